#include "model/base/number_text.h"

#include <gtest/gtest.h>

namespace stampede {

TEST(NumberText, WritesWholeNumbersOut) {
    EXPECT_EQ(numberText(1e6), "1000000");
    EXPECT_EQ(numberText(-1e12), "-1000000000000");
    EXPECT_EQ(numberText(0), "0");
    EXPECT_EQ(numberText(0.25), "0.25");
}

}  // namespace stampede
