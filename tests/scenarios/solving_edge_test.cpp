// The ways through an edge that are solved ahead of the clock, held against events.

#include <gtest/gtest.h>

#include "model/json/pointer.h"
#include "tests/support/drawn_cloud.h"
#include "tests/support/effort.h"
#include "tests/support/played.h"
#include "tests/support/theory_scenario.h"

namespace stampede {

namespace {

using Changes = std::vector<std::pair<std::string, Value>>;

/// A request every 10 ms, and the program that answers it.
void setLoad(Value& document, double patienceS) {
    const auto set = [&](const char* pointer, Value value) { setAt(document, pointer, std::move(value), "fleet"); };
    set("/workload/warmup_s", 0);
    set("/workload/arrivals", "deterministic");
    set("/workload/rate/requests_per_s/0/1", 100);
    set("/workload/classes/0/patience_s", patienceS);
    set("/workload/classes/0/answer_bytes", 1000);
    set("/workload/classes/0/cookies", List{});
    set("/workload/classes/0/keys", Record{{{"distinct", 30}, {"zipf", 0.9}}});
    set("/workload/classes/0/demand_ms", Record{{{"distribution", "deterministic"}, {"mean", 30}}});
    set("/workload/applications/0", Record{{{"id", "server"},
                                            {"artifact", "https://releases.example/server"},
                                            {"serves", List{"/"}},
                                            {"cpu_fraction", 0.4},
                                            {"workers", 2}}});
    document.asRecord()
        ->find("workload")
        ->asRecord()
        ->find("applications")
        ->asList()
        ->push_back(Record{{{"id", "other"}, {"artifact", "https://releases.example/other"}, {"answers", "second"}}});
}

/// The fleet behind an edge that keeps what is asked for half a second: of the requests that come every 10 ms some are
/// answered by the edge, some wait for what others ask, some ask the origin.
std::shared_ptr<const Scenario> steadyEdge(double edgeLatencyMs, double patienceS, const Changes& settings = {},
                                           double storeMs = 0) {
    Value document = theoryDocument("fleet");
    Choices simplest = Choices::simplest();
    addEdge(simplest, document);
    const auto set = [&](const char* pointer, Value value) { setAt(document, pointer, std::move(value), "fleet"); };
    const Record& policy = *document.asRecord()->find("architecture")->asRecord();
    EXPECT_EQ(*policy.find("resources")->asList()->at(11).asRecord()->find("id")->asString(), "policy");
    set("/architecture/resources/11/settings",
        Record{{{"query_strings", "all"}, {"min_ttl_s", 0}, {"default_ttl_s", 1}, {"max_ttl_s", 1}}});
    set("/limits", Record{{{"edge_latency_ms", edgeLatencyMs},
                           {"edge_hit_ms", 5},
                           {"edge_origin_latency_ms", 20},
                           {"zone_latency_ms", 7}}});
    setLoad(document, patienceS);
    set("/architecture/resources/9/settings/detailed_monitoring", true);
    set("/architecture/resources/10/settings/desired", 2);
    if (storeMs > 0) addDatabase(document, storeMs, 50);
    for (const auto& [pointer, value] : settings) set(pointer.c_str(), value);
    return scenarioOf(document);
}

}  // namespace

TEST(SolvingAhead, GivesARequestBackFromEveryStageOfAJourneyThroughAnEdge) {
    // Patient for ever, not until the answer of the origin comes, just until it is at the edge, until the edge has one.
    for (const double patienceS : {0.0, 0.15, 0.124, 0.044, 0.04}) {
        for (const double latencyMs : {0.0, 39.999999, 40.0, 40.000001}) {
            const Changes queues = {
                {"/workload/applications/0/workers", 1},
                {"/workload/classes/0/keys/distinct", 300},
                {"/workload/classes/0/demand_ms", Record{{{"distribution", "exponential"}, {"mean", 20}}}}};
            const auto scenario = steadyEdge(latencyMs, patienceS);
            const auto waiting = steadyEdge(latencyMs, patienceS, queues);
            const auto querying = steadyEdge(latencyMs, patienceS, queues, 60);
            for (std::int64_t ms = 2000; ms < 2200; ms += isFullTest() ? 1 : 7) {
                const Case drawn{.scenario = ms % 3 == 0   ? scenario
                                             : ms % 3 == 1 ? waiting
                                                           : querying,
                                 .actions = {{.at = milliseconds(ms), .what = NoteAction{.text = "now"}}}};
                const std::vector<SimTime> moments{milliseconds(ms), milliseconds(ms + 3), seconds(3)};
                ASSERT_EQ(difference(glancedAt(moments, drawn, Solving::eventByEvent),
                                     glancedAt(moments, drawn, Solving::ahead)),
                          "")
                    << ms << " " << latencyMs << " " << patienceS;
            }
        }
    }
}

namespace {

/// What makes an origin slow, or fail, or answer what is not right any more.
std::vector<Changes> slowOrFailing() {
    const Record spread{{{"distribution", "exponential"}, {"mean", 300}}};
    const Changes slow = {{"/workload/classes/0/demand_ms", spread},
                          {"/workload/applications/0/cpu_fraction", 0},
                          {"/workload/applications/0/workers", 20}};
    const auto with = [&](Changes all, const char* pointer, Value value) {
        all.emplace_back(pointer, std::move(value));
        return all;
    };
    // What was right is wrong from the second minute on.
    const Record renewed{
        {{"at", "0:01:00"}, {"title", "Renewed"}, {"effects", List{Record{{{"accept", List{"second"}}}}}}}};
    const Changes announced = {{"/workload/applications/0/answers", "first"},
                               {"/workload/accepted_answers", List{"first"}},
                               {"/announcements", List{renewed}}};
    // Answers that are at the edge just before it would not wait for them any more.
    const Changes narrow = {
        {"/workload/classes/0/demand_ms", Record{{{"distribution", "deterministic"}, {"mean", 983}}}},
        {"/workload/applications/0/cpu_fraction", 0},
        {"/workload/applications/0/workers", 400},
        {"/architecture/resources/12/settings/origin_response_timeout_s", 1},
        {"/limits/zone_latency_ms", 1},
        {"/limits/edge_origin_latency_ms", 7.3}};
    const auto timeout = with(slow, "/architecture/resources/12/settings/origin_response_timeout_s", 1);
    const Changes busy = {{"/workload/applications/0/workers", 1},
                          {"/workload/classes/0/keys/distinct", 300},
                          {"/workload/classes/0/demand_ms", Record{{{"distribution", "exponential"}, {"mean", 20}}}},
                          {"/architecture/resources/8/settings/algorithm", "least-outstanding-requests"}};
    return {slow,
            with(slow, "/workload/rate/requests_per_s/0/1", 5),
            timeout,
            with(timeout, "/architecture/resources/12/settings/origin_attempts", 1),
            with(slow, "/architecture/resources/7/settings", Record{{{"idle_timeout_s", 1}}}),
            with({}, "/workload/applications/0/error_rate", 0.05),
            with({{"/workload/classes/0/retries", 1}}, "/workload/applications/0/error_rate", 0.05),
            with({}, "/workload/applications/0/queue_limit", 1),
            announced,
            busy,
            narrow};
}

}  // namespace

TEST(SolvingAhead, EndsAlikeBehindAnEdgeWhereAnOriginIsSlowOrFails) {
    for (const double latencyMs : {0.0, 40.0}) {
        for (const auto& settings : slowOrFailing()) {
            const auto scenario = steadyEdge(latencyMs, 3, settings);
            EXPECT_EQ(differenceOf(scenario, minutes(3)), "") << latencyMs << " " << settings.back().first;
            const auto querying = steadyEdge(latencyMs, 3, settings, 40);
            EXPECT_EQ(differenceOf(querying, minutes(3)), "") << latencyMs << " queries " << settings.back().first;
        }
    }
}

TEST(SolvingAhead, TakesNearlyNoEventsForWhatAnEdgeAnswers) {
    EXPECT_LT(eventsPerRequest(steadyEdge(40, 0)), 1);
    EXPECT_LT(eventsPerRequest(steadyEdge(0, 0)), 1);
    EXPECT_LT(eventsPerRequest(steadyEdge(40, 0, {}, 5)), 1);
}

}  // namespace stampede
