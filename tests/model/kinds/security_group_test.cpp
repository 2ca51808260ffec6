#include <gtest/gtest.h>

#include "tests/support/toy_cloud.h"

namespace stampede {

TEST(SecurityGroupKind, IsNotDeletedWhileSomethingUsesIt) {
    ToyCloud day;
    day.publicSubnet().add("box", "b", "s").connect("b", "sg", role::uses).settle();
    day.takeAway("sg");
    EXPECT_EQ(day.lastLog().call, "DeleteSecurityGroup");
    EXPECT_EQ(day.lastLog().code, "DependencyViolation");
    EXPECT_EQ(day.lastLog().resources, (std::vector<ResourceId>{"sg", "b"}));
    day.takeAway("b");
    day.takeAway("sg");
    EXPECT_EQ(day.lastLog().outcome, CallOutcome::ok);
}

TEST(SecurityGroupKind, IsInUseByWhatIsStillBeingMade) {
    ToyCloud day;
    day.publicSubnet().settle();
    day.add("front", "f").connect("f", "s", role::placement).connect("f", "sg", role::uses).apply();
    ASSERT_EQ(day.cloud->find("f")->state, State::provisioning);
    day.takeAway("sg");
    EXPECT_EQ(day.lastLog().code, "DependencyViolation");
}

TEST(SecurityGroupKind, NamesItsCallsByTheDirectionAndByWhatIsAllowedOrNoLonger) {
    ToyCloud day;
    day.publicSubnet().settle();
    const Value web = List{Record{{{"name", "web"}, {"ports", "80"}}}};
    const auto called = [&](const char* side, const Value& rules) {
        day.set("sg", side, rules).apply();
        return day.lastLog().call;
    };
    EXPECT_EQ(called("inbound", List{}), "RevokeSecurityGroupIngress");
    EXPECT_EQ(called("inbound", web), "AuthorizeSecurityGroupIngress");
    EXPECT_EQ(called("outbound", List{}), "RevokeSecurityGroupEgress") << "unset, everything might go out";
    EXPECT_EQ(called("outbound", web), "AuthorizeSecurityGroupEgress");
    EXPECT_EQ(called("outbound/web/ports", "443"), "AuthorizeSecurityGroupEgress");
    EXPECT_EQ(called("outbound/web", {}), "RevokeSecurityGroupEgress");
    EXPECT_EQ(called("outbound", {}), "AuthorizeSecurityGroupEgress") << "everything again";
}

TEST(SecurityGroupKind, IsRefusedWhereItsVpcIsNotThere) {
    ToyCloud day;
    day.add("vpc", "v", {}, {{{"cidr", "10.0.0.0/8"}}});
    day.add("security-group", "sg", "v").add("route-table", "rt", "v").add("network-acl", "acl", "v");
    day.add("internet-gateway", "igw", "v").settle();
    for (const char* id : {"sg", "rt", "acl", "igw"}) {
        ASSERT_TRUE(day.cloud->find(id)->refusal) << id;
        EXPECT_EQ(day.cloud->find(id)->refusal->code, "InvalidVpcID.NotFound") << id;
    }
}

}  // namespace stampede
