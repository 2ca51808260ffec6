#include "app/cli/layout.h"

#include <gtest/gtest.h>

#include <sstream>

namespace stampede {
namespace {

TEST(Layout, CountsWideCharactersTwice) {
    EXPECT_EQ(columns("Quay"), 4u);
    EXPECT_EQ(columns("타이드"), 6u);
    EXPECT_EQ(fitted("타이드", 5), "타이 ");
    EXPECT_EQ(rightAligned("7", 3), "  7");
}

TEST(Layout, KeepsLinesWithinEightyColumns) {
    std::string text;
    for (int i = 0; i < 100; ++i) text += "word" + std::to_string(i) + " ";
    std::istringstream lines(wrapped(text, 6));
    int count = 0;
    for (std::string line; std::getline(lines, line); ++count) {
        EXPECT_LE(columns(line), 80u);
        EXPECT_EQ(line.substr(0, 10), "      word");
    }
    EXPECT_GT(count, 5);
}

TEST(Layout, ShowsWhatWouldSteerATerminalAndNothingElseDifferently) {
    EXPECT_EQ(forTerminal("\x1b[31mred\x7f"), "\xef\xbf\xbd[31mred\xef\xbf\xbd");
    EXPECT_EQ(forTerminal("a\xc2\x9b"
                          "b"),
              "a\xef\xbf\xbd"
              "b");
    EXPECT_EQ(forTerminal("\xe2\x80\xae"
                          "abc\xe2\x81\xa9"),
              "\xef\xbf\xbd"
              "abc\xef\xbf\xbd");
    EXPECT_EQ(forTerminal("\xed\x83\x80 \xc3\xa9 line\n"), "\xed\x83\x80 \xc3\xa9 line\n");
    EXPECT_EQ(fitted("two\nlines", 9), "two lines");
}

TEST(Layout, GroupsThousands) {
    EXPECT_EQ(grouped(1234567.25, 1), "1,234,567.2");
    EXPECT_EQ(grouped(999), "999");
    EXPECT_EQ(grouped(-1000), "-1,000");
    EXPECT_EQ(grouped(0.5, 3), "0.5");
    EXPECT_EQ(grouped(-0.01, 1), "0");
}

}  // namespace
}  // namespace stampede
