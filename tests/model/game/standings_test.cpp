#include "model/game/standings.h"

#include <gtest/gtest.h>

namespace stampede {

TEST(Standings, RanksTheBestFirstAndLetsEqualsShare) {
    const auto list = standings(points(10), {{"gulls", points(20)}, {"limpets", points(10)}, {"crabs", points(-1)}});
    ASSERT_EQ(list.size(), 4u);
    EXPECT_EQ(list[0].id, "gulls");
    EXPECT_EQ(rankOf(list), 2);
    EXPECT_EQ(list[2].id, "limpets");
    EXPECT_EQ(list[2].rank, 2);
    EXPECT_EQ(list[3].rank, 4);
}

TEST(Goal, IsBetterThanLastWithSomebodyBelow) {
    const Goal goal{.id = "not-last", .metric = "rank", .betterThan = "last"};
    EXPECT_TRUE(isMet(goal, {}, standings(points(1), {{"gulls", points(5)}, {"limpets", points(0)}})));
    EXPECT_FALSE(isMet(goal, {}, standings(points(1), {{"gulls", points(5)}, {"limpets", points(1)}})));
    EXPECT_FALSE(isMet(goal, {}, standings(points(1), {})));
}

TEST(Goal, IsBetterThanTheRivalItNames) {
    const Goal goal{.id = "beat", .metric = "rank", .betterThan = "gulls"};
    EXPECT_TRUE(isMet(goal, {}, standings(points(9), {{"gulls", points(5)}})));
    EXPECT_FALSE(isMet(goal, {}, standings(points(5), {{"gulls", points(5)}, {"limpets", points(0)}})));
}

TEST(Goal, IncludesItsLimits) {
    const auto alone = standings(points(0), {});
    const Goal least{.id = "above-water", .metric = "score.total", .atLeast = 0};
    EXPECT_TRUE(isMet(least, {{"score.total", 0}}, alone));
    EXPECT_FALSE(isMet(least, {{"score.total", -0.001}}, alone));
    const Goal most{.id = "quick", .metric = "latency_ms.p99", .atMost = 300};
    EXPECT_TRUE(isMet(most, {{"latency_ms.p99", 300}}, alone));
    EXPECT_FALSE(isMet(most, {{"latency_ms.p99", 301}}, alone));
}

TEST(Goal, IsNotMetByWhatNobodyMeasured) {
    const Goal goal{.id = "cheap", .metric = "cost_usd", .atMost = 100};
    EXPECT_FALSE(isMet(goal, {}, standings(points(0), {})));
}

TEST(Goal, MayAskForARank) {
    const Goal goal{.id = "podium", .metric = "rank", .atMost = 2};
    EXPECT_TRUE(isMet(goal, {}, standings(points(4), {{"gulls", points(5)}})));
    EXPECT_FALSE(isMet(goal, {}, standings(points(4), {{"gulls", points(5)}, {"crabs", points(6)}})));
}

}  // namespace stampede
