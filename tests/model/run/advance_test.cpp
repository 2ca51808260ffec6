#include "model/run/advance.h"

#include <gtest/gtest.h>

#include "tests/support/day.h"

namespace stampede {

namespace {

using Clock = std::chrono::steady_clock;

/// A wall clock by which each look takes that long.
std::function<Clock::time_point()> slow(std::chrono::milliseconds look) {
    return [look, now = Clock::time_point{}]() mutable { return now += look; };
}

}  // namespace

TEST(Advance, AsksOnceAMinuteWhereThatIsSoon) {
    Day day;
    int asked = 0;
    EXPECT_TRUE(advanceUnless([&] { return ++asked > 100; }, day.simulation(), minutes(5), [] {},
                              slow(std::chrono::milliseconds(0))));
    EXPECT_EQ(asked, 5);
    EXPECT_EQ(day.simulation().now(), minutes(5));
}

TEST(Advance, AsksWithinAMinuteThatTakesLong) {
    Day day;
    int asked = 0;
    EXPECT_FALSE(advanceUnless([&] { return ++asked == 4; }, day.simulation(), minutes(5), [] {},
                               slow(std::chrono::milliseconds(150))));
    EXPECT_LT(day.simulation().now(), seconds(1)) << "three steps, none of them longer than the first";
    EXPECT_GT(day.simulation().now(), SimTime{});
}

TEST(Advance, ComesToTheSameInSmallStepsAsInOne) {
    Day whole, slowly;
    whole.until("0:03:00");
    EXPECT_TRUE(advanceUnless([] { return false; }, slowly.simulation(), minutes(3), [] {},
                              slow(std::chrono::milliseconds(20))));
    EXPECT_EQ(resultsFingerprint(slowly.result()), resultsFingerprint(whole.result()));
    EXPECT_EQ(slowly.result().trajectory, whole.result().trajectory);
}

}  // namespace stampede
