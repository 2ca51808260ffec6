#include "model/base/worded.h"

#include <gtest/gtest.h>

#include <array>

namespace stampede {
namespace {

enum class Weather { dry, wet };

const std::array words{
    Worded{"dry", STAMPEDE_TEXT("Test", "no rain")},
    Worded{"wet", STAMPEDE_TEXT("Test", "rain")},
};

TEST(Worded, IsFoundByItsWord) {
    ASSERT_NE(rowOf(words, "wet"), nullptr);
    EXPECT_EQ(english(rowOf(words, "wet")->text), "rain");
    EXPECT_EQ(rowOf(words, "we"), nullptr);
    EXPECT_EQ(rowOf(words, ""), nullptr);
}

TEST(Worded, StandsInTheOrderOfItsEnumeration) {
    EXPECT_EQ(rowAt(words, Weather::dry).word, "dry");
    EXPECT_EQ(rowAt(words, Weather::wet).word, "wet");
}

TEST(Worded, ReadsAsItselfWhereNobodyHasATextForIt) {
    EXPECT_EQ(english(textOf(words, "dry")), "no rain");
    EXPECT_EQ(english(textOf(words, "hail 100 %1")), "hail 100 %1");
}

}  // namespace
}  // namespace stampede
