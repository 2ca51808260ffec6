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

TEST(Layout, GroupsThousands) {
    EXPECT_EQ(grouped(1234567.25, 1), "1,234,567.2");
    EXPECT_EQ(grouped(999), "999");
    EXPECT_EQ(grouped(-1000), "-1,000");
    EXPECT_EQ(grouped(0.5, 3), "0.5");
    EXPECT_EQ(grouped(-0.01, 1), "0");
}

}  // namespace
}  // namespace stampede
