// What a database does to the web tier before it, in the scenario of the tandem rows: a program that keeps a worker for
// each request until the database has answered, and one that lets it go on.

#include <gtest/gtest.h>

#include "model/json/read.h"
#include "model/run/sweep.h"
#include "tests/support/day.h"
#include "tests/support/project_root.h"

namespace stampede {

namespace {

using Settings = std::vector<std::pair<std::string, Value>>;

/// The latencies of thirty seconds.
Record latencies(const Settings& settings) {
    SweepPlan plan{.file = "tandem", .firstSeed = 1, .lastSeed = 1};
    plan.scenario = readFile((projectRoot() / "tests/theory/tandem.json").string());
    for (const auto& [pointer, value] : settings) plan.axes.push_back({pointer, {value}});
    plan.axes.push_back({"/workload/warmup_s", {1}});
    plan.axes.push_back({"/duration", {"0:00:30"}});
    const Sweep sweep(plan, realCatalog());
    const std::vector<std::size_t> first{0};
    const auto runs = playRuns(
        sweep, first, 1, [] { return false; }, [] {});
    return *runs.front().find("latency_ms")->asRecord();
}

std::pair<std::string, Value> app(const char* key, Value value) {
    return {std::string("/workload/applications/0/") + key, std::move(value)};
}

double meanOf(const Record& latency) { return latency.find("mean")->number(); }

}  // namespace

TEST(Tandem, IsTheSameHeldOrReleasedWhereThereAreWorkersForEverybody) {
    const Record held = latencies({app("workers", 10'000), app("holds_worker", true)});
    const Record released = latencies({app("workers", 10'000), app("holds_worker", false)});
    EXPECT_EQ(held, released);
    EXPECT_GT(meanOf(held), 2);
}

TEST(Tandem, SaturatesTheWebTierByASlowDatabaseWhereWorkersAreHeld) {
    const auto mean = [](bool holds, double queryMs) {
        return meanOf(latencies({app("workers", 8),
                                 app("holds_worker", holds),
                                 app("query_ms", Record{{{"distribution", "deterministic"}, {"mean", queryMs}}}),
                                 {"/workload/rate/requests_per_s/0/1", 400},
                                 {"/architecture/resources/store/settings/type", "db.m5.4xlarge"}}));
    };
    EXPECT_LT(mean(true, 3), 5) << "3 of 8 workers, and all is well";
    EXPECT_LT(mean(false, 3), 5);
    EXPECT_GT(mean(true, 30), 1000) << "400 a second keep 12 workers, and there are 8";
    EXPECT_LT(mean(false, 30), 40) << "12 of 16 vCPUs of the database";
}

}  // namespace stampede
