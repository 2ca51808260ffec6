#include "model/traffic/rate_curve.h"

#include <gtest/gtest.h>

namespace stampede {

namespace {
const Rate steps{.ramp = minutes(2), .requestsPerS = {{{}, 1.0}, {minutes(30), 4.0}, {minutes(31), 2.0}}};
}

TEST(RateCurve, IsConstantBetweenPointsAndSpreadsEachChangeOverTheRamp) {
    const RateCurve curve(Rate{.ramp = minutes(2), .requestsPerS = {{{}, 1.0}, {minutes(30), 4.0}}});
    EXPECT_EQ(curve.at({}), 1.0);
    EXPECT_EQ(curve.at(minutes(30)), 1.0);
    EXPECT_DOUBLE_EQ(curve.at(minutes(31)), 2.5);
    EXPECT_EQ(curve.at(minutes(32)), 4.0);
    EXPECT_EQ(curve.at(hours(9)), 4.0);
    EXPECT_DOUBLE_EQ(curve.upTo(minutes(32)), 30 * 60 + 2 * 60 * 2.5);
}

TEST(RateCurve, TurnsRoundWhereTheNextPointComesBeforeTheRampIsOver) {
    const RateCurve curve(steps);
    EXPECT_DOUBLE_EQ(curve.at(minutes(31)), 2.5);
    EXPECT_DOUBLE_EQ(curve.at(minutes(32)), 2.25);
    EXPECT_DOUBLE_EQ(curve.at(minutes(33)), 2.0);
}

TEST(RateCurve, JumpsWithoutARamp) {
    const RateCurve curve(Rate{.requestsPerS = {{{}, 1.0}, {minutes(1), 3.0}}});
    EXPECT_EQ(curve.at(minutes(1) - nanoseconds(1)), 1.0);
    EXPECT_EQ(curve.at(minutes(1)), 3.0);
}

TEST(RateCurve, SaysWhenANumberOfRequestsIsReached) {
    const RateCurve curve(steps);
    for (double count = 0.5; count < 5000; count += 7.3)
        EXPECT_NEAR(curve.upTo(curve.when(count).value()), count, 1e-6) << count;
}

TEST(RateCurve, NeverReachesWhatComesAfterTheRateFellToNothing) {
    const RateCurve curve(Rate{.requestsPerS = {{{}, 2.0}, {seconds(10), 0.0}}});
    EXPECT_EQ(curve.when(20.0 - 1e-3).value().wholeSeconds(), 9);
    EXPECT_FALSE(curve.when(20.5).has_value());
}

TEST(RateCurve, SkipsAnHourWithoutRequests) {
    const RateCurve curve(Rate{.requestsPerS = {{{}, 2.0}, {seconds(10), 0.0}, {hours(1), 2.0}}});
    EXPECT_EQ(curve.when(22).value(), hours(1) + seconds(1));
}

TEST(RateCurve, IsEmptyBeforeALateFirstPoint) {
    const RateCurve curve(Rate{.requestsPerS = {{seconds(10), 2.0}}});
    EXPECT_EQ(curve.at(seconds(9)), 0.0);
    EXPECT_EQ(curve.when(2).value(), seconds(11));
    EXPECT_FALSE(RateCurve(Rate{}).when(1).has_value());
}

}  // namespace stampede
