#include <gtest/gtest.h>

#include "tests/support/toy_cloud.h"

namespace stampede {

TEST(NetworkAclKind, IsNotDeletedWhileASubnetUsesIt) {
    ToyCloud day;
    day.add("vpc", "v").add("subnet", "s", "v").add("network-acl", "acl", "v").connect("s", "acl", role::uses).settle();
    day.takeAway("acl");
    EXPECT_EQ(day.lastLog().call, "DeleteNetworkAcl");
    EXPECT_EQ(day.lastLog().code, "DependencyViolation");
    EXPECT_EQ(day.lastLog().resources, (std::vector<ResourceId>{"acl", "s"}));
    day.disconnect("s", "acl", role::uses).apply();
    day.takeAway("acl");
    EXPECT_EQ(day.lastLog().outcome, CallOutcome::ok);
    EXPECT_FALSE(day.cloud->there("acl"));
}

TEST(NetworkAclKind, NamesItsCallsByWhatBecomesOfAnEntry) {
    ToyCloud day;
    day.add("vpc", "v").add("network-acl", "acl", "v").settle();
    const auto called = [&](const char* path, const Value& value) {
        day.set("acl", path, value).apply();
        return day.lastLog().call;
    };
    EXPECT_EQ(called("inbound", List{Record{{{"name", "50"}}}}), "CreateNetworkAclEntry");
    EXPECT_EQ(called("inbound/50/action", "deny"), "ReplaceNetworkAclEntry");
    EXPECT_EQ(called("inbound/50", {}), "DeleteNetworkAclEntry");
    EXPECT_EQ(called("outbound", List{Record{{{"name", "50"}}}}), "CreateNetworkAclEntry");
}

}  // namespace stampede
