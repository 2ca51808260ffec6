#include "widgets/bridge/day_markers.h"

#include <gtest/gtest.h>

#include "widgets/bridge/log_words.h"

namespace stampede {

namespace {

LogEntry entry(std::uint32_t number, SimTime at, Actor actor) {
    return {.number = number, .at = at, .actor = actor, .call = "CreateSubnet", .resources = {"a", "b"}};
}

}  // namespace

TEST(DayMarkers, GrowWithTheRunInOrderOfTime) {
    Snapshot snapshot;
    DayMarkers markers;
    EXPECT_FALSE(markers.follow(snapshot));
    snapshot.now = minutes(2);
    snapshot.notices.push_back({.at = minutes(2), .title = {.plain = "news"}});
    snapshot.log.push(entry(1, minutes(1), Actor::chaos));
    snapshot.log.push(entry(2, minutes(1), Actor::cloud));
    EXPECT_TRUE(markers.follow(snapshot));
    EXPECT_FALSE(markers.follow(snapshot));
    snapshot.now = minutes(3);
    snapshot.log.push(entry(3, minutes(3), Actor::player));
    EXPECT_TRUE(markers.follow(snapshot));
    ASSERT_EQ(markers.all().size(), 3u);
    EXPECT_EQ(markers.all()[0].sort, DayMarker::Sort::chaos);
    EXPECT_EQ(markers.all()[1].sort, DayMarker::Sort::announcement);
    EXPECT_EQ(markers.all()[2].sort, DayMarker::Sort::player);
    EXPECT_EQ(logNumberOf(markers.all()[2], snapshot), 3u);
    EXPECT_EQ(logNumberOf(markers.all()[1], snapshot), 0u);
    EXPECT_EQ(resourcesOf(markers.all()[0], snapshot), (std::vector<ResourceId>{"a", "b"}));
}

TEST(DayMarkers, BeginAnewWithAnotherRun) {
    Snapshot first, second;
    DayMarkers markers;
    first.now = minutes(2);
    first.log.push(entry(1, minutes(1), Actor::player));
    markers.follow(first);
    second.now = minutes(1);
    second.log.push(entry(1, seconds(30), Actor::chaos));
    EXPECT_TRUE(markers.follow(second));
    ASSERT_EQ(markers.all().size(), 1u);
    EXPECT_EQ(markers.all()[0].sort, DayMarker::Sort::chaos);
}

TEST(LogWords, TellACallInOneLine) {
    LogEntry call = entry(1, minutes(62), Actor::player);
    EXPECT_EQ(toldInOneLine(call), "1:02:00 you CreateSubnet a, b");
    call.outcome = CallOutcome::refused;
    call.actor = Actor::chaos;
    call.by = {.plain = "The\nharbour"};
    call.resources = {"a", "b", "c", "d", "e"};
    EXPECT_EQ(toldInOneLine(call), "1:02:00 chaos: The harbour CreateSubnet a, b, c and 2 more: refused");
}

}  // namespace stampede
