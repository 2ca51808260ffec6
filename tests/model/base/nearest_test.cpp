#include "model/base/nearest.h"

#include <gtest/gtest.h>

namespace stampede {

TEST(Nearest, FindsTheWordBehindASlip) {
    const std::vector<std::string_view> kinds{"instance", "target-group", "auto-scaling-group", "vpc"};
    EXPECT_EQ(nearest("instnace", kinds), "instance");
    EXPECT_EQ(nearest("autoscaling-group", kinds), "auto-scaling-group");
    EXPECT_EQ(nearest("targetgroup", kinds), "target-group");
    EXPECT_EQ(nearest("mainframe", kinds), "");
    EXPECT_EQ(nearest("", kinds), "");
}

TEST(Nearest, ListsTheChoicesWhereNoneIsNear) {
    const Text near = STAMPEDE_TEXT("test", "no %1, perhaps %2"), all = STAMPEDE_TEXT("test", "no %1, only %2");
    EXPECT_EQ(english(amongChoices(near, all, "stopp", {"start", "stop"})), "no stopp, perhaps stop");
    EXPECT_EQ(english(amongChoices(near, all, "explode", {"start", "stop"})), "no explode, only start, stop");
}

}  // namespace stampede
