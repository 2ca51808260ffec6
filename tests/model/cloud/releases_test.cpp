#include "model/cloud/releases.h"

#include <gtest/gtest.h>

#include "model/cloud/log.h"

namespace stampede {

namespace {

Workload tidemark() {
    return {.applications = {{.id = "one", .artifact = "https://x/one", .answers = "tide-1"},
                             {.id = "two", .artifact = "https://x/two", .answers = "tide-2"}},
            .released = {"one"},
            .acceptedAnswers = {"tide-1"}};
}

}  // namespace

TEST(Releases, FetchesOnlyWhatIsReleased) {
    const Workload workload = tidemark();
    Releases releases(workload);
    ASSERT_NE(releases.fetch("https://x/one"), nullptr);
    EXPECT_EQ(releases.fetch("https://x/one")->id, "one");
    EXPECT_EQ(releases.fetch("https://x/two"), nullptr);
    releases.release("two");
    EXPECT_NE(releases.fetch("https://x/two"), nullptr);
    EXPECT_EQ(releases.fetch("https://x/none"), nullptr);
}

TEST(Releases, KnowsSinceWhenAnAnswerIsNoLongerAccepted) {
    const Workload workload = tidemark();
    Releases releases(workload);
    const std::uint16_t first = releases.content("tide-1"), second = releases.content("tide-2");
    EXPECT_TRUE(releases.isAccepted(first));
    EXPECT_FALSE(releases.isAccepted(second));
    releases.accept({"tide-2"}, hours(3));
    EXPECT_FALSE(releases.isAccepted(first));
    EXPECT_TRUE(releases.isAccepted(second));
    EXPECT_EQ(releases.refusedSince(first), hours(3));
    EXPECT_LT(releases.refusedSince(second), SimTime{});
}

TEST(Releases, AcceptsEverythingWhereNothingIsAskedFor) {
    Workload workload = tidemark();
    workload.acceptedAnswers.clear();
    const Releases releases(workload);
    EXPECT_TRUE(releases.isAccepted(releases.content("tide-2")));
    EXPECT_TRUE(releases.isAccepted(releases.content("")));
}

TEST(Log, NumbersItsEntriesFromOne) {
    Log log;
    EXPECT_EQ(log.add({.call = "CreateVpc"}), 1u);
    EXPECT_EQ(log.add({.actor = Actor::autoScaling, .call = "RunInstances", .outcome = CallOutcome::refused}), 2u);
    ASSERT_EQ(log.entries().size(), 2u);
    EXPECT_EQ(log.entries()[1].number, 2u);
    EXPECT_EQ(actorWord(log.entries()[1].actor), "auto-scaling");
    EXPECT_EQ(outcomeWord(log.entries()[1].outcome), "refused");
}

}  // namespace stampede
