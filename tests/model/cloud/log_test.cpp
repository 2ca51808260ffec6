#include "model/cloud/log.h"

#include <gtest/gtest.h>

namespace stampede {

TEST(Log, RefusesAnEntryAndLeavesWhatWasHandedOutBefore) {
    Log log;
    for (int i = 0; i < 300; ++i) log.add({.actor = Actor::player, .call = "StopInstances", .resources = {"i-1"}});
    const Chunks<LogEntry> before = log.entries();
    log.refuse(7, {.code = "IncorrectInstanceState", .resources = {"i-1", "vpc"}});
    const LogEntry& refused = log.entries()[6];
    EXPECT_EQ(refused.outcome, CallOutcome::refused);
    EXPECT_EQ(refused.code, "IncorrectInstanceState");
    EXPECT_EQ(refused.resources, (std::vector<ResourceId>{"i-1", "vpc"}));
    EXPECT_EQ(before[6].outcome, CallOutcome::ok);
    EXPECT_EQ(log.count(Actor::player, CallOutcome::refused), 1);
    EXPECT_EQ(log.count(Actor::player, CallOutcome::ok), 299);
}

}  // namespace stampede
