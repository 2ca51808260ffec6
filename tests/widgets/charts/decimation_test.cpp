#include "widgets/charts/decimation.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "widgets/charts/scale.h"

namespace stampede {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

Readings wave(int count, double step) {
    Readings readings;
    for (int i = 0; i < count; ++i) readings.emplace_back(i * step, 10 + std::sin(i * 0.7) * (i % 97));
    return readings;
}

std::size_t pointsIn(const std::vector<QList<QPointF>>& runs) {
    std::size_t count = 0;
    for (const auto& run : runs) count += static_cast<std::size_t>(run.size());
    return count;
}

}  // namespace

TEST(Decimation, LeavesFewReadingsAsTheyAre) {
    const Readings readings = wave(300, 2);
    const auto runs = decimated(readings, 300, 600);
    ASSERT_EQ(runs.size(), 1u);
    ASSERT_EQ(runs[0].size(), 300);
    for (int i = 0; i < 300; ++i) EXPECT_EQ(runs[0][i], readings[static_cast<std::size_t>(i)]);
}

TEST(Decimation, NeverGivesMorePointsThanAsked) {
    for (const int count : {301, 302, 449, 1800, 8100, 43200})
        for (const double origin : {0.0, -1.0, -7.3, -16200.0})
            EXPECT_LE(pointsIn(decimated(wave(count, 2), 300, count * 2.0, origin)), 300u) << count << " " << origin;
}

TEST(Decimation, KeepsEveryPeakAndTheLastReading) {
    Readings readings = wave(8100, 2);
    readings[4321].setY(1000);
    readings[5000].setY(-1000);
    const auto runs = decimated(readings, 300, 16200);
    ASSERT_EQ(runs.size(), 1u);
    EXPECT_TRUE(runs[0].contains(readings[4321]));
    EXPECT_TRUE(runs[0].contains(readings[5000]));
    EXPECT_EQ(runs[0].last(), readings.back());
    for (int i = 1; i < runs[0].size(); ++i) EXPECT_LT(runs[0][i - 1].x(), runs[0][i].x());
}

TEST(Decimation, CutsALineWhereThereIsNoValue) {
    Readings readings = wave(10, 2);
    readings[3].setY(none);
    readings[4].setY(none);
    const auto few = decimated(readings, 300, 600);
    ASSERT_EQ(few.size(), 2u);
    EXPECT_EQ(few[0].size(), 3);
    EXPECT_EQ(few[1].size(), 5);

    Readings many = wave(3000, 2);
    for (std::size_t i = 1000; i < 1200; ++i) many[i].setY(none);
    const auto runs = decimated(many, 300, 6000);
    ASSERT_EQ(runs.size(), 2u);
    EXPECT_LT(runs[0].last().x(), many[1000].x());
    EXPECT_GE(runs[1].first().x(), many[1200].x());
}

TEST(Decimation, GivesNothingForNothing) {
    EXPECT_TRUE(decimated({}, 300, 600).empty());
    EXPECT_TRUE(decimated({{0, none}, {2, none}}, 300, 600).empty());
}

TEST(Decimation, ShowsTheSamePeaksWhenTheWindowMovesOn) {
    // The same day, seen two seconds later: what is neither at the left edge nor at the right one stays what it was.
    const Readings day = wave(4000, 2);
    const auto seen = [&](int from) {
        Readings window;
        const double now = day[static_cast<std::size_t>(from + 1799)].x();
        for (int i = from; i < from + 1800; ++i)
            window.emplace_back(day[static_cast<std::size_t>(i)].x() - now, day[static_cast<std::size_t>(i)].y());
        QList<QPointF> points = decimated(window, 300, 3600, -now).front();
        for (QPointF& point : points) point.setX(std::round(point.x() + now));
        return points;
    };
    const QList<QPointF> before = seen(100), after = seen(101);
    int same = 0;
    for (const QPointF& point : before) same += after.contains(point);
    EXPECT_GE(same, before.size() - 5);
}

TEST(Scale, EndsAtARoundNumberThatHoldsEverything) {
    for (const double greatest : {0.013, 0.5, 1.0, 3.7, 15.0, 41.0, 99.0, 101.0, 64000.0}) {
        Scale scale(0.01);
        scale.fit(0, greatest);
        EXPECT_GE(scale.top(), greatest);
        EXPECT_LE(scale.top(), greatest * 2.1);
        EXPECT_LE(scale.lastTick() - scale.firstTick(), 4);
        const double digit = scale.step() / std::pow(10, std::floor(std::log10(scale.step()) + 1e-9));
        EXPECT_TRUE(std::abs(digit - 1) < 1e-6 || std::abs(digit - 2) < 1e-6 || std::abs(digit - 5) < 1e-6) << digit;
    }
}

TEST(Scale, DoesNotFlickerAroundABorder) {
    Scale scale(1);
    scale.fit(0, 41);
    const double top = scale.top();
    int changes = 0;
    for (int i = 0; i < 100; ++i) changes += scale.fit(0, i % 2 == 0 ? 39 : 41);
    EXPECT_EQ(changes, 0);
    EXPECT_EQ(scale.top(), top);
    EXPECT_TRUE(scale.fit(0, 9));
    EXPECT_LT(scale.top(), top);
}

TEST(Scale, GoesBelowZeroForAScore) {
    Scale scale(10);
    scale.fit(-300, 120);
    EXPECT_LE(scale.bottom(), -300);
    EXPECT_GE(scale.top(), 120);
}

TEST(Scale, WritesAsManyDecimalsAsItsStepNeeds) {
    EXPECT_EQ(decimalsOf(5), 0);
    EXPECT_EQ(decimalsOf(0.5), 1);
    EXPECT_EQ(decimalsOf(0.02), 2);
    EXPECT_EQ(decimalsOf(20000), 0);
}

}  // namespace stampede
