#include "model/run/remedies.h"

#include <gtest/gtest.h>

#include "tests/support/day.h"

namespace stampede {

namespace {

constexpr Remedies neither{}, retry{.retry = true}, restore{.restore = true};

/// The code that the log has of the command, given now.
std::string codeOf(Day& day, const std::string& id, const std::string& command) {
    day.simulation().order({.what = CommandAction{.id = id, .command = command}});
    day.simulation().advanceTo(day.simulation().now() + milliseconds(1));
    return day.result().log.back().code;
}

}  // namespace

TEST(Remedies, AreNoneForWhatIsAsItIsDrawn) {
    Day day;
    day.until("0:01:00");
    EXPECT_EQ(remediesFor(day.simulation().snapshot(), "rt-1"), neither);
    EXPECT_EQ(codeOf(day, "rt-1", "retry"), Log::nothingToDo);
    EXPECT_EQ(codeOf(day, "rt-1", "restore"), Log::nothingToDo);
}

TEST(Remedies, RestoreWhatChaosChangedOrTookAway) {
    Day day;
    day.until("2:35:00");
    EXPECT_EQ(remediesFor(day.simulation().snapshot(), "rt-1"), restore) << "its route was cut";
    EXPECT_EQ(remediesFor(day.simulation().snapshot(), "clb-1"), restore) << "it was deleted";
    EXPECT_EQ(codeOf(day, "clb-1", "restore"), "");
    EXPECT_EQ(remediesFor(day.simulation().snapshot(), "clb-1"), neither) << "it is being made";
    EXPECT_EQ(codeOf(day, "clb-1", "restore"), Log::nothingToDo);
}

TEST(Remedies, RetryWhatWasRefusedAndNeverThere) {
    Day day;
    day.script("addresses.falls").until("1:00:00");
    EXPECT_EQ(remediesFor(day.simulation().snapshot(), "alb-1"), retry);
    EXPECT_EQ(codeOf(day, "alb-1", "retry"), "InvalidSubnet");
    EXPECT_EQ(remediesFor(day.simulation().snapshot(), "alb-1"), retry);
}

}  // namespace stampede
