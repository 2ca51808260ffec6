// Programs whose requests share the processor, solved ahead of the clock and held against events.

#include <gtest/gtest.h>

#include "model/json/pointer.h"
#include "tests/support/drawn_case.h"
#include "tests/support/played.h"
#include "tests/support/property.h"
#include "tests/support/theory_scenario.h"

namespace stampede {

namespace {

using Changes = std::vector<std::pair<std::string, Value>>;

/// A cloud drawn at random whose programs share their processors and answer checks beside their work.
Case drawSharing() {
    Case drawn = *anyCase();
    Scenario scenario = *drawn.scenario;
    for (Application& application : scenario.workload.applications) {
        application.processorSharing = true;
        application.healthBesideWork = true;
        application.errorRate = drawn.seed % 2 == 0 ? 0.2 : 0;
        application.cpuFraction = 0.05;
    }
    drawn.scenario = std::make_shared<const Scenario>(std::move(scenario));
    return drawn;
}

std::shared_ptr<const Scenario> shared(const std::string& name, const Changes& settings) {
    Changes all{{"/workload/applications/0/discipline", "processor-sharing"}};
    all.insert(all.end(), settings.begin(), settings.end());
    return plain(name, all);
}

/// Three machines at seven tenths of what they can do, of two workers each.
std::shared_ptr<const Scenario> fleet(double latencyMs, double patienceS, std::int64_t queueLimit) {
    return shared("fleet", {{"/limits/client_latency_ms", latencyMs},
                            {"/limits/zone_latency_ms", latencyMs / 4},
                            {"/workload/rate/requests_per_s/0/1", 0.7 * 3 * 2 * 1000 / 30},
                            {"/workload/classes/0/demand_ms/mean", 30},
                            {"/workload/classes/0/patience_s", patienceS},
                            {"/workload/applications/0/workers", 2},
                            {"/workload/applications/0/error_rate", 0.2},
                            {"/workload/applications/0/cpu_fraction", 0.5},
                            {"/workload/applications/0/queue_limit", queueLimit},
                            {"/architecture/resources/9/settings/detailed_monitoring", true},
                            {"/architecture/resources/10/settings/desired", 3}});
}

}  // namespace

TEST(SolvingAhead, TakesNearlyNoEventsWhereAProcessorIsShared) {
    EXPECT_LT(eventsPerRequest(shared("queue", {})), 0.05);
    EXPECT_LT(eventsPerRequest(shared("queue", {{"/workload/applications/0/queue_limit", 3}})), 0.05);
    EXPECT_LT(eventsPerRequest(fleet(4, 0.3, 5)), 0.2);
}

TEST(SolvingAhead, SharesAProcessorAsEventsDo) {
    checkCases(24, 400, [] {
        const Case drawn = *rc::gen::exec(drawSharing);
        for (const Looking looking : {Looking::atTheEnd, Looking::often, Looking::watching})
            if (const std::string found = differenceOf(drawn, looking); !found.empty())
                RC_FAIL("looking " + std::to_string(static_cast<int>(looking)) + ", " + found);
    });
}

TEST(SolvingAhead, GivesBackWhatSharesAProcessorAtAnyMoment) {
    for (const double latencyMs : {0.0, 8.0}) {
        for (const double patienceS : {0.0, 0.1}) {
            for (const std::int64_t queueLimit : {-1, 4}) {
                const auto scenario = fleet(latencyMs, patienceS, queueLimit);
                for (std::int64_t ms = 2'300; ms < 5'000; ms += 311) {
                    const Case drawn{.scenario = scenario,
                                     .actions = {{.at = milliseconds(ms), .what = NoteAction{.text = "now"}},
                                                 {.at = milliseconds(ms + 20), .what = NoteAction{.text = "again"}}}};
                    const std::vector<SimTime> moments{milliseconds(ms), milliseconds(ms + 3), seconds(6)};
                    EXPECT_EQ(difference(glancedAt(moments, drawn, Solving::eventByEvent),
                                         glancedAt(moments, drawn, Solving::ahead)),
                              "")
                        << ms << " " << latencyMs << " " << patienceS << " " << queueLimit;
                }
            }
        }
    }
}

TEST(SolvingAhead, CountsWhatSharesAProcessorAtTheTurnOfAMinute) {
    // A request arrives, is done and is heard of in the very nanosecond in which the minute is over.
    for (const double latencyMs : {0.0, 50.0}) {
        for (const double demandMs : {50.0, 100.0, 130.0}) {
            const auto steady = shared("fleet", {{"/limits/client_latency_ms", latencyMs},
                                                 {"/limits/zone_latency_ms", latencyMs},
                                                 {"/workload/arrivals", "deterministic"},
                                                 {"/workload/rate/requests_per_s/0/1", 20},
                                                 {"/workload/applications/0/cpu_fraction", 0.5},
                                                 {"/workload/classes/0/demand_ms",
                                                  Record{{{"distribution", "deterministic"}, {"mean", demandMs}}}}});
            const Case drawn{.scenario = steady, .actions = {}};
            const std::vector<SimTime> moments{minutes(1), minutes(1) + milliseconds(60), minutes(2)};
            EXPECT_EQ(
                difference(glancedAt(moments, drawn, Solving::eventByEvent), glancedAt(moments, drawn, Solving::ahead)),
                "")
                << latencyMs << " " << demandMs;
        }
    }
}

TEST(SolvingAhead, TakesEventsWhereWhoIsTurnedAwayFromASharedProcessorTriesAgain) {
    const Changes retries{{"/workload/applications/0/queue_limit", 1}, {"/workload/classes/0/retries", 1}};
    EXPECT_EQ(differenceOf(shared("queue", retries), minutes(3)), "");
}

TEST(SolvingAhead, LeavesASharedProcessorBeforeTheBalancersPatienceIsOver) {
    Value document = theoryDocument("fleet");
    const auto set = [&](const char* pointer, Value value) { setAt(document, pointer, std::move(value), "fleet"); };
    set("/workload/warmup_s", 0);
    set("/workload/applications/0/discipline", "processor-sharing");
    set("/workload/applications/0/workers", 2);
    set("/workload/classes/0/demand_ms/mean", 400);
    set("/architecture/resources/10/settings/desired", 3);
    Value& balancer = document.asRecord()->find("architecture")->asRecord()->find("resources")->asList()->at(7);
    balancer.asRecord()->set("settings", Record{{{"idle_timeout_s", 1}}});
    // Some wait for too long at any time; hardly anybody comes, or nobody any more.
    for (const double rate : {10.0, 1.0, 0.2}) {
        set("/workload/rate/requests_per_s/0/1", rate);
        EXPECT_EQ(differenceOf(scenarioOf(document), minutes(3)), "") << rate;
    }
    setAt(document, "/workload/rate", Record{{{"requests_per_s", List{List{"0:00:00", 9}, List{"0:01:00", 0}}}}},
          "fleet");
    EXPECT_EQ(differenceOf(scenarioOf(document), minutes(3)), "");
}

}  // namespace stampede
