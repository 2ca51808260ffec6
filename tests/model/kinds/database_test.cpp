#include <gtest/gtest.h>

#include "model/cloud/billing.h"
#include "tests/support/cloud_bench.h"

namespace stampede {

namespace {

CloudBench& withZones(CloudBench& bench) {
    return bench.add("subnet", "subnet-b", "vpc-1", Record{{{"cidr", "10.0.1.0/24"}, {"zone", "b"}}})
        .add("subnet", "subnet-c", "vpc-1", Record{{{"cidr", "10.0.2.0/24"}, {"zone", "b"}}})
        .add("subnet", "subnet-d", "vpc-1", Record{{{"cidr", "10.0.3.0/24"}, {"zone", "c"}}});
}

CloudBench& withDatabase(CloudBench& bench, Record settings = {}) {
    withZones(bench).add("database", "db-1", {}, std::move(settings));
    return bench.connect("db-1", "subnet-a", role::placement)
        .connect("db-1", "subnet-b", role::placement)
        .connect("db-1", "sg-1", role::uses);
}

void set(CloudBench& bench, std::string_view key, const Value& value) {
    bench.change([&](Architecture& drawing) { EXPECT_FALSE(drawing.set("db-1", key, value)); });
}

Money costOf(CloudBench& bench) { return listPrice(bench.cloud(), bench.resource("db-1"), bench.cloud().now()); }

/// 20 GiB for so many seconds.
Money storage(std::int64_t s, std::int64_t gib = 20) { return cost(gib * s, usd(0.115), 730 * 3600); }

}  // namespace

TEST(DatabaseKind, StandsInOneOfItsSubnetsAndIsRefusedWhereTheyAreOfOneZone) {
    CloudBench bench;
    withDatabase(bench).add("database", "db-2").add("database", "db-3");
    bench.connect("db-3", "subnet-b", role::placement).connect("db-3", "subnet-c", role::placement).settle();
    ASSERT_EQ(bench.resource("db-1").interfaces.size(), 1u);
    EXPECT_EQ(bench.resource("db-1").interfaces.front().subnet, "subnet-a");
    EXPECT_EQ(bench.refusalOf("db-2"), "DBSubnetGroupDoesNotCoverEnoughAZs");
    EXPECT_EQ(bench.refusalOf("db-3"), "DBSubnetGroupDoesNotCoverEnoughAZs");
}

TEST(DatabaseKind, IsRefusedWithSubnetsOrGroupsOfAnotherVpc) {
    CloudBench bench;
    withDatabase(bench).add("vpc", "vpc-2", {}, Record{{{"cidr", "10.1.0.0/16"}}});
    bench.add("subnet", "subnet-x", "vpc-2", Record{{{"cidr", "10.1.0.0/24"}, {"zone", "c"}}});
    bench.add("security-group", "sg-x", "vpc-2").add("database", "db-2").add("database", "db-3");
    bench.connect("db-2", "subnet-a", role::placement).connect("db-2", "subnet-x", role::placement);
    bench.connect("db-3", "subnet-a", role::placement).connect("db-3", "subnet-b", role::placement);
    bench.connect("db-3", "sg-x", role::uses).settle();
    EXPECT_EQ(bench.refusalOf("db-2"), "InvalidSubnet");
    EXPECT_EQ(bench.refusalOf("db-3"), "InvalidParameterCombination");
}

TEST(DatabaseKind, IsRefusedBeyondTheQuota) {
    CloudBench bench;
    bench.limits["databases"] = 0;
    withDatabase(bench).settle();
    EXPECT_EQ(bench.refusalOf("db-1"), "InstanceQuotaExceeded");
}

TEST(DatabaseKind, MayGetOtherSubnetsButNotLoseItsOwn) {
    CloudBench bench;
    withDatabase(bench).settle();
    bench.runUntil(seconds(5));
    bench.change([](Architecture& drawing) {
        EXPECT_FALSE(drawing.disconnect({"db-1", "subnet-b", std::string(role::placement)}));
        EXPECT_FALSE(drawing.connect({"db-1", "subnet-c", std::string(role::placement)}));
    });
    EXPECT_EQ(bench.lastLog().call, "ModifyDBSubnetGroup");
    EXPECT_EQ(bench.refusalOf("db-1"), "");
    bench.runUntil(minutes(10));
    bench.change([](Architecture& drawing) {
        EXPECT_FALSE(drawing.disconnect({"db-1", "subnet-a", std::string(role::placement)}));
        EXPECT_FALSE(drawing.connect({"db-1", "subnet-d", std::string(role::placement)}));
    });
    EXPECT_EQ(bench.refusalOf("db-1"), "SubnetAlreadyInUse");
    bench.change([](Architecture& drawing) {
        EXPECT_FALSE(drawing.disconnect({"db-1", "subnet-c", std::string(role::placement)}));
    });
    EXPECT_EQ(bench.refusalOf("db-1"), "DBSubnetGroupDoesNotCoverEnoughAZs");
}

TEST(DatabaseKind, NeverShrinksAndIsNotDeletedWhileThatIsForbidden) {
    CloudBench bench;
    withDatabase(bench, Record{{{"storage_gib", 100}, {"deletion_protection", true}}}).settle();
    bench.runUntil(seconds(5));
    set(bench, "storage_gib", 50);
    EXPECT_EQ(bench.refusalOf("db-1"), "InvalidParameterCombination");
    set(bench, "storage_gib", 100);
    bench.change([](Architecture& drawing) { EXPECT_FALSE(drawing.remove("db-1")); });
    EXPECT_EQ(bench.lastLog().code, "InvalidParameterCombination");
    EXPECT_TRUE(bench.resource("db-1").isUp());
}

TEST(DatabaseKind, IsBilledByTheSecondTenMinutesAtTheLeast) {
    CloudBench bench;
    withDatabase(bench).settle();
    bench.runUntil(seconds(30));
    EXPECT_EQ(costOf(bench), cost(600, usd(0.017), 3600) + storage(30));
    bench.runUntil(seconds(5000));
    EXPECT_EQ(costOf(bench), cost(5000, usd(0.017), 3600) + storage(5000));
}

TEST(DatabaseKind, IsBilledAnewFromEachChangeOfClassOrStorageOn) {
    CloudBench bench;
    withDatabase(bench, Record{{{"engine", "postgres"}}}).settle();
    bench.runUntil(seconds(700));
    set(bench, "type", "db.m5.large");
    bench.runUntil(seconds(1000 + 60));
    const Money small = cost(1000, usd(0.018), 3600);
    EXPECT_EQ(costOf(bench), small + cost(600, usd(0.178), 3600) + storage(1060));
    set(bench, "storage_gib", 40);
    bench.runUntil(seconds(2360));
    EXPECT_EQ(costOf(bench),
              small + cost(600, usd(0.178), 3600) + cost(1000, usd(0.178), 3600) + storage(20 * 1360 + 40 * 1000, 1));
}

}  // namespace stampede
