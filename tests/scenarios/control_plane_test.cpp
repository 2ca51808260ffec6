#include <gtest/gtest.h>

#include "tests/support/day.h"

// What a player of the launch day can ask of the cloud, and what it answers.

namespace stampede {

namespace {

constexpr std::string_view ask = R"(
    {"at": "0:04:00", "do": "add", "kind": "application-load-balancer", "id": "alb-1"},
    {"at": "0:04:00", "do": "add", "kind": "target-group", "id": "tg-1", "parent": "vpc-1"},
    {"at": "0:04:00", "do": "connect", "from": "alb-1", "to": "tg-1", "role": "traffic"},
    {"at": "0:04:00", "do": "connect", "from": "alb-1", "to": "sg-web", "role": "uses"})";

std::string placed(std::string_view at, std::initializer_list<const char*> subnets) {
    std::string actions;
    for (const char* subnet : subnets)
        actions += R"(, {"at": ")" + std::string(at) + R"(", "do": "connect", "from": "alb-1", "to": ")" + subnet +
                   R"(", "role": "placement"})";
    return actions;
}

std::string balancerIn(std::initializer_list<const char*> subnets) {
    return "[" + std::string(ask) + placed("0:04:00", subnets) + "]";
}

}  // namespace

TEST(LaunchDay, BeginsWithSevenFreeAddressesInTheFirstSubnetAndElevenInTheSecond) {
    Day day;
    EXPECT_EQ(day.until("0:00:01").cloud().addresses().free("subnet-a"), 7);
    EXPECT_EQ(day.cloud().addresses().free("subnet-b"), 11);
    EXPECT_EQ(day.at("clb-1").state, State::active);
    EXPECT_EQ(day.at("i-1").state, State::active);
}

TEST(LaunchDay, RefusesABalancerInASubnetWithSevenFreeAddressesAndNamesIt) {
    Day day;
    day.play(balancerIn({"subnet-a", "subnet-b"})).until("0:05:00");
    const LogEntry call = day.last("CreateLoadBalancer");
    EXPECT_EQ(call.code, "InvalidSubnet");
    EXPECT_NE(english(call.reason).find("\"subnet-a\": 7 free"), std::string::npos) << english(call.reason);
    EXPECT_EQ(day.at("alb-1").state, State::refused);
    EXPECT_EQ(day.row("refused:InvalidSubnet"), 1);
}

TEST(LaunchDay, AcceptsTheSameBalancerOnceAnEighthAddressIsFree) {
    Day day;
    day.play(R"([{"at": "0:03:00", "do": "disconnect", "from": "i-1", "to": "eip-1", "role": "uses"},
                 {"at": "0:03:00", "do": "remove", "id": "i-1"}])");
    day.play(balancerIn({"subnet-a", "subnet-b"})).until("0:10:00");
    EXPECT_EQ(day.last("CreateLoadBalancer").outcome, CallOutcome::ok);
    EXPECT_EQ(day.at("alb-1").state, State::active);
    EXPECT_EQ(day.cloud().addresses().free("subnet-a"), 8 - 2);
}

TEST(LaunchDay, RefusesABalancerInOneSubnetAndInOneZoneWithOtherCodes) {
    Day one;
    one.play(balancerIn({"subnet-b"})).until("0:05:00");
    EXPECT_EQ(one.last("CreateLoadBalancer").code, "ValidationError");
    Day same;
    same.play(R"([{"at": "0:03:00", "do": "add", "kind": "subnet", "id": "subnet-c", "parent": "vpc-1",
                   "settings": {"cidr": "10.20.1.0/24", "zone": "b"}}])");
    same.play(balancerIn({"subnet-b", "subnet-c"})).until("0:05:00");
    EXPECT_EQ(same.last("CreateLoadBalancer").code, "InvalidConfigurationRequest");
}

TEST(LaunchDay, RepeatsTheRefusalWithTheOldSubnetsNameWhileANewOneIsNotAttached) {
    Day day;
    day.play(balancerIn({"subnet-a", "subnet-b"}));
    day.play(R"([{"at": "0:05:00", "do": "add", "kind": "subnet", "id": "subnet-c", "parent": "vpc-1",
                  "settings": {"cidr": "10.20.1.0/24", "zone": "a"}},
                 {"at": "0:06:00", "do": "command", "id": "alb-1", "command": "retry"}])");
    day.until("0:07:00");
    ASSERT_EQ(day.calls("CreateLoadBalancer").size(), 3u);  // the classic one at 0:00 too
    EXPECT_NE(english(day.last("CreateLoadBalancer").reason).find("\"subnet-a\""), std::string::npos);
}

TEST(LaunchDay, SendsBothPlacementsOfABatchAsOneCall) {
    Day day;
    day.play(balancerIn({"subnet-a", "subnet-b"}));
    day.play(R"([{"at": "0:05:00", "do": "add", "kind": "subnet", "id": "subnet-c", "parent": "vpc-1",
                  "settings": {"cidr": "10.20.1.0/24", "zone": "a"}},
                 {"at": "0:06:00", "do": "disconnect", "from": "alb-1", "to": "subnet-a", "role": "placement"},
                 {"at": "0:06:00", "do": "connect", "from": "alb-1", "to": "subnet-c", "role": "placement"},
                 {"at": "0:20:00", "do": "add", "kind": "subnet", "id": "subnet-d", "parent": "vpc-1",
                  "settings": {"cidr": "10.20.2.0/24", "zone": "b"}},
                 {"at": "0:21:00", "do": "disconnect", "from": "alb-1", "to": "subnet-b", "role": "placement"},
                 {"at": "0:21:00", "do": "connect", "from": "alb-1", "to": "subnet-d", "role": "placement"}])");
    day.until("0:30:00");
    EXPECT_EQ(day.calls("CreateLoadBalancer").size(), 3u);
    EXPECT_EQ(day.last("CreateLoadBalancer").outcome, CallOutcome::ok);
    ASSERT_EQ(day.calls("SetSubnets").size(), 1u);
    EXPECT_EQ(day.at("alb-1").linked(role::placement), (std::vector<ResourceId>{"subnet-c", "subnet-d"}));
    EXPECT_EQ(day.cloud().addresses().held("subnet-b"), 0);
}

TEST(LaunchDay, KeepsADeletedBalancerDeletedUntilItIsRestored) {
    Day day;
    day.play(R"([{"at": "2:45:00", "do": "set", "id": "clb-1", "key": "idle_timeout_s", "value": 60},
                 {"at": "2:50:00", "do": "command", "id": "clb-1", "command": "restore"}])");
    day.until("2:44:00");
    EXPECT_EQ(day.at("clb-1").state, State::gone);
    EXPECT_EQ(day.last("DeleteLoadBalancer").actor, Actor::chaos);
    day.until("2:55:00");
    EXPECT_EQ(day.at("clb-1").state, State::active);
    EXPECT_EQ(day.at("clb-1").lives.size(), 2u);
}

TEST(LaunchDay, RefusesToDeleteAProtectedBalancerWhoeverAsks) {
    Day day;
    day.script("balancer-deleted.fixed").until("2:32:00");
    const LogEntry call = day.last("DeleteLoadBalancer");
    EXPECT_EQ(call.actor, Actor::chaos);
    EXPECT_EQ(call.code, "OperationNotPermitted");
    EXPECT_EQ(day.at("alb-1").state, State::active);
}

TEST(LaunchDay, MakesTheCallOfSetDesiredEvenForTheDrawnValue) {
    Day day;
    day.play(
        R"([{"at": "0:08:00", "do": "add", "kind": "auto-scaling-group", "id": "asg-1", "settings": {"min": 1, "desired": 2, "max": 4}},
                 {"at": "0:08:00", "do": "connect", "from": "asg-1", "to": "lc-1", "role": "uses"},
                 {"at": "0:08:00", "do": "connect", "from": "asg-1", "to": "subnet-b", "role": "placement"},
                 {"at": "0:12:00", "do": "command", "id": "asg-1", "command": "set-desired", "args": {"value": 2}},
                 {"at": "0:13:00", "do": "command", "id": "asg-1", "command": "set-desired", "args": {"value": 9}}])");
    day.until("0:14:00");
    ASSERT_EQ(day.calls("SetDesiredCapacity").size(), 2u);
    EXPECT_EQ(day.calls("SetDesiredCapacity").front().outcome, CallOutcome::ok);
    EXPECT_EQ(day.last("SetDesiredCapacity").code, "ValidationError");
}

TEST(LaunchDay, MendsRunningMachinesOnlyByReplacingThem) {
    Day falls, fixed;
    falls.script("stale-launch-configuration.falls").until("1:30:00");
    fixed.script("stale-launch-configuration.fixed").until("1:30:00");
    EXPECT_EQ(falls.at("asg-1").metrics[0].summary().count > 0, true);
    EXPECT_GT(falls.failed(Cause::targetRefused), fixed.failed(Cause::targetRefused) + 300);
}

TEST(LaunchDay, RefusesToChangeALaunchConfiguration) {
    Day day;
    day.play(R"([{"at": "0:02:00", "do": "set", "id": "lc-1", "key": "type", "value": "t2.small"}])").until("0:03:00");
    EXPECT_EQ(day.row("refused:not-modifiable"), 1);
    EXPECT_EQ(day.at("lc-1").text("type"), "t2.micro");
}

TEST(LaunchDay, LetsEntryAndOriginFollowARestoredBalancerWithTheirDelays) {
    Day day;
    day.script("cdn-policy.fixed");
    day.play(R"([{"at": "2:00:00", "do": "set", "id": "alb-1", "key": "deletion_protection", "value": false}])");
    day.until("2:31:00");
    ASSERT_EQ(day.at("alb-1").state, State::gone);
    day.until("2:37:00");
    EXPECT_EQ(day.at("alb-1").state, State::active);
    const std::int64_t early = day.failed(Cause::edgeOriginUnreachable);
    day.until("2:38:00");
    EXPECT_GT(day.failed(Cause::edgeOriginUnreachable), early) << "the origin has not followed yet";
    day.until("2:45:00");
    const std::int64_t late = day.failed(Cause::edgeOriginUnreachable);
    day.until("2:50:00");
    EXPECT_EQ(day.failed(Cause::edgeOriginUnreachable), late) << "the origin has followed";
}

TEST(LaunchDay, BlamesClientsThatGaveUpBehindACutRouteOnWhoCutIt) {
    Day day;
    day.script("best_known").until("1:49:00");
    const LogEntry cut = day.last("DeleteRoute");
    ASSERT_EQ(cut.actor, Actor::chaos);
    std::int64_t blamed = 0;
    for (const ResultRow& row : day.result().ledger)
        if (row.cause == causeWord(Cause::clientGaveUp) && row.because == cut.number) blamed += row.count;
    EXPECT_GT(blamed, 100);
    EXPECT_EQ(day.result().incidents.back().cause, "route-missing");
}

}  // namespace stampede
