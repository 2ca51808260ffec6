#include "model/cloud/parts/credit_bucket.h"

#include <gtest/gtest.h>

namespace stampede {

namespace {
constexpr Credits micro = {.earnPerHour = 6, .most = 144, .atLaunch = 30, .baseline = 0.1};
constexpr Credits unlimitedMicro = {.earnPerHour = 12, .most = 288, .baseline = 0.1, .unlimited = true};
}  // namespace

TEST(CreditBucket, OfABusyT2MicroIsEmptyAfterHalfAnHourAndABit) {
    // 60 credits are spent and 6 earned an hour, from 30: they last 33 min 20 s.
    CreditBucket bucket(micro);
    EXPECT_NEAR(bucket.emptyAt(1).inSeconds(), 2000, 1e-6);
    bucket.advance(bucket.emptyAt(1), 1);
    EXPECT_TRUE(bucket.isEmpty());
    EXPECT_DOUBLE_EQ(bucket.sustainable(), 0.1);
}

TEST(CreditBucket, StaysEmptyAtTheBaselineAndFillsBelowIt) {
    CreditBucket bucket(micro);
    bucket.advance(seconds(2001), 1);
    bucket.advance(seconds(4000), 0.1);
    EXPECT_TRUE(bucket.isEmpty());
    bucket.advance(seconds(4000 + 3600), 0);
    EXPECT_NEAR(bucket.balance(), 6, 1e-9);
}

TEST(CreditBucket, IsNeverEmptiedByWhatTheBaselineCovers) {
    const CreditBucket bucket(micro);
    EXPECT_EQ(bucket.emptyAt(0.1), never);
    EXPECT_EQ(bucket.emptyAt(0.025), never);
}

TEST(CreditBucket, KeepsNoMoreEarnedCreditsThanThoseOfADay) {
    CreditBucket bucket(micro);
    bucket.advance(hours(100), 0);
    EXPECT_DOUBLE_EQ(bucket.balance(), 144 + 30);
}

TEST(CreditBucket, LastsFiveHoursUnderEightProcessesOfAFortiethThatWaitMostOfTheTime) {
    // 8 x 0.025 vCPUs spend 12 an hour against 6 earned, from 30.
    const CreditBucket bucket(micro);
    EXPECT_NEAR(bucket.emptyAt(8 * 0.025).inSeconds(), 5 * 3600, 1e-6);
}

TEST(CreditBucket, OfAnUnlimitedMachineOwesWhatItSpendsBeyond) {
    // 2 vCPUs for 4 hours spend 480, 48 are earned: 432 owed.
    CreditBucket bucket(unlimitedMicro);
    EXPECT_EQ(bucket.emptyAt(2), never);
    bucket.advance(hours(4), 2);
    EXPECT_FALSE(bucket.isEmpty());
    EXPECT_NEAR(bucket.owed(), 432, 1e-9);
    EXPECT_DOUBLE_EQ(bucket.balance(), 0);
}

TEST(CreditBucket, LosesWhatItEarnedWhenTheMachineStopsAndIsGivenThoseOfTheLaunchAgain) {
    CreditBucket bucket(micro);
    bucket.advance(hours(10), 0);
    bucket.restart(hours(11));
    EXPECT_DOUBLE_EQ(bucket.balance(), 30);
}

TEST(CreditBucket, KeepsWhatAnUnlimitedMachineEarnedOverAStopAndForgetsWhatHasBeenCharged) {
    CreditBucket saving(unlimitedMicro), owing(unlimitedMicro);
    saving.advance(hours(10), 0);
    saving.restart(hours(11));
    EXPECT_DOUBLE_EQ(saving.balance(), 120);
    owing.advance(hours(1), 2);
    owing.restart(hours(2));
    EXPECT_DOUBLE_EQ(owing.owed(), 0);
}

}  // namespace stampede
