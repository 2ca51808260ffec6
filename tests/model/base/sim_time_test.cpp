#include "model/base/sim_time.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace stampede {
namespace {

TEST(SimTime, IsWrittenAsAClock) {
    EXPECT_EQ(clockText({}), "0:00:00");
    EXPECT_EQ(clockText(hours(4) + minutes(30) + seconds(5)), "4:30:05");
    EXPECT_EQ(clockText(hours(123)), "123:00:00");
    EXPECT_EQ(clockText(milliseconds(1'007)), "0:00:01.007");
    EXPECT_EQ(clockText(milliseconds(250) + nanoseconds(999'999)), "0:00:00.250");
    EXPECT_EQ(clockText(nanoseconds(999'999)), "0:00:00");
    EXPECT_EQ(clockText(seconds(-61)), "-0:01:01");
}

TEST(SimTime, IsReadFromAClock) {
    EXPECT_EQ(parseClock("0:12:30"), minutes(12) + seconds(30));
    EXPECT_EQ(parseClock("00:12:30"), minutes(12) + seconds(30));
    EXPECT_EQ(parseClock("999999:59:59.999"), hours(999'999) + minutes(59) + milliseconds(59'999));
}

TEST(SimTime, RefusesWhatIsNoClock) {
    for (const char* text : {"",         ":",        "0",         "0:00",       "0:0:00",       "0:00:0",
                             "0:60:00",  "0:00:60",  "0:00:00.",  "0:00:00.1",  "0:00:00.1234", "0:00:00 ",
                             " 0:00:00", "-0:00:01", "+0:00:01",  ":00:00",     "0:00:00:00",   "1000000:00:00",
                             "a:00:00",  "0:0a:00",  "0.5:00:00", "0:00:00,250"}) {
        EXPECT_EQ(parseClock(text), std::nullopt) << text;
    }
}

RC_GTEST_PROP(SimTime, ReadsBackEveryMillisecondItWrites, ()) {
    const SimTime time = milliseconds(*rc::gen::inRange<std::int64_t>(0, 3'599'999'999'999));
    RC_ASSERT(parseClock(clockText(time)) == time);
}

TEST(SimTime, RoundsSecondsToTheNearestNanosecond) {
    EXPECT_EQ(secondsOf(0.1), milliseconds(100));
    EXPECT_EQ(secondsOf(-1.5e-9), nanoseconds(-2));
    EXPECT_EQ(millisecondsOf(0.25), nanoseconds(250'000));
}

}  // namespace
}  // namespace stampede
