#include "model/base/shortened.h"

#include <gtest/gtest.h>

namespace stampede {

TEST(Shortened, KeepsSixtyCharactersAndNeverHalfOfOne) {
    EXPECT_EQ(shortened(""), "");
    EXPECT_EQ(shortened(std::string(60, 'x')), std::string(60, 'x'));
    EXPECT_EQ(shortened(std::string(61, 'x')), std::string(60, 'x') + "...");
    std::string korean, sixty;
    for (int i = 0; i < 70; ++i) korean += "가";
    for (int i = 0; i < 60; ++i) sixty += "가";
    EXPECT_EQ(shortened(korean), sixty + "...");
}

}  // namespace stampede
