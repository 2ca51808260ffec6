#include <gtest/gtest.h>

#include "model/cloud/parts/target_set.h"
#include "tests/support/cloud_bench.h"

// What is seen of balancers and target groups from outside; balancer_test.cpp has what they do.

namespace stampede {

namespace {

std::string troubleOf(CloudBench& bench, std::string_view id) { return english(bench.resource(id).running->trouble()); }

CloudBench& withBalancer(CloudBench& bench) {
    bench.add("application-load-balancer", "lb")
        .add("target-group", "tg", "vpc-1", {{{"health_check", Record{{{"path", "/health"}}}}}});
    bench.add("subnet", "subnet-b", "vpc-1", {{{"cidr", "10.0.1.0/24"}, {"zone", "b"}}});
    bench.connect("lb", "subnet-a", role::placement).connect("lb", "subnet-b", role::placement);
    return bench.connect("lb", "sg-1", role::uses);
}

}  // namespace

TEST(BalancerView, SaysWhatIsMissing) {
    CloudBench bench;
    withBalancer(bench).settle();
    EXPECT_EQ(troubleOf(bench, "lb"), "It forwards to no target group, so it answers 503.");
    EXPECT_EQ(troubleOf(bench, "tg"), "No balancer forwards to it.");
    bench.change([](Architecture& drawn) {
        EXPECT_FALSE(drawn.connect({"lb", "tg", std::string(role::traffic), {}}));
    });
    bench.runUntil(minutes(2));
    EXPECT_EQ(troubleOf(bench, "lb"), "No target is registered, so it answers 503.");
    EXPECT_EQ(troubleOf(bench, "tg"), "No target is registered.");
}

TEST(BalancerView, SaysThatNoTargetIsHealthyAndWhatFollows) {
    CloudBench bench;
    withBalancer(bench).connect("lb", "tg", role::traffic);
    bench.machine("i-1", "").connect("tg", "i-1", role::traffic).settle();
    EXPECT_EQ(troubleOf(bench, "lb"), "Healthy targets: 0 of 1, so it sends to all of them.");
    EXPECT_EQ(troubleOf(bench, "tg"), "Healthy targets: 0 of 1.");
    const TargetSet::Target& target = bench.resource("tg").running->targets()->targets().front();
    EXPECT_EQ(target.checkedPort, 80);
    EXPECT_EQ(target.lostAt, nullptr);
}

TEST(BalancerView, RemembersWhereTheLastCheckWasLost) {
    CloudBench bench;
    withBalancer(bench).connect("lb", "tg", role::traffic);
    bench.machine("i-1", CloudBench::scriptOf("/app -port 80")).connect("tg", "i-1", role::traffic).settle();
    bench.change([](Architecture& drawn) { EXPECT_FALSE(drawn.set("sg-1", "inbound", List{})); });
    bench.runUntil(minutes(2));
    EXPECT_EQ(bench.resource("tg").running->targets()->targets().front().lostAt->id, "sg-1");
}

TEST(BalancerView, SaysNothingOfABalancerWhoseTargetsServe) {
    CloudBench bench;
    withBalancer(bench).connect("lb", "tg", role::traffic);
    bench.machine("i-1", CloudBench::scriptOf("/app -port 80")).connect("tg", "i-1", role::traffic).settle();
    EXPECT_EQ(troubleOf(bench, "lb"), "");
    EXPECT_EQ(troubleOf(bench, "tg"), "");
    EXPECT_FALSE(bench.resource("lb").running->queue()) << "only a classic one has a queue";
}

}  // namespace stampede
