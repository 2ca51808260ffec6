#include <gtest/gtest.h>

#include "model/cloud/billing.h"
#include "tests/support/cloud_bench.h"

namespace stampede {

namespace {

/// A machine whose application looks things up in "cache-1" if it was told to.
CloudBench& withCache(CloudBench& bench, const std::string& flags) {
    bench.app().cacheClient = true;
    bench.app().cacheFlag = "-memcache-server";
    bench.app().cachedDemandMs = 40;
    bench.app().cachedForS = 3600;
    bench.limits["zone_latency_ms"] = 0;
    bench.add("cache-node", "cache-1");
    bench.connect("cache-1", "subnet-a", role::placement).connect("cache-1", "sg-1", role::uses);
    return bench.machine("i-1", CloudBench::scriptOf("/app -port 80 " + flags)).settle();
}

SimTime tookLast(const CloudBench& bench) { return bench.last().at - bench.last().sent; }

}  // namespace

TEST(CacheNode, ReceivesNothingUnlessTheApplicationIsToldItsAddress) {
    CloudBench bench;
    withCache(bench, "").offer(3, 0.5).to("i-1");
    bench.runUntil(minutes(1));
    EXPECT_EQ(bench.served(), 3);
    EXPECT_DOUBLE_EQ(*bench.metric("cache-1", "GetTypeCmds", 0), 0);
    EXPECT_DOUBLE_EQ(*bench.metric("cache-1", "CurrConnections", 0), 0);
}

TEST(CacheNode, SavesTheWorkOnAKeyThatIsKnown) {
    CloudBench bench;
    withCache(bench, "-memcache-server cache-1:11211").offer(2, 0.5).key(4).to("i-1");
    bench.offer().from(seconds(10)).key(5).to("i-1");
    bench.runUntil(minutes(1));
    ASSERT_EQ(bench.served(), 3);
    EXPECT_EQ(bench.heard()[0].at, seconds(1));
    EXPECT_EQ(bench.heard()[1].at, seconds(2) + milliseconds(40));
    EXPECT_TRUE(bench.heard()[1].answer.cached);
    EXPECT_EQ(bench.heard()[1].answer.madeAt, seconds(1));
    EXPECT_EQ(bench.heard()[1].answer.key, 4u);
    EXPECT_EQ(tookLast(bench), seconds(1));
    EXPECT_DOUBLE_EQ(*bench.metric("cache-1", "GetTypeCmds", 0), 3);
    EXPECT_DOUBLE_EQ(*bench.metric("cache-1", "CacheHits", 0), 1);
    EXPECT_DOUBLE_EQ(*bench.metric("cache-1", "CacheMisses", 0), 2);
    EXPECT_DOUBLE_EQ(*bench.metric("cache-1", "CurrConnections", 0), 1);
}

TEST(CacheNode, IsAskedWhenTheWorkBeginsAndNotWhenTheRequestArrives) {
    CloudBench bench;
    withCache(bench, "-memcache-server cache-1:11211").offer(2).key(4).to("i-1");
    bench.runUntil(minutes(1));
    EXPECT_EQ(bench.last().at, seconds(1) + milliseconds(40));
}

TEST(CacheNode, CostsAMomentWhereItCannotBeReached) {
    CloudBench bench;
    withCache(bench, "-memcache-server cache-1:6379").offer().to("i-1");
    bench.runUntil(minutes(1));
    EXPECT_EQ(bench.last().at, seconds(1) + milliseconds(200));
}

TEST(CacheNode, LosesWhatItKeptWhenItGoes) {
    CloudBench bench;
    withCache(bench, "-memcache-server cache-1:11211").offer().to("i-1");
    bench.runUntil(seconds(5));
    const Architecture whole = bench.drawing;
    bench.change([](Architecture& drawing) { EXPECT_FALSE(drawing.remove("cache-1")); });
    bench.offer().to("i-1");
    bench.runUntil(minutes(2));
    EXPECT_EQ(tookLast(bench), seconds(1) + milliseconds(200));
    bench.change([&](Architecture& drawing) { drawing = whole; });
    EXPECT_EQ(bench.stateOf("cache-1"), State::provisioning);
    bench.runUntil(minutes(2) + seconds(421));
    bench.offer().to("i-1");
    bench.runUntil(minutes(12));
    EXPECT_EQ(tookLast(bench), seconds(1));
}

TEST(CacheNode, IsRefusedWithoutASubnet) {
    CloudBench bench;
    bench.add("cache-node", "cache-1").settle();
    EXPECT_EQ(bench.refusalOf("cache-1"), "CacheSubnetGroupNotFoundFault");
}

TEST(CacheNode, CannotBeMoved) {
    CloudBench bench;
    bench.add("subnet", "subnet-b", "vpc-1", Record{{{"cidr", "10.0.2.0/24"}, {"zone", "b"}}});
    withCache(bench, "");
    bench.change([](Architecture& drawing) {
        EXPECT_FALSE(drawing.disconnect({"cache-1", "subnet-a", std::string(role::placement)}));
        EXPECT_FALSE(drawing.connect({"cache-1", "subnet-b", std::string(role::placement)}));
    });
    EXPECT_EQ(bench.refusalOf("cache-1"), "not-modifiable");
}

TEST(CacheNode, IsBilledByStartedHours) {
    CloudBench bench;
    withCache(bench, "");
    bench.runUntil(hours(1) + seconds(1));
    EXPECT_EQ(listPrice(bench.cloud(), bench.resource("cache-1"), bench.cloud().now()), usd(0.034));
}

}  // namespace stampede
