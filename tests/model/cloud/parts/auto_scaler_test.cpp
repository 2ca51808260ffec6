#include "model/cloud/parts/auto_scaler.h"

#include <gtest/gtest.h>

#include "tests/support/group_bench.h"

namespace stampede {

namespace {

using Ids = std::vector<ResourceId>;

Record sizes(int least, int desired, int most, Record more = {}) {
    Record settings{{{"min", least}, {"desired", desired}, {"max", most}}};
    for (Field& field : more.fields) settings.set(field.key, std::move(field.value));
    return settings;
}

Record with(Record policy) { return {{{"policies", List{std::move(policy)}}}}; }

/// `perMinute` requests, spread over the members in service.
auto load(double perMinute) {
    return [perMinute](int inService) -> std::optional<double> {
        return inService == 0 ? std::nullopt : std::optional<double>(perMinute / inService);
    };
}

void setHealth(GroupBench& bench, const ResourceId& id, TargetHealth health) {
    for (const TargetSet::Target& target : bench.targets().targets())
        if (target.id() == id) bench.targets().bySerial(target.serial)->health = health;
}

/// How many of the members with which the day began are left.
int oldOnes(const GroupBench& bench) {
    int count = 0;
    for (const ResourceId& id : bench.ids())
        if (id <= "g/4") ++count;
    return count;
}

void setAllHealth(GroupBench& bench, TargetHealth health) {
    for (const ResourceId& id : bench.ids()) setHealth(bench, id, health);
}

}  // namespace

TEST(AutoScaler, BeginsTheDayWithItsDesiredMembersSpreadOverTheZones) {
    GroupBench bench({.settings = sizes(1, 4, 8)});
    EXPECT_EQ(bench.ids(), (Ids{"g/1", "g/2", "g/3", "g/4"}));
    EXPECT_EQ(bench.fleet().inService(), 4);
    EXPECT_EQ(bench.cloud().children("subnet-a").size(), 2u);
    EXPECT_EQ(bench.cloud().children("subnet-b").size(), 2u);
    EXPECT_EQ(bench.cloud().find("g/1")->owner, "g");
    EXPECT_EQ(bench.cloud().find("g/1")->linked(role::uses), Ids{"sg"});
}

TEST(AutoScaler, StartsAtTheMinimumWhereNothingIsDesired) {
    GroupBench bench({.settings = {{{"min", 3}, {"max", 5}}}});
    EXPECT_EQ(bench.scaler().desired(), 3);
}

TEST(AutoScaler, LaunchesAndLetsGoByHand) {
    GroupBench bench({.settings = sizes(1, 2, 6)});
    bench.command("g", "set-desired", {{{"value", 4}}});
    EXPECT_EQ(bench.last("SetDesiredCapacity")->outcome, CallOutcome::ok);
    bench.runTo(seconds(2));
    EXPECT_EQ(bench.fleet().pending(), 2);
    bench.runTo(seconds(20));
    EXPECT_EQ(bench.fleet().inService(), 4);
    bench.command("g", "set-desired", {{{"value", 1}}});
    bench.runTo(seconds(40));
    EXPECT_EQ(bench.ids().size(), 1u);
    bench.command("g", "set-desired", {{{"value", 7}}});
    EXPECT_EQ(bench.last("SetDesiredCapacity")->code, "ValidationError");
    EXPECT_EQ(bench.scaler().desired(), 1);
}

TEST(AutoScaler, NeverUsesAMembersNumberTwice) {
    GroupBench bench({.settings = sizes(1, 2, 6)});
    bench.command("g", "set-desired", {{{"value", 1}}});
    bench.runTo(minutes(1));
    bench.command("g", "set-desired", {{{"value", 2}}});
    bench.runTo(minutes(2));
    EXPECT_EQ(bench.ids().back(), "g/3");
    bench.edit([](Architecture& drawing) { drawing.remove("g"); });
    bench.runTo(minutes(4));
    EXPECT_TRUE(bench.cloud().members("g").empty());
}

TEST(AutoScaler, ReplacesAMemberThatIsTerminatedOrStopsAtOnce) {
    GroupBench bench({.settings = sizes(1, 2, 6)});
    bench.runTo(seconds(5));
    const CloudResource& victim = *bench.cloud().find("g/1");
    bench.control().issue({.verb = Verb::remove, .id = "g/1", .kind = victim.kind, .actor = Actor::chaos});
    bench.runTo(seconds(7));
    EXPECT_EQ(bench.ids(), (Ids{"g/2", "g/3"}));
    bench.cloud().find("g/2")->state = State::stopped;
    bench.runTo(seconds(9));
    EXPECT_EQ(bench.ids(), (Ids{"g/3", "g/4"}));
    EXPECT_FALSE(bench.cloud().there("g/2"));
    EXPECT_EQ(bench.last("TerminateInstances")->actor, Actor::autoScaling);
}

TEST(AutoScaler, WaitsForWhatIsInFlightBeforeItTerminates) {
    GroupBench bench({.settings = sizes(1, 1, 6)});
    bench.runTo(seconds(5));
    ASSERT_EQ(bench.targets().targets().size(), 1u);
    bench.targets().bySerial(bench.targets().targets()[0].serial)->inFlight = 1;
    bench.set("min", 0);
    bench.command("g", "set-desired", {{{"value", 0}}});
    bench.runTo(seconds(34));
    EXPECT_EQ(bench.cloud().find("g/1")->state, State::draining);
    EXPECT_EQ(bench.targets().healthOf("g/1"), TargetHealth::draining);
    EXPECT_EQ(bench.fleet().leaving(), 1);
    bench.runTo(seconds(38));  // the deregistration delay of 30 s is over
    EXPECT_FALSE(bench.cloud().there("g/1"));
}

TEST(AutoScaler, StaysBelowDesiredWhereNoSubnetHasAnAddressAndTriesAgainLater) {
    GroupBench bench({.settings = sizes(0, 25, 40), .subnet = "10.0.0.0/28", .subnetB = "10.0.0.16/28"});
    EXPECT_EQ(bench.ids().size(), 22u);  // 11 in each /28
    EXPECT_EQ(bench.scaler().desired(), 25);
    const LogEntry* failure = bench.last("LaunchInstances");
    ASSERT_TRUE(failure);
    EXPECT_EQ(failure->outcome, CallOutcome::failed);
    EXPECT_EQ(failure->actor, Actor::autoScaling);
    EXPECT_EQ(failure->code, "InsufficientFreeAddressesInSubnet");
    EXPECT_EQ(bench.countOf("LaunchInstances"), 1);
    bench.runTo(minutes(8));  // after 1, 3 and 7 minutes
    EXPECT_EQ(bench.countOf("LaunchInstances"), 4);
}

TEST(AutoScaler, FillsTheOtherZoneWhereOneIsFull) {
    GroupBench bench({.settings = sizes(0, 16, 40), .subnet = "10.0.0.0/28"});
    EXPECT_EQ(bench.ids().size(), 16u);
    bench.command("g", "set-desired", {{{"value", 30}}});
    bench.runTo(minutes(1));
    EXPECT_EQ(bench.ids().size(), 30u);
    EXPECT_EQ(bench.cloud().children("subnet-a").size(), 11u);
    EXPECT_EQ(bench.countOf("LaunchInstances"), 0);
}

TEST(AutoScaler, FailsToLaunchWhereTheSecurityGroupBelongsToAnotherVpc) {
    GroupBench bench({.settings = sizes(0, 0, 4)});
    bench.edit([&](Architecture& drawing) {
        drawing.add(bench.resource("vpc", "vpc-2", {}, {{{"cidr", "10.9.0.0/16"}}}), bench.cloud().catalog());
        drawing.add(bench.resource("subnet", "subnet-2", "vpc-2", {{{"cidr", "10.9.0.0/24"}}}),
                    bench.cloud().catalog());
        for (const char* old : {"subnet-a", "subnet-b"}) drawing.disconnect({"g", old, "placement", {}});
        drawing.connect({"g", "subnet-2", "placement", {}});
    });
    bench.command("g", "set-desired", {{{"value", 1}}});
    bench.runTo(seconds(5));
    EXPECT_TRUE(bench.ids().empty());
    ASSERT_TRUE(bench.last("LaunchInstances"));
    EXPECT_EQ(bench.last("LaunchInstances")->code, "InvalidParameter");
}

TEST(AutoScaler, TouchesNoRunningMemberWhenTheLaunchConfigurationChanges) {
    GroupBench bench({.settings = sizes(1, 2, 6)});
    bench.runTo(seconds(5));
    bench.edit([&](Architecture& drawing) {
        drawing.add(bench.resource("launch-configuration", "lc-2", {}, {{{"type", "big"}}}), bench.cloud().catalog());
        drawing.connect({"lc-2", "sg", "uses", {}});
        drawing.disconnect({"g", "lc", "uses", {}});
        drawing.connect({"g", "lc-2", "uses", {}});
    });
    bench.runTo(minutes(5));
    EXPECT_EQ(bench.ids(), (Ids{"g/1", "g/2"}));
    bench.command("g", "set-desired", {{{"value", 3}}});
    bench.runTo(minutes(6));
    EXPECT_EQ(bench.cloud().find("g/2")->text("type"), "small");
    EXPECT_EQ(bench.cloud().find("g/3")->text("type"), "big");
    // The oldest launch configuration goes first, in the fullest zone.
    bench.command("g", "set-desired", {{{"value", 1}}});
    bench.runTo(minutes(7));
    EXPECT_EQ(bench.ids(), (Ids{"g/3"}));
}

TEST(AutoScaler, ReplacesUnhealthyMembersOnlyWhereItAsksTheBalancer) {
    for (const bool asks : {false, true}) {
        GroupBench bench({.settings = sizes(1, 4, 8, {{{"health_type", asks ? "elb" : "ec2"}}})});
        bench.runTo(seconds(5));
        setHealth(bench, "g/2", TargetHealth::unhealthy);
        bench.runTo(minutes(3));
        EXPECT_EQ(bench.ids() == (Ids{"g/1", "g/3", "g/4", "g/5"}), asks);
        EXPECT_EQ(bench.countOf("ReplaceUnhealthy"), asks ? 1 : 0);
    }
}

TEST(AutoScaler, LeavesAMemberAloneDuringItsGracePeriod) {
    GroupBench bench({.settings = sizes(1, 1, 8, {{{"health_type", "elb"}, {"health_grace_s", 120}}})});
    bench.command("g", "set-desired", {{{"value", 2}}});
    bench.runTo(seconds(30));
    setHealth(bench, "g/2", TargetHealth::unhealthy);
    bench.runTo(seconds(130));
    EXPECT_EQ(bench.countOf("ReplaceUnhealthy"), 0);
    bench.runTo(seconds(181));
    EXPECT_EQ(bench.countOf("ReplaceUnhealthy"), 1);
}

TEST(AutoScaler, ReplacesOneAtATimeWhereAllAreUnhealthy) {
    GroupBench bench({.settings = sizes(1, 30, 40, {{{"health_type", "elb"}, {"health_grace_s", 0}}})});
    bench.runTo(seconds(59));
    setAllHealth(bench, TargetHealth::unhealthy);
    bench.runTo(seconds(61));
    EXPECT_EQ(bench.countOf("ReplaceUnhealthy"), 1);
}

TEST(AutoScaler, ScalesOutAfterThreeMinutesAboveTheTarget) {
    GroupBench bench({.settings = sizes(1, 2, 8, with(byRequests(20)))});
    bench.requestsPerTarget = load(100);
    bench.runTo(minutes(4) - seconds(1));
    EXPECT_EQ(bench.scaler().desired(), 2);
    bench.runTo(minutes(4) + seconds(1));  // three datapoints and a minute's delay
    EXPECT_EQ(bench.scaler().desired(), 5);
    EXPECT_EQ(bench.last("ExecutePolicy")->actor, Actor::autoScaling);
    bench.runTo(minutes(30));
    EXPECT_EQ(bench.scaler().desired(), 5);
    EXPECT_EQ(bench.countOf("ExecutePolicy"), 1);
}

TEST(AutoScaler, ScalesInAfterFifteenMinutesBelowNineTenthsAndKeepsTheExtraOne) {
    GroupBench bench({.settings = sizes(1, 10, 20, with(byRequests(20)))});
    bench.requestsPerTarget = load(170);  // 17 each: 85 %
    bench.runTo(minutes(16) - seconds(1));
    EXPECT_EQ(bench.scaler().desired(), 10);
    bench.runTo(minutes(60));
    EXPECT_EQ(bench.scaler().desired(), 9);
    EXPECT_EQ(bench.countOf("ExecutePolicy"), 1);
}

TEST(AutoScaler, StaysAtNinetyOnePercentForAnHour) {
    GroupBench bench({.settings = sizes(1, 10, 20, with(byRequests(20)))});
    bench.requestsPerTarget = load(182);
    bench.runTo(minutes(60));
    EXPECT_EQ(bench.scaler().desired(), 10);
}

// One process at 4 s, one request at a time, takes 15 requests a minute (60 s / 4 s).
TEST(AutoScaler, SettlesOverloadedAtATargetAboveWhatAMemberCanDo) {
    GroupBench bench({.settings = sizes(1, 2, 20, with(byRequests(20)))});
    bench.requestsPerTarget = load(115);
    bench.runTo(minutes(60));
    const int settled = bench.scaler().desired();
    EXPECT_EQ(settled, 6);
    EXPECT_GT(115.0 / settled, 15);  // overloaded
    bench.runTo(minutes(180));
    EXPECT_EQ(bench.scaler().desired(), settled);  // and nothing happens any more
}

TEST(AutoScaler, SettlesCleanAtATargetBelowWhatAMemberCanDo) {
    GroupBench bench({.settings = sizes(1, 2, 20, with(byRequests(12)))});
    bench.requestsPerTarget = load(115);
    bench.runTo(minutes(60));
    EXPECT_EQ(bench.scaler().desired(), 10);
    EXPECT_LT(115.0 / bench.scaler().desired(), 15);
    bench.runTo(minutes(180));
    EXPECT_EQ(bench.scaler().desired(), 10);
}

TEST(AutoScaler, StopsAtItsMaximumAndSaysSo) {
    GroupBench bench({.settings = sizes(1, 2, 3, with(byRequests(20)))});
    bench.requestsPerTarget = load(200);
    bench.runTo(minutes(30));
    EXPECT_EQ(bench.scaler().desired(), 3);
    EXPECT_EQ(english(bench.scaler().whyNotScaling()), "at the maximum of 3");
}

TEST(AutoScaler, DoesNotScaleWithoutData) {
    GroupBench bench({.settings = sizes(1, 5, 8, with(byRequests(20)))});
    bench.runTo(minutes(60));
    EXPECT_EQ(bench.scaler().desired(), 5);
    EXPECT_EQ(english(bench.scaler().whyNotScaling()), "no data for ALBRequestCountPerTarget");
}

TEST(AutoScaler, SaysWhyItDoesNotScale) {
    GroupBench none({.settings = sizes(1, 5, 8)});
    EXPECT_EQ(english(none.scaler().whyNotScaling()), "no policy");

    GroupBench bench({.settings = sizes(1, 5, 8, with(byRequests(20)))});
    bench.requestsPerTarget = load(105);
    bench.runTo(minutes(3) + seconds(1));
    EXPECT_EQ(english(bench.scaler().whyNotScaling()),
              "ALBRequestCountPerTarget 21.0 is above the target 20, waiting for 1 more datapoint (2 of 3)");
    bench.requestsPerTarget = load(50);
    bench.runTo(minutes(12) + seconds(1));
    EXPECT_NE(english(bench.scaler().whyNotScaling()).find("scale-in waits for 15 datapoints ("), std::string::npos);
}

TEST(AutoScaler, LosesItsMetricWhenTheBalancerIsRestoredUntilThePolicyIsSetAgain) {
    GroupBench bench({.settings = sizes(1, 2, 8, with(byRequests(20)))});
    bench.requestsPerTarget = load(60);
    bench.runTo(minutes(2));
    const CloudResource& alb = *bench.cloud().find("alb");
    bench.control().issue({.verb = Verb::remove, .id = "alb", .kind = alb.kind, .actor = Actor::chaos});
    bench.runTo(minutes(3));
    EXPECT_FALSE(bench.scaler().differs());
    bench.command("alb", "restore");
    bench.runTo(minutes(20));
    EXPECT_TRUE(bench.scaler().differs());
    EXPECT_EQ(bench.scaler().desired(), 2);
    EXPECT_EQ(english(bench.scaler().whyNotScaling()), "no data: the label names a balancer that is gone");
    bench.set("policies", List{byRequests(20)});  // as drawn: a call all the same
    EXPECT_EQ(bench.last("PutScalingPolicy")->outcome, CallOutcome::ok);
    EXPECT_FALSE(bench.scaler().differs());
    bench.runTo(minutes(30));
    EXPECT_EQ(bench.scaler().desired(), 3);
}

TEST(AutoScaler, DoesNotShrinkWhileMembersWarmUp) {
    GroupBench bench({.settings = sizes(1, 4, 8, with(byRequests(20)))});
    bench.requestsPerTarget = load(20);
    bench.runTo(minutes(15));
    bench.command("g", "set-desired", {{{"value", 5}}});
    bench.runTo(minutes(19));
    EXPECT_EQ(bench.scaler().desired(), 5);
    EXPECT_EQ(english(bench.scaler().whyNotScaling()), "scale-in waits until every member is warm");
    bench.runTo(minutes(23));
    EXPECT_EQ(bench.scaler().desired(), 1);
}

TEST(AutoScaler, FollowsTheMembersMeanCpuSlowlyWithBasicMonitoring) {
    const Record policy{{{"name", "by-cpu"}, {"metric", "ASGAverageCPUUtilization"}, {"target_value", 50}}};
    for (const bool detailed : {true, false}) {
        GroupBench bench({.settings = sizes(1, 1, 8)});
        bench.edit([&](Architecture& drawing) {
            drawing.set("lc", "detailed_monitoring", detailed);
            drawing.set("g", "policies", List{policy});
        });
        bench.command("g", "set-desired", {{{"value", 2}}});
        bench.cloud().find("g/1")->state = State::stopped;
        bench.runTo(seconds(30));
        ASSERT_EQ(bench.fleet().inService(), 2);
        bench.cpu = [](int) { return std::optional<double>(80); };
        bench.runTo(minutes(12));
        EXPECT_EQ(bench.scaler().desired() > 2, detailed);
        bench.runTo(minutes(22));
        EXPECT_GT(bench.scaler().desired(), 2);
    }
}

TEST(AutoScaler, CountsMembersThatWarmUpInAStepOnce) {
    const Record step{{{"name", "any"}, {"lower", 0}, {"adjustment", 2}}};
    GroupBench bench({.settings = sizes(1, 2, 20,
                                        with({{{"name", "steps"},
                                               {"type", "step"},
                                               {"metric", "SurgeQueueLength"},
                                               {"threshold", 20},
                                               {"steps", List{step}},
                                               {"warmup_s", 120}}}))});
    bench.queue = [](int) { return 30.0; };
    bench.runTo(minutes(2) + seconds(30));
    EXPECT_EQ(bench.scaler().desired(), 4);
    bench.runTo(minutes(4) - seconds(1));
    EXPECT_EQ(bench.scaler().desired(), 4);  // the two that warm up are the two that were asked for
    bench.runTo(minutes(6));
    EXPECT_EQ(bench.scaler().desired(), 6);
}

TEST(AutoScaler, RestsBetweenAdjustmentsOfASimplePolicy) {
    GroupBench bench({.settings = sizes(1, 2, 20,
                                        with({{{"name", "one-more"},
                                               {"type", "simple"},
                                               {"metric", "SurgeQueueLength"},
                                               {"threshold", 20},
                                               {"adjustment", 1},
                                               {"cooldown_s", 300}}}))});
    bench.queue = [](int) { return 30.0; };
    bench.runTo(minutes(3));
    EXPECT_EQ(bench.scaler().desired(), 3);
    bench.runTo(minutes(7));
    EXPECT_EQ(bench.scaler().desired(), 3);
    bench.runTo(minutes(9));
    EXPECT_EQ(bench.scaler().desired(), 4);
}

TEST(AutoScaler, RefreshesInBatchesThatKeepEnoughReady) {
    GroupBench bench({.settings = sizes(1, 4, 8)});
    bench.runTo(seconds(5));
    setAllHealth(bench, TargetHealth::healthy);
    bench.command("g", "refresh", {{{"min_healthy_percent", 50}, {"warmup_s", 60}}});
    EXPECT_EQ(bench.last("StartInstanceRefresh")->outcome, CallOutcome::ok);
    bench.runTo(seconds(8));
    EXPECT_EQ(oldOnes(bench), 2);
    EXPECT_EQ(bench.ids().back(), "g/6");
    bench.command("g", "refresh");
    EXPECT_EQ(bench.last("StartInstanceRefresh")->code, "InstanceRefreshInProgress");
    bench.runTo(minutes(5));
    EXPECT_EQ(bench.ids().back(), "g/6");  // the new ones are not found healthy yet
    setAllHealth(bench, TargetHealth::healthy);
    bench.runTo(minutes(5) + seconds(5));
    EXPECT_EQ(bench.ids(), (Ids{"g/5", "g/6", "g/7", "g/8"}));
    bench.runTo(minutes(6));
    setAllHealth(bench, TargetHealth::healthy);
    EXPECT_EQ(bench.last("InstanceRefresh"), nullptr);
    bench.runTo(minutes(8));
    ASSERT_NE(bench.last("InstanceRefresh"), nullptr);
    EXPECT_EQ(bench.last("InstanceRefresh")->outcome, CallOutcome::ok);
}

TEST(AutoScaler, RefreshesEverythingAtOnceWhereNothingNeedStayReady) {
    GroupBench bench({.settings = sizes(1, 4, 8)});
    bench.runTo(seconds(5));
    bench.command("g", "refresh", {{{"min_healthy_percent", 0}}});
    bench.runTo(seconds(8));
    EXPECT_EQ(bench.ids(), (Ids{"g/5", "g/6", "g/7", "g/8"}));
}

TEST(AutoScaler, GivesUpARefreshWhoseMembersNeverBecomeHealthy) {
    GroupBench bench({.settings = sizes(1, 2, 8), .limits = {{"refresh_timeout_s", 600}}});
    bench.runTo(seconds(5));
    bench.command("g", "refresh", {{{"warmup_s", 0}}});
    bench.runTo(minutes(15));
    ASSERT_NE(bench.last("InstanceRefresh"), nullptr);
    EXPECT_EQ(bench.last("InstanceRefresh")->outcome, CallOutcome::failed);
    EXPECT_EQ(bench.ids().size(), 2u);
}

TEST(AutoScaler, IsNotToldOfACommandWhoseArgumentsDoNotFit) {
    GroupBench bench({.settings = sizes(1, 2, 8)});
    bench.runTo(seconds(5));
    for (const Record& args : {Record{}, Record{{{"value", "two"}}}, Record{{{"value", 3}, {"hard", true}}}}) {
        bench.command("g", "set-desired", args);
        EXPECT_EQ(bench.last("SetDesiredCapacity")->outcome, CallOutcome::refused);
        EXPECT_EQ(bench.last("SetDesiredCapacity")->code, "ValidationError");
        EXPECT_FALSE(english(bench.last("SetDesiredCapacity")->reason).empty());
    }
    EXPECT_EQ(bench.scaler().desired(), 2);
}

TEST(AutoScaler, MovesItsDesiredCapacityAlongWithItsBounds) {
    GroupBench bench({.settings = sizes(1, 4, 8)});
    bench.command("g", "set-desired", {{{"value", 6}}});
    bench.set("max", 5);
    EXPECT_EQ(bench.scaler().desired(), 5);
    bench.set("health_grace_s", 60);
    EXPECT_EQ(bench.scaler().desired(), 5);  // a later set does not undo it
    bench.set("desired", 3);
    EXPECT_EQ(bench.scaler().desired(), 3);
}

TEST(AutoScaler, RecordsItsSizeEveryMinute) {
    GroupBench bench({.settings = sizes(1, 2, 6)});
    bench.runTo(seconds(58));
    bench.command("g", "set-desired", {{{"value", 3}}});
    bench.runTo(seconds(61));
    const auto at = [&](std::string_view metric) {
        return bench.group().metrics[static_cast<std::size_t>(bench.group().kind->metric(metric))].at(0);
    };
    EXPECT_EQ(at("GroupDesiredCapacity"), 3);
    EXPECT_EQ(at("GroupInServiceInstances"), 2);
    EXPECT_EQ(at("GroupPendingInstances"), 1);
    EXPECT_EQ(at("GroupTotalInstances"), 3);
    EXPECT_EQ(at("GroupMaxSize"), 6);
}

}  // namespace stampede
