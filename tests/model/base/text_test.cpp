#include "model/base/text.h"

#include <gtest/gtest.h>

namespace stampede {
namespace {

TEST(Text, FillsItsArgumentsInAnyOrder) {
    EXPECT_EQ(english(STAMPEDE_TEXT("test", "%2 of %1, %2").arg(std::int64_t{12}).arg("three")), "three of 12, three");
}

TEST(Text, MarksTheIdsOfResources) {
    const Text text = STAMPEDE_TEXT("test", "%1 of \"%2\"").arg(std::int64_t{2}).resource("clb-1");
    EXPECT_EQ(english(text), "2 of \"clb-1\"");
    EXPECT_EQ(text.resources, 2u);
}

TEST(Text, DoesNotReadAnArgumentAgain) {
    EXPECT_EQ(english(STAMPEDE_TEXT("test", "%1 and %2").arg("%2").arg("%1")), "%2 and %1");
}

TEST(Text, LeavesWhatNamesNoArgument) {
    EXPECT_EQ(fill("100% of %1, %2, %0 and %", {"a"}), "100% of a, %2, %0 and %");
    EXPECT_EQ(fill("%12", {"a"}), "a2");
    EXPECT_EQ(fill("%1", {}), "%1");
}

TEST(Text, ReadsTwoDigitsWhereThereAreAsManyArguments) {
    EXPECT_EQ(fill("%10 %1", {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j"}), "j a");
}

TEST(Text, HoldsTextsThatAreTranslatedWithIt) {
    const Text inner = STAMPEDE_TEXT("test", "%1 (%2)").arg("vpc-1").noun(STAMPEDE_TEXT("test", "VPC"));
    const Text whole = STAMPEDE_TEXT("test", "Not in %1, %2.").arg(inner).arg("min", STAMPEDE_TEXT("test", "Minimum"));
    EXPECT_EQ(english(whole), "Not in vpc-1 (VPC), min.");
    ASSERT_EQ(whole.texts.size(), 2u);
    EXPECT_EQ(whole.texts[0], inner);
}

TEST(Text, BeginsTheNameOfAThingSmallUnlessItIsAProperOne) {
    const auto said = [](const char* name) { return english(STAMPEDE_TEXT("test", "A %1.").noun(Text{"test", name})); };
    EXPECT_EQ(said("Subnet"), "A subnet.");
    EXPECT_EQ(said("Internet gateway"), "A internet gateway.");
    EXPECT_EQ(said("VPC"), "A VPC.");
    EXPECT_EQ(said("Auto Scaling group"), "A Auto Scaling group.");
}

TEST(Text, IsEqualByWords) {
    const std::string copy = "A %1";
    EXPECT_EQ(STAMPEDE_TEXT("test", "A %1").arg("x"), (Text{"test", copy.c_str(), {"x"}}));
    EXPECT_FALSE(STAMPEDE_TEXT("test", "A %1").arg("x") == STAMPEDE_TEXT("test", "A %1").arg("y"));
}

TEST(Wording, FallsBackToEnglishAndThenToTheFirst) {
    const Wording both = {.byLanguage = {{"ko", "바다"}, {"en", "Sea"}}};
    EXPECT_EQ(both.in("ko"), "바다");
    EXPECT_EQ(both.in("de"), "Sea");
    EXPECT_EQ((Wording{.byLanguage = {{"ko", "바다"}}}.in("de")), "바다");
    EXPECT_EQ((Wording{.plain = "Sea"}.in("ko")), "Sea");
}

TEST(PlainText, IsWellFormedUtf8WithoutControlCharacters) {
    for (const char* text :
         {"", "a\tb\n", "바다 \xf0\x9f\x8c\x8a", "\xc2\xa0", "\xed\x9f\xbf", "\xee\x80\x80", "\xf4\x8f\xbf\xbf"}) {
        EXPECT_TRUE(isPlainText(text)) << text;
    }
}

TEST(PlainText, IsNothingElse) {
    const std::string_view bad[] = {std::string_view("\0", 1),
                                    "\r",
                                    "\x1b[0m",
                                    "\x7f",
                                    "\xc2\x85",  // control characters
                                    "\x80",
                                    "\xc3",
                                    "\xe2\x82",
                                    "\xff",
                                    "a\xf0\x9f\x8c",  // cut or stray bytes
                                    "\xc0\xaf",
                                    "\xe0\x9f\xbf",
                                    "\xf0\x8f\xbf\xbf",  // overlong
                                    "\xed\xa0\x80",
                                    "\xf4\x90\x80\x80",
                                    "\xf5\x80\x80\x80"};  // no characters
    for (const std::string_view text : bad) EXPECT_FALSE(isPlainText(text)) << text;
}

}  // namespace
}  // namespace stampede
