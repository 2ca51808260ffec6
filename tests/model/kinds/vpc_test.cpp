#include <gtest/gtest.h>

#include "tests/support/toy_cloud.h"

namespace stampede {

namespace {

std::string refusalOf(std::string_view cidr) {
    ToyCloud day;
    day.add("vpc", "v", {}, {{{"cidr", cidr}}}).settle();
    const CloudResource& vpc = *day.cloud->find("v");
    return vpc.refusal ? vpc.refusal->code : std::string();
}

}  // namespace

TEST(VpcKind, HasABlockFromSlash16ToSlash28) {
    for (const char* good : {"10.0.0.0/16", "10.0.0.0/28", "192.168.0.0/20"}) EXPECT_EQ(refusalOf(good), "") << good;
    for (const char* bad : {"10.0.0.0/15", "10.0.0.0/29", "0.0.0.0/0", "10.0.0.1/32"})
        EXPECT_EQ(refusalOf(bad), "InvalidVpc.Range") << bad;
}

TEST(VpcKind, IsRefusedBeyondTheQuotaWithItsParts) {
    ToyCloud day;
    for (const char* id : {"v1", "v2", "v3", "v4", "v5", "v6"}) day.add("vpc", id);
    day.settle();
    EXPECT_EQ(day.cloud->find("v5")->state, State::active);
    EXPECT_EQ(day.cloud->find("v6")->state, State::refused);
    EXPECT_EQ(day.cloud->find("v6")->refusal->code, "VpcLimitExceeded");
    EXPECT_TRUE(day.cloud->there("v5/main-route-table"));
    EXPECT_FALSE(day.cloud->there("v6/main-route-table"));
}

TEST(VpcKind, ComesWithARouteTableAnAclAndASecurityGroupAndGoesWithThem) {
    ToyCloud day;
    day.add("vpc", "v").settle();
    for (const char* part : {"v/main-route-table", "v/default-network-acl", "v/default-security-group"})
        EXPECT_TRUE(day.cloud->there(part)) << part;
    day.remove("v").apply();
    for (const char* id : {"v", "v/main-route-table", "v/default-network-acl", "v/default-security-group"})
        EXPECT_FALSE(day.cloud->there(id)) << id;
    EXPECT_EQ(day.cloud->log().count(Actor::player, CallOutcome::refused), 0);
}

TEST(VpcKind, IsNotDeletedWhileSomethingOfThePlayersIsInIt) {
    ToyCloud day;
    day.add("vpc", "v").add("security-group", "sg", "v").settle();
    day.takeAway("v");
    EXPECT_EQ(day.lastLog().call, "DeleteVpc");
    EXPECT_EQ(day.lastLog().code, "DependencyViolation");
    EXPECT_EQ(day.lastLog().resources, (std::vector<ResourceId>{"v", "sg"}));
    EXPECT_TRUE(day.cloud->there("v"));
}

TEST(VpcKind, CannotBeResized) {
    ToyCloud day;
    day.add("vpc", "v").settle();
    day.set("v", "cidr", "10.0.0.0/20").apply();
    EXPECT_EQ(day.lastLog().code, "not-modifiable");
    EXPECT_EQ(day.cloud->find("v")->text("cidr"), "10.0.0.0/16");
}

}  // namespace stampede
