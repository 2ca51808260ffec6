#include "model/cloud/parts/scaling_policy.h"

#include <gtest/gtest.h>

namespace stampede {

namespace {

ScalingPolicy stepPolicy(Comparison comparison, double threshold, std::vector<ScalingStep> steps) {
    return {.type = PolicyType::step,
            .threshold = threshold,
            .comparison = comparison,
            .steps = std::move(steps),
            .adjustmentType = AdjustmentType::percentChangeInCapacity};
}

int after(const ScalingPolicy& policy, int size, double metric) {
    const ScalingStep* step = stepFor(policy, metric);
    return step ? adjusted(size, policy.adjustmentType, step->adjustment) : size;
}

Wish out(int size) { return {Wish::Way::out, size}; }
Wish in(int size) { return {Wish::Way::in, size}; }
constexpr Wish hold{Wish::Way::hold, 0};

}  // namespace

TEST(ScalingPolicy, TracksATargetByTheHandComputedNumbers) {
    EXPECT_EQ(trackedSize(2, 80, 50), 4);
    EXPECT_EQ(trackedSize(10, 42.5, 50), 9);  // 85 % of the target: 8.5 is needed, the extra one stays
    EXPECT_EQ(trackedSize(4, 3000, 600), 20);
    EXPECT_EQ(trackedSize(3, 50, 50), 3);
    EXPECT_EQ(trackedSize(0, 50, 50), 0);
}

TEST(ScalingPolicy, DoesNotAddAMemberForTheLastBitOfAQuotient) {
    EXPECT_EQ(trackedSize(3, static_cast<double>(40.0F / 3.0F), 20), 2);
    EXPECT_EQ(trackedSize(7, static_cast<double>(140.0F / 7.0F * 1.0000001F), 20), 7);
}

TEST(ScalingPolicy, WatchesItsTargetWithThreeAndFifteenMinutes) {
    EXPECT_EQ(highAlarm(50).datapoints, 3);
    EXPECT_TRUE(highAlarm(50).isBreaching(50.1));
    EXPECT_FALSE(highAlarm(50).isBreaching(50));
    EXPECT_EQ(lowAlarm(50).datapoints, 15);
    EXPECT_TRUE(lowAlarm(50).isBreaching(44.9));
    EXPECT_FALSE(lowAlarm(50).isBreaching(45.5));  // 91 %: ten members stay ten
}

// EC2 Auto Scaling user guide, step adjustments: threshold 50, out +10 % at 60 and +30 % at 70, in -10 % at 40 and
// -30 % at 30.
TEST(ScalingPolicy, GoesTheGuidesWayFromTenToFourteenAndBack) {
    const ScalingPolicy scaleOut = stepPolicy(Comparison::greaterOrEqual, 50, {{0, 10, 0}, {10, 20, 10}, {20, {}, 30}});
    const ScalingPolicy scaleIn =
        stepPolicy(Comparison::lessOrEqual, 50, {{-10, 0, 0}, {-20, -10, -10}, {{}, -20, -30}});
    int size = 10;
    size = after(scaleOut, size, 60);
    EXPECT_EQ(size, 11);
    size = after(scaleOut, size, 70);
    EXPECT_EQ(size, 14);
    size = after(scaleIn, size, 40);
    EXPECT_EQ(size, 13);
    size = after(scaleIn, size, 30);
    EXPECT_EQ(size, 10);
}

TEST(ScalingPolicy, TakesLowerBoundsInAboveTheThresholdAndUpperBoundsBelowIt) {
    const ScalingPolicy up = stepPolicy(Comparison::greater, 50, {{0, 10, 1}, {10, {}, 2}});
    EXPECT_EQ(stepFor(up, 59.9)->adjustment, 1);
    EXPECT_EQ(stepFor(up, 60)->adjustment, 2);
    EXPECT_EQ(stepFor(up, 49), nullptr);
    const ScalingPolicy down = stepPolicy(Comparison::less, 50, {{-10, 0, 1}, {{}, -10, 2}});
    EXPECT_EQ(stepFor(down, 40.1)->adjustment, 1);
    EXPECT_EQ(stepFor(down, 40)->adjustment, 2);
}

TEST(ScalingPolicy, RoundsPercentagesAsDocumented) {
    constexpr AdjustmentType percent = AdjustmentType::percentChangeInCapacity;
    EXPECT_EQ(adjusted(10, percent, 127), 22);   // 12.7 -> 12
    EXPECT_EQ(adjusted(10, percent, 6.7), 11);   // 0.67 -> 1
    EXPECT_EQ(adjusted(10, percent, -5.8), 9);   // -0.58 -> -1
    EXPECT_EQ(adjusted(10, percent, -66.7), 4);  // -6.67 -> -6
}

TEST(ScalingPolicy, AdjustsByACountOrToASize) {
    EXPECT_EQ(adjusted(3, AdjustmentType::changeInCapacity, 2), 5);
    EXPECT_EQ(adjusted(3, AdjustmentType::changeInCapacity, -5), 0);
    EXPECT_EQ(adjusted(3, AdjustmentType::exactCapacity, 7), 7);
}

TEST(ScalingPolicy, GrowsIfAnyPolicySaysSoAndShrinksOnlyIfNoneHolds) {
    struct Row {
        std::vector<Wish> wishes;
        bool mayShrink;
        int size;
    };
    const std::vector<Row> rows = {{{}, true, 5},
                                   {{hold}, true, 5},
                                   {{out(7)}, true, 7},
                                   {{out(7), hold}, true, 7},
                                   {{out(6), out(8), in(3)}, true, 8},
                                   {{out(40)}, true, 10},
                                   {{out(4)}, true, 5},
                                   {{in(3)}, true, 3},
                                   {{in(3), in(4)}, true, 4},
                                   {{in(3), hold}, true, 5},
                                   {{in(3)}, false, 5},
                                   {{out(7)}, false, 7},
                                   {{in(0)}, true, 2}};
    for (const Row& row : rows) EXPECT_EQ(agreedSize(row.wishes, 5, 2, 10, row.mayShrink), row.size);
}

TEST(ScalingPolicy, NamesWhatIsMissingOrDoesNotMeet) {
    EXPECT_TRUE(whyInvalid({.name = "p"}));
    EXPECT_FALSE(whyInvalid({.name = "p", .targetValue = 20}));
    EXPECT_TRUE(whyInvalid(stepPolicy(Comparison::greater, 50, {})));
    EXPECT_TRUE(whyInvalid(stepPolicy(Comparison::greater, 50, {{0, 10, 1}, {20, {}, 2}})));
    EXPECT_TRUE(whyInvalid(stepPolicy(Comparison::greater, 50, {{0, 10, 1}, {5, {}, 2}})));
    EXPECT_FALSE(whyInvalid(stepPolicy(Comparison::greater, 50, {{10, {}, 2}, {0, 10, 1}})));
}

TEST(ScalingPolicy, IsReadFromARecord) {
    const Record step{{{"name", "far"}, {"lower", 20}, {"adjustment", 30}}};
    const ScalingPolicy policy = readPolicy({{{"name", "by-queue"},
                                              {"type", "step"},
                                              {"metric", "SurgeQueueLength"},
                                              {"threshold", 10},
                                              {"comparison", "greater-or-equal"},
                                              {"adjustment_type", "percent-change-in-capacity"},
                                              {"periods", 2},
                                              {"warmup_s", 60},
                                              {"steps", List{step}}}});
    EXPECT_EQ(policy.type, PolicyType::step);
    EXPECT_EQ(policy.comparison, Comparison::greaterOrEqual);
    EXPECT_EQ(policy.adjustmentType, AdjustmentType::percentChangeInCapacity);
    EXPECT_EQ(policy.periods, 2);
    EXPECT_EQ(policy.warmupS, 60);
    EXPECT_FALSE(policy.cooldownS);
    ASSERT_EQ(policy.steps.size(), 1u);
    EXPECT_EQ(policy.steps[0].lower, 20);
    EXPECT_FALSE(policy.steps[0].upper);
}

}  // namespace stampede
