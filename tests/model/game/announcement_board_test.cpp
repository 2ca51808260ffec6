#include "model/game/announcement_board.h"

#include <gtest/gtest.h>

#include "tests/support/small_cloud.h"

namespace stampede {

namespace {

Workload twoVersions() {
    Workload workload;
    workload.applications = {{.id = "tide-1", .artifact = "https://x/1", .answers = "one"},
                             {.id = "tide-2", .artifact = "https://x/2", .answers = "two"}};
    workload.released = {"tide-1"};
    workload.acceptedAnswers = {"one"};
    return workload;
}

Announcement newVersion() {
    return {.at = hours(1),
            .title = {.plain = "tide-2 is out"},
            .effects = {{.release = "tide-2"}, {.accept = std::vector<std::string>{"two"}}}};
}

}  // namespace

TEST(AnnouncementBoard, ShowsAnAnnouncementWhenItIsDue) {
    SmallCloud day;
    AnnouncementBoard board({newVersion()}, day.cloud);
    board.schedule();
    day.runUntil(hours(1) - milliseconds(1));
    EXPECT_TRUE(board.shown().empty());
    day.runUntil(hours(1));
    ASSERT_EQ(board.shown().size(), 1u);
    EXPECT_EQ(board.shown()[0].title.plain, "tide-2 is out");
    EXPECT_EQ(board.shown()[0].at, hours(1));
}

TEST(AnnouncementBoard, ReleasesAndAcceptsFromThatMomentOn) {
    SmallCloud day(1, twoVersions());
    AnnouncementBoard board({newVersion()}, day.cloud);
    board.schedule();
    Releases& releases = day.cloud.releases();
    day.runUntil(minutes(59));
    EXPECT_EQ(releases.fetch("https://x/2"), nullptr);
    EXPECT_TRUE(releases.isAccepted(releases.content("one")));
    day.runUntil(minutes(61));
    EXPECT_NE(releases.fetch("https://x/2"), nullptr);
    EXPECT_FALSE(releases.isAccepted(releases.content("one")));
    EXPECT_TRUE(releases.isAccepted(releases.content("two")));
    EXPECT_EQ(day.log().back().actor, Actor::host);
}

TEST(AnnouncementBoard, SetsWhatIsThereInTheNameOfTheHost) {
    SmallCloud day;
    day.add("front", "front-1").settle();
    AnnouncementBoard board({{.at = hours(1),
                              .effects = {{.set = SetAction{"front-1", "protected", true}},
                                          {.set = SetAction{"front-2", "protected", true}}}}},
                            day.cloud);
    board.schedule();
    day.runUntil(hours(2));
    EXPECT_TRUE(day.cloud.find("front-1")->flag("protected"));
    const auto& log = day.log();
    EXPECT_EQ(log[log.size() - 2].call, "ModifyFront");
    EXPECT_EQ(log[log.size() - 2].actor, Actor::host);
    EXPECT_EQ(log.back().code, "no-target");
}

}  // namespace stampede
