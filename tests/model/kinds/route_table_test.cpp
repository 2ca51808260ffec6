#include <gtest/gtest.h>

#include "tests/support/toy_cloud.h"

namespace stampede {

TEST(RouteTableKind, IsNotDeletedWhileASubnetUsesIt) {
    ToyCloud day;
    day.add("vpc", "v").add("subnet", "s", "v").add("route-table", "rt", "v").connect("s", "rt", role::uses).settle();
    day.takeAway("rt");
    EXPECT_EQ(day.lastLog().call, "DeleteRouteTable");
    EXPECT_EQ(day.lastLog().code, "DependencyViolation");
    EXPECT_EQ(day.lastLog().resources, (std::vector<ResourceId>{"rt", "s"}));
    day.disconnect("s", "rt", role::uses).apply();
    day.takeAway("rt");
    EXPECT_EQ(day.lastLog().outcome, CallOutcome::ok);
    EXPECT_FALSE(day.cloud->there("rt"));
}

TEST(RouteTableKind, NamesItsCallsByWhatBecomesOfARoute) {
    ToyCloud day;
    day.publicSubnet().add("internet-gateway", "igw2").settle();
    const auto called = [&](const char* path, const Value& value) {
        day.set("rt", path, value).apply();
        return day.lastLog().call;
    };
    EXPECT_EQ(called("routes", List{}), "DeleteRoute");
    EXPECT_EQ(called("routes", List{Record{{{"name", "out"}, {"to", "0.0.0.0/0"}, {"via", "igw"}}}}), "CreateRoute");
    EXPECT_EQ(called("routes/out/via", "igw2"), "ReplaceRoute");
}

}  // namespace stampede
