// What is measured is what happened, at one request per second and at a million, however often anyone looks.

#include <gtest/gtest.h>

#include <cmath>

#include "model/json/pointer.h"
#include "model/json/read.h"
#include "model/json/write.h"
#include "tests/support/day.h"
#include "tests/support/project_root.h"

namespace stampede {

namespace {

using Changes = std::vector<std::pair<std::string, Value>>;

/// One of the plain scenarios of tests/theory with something set.
Day plain(const std::string& name, const Changes& settings) {
    Value document = toValue(readJson(readFile((projectRoot() / "tests/theory" / (name + ".json")).string()), name));
    setAt(document, "/workload/warmup_s", 0, name);
    for (const auto& [pointer, value] : settings) setAt(document, pointer, value, name);
    return Day::of(writeJson(document));
}

Changes at(double rate, Changes more = {}) {
    more.push_back({"/workload/rate/requests_per_s/0/1", rate});
    return more;
}

Value demand(const char* distribution, double mean) { return Record{{{"distribution", distribution}, {"mean", mean}}}; }

/// Plays the whole day, asking for everything that is shown after each step.
Result watched(Day day, SimTime step) {
    Simulation& run = day.simulation();
    run.keepHistory();
    for (SimTime now = {}; now < run.duration(); now += step) {
        run.advanceTo(now + step);
        run.snapshot();
        run.result();
    }
    return run.result();
}

Result unwatched(Day day) {
    day.simulation().advanceTo(day.simulation().duration());
    return day.result();
}

}  // namespace

TEST(Measures, PercentilesAreThoseOfEveryRequestAtAnyRate) {
    // Every answer takes as long as its work: the middle and the end of the distribution are known exactly.
    for (const double rate : {1.0, 16.0, 1000.0}) {
        SCOPED_TRACE(rate);
        Day day = plain("queue", at(rate, {{"/workload/classes/0/demand_ms", demand("exponential", 100)},
                                           {"/workload/applications/0/workers", 10'000},
                                           {"/duration", rate < 10 ? "12:00:00" : "0:30:00"}}));
        const Result result = unwatched(std::move(day));
        EXPECT_EQ(result.latency.count, result.requests.ok);
        const double spread = 5 / std::sqrt(static_cast<double>(result.latency.count));  // relative, of a percentile
        EXPECT_NEAR(result.latency.p50.inMilliseconds(), 100 * std::log(2), 150 * spread);
        EXPECT_NEAR(result.latency.p99.inMilliseconds(), 100 * std::log(100), 1000 * spread);
        EXPECT_NEAR(result.latency.mean.inMilliseconds(), 100, 100 * spread);
    }
}

TEST(Measures, TheWindowOfThePercentilesSaysHowManyAnswersItIsMadeOf) {
    for (const double rate : {1.0, 16.0, 1000.0}) {
        SCOPED_TRACE(rate);
        Day day = plain("queue", at(rate, {{"/workload/classes/0/demand_ms", demand("deterministic", 20)},
                                           {"/workload/applications/0/workers", 1000}}));
        day.simulation().keepHistory();
        day.until("0:10:00");
        const Snapshot snapshot = day.simulation().snapshot();
        constexpr std::size_t rows = HistoryRow::latencySpan.ns / HistoryRow::step.ns;
        for (std::size_t last = rows; last < snapshot.history.size(); last += 7) {
            std::uint32_t answered = 0;
            for (std::size_t row = last + 1 - rows; row <= last; ++row)
                answered += snapshot.history[row].ok + snapshot.history[row].wrong;
            ASSERT_EQ(snapshot.history[last].answered, answered) << last;
            if (answered == 0) continue;
            EXPECT_NEAR(snapshot.history[last].p50.inMilliseconds(), 20, 0.1);
            EXPECT_NEAR(snapshot.history[last].p99.inMilliseconds(), 20, 0.1);
        }
    }
}

TEST(Measures, AreTheSameHoweverOftenAnyoneLooks) {
    const Changes settings = at(300, {{"/duration", "0:05:00"},
                                      {"/workload/applications/0/cpu_fraction", 0.4},
                                      {"/workload/applications/0/queue_limit", 3},
                                      {"/workload/classes/0/demand_ms", demand("exponential", 4)}});
    const Result once = unwatched(plain("queue", settings));
    EXPECT_GT(once.requests.failed, 0);
    for (const SimTime step : {milliseconds(16), milliseconds(100), seconds(7)}) {
        const Result often = watched(plain("queue", settings), step);
        EXPECT_EQ(writeJson(toValue(often)), writeJson(toValue(once))) << step.inMilliseconds() << " ms";
    }
}

TEST(Measures, UtilisationIsTheIntegralOfWhatIsBusy) {
    // Twice a second an eighth of a second of one of two processors.
    Day day = plain("queue", at(2, {{"/workload/arrivals", "deterministic"},
                                    {"/workload/classes/0/demand_ms", demand("deterministic", 125)},
                                    {"/workload/applications/0/cpu_fraction", 1}}));
    day.until("0:10:00");
    const MetricSeries::Summary use = day.metric("queue", "CPUUtilization", 0, 10);
    EXPECT_GT(use.count, 0);
    EXPECT_NEAR(use.least, 12.5, 0.05);
    EXPECT_NEAR(use.most, 12.5, 0.05);
}

TEST(Measures, NothingIsLostUncountedInAnyOverload) {
    Day day = plain("queue", at(200'000, {{"/duration", "0:00:10"},
                                          {"/workload/applications/0/queue_limit", 10},
                                          {"/workload/classes/0/demand_ms", demand("deterministic", 10)}}));
    const Result result = unwatched(std::move(day));
    EXPECT_NEAR(static_cast<double>(result.requests.offered), 2e6, 1e4);
    EXPECT_NEAR(static_cast<double>(result.requests.ok), 1000, 2) << "one worker, a hundred in a second";
    EXPECT_EQ(result.requests.offered, result.requests.ok + result.requests.failed + result.requests.inFlight);
    EXPECT_LE(result.requests.inFlight, 11) << "the worker's and the queue's";

    // The same with a queue without end: everybody waits, and is counted as under way.
    Day endless =
        plain("queue",
              at(50'000, {{"/duration", "0:00:10"}, {"/workload/classes/0/demand_ms", demand("deterministic", 10)}}));
    const Result waiting = unwatched(std::move(endless));
    EXPECT_NEAR(static_cast<double>(waiting.requests.offered), 5e5, 5e3);
    EXPECT_EQ(waiting.requests.failed, 0);
    EXPECT_EQ(waiting.requests.inFlight, waiting.requests.offered - waiting.requests.ok);
}

}  // namespace stampede
