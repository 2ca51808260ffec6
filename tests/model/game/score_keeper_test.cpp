#include "model/game/score_keeper.h"

#include <gtest/gtest.h>

#include "tests/support/small_cloud.h"

namespace stampede {

namespace {

Finish fastAt(SimTime at) { return {.outcome = Outcome::ok, .born = at - milliseconds(10), .at = at}; }

}  // namespace

TEST(ScoreCurve, KeepsTheValueOfTheLastStep) {
    ScoreCurve curve;
    curve.record(seconds(10), points(5));
    curve.record(seconds(20), points(7));
    EXPECT_EQ(curve.at(seconds(9)), Points{});
    EXPECT_EQ(curve.at(seconds(10)), points(5));
    EXPECT_EQ(curve.at(seconds(19)), points(5));
    EXPECT_EQ(curve.at(hours(1)), points(7));
    EXPECT_EQ(curve.at(seconds(-5)), Points{});
}

TEST(ScoreKeeper, ShowsTheChangeOverTheLastFiveMinutes) {
    SmallCloud day;
    ScoreKeeper keeper(defaultScoreRules(), day.cloud);
    // One fast answer a second for ten minutes, then none.
    for (int s = 1; s <= 900; ++s) {
        if (s <= 600) keeper.ledger().finished(fastAt(seconds(s)));
        keeper.secondOver(seconds(s));
    }
    EXPECT_EQ(keeper.read(seconds(900)).total, points(1200));
    EXPECT_EQ(keeper.read(seconds(900)).trend, points(0));
    EXPECT_EQ(keeper.curve().at(seconds(600)), points(1200));
    EXPECT_EQ(keeper.curve().at(seconds(450)), points(900));
}

TEST(ScoreKeeper, TakesTheCostOffTheScore) {
    SmallCloud day;
    day.add("yard", "yard").add("lane", "lane", "yard").add("box", "box-1", "lane").settle();
    ScoreRules rules = defaultScoreRules();
    rules.cost.rules = {{.kinds = {"box"}, .perStarted = minutes(15), .usd = 8}};
    ScoreKeeper keeper(rules, day.cloud);
    keeper.ledger().finished(fastAt(seconds(1)));
    day.runUntil(minutes(16));
    const Score score = keeper.read(minutes(16));
    EXPECT_EQ(score.total, points(2 - 64));
    EXPECT_EQ(score.total, totalOf(score.ledger));
    EXPECT_EQ(score.costs.total, usd(16));
}

}  // namespace stampede
