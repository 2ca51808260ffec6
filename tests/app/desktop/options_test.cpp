#include "app/desktop/options.h"

#include <gtest/gtest.h>

namespace stampede {

TEST(Options, ReadWhatTheCommandLineAsks) {
    const Options options = readOptions({"--theme", "dark", "--seed=7", "day.json", "--lang", "ko"});
    EXPECT_EQ(options.misuse, "");
    EXPECT_EQ(options.theme, "dark");
    EXPECT_EQ(options.seed, 7U);
    EXPECT_EQ(options.language, "ko");
    EXPECT_EQ(options.file, "day.json");
    EXPECT_EQ(readOptions({"--", "--theme"}).file, "--theme");
    EXPECT_EQ(readOptions({"--export", "a.svg", "b.json"}).exported, "a.svg");
    EXPECT_TRUE(readOptions({"--help"}).help);
}

TEST(Options, SayWhatTheyDoNotUnderstand) {
    for (const std::vector<std::string>& words : std::vector<std::vector<std::string>>{{"--them"},
                                                                                       {"--theme", "pink"},
                                                                                       {"--seed", "-1"},
                                                                                       {"--seed"},
                                                                                       {"a", "b"},
                                                                                       {"--export", "a.svg"},
                                                                                       {"-x"},
                                                                                       {"--export", "a.txt", "b.json"},
                                                                                       {"--lang", "fr"}})
        EXPECT_NE(readOptions(words).misuse, "") << words.front();
}

TEST(Options, NameTheEndingsThatAPictureCanHave) {
    EXPECT_NE(readOptions({"--export", "e.gif", "b.json"}).misuse.find(".png, .svg or .pdf"), std::string::npos);
}

}  // namespace stampede
