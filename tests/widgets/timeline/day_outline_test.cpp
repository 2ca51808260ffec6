#include "widgets/timeline/day_outline.h"

#include <gtest/gtest.h>

namespace stampede {

namespace {

Scenario dayWith(std::vector<std::pair<SimTime, double>> rate, SimTime ramp = {}) {
    Scenario scenario;
    scenario.duration = hours(2);
    scenario.workload.rate = {.ramp = ramp, .requestsPerS = std::move(rate)};
    return scenario;
}

}  // namespace

TEST(DayOutline, IsTheRateAsAShareOfTheHighest) {
    const auto outline = dayOutline(dayWith({{{}, 10}, {hours(1), 40}}), 120);
    ASSERT_EQ(outline.size(), 120u);
    EXPECT_DOUBLE_EQ(outline[10], 0.25);
    EXPECT_DOUBLE_EQ(outline[100], 1);
}

TEST(DayOutline, ShowsAPeakNarrowerThanAColumn) {
    const auto outline = dayOutline(dayWith({{{}, 10}, {seconds(3610), 100}, {seconds(3612), 10}}), 60);
    EXPECT_DOUBLE_EQ(outline[30], 1);
    EXPECT_DOUBLE_EQ(outline[31], 0.1);
}

TEST(DayOutline, IsFlatWhereNothingComes) {
    for (const double share : dayOutline(dayWith({}), 10)) EXPECT_EQ(share, 0);
}

TEST(DayOutline, HasRoundTicks) {
    EXPECT_EQ(tickDistance(hours(4) + minutes(30), 10), minutes(30));
    EXPECT_EQ(tickDistance(hours(4) + minutes(30), 5), hours(1));
    EXPECT_EQ(tickDistance(minutes(3), 10), minutes(1));
    EXPECT_EQ(tickDistance(hours(24 * 30), 10), hours(96));
}

}  // namespace stampede
