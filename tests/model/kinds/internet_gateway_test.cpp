#include <gtest/gtest.h>

#include "tests/support/toy_cloud.h"

namespace stampede {

TEST(InternetGatewayKind, IsTheOnlyOneOfItsVpc) {
    ToyCloud day;
    day.publicSubnet().settle();
    day.add("internet-gateway", "second", "v").apply();
    EXPECT_EQ(day.lastLog().code, "InvalidParameterValue");
    EXPECT_EQ(day.lastLog().resources, (std::vector<ResourceId>{"second", "igw"}));
    EXPECT_EQ(day.cloud->find("second")->state, State::refused);
}

TEST(InternetGatewayKind, IsAttachedAndDetachedByMovingIt) {
    ToyCloud day;
    day.add("vpc", "v").add("internet-gateway", "igw").settle();
    EXPECT_EQ(day.cloud->find("igw")->parent, "");
    EXPECT_FALSE(day.drawing.move("igw", "v", {}, {}));
    day.apply();
    EXPECT_EQ(day.lastLog().call, "AttachInternetGateway");
    EXPECT_EQ(day.cloud->find("igw")->parent, "v");
    EXPECT_FALSE(day.drawing.move("igw", "", {}, {}));
    day.apply();
    EXPECT_EQ(day.lastLog().call, "DetachInternetGateway");
    EXPECT_EQ(day.cloud->find("igw")->parent, "");
}

TEST(InternetGatewayKind, MakesRoomForAnotherWhenItIsDetached) {
    ToyCloud day;
    day.publicSubnet().add("internet-gateway", "spare").settle();
    EXPECT_FALSE(day.drawing.move("spare", "v", {}, {}));
    day.apply();
    EXPECT_EQ(day.lastLog().code, "InvalidParameterValue");
    EXPECT_FALSE(day.drawing.move("igw", "", {}, {}));
    day.apply();
    day.plane->command(day.drawing, "spare", "retry", {}, Actor::player);
    EXPECT_EQ(day.lastLog().outcome, CallOutcome::ok);
    EXPECT_EQ(day.cloud->find("spare")->parent, "v");
}

}  // namespace stampede
