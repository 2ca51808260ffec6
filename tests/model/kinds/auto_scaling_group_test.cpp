#include <gtest/gtest.h>

#include "tests/support/group_bench.h"

namespace stampede {

TEST(AutoScalingGroup, IsRefusedWithoutALaunchConfiguration) {
    GroupBench bench({});
    bench.edit([&](Architecture& drawing) {
        drawing.add(bench.resource("auto-scaling-group", "g-2"), bench.cloud().catalog());
        drawing.connect({"g-2", "subnet-a", "placement", {}});
    });
    EXPECT_EQ(bench.last("CreateAutoScalingGroup")->code, "ValidationError");
    EXPECT_EQ(bench.cloud().find("g-2")->state, State::refused);
}

TEST(AutoScalingGroup, IsRefusedWithoutASubnet) {
    GroupBench bench({});
    bench.edit([&](Architecture& drawing) {
        drawing.add(bench.resource("auto-scaling-group", "g-2"), bench.cloud().catalog());
        drawing.connect({"g-2", "lc", "uses", {}});
    });
    EXPECT_EQ(bench.last("CreateAutoScalingGroup")->code, "ValidationError");
}

TEST(AutoScalingGroup, RefusesSizesThatContradictEachOther) {
    GroupBench bench({.settings = {{{"min", 2}, {"desired", 4}, {"max", 8}}}});
    bench.set("min", 9);
    EXPECT_EQ(bench.last("UpdateAutoScalingGroup")->code, "ValidationError");
    bench.set("min", 2);
    bench.set("desired", 9);
    EXPECT_EQ(bench.last("UpdateAutoScalingGroup")->code, "ValidationError");
    EXPECT_EQ(bench.scaler().desired(), 4);
}

TEST(AutoScalingGroup, NamesTheCallsThatItsPoliciesMake) {
    GroupBench bench({});
    bench.set("policies", List{byRequests(20)});
    EXPECT_EQ(bench.last("PutScalingPolicy")->outcome, CallOutcome::ok);
    bench.set("policies/by-requests", Value());
    EXPECT_EQ(bench.last("DeletePolicy")->outcome, CallOutcome::ok);
    EXPECT_TRUE(bench.scaler().policies().empty());
    EXPECT_EQ(bench.countOf("UpdateAutoScalingGroup"), 0);
}

TEST(AutoScalingGroup, RefusesARequestCountOfATargetGroupThatIsNotAttached) {
    GroupBench bench({});
    bench.set("policies", List{byRequests(20, {{{"target_group", "elsewhere"}}})});
    EXPECT_EQ(bench.last("PutScalingPolicy")->code, "ValidationError");
    EXPECT_EQ(english(bench.last("PutScalingPolicy")->reason),
              "Target group not attached to the Auto Scaling group: \"elsewhere\".");
    EXPECT_TRUE(bench.scaler().policies().empty());
}

TEST(AutoScalingGroup, RefusesAPolicyWithoutATarget) {
    GroupBench bench({});
    bench.set("policies", List{byRequests(0)});
    EXPECT_EQ(bench.last("PutScalingPolicy")->code, "ValidationError");
}

TEST(AutoScalingGroup, TerminatesItsMembersWhenItIsDeleted) {
    GroupBench bench({.settings = {{{"min", 1}, {"desired", 3}, {"max", 4}}}});
    bench.runTo(seconds(5));
    bench.edit([](Architecture& drawing) { drawing.remove("g"); });
    bench.runTo(seconds(7));
    EXPECT_TRUE(bench.cloud().members("g").empty());
    EXPECT_EQ(bench.countOf("TerminateInstances"), 3);
    EXPECT_EQ(bench.last("DeleteAutoScalingGroup")->outcome, CallOutcome::ok);
}

}  // namespace stampede
