#include "model/base/number_text.h"

#include <gtest/gtest.h>

namespace stampede {

TEST(NumberText, WritesWholeNumbersOut) {
    EXPECT_EQ(numberText(1e6), "1000000");
    EXPECT_EQ(numberText(-1e12), "-1000000000000");
    EXPECT_EQ(numberText(0), "0");
    EXPECT_EQ(numberText(0.25), "0.25");
}

TEST(NumberText, TellsARateToThePlacesThatSaySomething) {
    EXPECT_EQ(perSecondText(0), "0");
    EXPECT_EQ(perSecondText(1), "0.02");
    EXPECT_EQ(perSecondText(6), "0.1");
    EXPECT_EQ(perSecondText(218), "3.6");
    EXPECT_EQ(perSecondText(2460), "41");
}

}  // namespace stampede
