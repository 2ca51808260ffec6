#include "model/engine/deadline_lane.h"

#include <gtest/gtest.h>

#include <set>

namespace stampede {

namespace {

struct Ended {
    std::set<std::uint32_t> slots = {};
    bool operator()(const DeadlineLane::Deadline& deadline) const { return slots.count(deadline.slot) > 0; }
};

}  // namespace

TEST(DeadlineLane, AsksForOneWakeUpOnlyAndForTheNextOneAfterIt) {
    DeadlineLane lane;
    const Ended none;
    lane.add({seconds(5), 1, 0});
    lane.add({seconds(6), 2, 0});
    EXPECT_EQ(lane.nextWake(none), seconds(5));
    EXPECT_EQ(lane.nextWake(none), std::nullopt) << "that one is still to come";
    EXPECT_EQ(lane.takeDue(seconds(5), none)->slot, 1u);
    EXPECT_FALSE(lane.takeDue(seconds(5), none));
    EXPECT_EQ(lane.nextWake(none), seconds(6));
}

TEST(DeadlineLane, ForgetsWhatHasEndedBefore) {
    DeadlineLane lane;
    Ended ended;
    for (std::uint32_t slot = 0; slot < 4; ++slot) lane.add({seconds(slot + 1), slot, 0});
    ended.slots = {0, 1};
    EXPECT_EQ(lane.nextWake(ended), seconds(3));
    ended.slots.insert(2);
    EXPECT_FALSE(lane.takeDue(seconds(3), ended));
    EXPECT_EQ(lane.nextWake(ended), seconds(4));
}

TEST(DeadlineLane, TakesAnEarlierDeadlineAfterALaterOne) {
    DeadlineLane lane;
    const Ended none;
    lane.add({seconds(60), 1, 0});
    EXPECT_EQ(lane.nextWake(none), seconds(60));
    lane.add({seconds(10), 2, 0});
    EXPECT_EQ(lane.nextWake(none), seconds(10));
    EXPECT_EQ(lane.takeDue(seconds(10), none)->slot, 2u);
    EXPECT_EQ(lane.nextWake(none), seconds(60));
    EXPECT_EQ(lane.takeDue(seconds(60), none)->slot, 1u);
}

}  // namespace stampede
