#include "model/base/slots.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace stampede {
namespace {

TEST(Slots, KeepsEverythingInItsPlaceWhileOthersComeAndGo) {
    Slots<std::string> slots;
    const std::uint32_t a = slots.take("a"), b = slots.take("b"), c = slots.take("c");
    slots.giveBack(b);
    EXPECT_EQ(slots[a], "a");
    EXPECT_EQ(slots[b], "") << "nothing is left of what was given back";
    EXPECT_EQ(slots[c], "c");
}

TEST(Slots, TakesThePlaceGivenBackLastAndAddsNoneWhileThereIsOne) {
    Slots<int> slots;
    for (int i = 0; i < 3; ++i) slots.take(i);
    slots.giveBack(0);
    slots.giveBack(2);
    EXPECT_EQ(slots.take(7), 2u);
    EXPECT_EQ(slots.take(8), 0u);
    EXPECT_EQ(slots.size(), 3u);
    EXPECT_EQ(slots.take(9), 3u);
    EXPECT_EQ(std::count(slots.begin(), slots.end(), 7), 1);
}

}  // namespace
}  // namespace stampede
