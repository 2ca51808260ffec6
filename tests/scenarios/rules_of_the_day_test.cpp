#include <gtest/gtest.h>

#include "tests/support/day.h"

// The rules behind the lessons, each told apart by what a player can read.

namespace stampede {

namespace {

/// The launch day without its chaos, under an even load of `perSecond`.
Day quietDay(double perSecond) {
    return {"01_launch_day", 1, [=](Scenario& scenario) {
                scenario.chaos.clear();
                scenario.announcements.clear();
                scenario.workload.arrivals = Arrivals::deterministic;
                scenario.workload.rate.ramp = {};
                scenario.workload.rate.requestsPerS = {{SimTime{}, perSecond}};
                for (Application& each : scenario.workload.applications) each.errorRate = 0;
            }};
}

constexpr std::string_view roomySubnets = R"([
    {"at": "0:01:00", "do": "add", "kind": "subnet", "id": "wide-a", "parent": "vpc-1", "settings": {"cidr": "10.20.10.0/24", "zone": "a", "public_ip_on_launch": true}},
    {"at": "0:01:00", "do": "connect", "from": "wide-a", "to": "rt-1", "role": "uses"},
    {"at": "0:01:00", "do": "add", "kind": "subnet", "id": "wide-b", "parent": "vpc-1", "settings": {"cidr": "10.20.11.0/24", "zone": "b", "public_ip_on_launch": true}},
    {"at": "0:01:00", "do": "connect", "from": "wide-b", "to": "rt-1", "role": "uses"},
    {"at": "0:02:00", "do": "add", "kind": "launch-configuration", "id": "lc-2", "settings": {"type": "t2.micro", "user_data": "#!/bin/bash\nyum -y install wget\nwget https://releases.tidemark.example/tidemark-1 -O /opt/tidemark\nchmod +x /opt/tidemark\n/opt/tidemark -port 80\n"}},
    {"at": "0:02:00", "do": "connect", "from": "lc-2", "to": "sg-web", "role": "uses"},
    {"at": "0:03:00", "do": "add", "kind": "auto-scaling-group", "id": "asg-1", "settings": {"min": 1, "desired": 4, "max": 30}},
    {"at": "0:03:00", "do": "connect", "from": "asg-1", "to": "lc-2", "role": "uses"},
    {"at": "0:03:00", "do": "connect", "from": "asg-1", "to": "wide-a", "role": "placement"},
    {"at": "0:03:00", "do": "connect", "from": "asg-1", "to": "wide-b", "role": "placement"},
    {"at": "0:03:00", "do": "add", "kind": "target-group", "id": "tg-1", "parent": "vpc-1", "settings": {"health_check": {"path": "/health"}}},
    {"at": "0:03:00", "do": "connect", "from": "tg-1", "to": "asg-1", "role": "traffic"},
    {"at": "0:03:00", "do": "add", "kind": "application-load-balancer", "id": "alb-1"},
    {"at": "0:03:00", "do": "connect", "from": "alb-1", "to": "tg-1", "role": "traffic"},
    {"at": "0:03:00", "do": "connect", "from": "alb-1", "to": "sg-web", "role": "uses"},
    {"at": "0:03:00", "do": "connect", "from": "alb-1", "to": "wide-a", "role": "placement"},
    {"at": "0:03:00", "do": "connect", "from": "alb-1", "to": "wide-b", "role": "placement"},
    {"at": "0:08:00", "do": "entry", "to": "alb-1"}])";

std::string policy(int target) {
    return R"([{"at": "0:10:00", "do": "set", "id": "asg-1", "key": "policies", "value": [
        {"name": "by-requests", "type": "target-tracking", "metric": "ALBRequestCountPerTarget", "target_group": "tg-1",
         "target_value": )" +
           std::to_string(target) + "}]}]";
}

/// An even load of 114 requests a minute on processes that do one at a time in 4 s, so 15 a minute each.
Day scaled(int target) {
    Day day = quietDay(1.9);
    day.play(roomySubnets).play(policy(target)).until("3:00:00");
    return day;
}

struct Signature {
    double hitRate, edgeObjects;
    std::int64_t badRequest, wrongKey, ok;
};

/// What the charts of a day with a CDN show between 1:40 and 2:10; how much it hits, once the balancer that chaos has
/// deleted is back: before, what clients ask again hits the errors that are kept.
Signature signatureOf(const std::string& script) {
    Day day;
    day.script(script).until("1:40:00");
    const Result before = day.result();
    const std::int64_t badBefore = day.failed(Cause::badRequest), wrongBefore = day.row("wrong:cache-key");
    day.until("2:10:00");
    return {day.metric("cdn-1", "CacheHitRate", 112, 130).mean, day.metric("cdn-1", "EdgeObjects", 100, 130).last,
            day.failed(Cause::badRequest) - badBefore, day.row("wrong:cache-key") - wrongBefore,
            day.result().requests.ok - before.requests.ok};
}

}  // namespace

TEST(CachePolicy, ThatForwardsNoParameterMakesEveryRequestABadOne) {
    const Signature seen = signatureOf("cdn-policy.falls-a-not-forwarded");
    EXPECT_EQ(seen.hitRate, 0);
    EXPECT_GT(seen.badRequest, 2000);
    EXPECT_LT(seen.ok, 100);
}

TEST(CachePolicy, ThatForwardsButDoesNotKeyIsFastAndWrong) {
    const Signature seen = signatureOf("cdn-policy.falls-b-forwarded-not-keyed");
    EXPECT_GT(seen.hitRate, 90);
    EXPECT_GT(seen.wrongKey, 2000);
    EXPECT_EQ(seen.badRequest, 0);
    EXPECT_LE(seen.edgeObjects, 2);
}

TEST(CachePolicy, ThatDisablesCachingHitsNothingAndKeepsNothing) {
    const Signature seen = signatureOf("cdn-policy.falls-c-caching-disabled");
    EXPECT_EQ(seen.hitRate, 0);
    EXPECT_EQ(seen.edgeObjects, 0);
    EXPECT_EQ(seen.wrongKey, 0);
    EXPECT_EQ(seen.badRequest, 0);
}

TEST(CachePolicy, ThatKeysEveryVisitorHitsNextToNothingAndKeepsOneObjectARequest) {
    const Signature seen = signatureOf("cdn-policy.falls-d-every-visitor-keyed");
    EXPECT_LT(seen.hitRate, 5);
    EXPECT_GT(seen.edgeObjects, 1000);
    EXPECT_EQ(seen.wrongKey, 0);
}

TEST(CachePolicy, ThatKeysTheParameterHitsAndIsRight) {
    const Signature seen = signatureOf("cdn-policy.fixed");
    EXPECT_GT(seen.hitRate, 50);
    EXPECT_EQ(seen.wrongKey, 0);
    EXPECT_EQ(seen.badRequest, 0);
}

TEST(TargetTracking, SettlesOverloadedWithoutScalingWhereItsTargetIsAboveWhatATargetCanDo) {
    const Day day = scaled(20);
    const auto size = day.metric("asg-1", "GroupDesiredCapacity", 120, 180);
    EXPECT_EQ(size.least, size.most) << "the group has settled";
    const double perTarget = day.metric("tg-1", "RequestCountPerTarget", 120, 180).mean;
    EXPECT_GT(perTarget, 15) << "more than a target can do";
    EXPECT_LE(perTarget, 20.5) << "and the policy is content";
    EXPECT_GT(day.metric("tg-1", "HTTPCode_Target_5XX_Count", 120, 180).mean, 10);
}

TEST(TargetTracking, SettlesCleanWhereItsTargetIsBelowWhatATargetCanDo) {
    const Day day = scaled(12);
    EXPECT_LT(day.metric("tg-1", "RequestCountPerTarget", 120, 180).mean, 15);
    EXPECT_LT(day.metric("tg-1", "HTTPCode_Target_5XX_Count", 120, 180).mean, 1);
}

TEST(Balancers, FailOpenWhereTheyAreApplicationLoadBalancersAndAnswer503WhereTheyAreClassic) {
    Day open = quietDay(0.5);
    open.play(roomySubnets);
    open.play(
        R"([{"at": "0:20:00", "do": "set", "id": "tg-1", "key": "health_check/path", "value": "/nothing-here"}])");
    open.until("0:30:00");
    const std::int64_t okBefore = open.result().requests.ok;
    open.until("0:50:00");
    EXPECT_EQ(open.metric("tg-1", "HealthyHostCount", 40, 50).most, 0);
    EXPECT_GT(open.result().requests.ok, okBefore + 400) << "every target is unhealthy, and all are sent to";

    Day classic = quietDay(0.3);
    classic.play(
        R"([{"at": "0:05:00", "do": "set", "id": "clb-1", "key": "health_check", "value": {"protocol": "HTTP", "path": "/nothing-here"}}])");
    classic.until("0:10:00");
    const std::int64_t refusedBefore = classic.failed(Cause::noHealthyTarget);
    const std::int64_t classicOk = classic.result().requests.ok;
    classic.until("0:20:00");
    EXPECT_GT(classic.failed(Cause::noHealthyTarget), refusedBefore + 100);
    EXPECT_LE(classic.result().requests.ok, classicOk + 2);
}

TEST(BlockBilling, MakesFlappingDearerThanStandingStill) {
    const auto groupCost = [](std::string_view commands) {
        Day day = quietDay(0.5);
        day.play(roomySubnets).play(commands).until("1:30:00");
        for (const auto& [id, cost, name] : day.result().costByResource)
            if (id == "asg-1") return cost.inUsd();
        return 0.0;
    };
    // Three of four machines are sent away for seven minutes, three times: 22 machine minutes less each, one block
    // more.
    std::string flapping;
    for (const auto& [clock, size] :
         {std::pair{"0:20:00", 1}, {"0:27:00", 4}, {"0:35:00", 1}, {"0:42:00", 4}, {"0:50:00", 1}, {"0:57:00", 4}})
        flapping += std::string(flapping.empty() ? "[" : ", ") + R"({"at": ")" + clock +
                    R"(", "do": "command", "id": "asg-1", "command": "set-desired", "args": {"value": )" +
                    std::to_string(size) + "}}";
    const double steady = groupCost("[]");
    EXPECT_EQ(steady, 4 * 6 * 8) << "four machines, six blocks each, $8 a block";
    EXPECT_GT(groupCost(flapping + "]"), steady);
}

}  // namespace stampede
