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

}  // namespace stampede
