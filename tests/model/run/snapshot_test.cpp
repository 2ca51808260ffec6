#include "model/run/snapshot.h"

#include <gtest/gtest.h>

#include "tests/support/day.h"
#include "tests/support/sample_scenario.h"

namespace stampede {
namespace {

Snapshot at(Day& day, std::string_view clock) {
    day.until(clock);
    return day.simulation().snapshot();
}

std::string troubleOf(const Snapshot& snapshot, std::string_view id) {
    const ResourceSnapshot* found = snapshot.find(id);
    return found ? english(found->trouble) : "not there";
}

TEST(Snapshot, SaysHowTheDayBegins) {
    Day day("01_launch_day", 7);
    const Snapshot snapshot = at(day, "0:00:00");
    EXPECT_EQ(snapshot.seed, 7u);
    EXPECT_EQ(snapshot.duration, day.simulation().duration());
    EXPECT_EQ(snapshot.entry, "clb-1");
    EXPECT_FALSE(snapshot.ledger.empty());
    EXPECT_EQ(snapshot.hints.size(), day.simulation().scenario().hints.size());
    for (const ResourceSnapshot& each : snapshot.resources) {
        EXPECT_TRUE(each.trouble.empty()) << each.id << ": " << english(each.trouble);
        EXPECT_FALSE(each.refusal) << each.id;
    }
}

TEST(Snapshot, CountsTheAddressesOfASubnetAndOfNothingElse) {
    Day day;
    const Snapshot snapshot = at(day, "0:00:00");
    ASSERT_TRUE(snapshot.find("subnet-a")->addresses);
    EXPECT_EQ(snapshot.find("subnet-a")->addresses->usable, 11);
    EXPECT_EQ(snapshot.find("subnet-a")->addresses->free, 7);
    EXPECT_TRUE(snapshot.find("subnet-a")->addresses->few) << "a load balancer asks for 8";
    EXPECT_FALSE(snapshot.find("i-1")->addresses);
}

TEST(Snapshot, SaysHowBusyAMachineIsAndHowManyRequestsWaitInIt) {
    Day day;
    EXPECT_EQ(at(day, "0:00:00").find("i-1")->load, 0.0);
    const Snapshot later = at(day, "1:00:00");
    EXPECT_EQ(later.find("i-1")->load, 1.0);
    EXPECT_EQ(later.find("i-1")->queue, 5);
    EXPECT_EQ(troubleOf(later, "i-1"), "Its one worker is busy; requests that wait: 5.");
    EXPECT_FALSE(later.find("vpc-1")->load);
    EXPECT_FALSE(later.find("vpc-1")->queue);
}

TEST(Snapshot, NamesTheBalancerThatCallsATargetUnhealthyAndWhy) {
    Day day;
    day.script("boot-script.falls");
    const Snapshot snapshot = at(day, "2:00:00");
    int found = 0;
    for (const ResourceSnapshot& each : snapshot.resources) {
        if (each.owner.empty() || each.state != State::active) continue;
        ++found;
        EXPECT_EQ(english(each.trouble), "\"alb-1\" calls it unhealthy: nothing on it listens on port 80.") << each.id;
    }
    EXPECT_GT(found, 0);
    EXPECT_TRUE(troubleOf(snapshot, "alb-1").ends_with("so it sends to all of them."));
}

TEST(Snapshot, KeepsARefusalWithItsReasonUntilACallSucceeds) {
    Day day;
    day.script("addresses.falls");
    const Snapshot snapshot = at(day, "2:00:00");
    const auto refused = std::find_if(snapshot.resources.begin(), snapshot.resources.end(),
                                      [](const ResourceSnapshot& each) { return each.state == State::refused; });
    ASSERT_NE(refused, snapshot.resources.end());
    ASSERT_TRUE(refused->refusal);
    EXPECT_EQ(refused->refusal->code, "InvalidSubnet");
    EXPECT_EQ(refused->trouble, refused->refusal->reason);
}

TEST(Snapshot, HasNoEntryWhileTheNameLeadsToNothing) {
    Day day;
    EXPECT_EQ(at(day, "2:00:00").entry, "clb-1");
    const Snapshot after = at(day, "2:45:00");
    EXPECT_EQ(after.entry, "");
    EXPECT_EQ(troubleOf(after, "clients"), "Their entry \"clb-1\" is not there.");
    EXPECT_EQ(after.find("clb-1")->state, State::gone);
    const LogEntry& last = day.cloud().log().entries()[after.find("clb-1")->lastCall - 1];
    EXPECT_EQ(last.call, "DeleteLoadBalancer");
}

TEST(Snapshot, SaysThatNothingCallsACache) {
    Day day;
    day.script("cache-nobody-calls.falls");
    const Snapshot snapshot = at(day, "4:00:00");
    const bool said =
        std::any_of(snapshot.resources.begin(), snapshot.resources.end(),
                    [](const ResourceSnapshot& each) { return english(each.trouble).starts_with("Nothing calls it"); });
    EXPECT_TRUE(said);
}

TEST(Snapshot, KnowsWhatAnHourCostsByStartedBlocks) {
    Day day;
    const Snapshot before = at(day, "1:00:00");
    const Snapshot hourLater = at(day, "2:00:00");
    const double usage = 0.1;  // bytes and requests, which are not in it
    EXPECT_NEAR((hourLater.cost - before.cost).inUsd(), before.costPerHour.inUsd(), usage);
    EXPECT_GE(hourLater.cost - before.cost, before.costPerHour);
}

TEST(Snapshot, KnowsWhatAnHourCostsAtListPrices) {
    Day day("01_launch_day", 1, [](Scenario& scenario) {
        scenario.score.cost.rules = {{.kinds = {"instance"}, .catalogPriceTimes = 2}};
        scenario.workload.rate.requestsPerS.clear();  // nobody asks, so no byte is paid
    });
    const Snapshot before = at(day, "1:00:00");
    EXPECT_GT(before.costPerHour, Money{});
    const Money spent = at(day, "2:00:00").cost - before.cost;
    EXPECT_NEAR(spent.inUsd(), before.costPerHour.inUsd(), 1e-6);
}

TEST(Snapshot, CountsTheHintsThatWereRead) {
    Day day;
    ASSERT_FALSE(day.simulation().scenario().hints.empty());
    const std::string id = day.simulation().scenario().hints.front().id;
    day.until("4:00:00");
    day.simulation().order({.what = HintAction{id}});
    day.until("4:00:01");
    EXPECT_EQ(day.simulation().snapshot().hints.front().id, id);
    EXPECT_EQ(day.simulation().snapshot().hints.front().opened, 1u);
}

}  // namespace
}  // namespace stampede
