// Whole scenarios, with everything switched off that the textbook has not, against the textbook.

#include <gtest/gtest.h>

#include <boost/math/distributions/students_t.hpp>
#include <functional>

#include "model/json/read.h"
#include "tests/support/day.h"
#include "tests/support/effort.h"
#include "tests/support/project_root.h"
#include "tests/theory/formulas.h"

namespace stampede {

namespace {

using namespace theory;

constexpr double service = 100;  // milliseconds, in every scenario here

/// The results of one scenario under several seeds.
std::vector<Result> replications(const std::string& scenario) {
    const std::string json = readFile((projectRoot() / "tests/theory" / (scenario + ".json")).string());
    const std::uint64_t seeds = isFullTest() ? 120 : 12;
    std::vector<Result> results;
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        Day day = Day::of(json, seed);
        day.simulation().advanceTo(day.simulation().duration());
        results.push_back(day.result());
    }
    return results;
}

/// Expects `theory` inside the 99.9 % confidence interval of what was measured, and that interval to be no wider than
/// `atMost` of it either way.
void expectInInterval(const std::vector<Result>& results, const std::function<double(const Result&)>& measure,
                      double theory, double atMost) {
    const double n = static_cast<double>(results.size());
    double mean = 0, squares = 0;
    for (const Result& result : results) mean += measure(result) / n;
    for (const Result& result : results) squares += (measure(result) - mean) * (measure(result) - mean);
    const double t = boost::math::quantile(boost::math::students_t(n - 1), 0.9995);
    const double halfWidth = t * std::sqrt(squares / (n - 1) / n);
    EXPECT_NEAR(mean, theory, halfWidth);
    EXPECT_LT(halfWidth, atMost * theory) << "the interval says too little";
}

double meanLatency(const Result& result) { return result.latency.mean.inMilliseconds(); }
double p99Latency(const Result& result) { return result.latency.p99.inMilliseconds(); }
double medianLatency(const Result& result) { return result.latency.p50.inMilliseconds(); }
double turnedAway(const Result& result) {
    return static_cast<double>(result.requests.failed) / static_cast<double>(result.requests.offered);
}

}  // namespace

TEST(PlainQueues, OneExponentialWorkerIsMM1) {
    const auto results = replications("m_m_1");
    expectInInterval(results, meanLatency, meanOfMMc(1, 0.5, service), 0.03);
    expectInInterval(results, medianLatency, quantileOfMMc(1, 0.5, service, 0.5), 0.03);
    expectInInterval(results, p99Latency, quantileOfMMc(1, 0.5, service, 0.99), 0.08);
}

TEST(PlainQueues, FourWorkersShareAQueueAsErlangCSays) {
    const auto results = replications("m_m_4");
    expectInInterval(results, meanLatency, meanOfMMc(4, 3.2, service), 0.05);
    expectInInterval(results, p99Latency, quantileOfMMc(4, 3.2, service, 0.99), 0.1);
}

TEST(PlainQueues, SixteenWorkersShareAQueueAsErlangCSays) {
    expectInInterval(replications("m_m_16"), meanLatency, meanOfMMc(16, 14.4, service), 0.08);
}

TEST(PlainQueues, EqualJobsWaitHalfAsLongAsExponentialOnes) {
    expectInInterval(replications("m_d_1"), meanLatency, meanOfMG1(0.8, service, 0), 0.06);
}

TEST(PlainQueues, JobsOfVeryDifferentSizeWaitAsPollaczekAndKhinchineSay) {
    expectInInterval(replications("m_h2_1"), meanLatency, meanOfMG1(0.5, service, 4), 0.1);
    expectInInterval(replications("m_lognormal_1"), meanLatency, meanOfMG1(0.5, service, 2), 0.1);
}

TEST(PlainQueues, EvenArrivalsWaitAsTheRootOfDM1Says) {
    expectInInterval(replications("d_m_1"), meanLatency, meanOfDM1(0.8, service), 0.08);
}

TEST(PlainQueues, NobodyWaitsWhereNothingIsRandom) {
    for (const Result& result : replications("d_d_1")) {
        EXPECT_EQ(result.latency.count, 8 * 240);  // those that arrived from 0:01:00 on, but for the last
        EXPECT_EQ(result.latency.mean, milliseconds(100));
        EXPECT_EQ(result.latency.max, milliseconds(100));
        EXPECT_EQ(result.requests.inFlight, 1);
    }
}

TEST(PlainQueues, AFullQueueTurnsAwayWhatMM1KSays) {
    const auto results = replications("m_m_1_10");
    expectInInterval(results, turnedAway, blockedOfMM1K(1.2, 10), 0.06);
    expectInInterval(results, meanLatency, meanOfMM1K(1.2, 10, service), 0.06);
    for (const Result& result : results)
        EXPECT_EQ(result.failedByCause,
                  (std::vector<std::pair<Cause, std::int64_t>>{{Cause::processQueueFull, result.requests.failed}}));
}

TEST(PlainQueues, WorkersWithoutAQueueTurnAwayWhatErlangBSays) {
    const auto results = replications("m_m_4_4");
    expectInInterval(results, turnedAway, erlangB(4, 3.2), 0.03);
    expectInInterval(results, meanLatency, service, 0.02);
}

TEST(PlainQueues, SharedProcessorsAreInsensitiveToTheSizeOfJobs) {
    for (const char* scenario : {"m_m_1_ps", "m_d_1_ps", "m_h2_1_ps"}) {
        SCOPED_TRACE(scenario);
        expectInInterval(replications(scenario), meanLatency, meanOfSharing(0.5, service), 0.05);
    }
}

TEST(PlainQueues, BurstsKeepTheirMeanRate) {
    const auto perSecond = [](const Result& result) {
        return static_cast<double>(result.requests.offered) / (result.simulated - seconds(60)).inSeconds();
    };
    expectInInterval(replications("mmpp"), perSecond, 10 * (0.5 * 20 + 2 * 10) / 30, 0.12);
}

TEST(Formulas, GiveTheKnownVectors) {
    // aws-facts 11.4, with mu = 1.
    EXPECT_NEAR(erlangB(4, 3.2), 0.228145, 1e-6);
    EXPECT_NEAR(erlangC(8, 6.4), 0.457645, 1e-6);
    EXPECT_NEAR(meanOfMMc(16, 14.4, 1), 1.369590, 1e-6);
    EXPECT_NEAR(quantileOfMMc(4, 3.2, 1, 0.99), 6.8932, 1e-4);
    EXPECT_NEAR(quantileOfMMc(1, 0.9, 1, 0.99), 46.0517, 1e-4);
    EXPECT_NEAR(meanOfMG1(0.9, 1, 4), 23.5, 1e-9);
    EXPECT_NEAR(blockedOfMM1K(1.2, 10), 0.192586, 1e-6);
    EXPECT_NEAR(blockedOfMM1K(1, 10), 0.090909, 1e-6);
}

}  // namespace stampede
