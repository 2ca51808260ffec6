#include "widgets/briefing/rule_words.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/support/day.h"

namespace stampede {

namespace {

// "what | worth", with plain spaces.
std::vector<std::string> told(const std::vector<RuleLine>& lines) {
    std::vector<std::string> result;
    for (const RuleLine& line : lines) {
        QString text = line.what + " | " + line.worth;
        result.push_back(text.replace(QChar(0xa0), QLatin1Char(' ')).toStdString());
    }
    return result;
}

Scenario launchDay() { return loadScenario(shippedFile("01_launch_day.json"), "launch day", realCatalog()); }

using Lines = std::vector<std::string>;

}  // namespace

TEST(RuleWords, TellWhatAnswersAreWorth) {
    EXPECT_EQ(told(answerRules(launchDay().score)),
              (Lines{"Right answer in less than 1 s | +2", "Right answer in less than 8 s | +1",
                     "Right answer, however late | +0.25", "Wrong answer | −1", "No answer | −1"}));
}

TEST(RuleWords, TellThatTooLateIsWorthNothingWhereTheLastBandEnds) {
    ScoreRules rules{.bands = {{.name = "fast", .under = milliseconds(300), .points = points(1)}}};
    const Lines lines = told(answerRules(rules));
    EXPECT_EQ(lines[0], "Right answer in less than 300 ms | +1");
    EXPECT_EQ(lines[1], "Right answer after that | 0");
}

TEST(RuleWords, TellWhatThingsCost) {
    EXPECT_EQ(
        told(costRules(launchDay().score.cost, realCatalog())),
        (Lines{"Each dollar on the bill | −4", "Instance | t2.micro $8, t2.small $12, t2.medium $20 per started 15 min",
               "Cache node | $8 per started 15 min", "Everything else | 100 × the list price"}));
    CostRules plainly{.pointsPerUsd = -100, .rules = {{.catalogPriceTimes = 1}}};
    EXPECT_EQ(told(costRules(plainly, realCatalog()))[1], "Everything | the list price");
}

TEST(RuleWords, TellOnlyTheQuotasThatDiffer) {
    Limits limits = launchDay().limits;
    limits.numbers["vpcs"] = 2;
    EXPECT_EQ(told(quotaRules(limits, realCatalog())),
              (Lines{"Addresses that a balancer takes in each of its subnets | 2 instead of 1",
                     "VPCs per Region | 2 instead of 5", "Instance types on offer | t2.micro, t2.small, t2.medium"}));
    EXPECT_TRUE(quotaRules({}, realCatalog()).empty());
}

TEST(RuleWords, TellAGoalByItsNameOrByWhatItAsksFor) {
    EXPECT_EQ(goalWords(launchDay().goals.front()), "Above water");
    EXPECT_EQ(goalWords({.metric = "score.total", .atLeast = 0}), "Score: at least 0");
}

TEST(RuleWords, TellWhatAGoalAsksForWithItsNumber) {
    const Scenario day = launchDay();
    EXPECT_EQ(goalAsks(day.goals.front(), day.rivals), "Score: at least 0");
    EXPECT_EQ(goalAsks(day.goals.back(), day.rivals), "Score: higher than that of at least 1 other team");
    EXPECT_EQ(goalAsks({.metric = "rank", .betterThan = day.rivals.front().id}, day.rivals),
              "Score: higher than that of " + QString::fromStdString(std::string(day.rivals.front().name.in("en"))));
    EXPECT_EQ(goalAsks({.metric = "requests.failed_by_cause.no-entry", .atMost = 12.5}, {}),
              "Failed requests (no entry): at most 12.5");
}

}  // namespace stampede
