// Whole scenarios, with everything switched off that the textbook has not, against the textbook: played as
// `stampede-cli sweep` plays them, each with twenty seeds. ./dev test plays a few requests of each row, ./dev test
// --full as many as make the interval narrow.

#include <gtest/gtest.h>

#include <boost/math/distributions/students_t.hpp>
#include <functional>
#include <thread>

#include "model/json/read.h"
#include "model/run/sweep.h"
#include "tests/support/day.h"
#include "tests/support/effort.h"
#include "tests/support/project_root.h"
#include "tests/theory/rows.h"

namespace stampede {

namespace {

using namespace theory;

constexpr std::int64_t replications = 20;
constexpr double fullWidth = 0.01;  // what half the interval is of the theory, at the most
constexpr double quickPart = 0.02;  // of the requests, without --full

SweepPlan planOf(const Row& row, double seconds) {
    SweepPlan plan{.file = row.scenario, .firstSeed = 1, .lastSeed = replications};
    plan.scenario = readFile((projectRoot() / "tests/theory" / (std::string(row.scenario) + ".json")).string());
    for (const auto& [pointer, value] : row.settings) plan.axes.push_back({pointer, {value}});
    plan.axes.push_back({"/workload/warmup_s", {row.warmup}});
    plan.axes.push_back(
        {"/duration", {clockText(SimTime{static_cast<std::int64_t>(row.warmup + seconds + 1) * 1'000'000'000})}});
    return plan;
}

double figureOf(const Record& run, Measure measure) {
    const Record& latency = *run.find("latency_ms")->asRecord();
    const Record& requests = *run.find("requests")->asRecord();
    switch (measure) {
        case Measure::mean: return latency.find("mean")->number();
        case Measure::p50: return latency.find("p50")->number();
        case Measure::p99: return latency.find("p99")->number();
        case Measure::failed: return requests.find("failed")->number() / requests.find("offered")->number();
        case Measure::misses: return latency.find("mean")->number() / 0.01;  // only they take time, and all the same
    }
    return 0;
}

struct Interval {
    double mean = 0, half = 0;
};

/// The 99.9 % confidence interval over the replications (Student's t).
Interval intervalOf(const Row& row, double seconds) {
    const Sweep sweep(planOf(row, seconds), realCatalog());
    std::vector<std::size_t> all(sweep.plan().runs());
    for (std::size_t run = 0; run < all.size(); ++run) all[run] = run;
    const auto runs = playRuns(
        sweep, all, std::thread::hardware_concurrency(), [] { return false; }, [] {});
    Interval interval;
    double squares = 0;
    const auto n = static_cast<double>(runs.size());
    for (const Record& run : runs) interval.mean += figureOf(run, row.measure) / n;
    for (const Record& run : runs) squares += std::pow(figureOf(run, row.measure) - interval.mean, 2);
    interval.half = boost::math::quantile(boost::math::students_t(n - 1), 0.9995) * std::sqrt(squares / (n - 1) / n);
    return interval;
}

class Theory : public ::testing::TestWithParam<Row> {};

TEST_P(Theory, LiesInTheIntervalThatTheRunsGive) {
    const Row& row = GetParam();
    const double part = isFullTest() ? 1 : quickPart;
    const Interval interval = intervalOf(row, std::max(row.least, row.seconds * part));
    EXPECT_NEAR(interval.mean, row.value, interval.half + row.off * row.value) << row.source;
    EXPECT_LE(interval.half / row.value, isFullTest() ? fullWidth : 3 * fullWidth / std::sqrt(part))
        << "the interval says too little";
}

INSTANTIATE_TEST_SUITE_P(Table, Theory, ::testing::ValuesIn(allRows()),
                         [](const ::testing::TestParamInfo<Row>& row) { return row.param.name; });

}  // namespace

TEST(TheoryTable, HasAHundredRowsAndAsksForNoMoreThanABillionRequests) {
    double requests = 0;
    for (const Row& row : allRows()) {
        EXPECT_NE(std::string(row.source), "") << row.name;
        requests += row.rate * (row.warmup + row.seconds + 1) * replications;
    }
    EXPECT_GE(allRows().size(), 100u);
    EXPECT_LE(requests, 1e9);
}

TEST(TheoryTable, NobodyWaitsWhereNothingIsRandom) {
    const Row even{.name = "d_d_1",
                   .scenario = "queue",
                   .settings = {{"/workload/arrivals", "deterministic"}, demand("deterministic")}};
    const Interval interval = intervalOf(even, 60);
    EXPECT_DOUBLE_EQ(interval.mean, 1);
    EXPECT_NEAR(interval.half, 0, 1e-12);
}

TEST(Formulas, GiveTheKnownVectors) {
    // aws-facts 11.4, with mu = 1.
    EXPECT_NEAR(erlangB(4, 3.2), 0.228145, 1e-6);
    EXPECT_NEAR(erlangC(8, 6.4), 0.457645, 1e-6);
    EXPECT_NEAR(meanOfMMc(16, 14.4, 1), 1.369590, 1e-6);
    EXPECT_NEAR(quantileOfMMc(4, 3.2, 1, 0.99), 6.8932, 1e-4);
    EXPECT_NEAR(quantileOfMMc(1, 0.9, 1, 0.99), 46.0517, 1e-4);
    EXPECT_NEAR(meanOfMG1(0.9, 1, 4), 23.5, 1e-9);
    EXPECT_NEAR(lossOf(1, 10, 1.2, 1).blocked, 0.192586, 1e-6);
    EXPECT_NEAR(lossOf(1, 10, 1, 1).blocked, 0.090909, 1e-6);
    EXPECT_NEAR(lossOf(4, 4, 3.2, 1).blocked, erlangB(4, 3.2), 1e-12);
    EXPECT_NEAR(meanOfTurns(1, 0.8, 1), 5, 1e-6);
    EXPECT_NEAR(meanOfTurns(16, 0.8, 0.05), 0.141807, 1e-6);  // W2 of performance.md
    EXPECT_NEAR(1 - missesOfLru(100'000, 0.9, 10'000), 0.6052, 1e-4);
    EXPECT_NEAR(meanOfMMPP1(0.5, 0.5, 3, 7, 1), 2, 1e-9) << "no modulation: M/M/1";
}

}  // namespace stampede
