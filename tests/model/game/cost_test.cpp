#include "model/game/cost.h"

#include <gtest/gtest.h>

#include "model/cloud/cloud.h"
#include "tests/support/small_cloud.h"

namespace stampede {

namespace {

/// $8 for each started quarter of an hour of a box: the rule of the game that the launch day follows.
CostRules eightDollarsABlock() {
    return {.pointsPerUsd = -4, .rules = {{.kinds = {"box"}, .perStarted = minutes(15), .usd = 8}}};
}

/// A box is created and removed at the given minutes, in turn.
class CostTest : public testing::Test {
protected:
    CostTest() { day.add("yard", "yard").add("lane", "lane", "yard"); }

    void box(const std::string& id, const std::vector<int>& minutesOfCalls, Record settings = {}) {
        day.add("box", id, "lane", std::move(settings));
        Verb verb = Verb::create;
        for (const int minute : minutesOfCalls) {
            day.engine.call(minutes(minute), EventClass::playerCall, 0, [this, id, verb] { day.call(verb, id); });
            verb = verb == Verb::create ? Verb::remove : Verb::create;
        }
    }
    Money costAt(const CostRules& rules, SimTime now) {
        day.runUntil(now);
        return costSheet(rules, day.cloud, now).total;
    }

    SmallCloud day;
};

}  // namespace

TEST_F(CostTest, IsEightDollarsForOneMachineOfThreeMinutes) {
    box("box-1", {0, 3});
    EXPECT_EQ(costAt(eightDollarsABlock(), hours(1)), usd(8));
}

TEST_F(CostTest, IsSixteenDollarsForTwoMachinesOfThirteenMinutes) {
    box("box-1", {0, 13});
    box("box-2", {1, 14});
    EXPECT_EQ(costAt(eightDollarsABlock(), hours(1)), usd(16));
}

TEST_F(CostTest, CountsABlockWhenItStartsAndNotBefore) {
    box("box-1", {0});
    EXPECT_EQ(costAt(eightDollarsABlock(), minutes(0)), usd(0));
    EXPECT_EQ(costAt(eightDollarsABlock(), minutes(15)), usd(8));
    EXPECT_EQ(costAt(eightDollarsABlock(), minutes(15) + nanoseconds(1)), usd(16));
}

TEST_F(CostTest, ChargesAFlappingMachineMoreThanASteadyOne) {
    box("steady", {0, 15});
    box("flapping", {0, 3, 6, 9});
    day.runUntil(minutes(15));
    const CostSheet sheet = costSheet(eightDollarsABlock(), day.cloud, minutes(15));
    EXPECT_EQ(sheet.byResource.at("steady"), usd(8));
    EXPECT_EQ(sheet.byResource.at("flapping"), usd(16));
}

TEST_F(CostTest, TellsTypesApart) {
    box("small", {0, 3});
    box("large", {0, 3}, Record{{{"type", "large"}}});
    CostRules rules = eightDollarsABlock();
    rules.rules[0].usdByType = {{"large", 20}};
    EXPECT_EQ(costAt(rules, hours(1)), usd(28));
}

TEST_F(CostTest, AppliesTheFirstRuleThatNamesTheKind) {
    box("box-1", {0, 120});
    CostRules rules{.pointsPerUsd = -4,
                    .rules = {{.kinds = {"front"}, .catalogPriceTimes = 7},
                              {.kinds = {"*"}, .catalogPriceTimes = 100},
                              {.kinds = {"box"}, .perStarted = minutes(15), .usd = 8}}};
    EXPECT_EQ(costAt(rules, hours(3)), usd(2));  // 2 h at $0.01, a hundred times
    EXPECT_EQ(costSheet(rules, day.cloud, hours(3)).listPrice, usd(0.02));
}

TEST_F(CostTest, BooksWhatAGroupLaunchedUnderTheGroup) {
    box("box-1", {0});
    box("box-2", {0, 3});
    day.runUntil(minutes(1));
    day.cloud.find("box-1")->owner = day.cloud.find("box-2")->owner = "crew";
    day.runUntil(minutes(20));
    const CostSheet sheet = costSheet(eightDollarsABlock(), day.cloud, minutes(20));
    EXPECT_EQ(sheet.byResource, (std::map<ResourceId, Money>{{"crew", usd(24)}}));
    EXPECT_EQ(sheet.byMember, (std::map<ResourceId, Money>{{"box-1", usd(16)}, {"box-2", usd(8)}}));
    EXPECT_EQ(sheet.byKind.at("box").cost, usd(24));
    EXPECT_EQ(sheet.byKind.at("box").resources, 2);
}

}  // namespace stampede
