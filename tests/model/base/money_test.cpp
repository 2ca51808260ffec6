#include "model/base/money.h"

#include <gtest/gtest.h>

#include "model/base/exact.h"

namespace stampede {
namespace {

TEST(Money, IsQuantityTimesPriceRoundedOnce) {
    // A t2.micro at 0.0116 USD an hour for 59 minutes and 1 second.
    EXPECT_EQ(cost(3541, usd(0.0116), 3600).nanoUsd, 11'409'889);
    EXPECT_EQ(cost(1, {1}, 2).nanoUsd, 1);
    EXPECT_EQ(cost(1, {1}, 3).nanoUsd, 0);
    EXPECT_EQ(cost(-1, {1}, 2).nanoUsd, -1);
}

TEST(Money, DoesNotOverflowOnTheWay) {
    EXPECT_EQ(cost(INT64_MAX, usd(4), 4'000'000'000).nanoUsd, INT64_MAX);
    EXPECT_EQ(mulDiv(INT64_MAX, -INT64_MAX, INT64_MAX), -INT64_MAX);
}

TEST(Money, CountsABlockAsSoonAsItHasStarted) {
    EXPECT_EQ(startedBlocks({}, seconds(900)), 0);
    EXPECT_EQ(startedBlocks(nanoseconds(1), seconds(900)), 1);
    EXPECT_EQ(startedBlocks(seconds(900), seconds(900)), 1);
    EXPECT_EQ(startedBlocks(seconds(901), seconds(900)), 2);
}

TEST(Points, FollowMoney) {
    EXPECT_EQ(pointsFor(usd(8), -4).milli, -32'000);
    EXPECT_EQ(pointsFor(usd(0.0001), -4).milli, 0);
    EXPECT_EQ(pointsFor(usd(0.000125), -4).milli, -1);
    EXPECT_EQ(points(0.25).milli, 250);
    EXPECT_EQ(points(-0.25).milli, -250);
}

}  // namespace
}  // namespace stampede
