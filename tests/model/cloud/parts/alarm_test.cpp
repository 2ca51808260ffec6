#include "model/cloud/parts/alarm.h"

#include <gtest/gtest.h>

#include <string_view>

namespace stampede {

namespace {

/// "0" is fine, "!" breaches, "-" is missing; old to new.
Datapoints points(std::string_view drawn) {
    Datapoints range;
    for (const char c : drawn) {
        if (c == '-') {
            range.emplace_back();
        } else {
            range.emplace_back(c == '!' ? 2.0 : 0.0);
        }
    }
    return range;
}

AlarmRule rule(int datapoints, MissingData missing) {
    return {.threshold = 1, .periods = 3, .datapoints = datapoints, .missing = missing};
}

constexpr AlarmState ok = AlarmState::ok;
constexpr AlarmState alarm = AlarmState::alarm;
constexpr AlarmState insufficient = AlarmState::insufficientData;

struct Row {
    std::string_view drawn;
    AlarmState missing, breaching, notBreaching;
    bool ignoreKeeps;
    AlarmState ignored;
};

void expectRow(const Row& row, int datapoints) {
    const Datapoints range = points(row.drawn);
    for (const AlarmState before : {ok, alarm, insufficient}) {
        EXPECT_EQ(evaluate(rule(datapoints, MissingData::breaching), range, before), row.breaching) << row.drawn;
        EXPECT_EQ(evaluate(rule(datapoints, MissingData::notBreaching), range, before), row.notBreaching) << row.drawn;
        EXPECT_EQ(evaluate(rule(datapoints, MissingData::missing), range, before), row.missing) << row.drawn;
        const AlarmState ignored = row.ignoreKeeps ? before : row.ignored;
        EXPECT_EQ(evaluate(rule(datapoints, MissingData::ignore), range, before), ignored) << row.drawn;
    }
}

}  // namespace

// Both tables are those of the CloudWatch user guide, "Configuring how CloudWatch alarms treat missing data".
TEST(Alarm, FollowsTheGuidesTableForThreeOfThree) {
    expectRow({"0-!-!", ok, ok, ok, false, ok}, 3);
    expectRow({"0----", ok, ok, ok, false, ok}, 3);
    expectRow({"-----", insufficient, alarm, ok, true, ok}, 3);
    expectRow({"0!!-!", alarm, alarm, alarm, false, alarm}, 3);
    expectRow({"--!--", alarm, alarm, ok, true, ok}, 3);
}

TEST(Alarm, FollowsTheGuidesTableForTwoOfThree) {
    expectRow({"0-!-!", alarm, alarm, alarm, false, alarm}, 2);
    expectRow({"00!0!", alarm, alarm, alarm, false, alarm}, 2);
    expectRow({"0-!--", ok, alarm, ok, false, ok}, 2);
    expectRow({"----0", ok, alarm, ok, false, ok}, 2);
    expectRow({"---!-", alarm, alarm, ok, true, ok}, 2);
}

TEST(Alarm, WaitsForTheThirdDatapointOfAMetricThatHasJustBegun) {
    Alarm watched{.rule = rule(3, MissingData::missing)};
    watched.look(points("----!"));
    EXPECT_EQ(watched.state, insufficient);
    EXPECT_EQ(watched.inARow, 1);
    watched.look(points("---!!"));
    EXPECT_EQ(watched.state, insufficient);
    watched.look(points("--!!!"));
    EXPECT_EQ(watched.state, alarm);
    EXPECT_EQ(watched.inARow, 3);
    watched.look(points("-!!!0"));
    EXPECT_EQ(watched.state, ok);
    EXPECT_EQ(watched.inARow, 0);
}

TEST(Alarm, KnowsStrictFromWeakComparisons) {
    EXPECT_FALSE(holds(Comparison::greater, 20, 20));
    EXPECT_TRUE(holds(Comparison::greaterOrEqual, 20, 20));
    EXPECT_FALSE(holds(Comparison::less, 20, 20));
    EXPECT_TRUE(holds(Comparison::lessOrEqual, 20, 20));
}

}  // namespace stampede
