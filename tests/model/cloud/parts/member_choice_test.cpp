#include "model/cloud/parts/member_choice.h"

#include <gtest/gtest.h>

namespace stampede {

using Ids = std::vector<ResourceId>;

TEST(MemberChoice, LaunchesIntoTheZoneWithTheFewestMembersFirst) {
    const std::vector<LaunchPlace> places = {{"subnet-a", "a"}, {"subnet-b", "b"}, {"subnet-c", "c"}};
    EXPECT_EQ(launchOrder(places, {}, 0), (Ids{"subnet-a", "subnet-b", "subnet-c"}));
    EXPECT_EQ(launchOrder(places, {{"a", 2}, {"b", 1}, {"c", 2}}, 0), (Ids{"subnet-b", "subnet-a", "subnet-c"}));
}

TEST(MemberChoice, DrawsAmongTheSubnetsOfAZone) {
    const std::vector<LaunchPlace> places = {{"a-1", "a"}, {"a-2", "a"}, {"b-1", "b"}};
    EXPECT_EQ(launchOrder(places, {{"b", 1}}, 0), (Ids{"a-1", "a-2", "b-1"}));
    EXPECT_EQ(launchOrder(places, {{"b", 1}}, 1), (Ids{"a-2", "a-1", "b-1"}));
}

TEST(MemberChoice, TerminatesInTheFullestZoneWhateverElseSpeaksAgainstIt) {
    EXPECT_EQ(toTerminate({{"a", 1, hours(5)}, {"b", 9, seconds(1)}, {"b", 9, seconds(2)}}, 0), 2u);
}

TEST(MemberChoice, TerminatesTheOldestRecipeThenTheClosestToItsBillingHour) {
    EXPECT_EQ(toTerminate({{"a", 2, minutes(59)}, {"a", 1, minutes(3)}, {"a", 2, minutes(58)}}, 0), 1u);
    EXPECT_EQ(toTerminate({{"a", 1, minutes(61)}, {"a", 1, minutes(50)}, {"a", 1, minutes(40)}}, 0), 1u);
}

TEST(MemberChoice, DrawsAmongEquals) {
    const std::vector<TerminationCandidate> equal(3, {"a", 1, minutes(5)});
    EXPECT_EQ(toTerminate(equal, 0), 0u);
    EXPECT_EQ(toTerminate(equal, 2), 2u);
    EXPECT_EQ(toTerminate(equal, 3), 0u);
}

TEST(MemberChoice, RefreshesInBatchesThatLeaveEnoughReady) {
    struct Row {
        int desired, ready, percent, may;
    };
    for (const Row& row : std::vector<Row>{{10, 10, 90, 1},
                                           {10, 9, 90, 0},
                                           {10, 10, 50, 5},
                                           {10, 7, 50, 2},
                                           {10, 10, 0, 10},
                                           {4, 4, 90, 1},  // 90 % of 4 is all of them: one all the same
                                           {4, 3, 90, 0},
                                           {1, 1, 90, 1},
                                           {4, 4, 100, 1},
                                           {0, 0, 90, 0}})
        EXPECT_EQ(mayReplace(row.desired, row.ready, row.percent), row.may) << row.desired << " " << row.percent;
}

TEST(MemberChoice, TerminatesUnhealthyMembersATenthAtATime) {
    struct Row {
        int desired, inService, unhealthy, may;
    };
    for (const Row& row : std::vector<Row>{{10, 10, 3, 1},
                                           {10, 9, 3, 0},
                                           {30, 30, 5, 3},
                                           {30, 29, 5, 2},
                                           {30, 30, 2, 2},
                                           {30, 30, 30, 1},  // all of them: slower
                                           {30, 29, 29, 0},
                                           {1, 1, 1, 1},
                                           {4, 4, 0, 0}})
        EXPECT_EQ(mayTerminateUnhealthy(row.desired, row.inService, row.unhealthy), row.may)
            << row.desired << " " << row.inService << " " << row.unhealthy;
}

}  // namespace stampede
