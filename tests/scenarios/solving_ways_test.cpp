// The plain ways that are solved ahead of the clock, looked at from and given back to events at every stage.

#include <gtest/gtest.h>

#include "model/json/pointer.h"
#include "tests/support/drawn_cloud.h"
#include "tests/support/played.h"
#include "tests/support/theory_scenario.h"

namespace stampede {

TEST(SolvingAhead, TakesNearlyNoEventsWhereTheWayIsKnown) {
    EXPECT_LT(eventsPerRequest(plain("queue", {})), 0.05);
    EXPECT_LT(eventsPerRequest(plain("queue", {{"/workload/applications/0/queue_limit", 2}})), 0.05);
    EXPECT_LT(eventsPerRequest(plain("fleet", {{"/limits/client_latency_ms", 20}, {"/limits/zone_latency_ms", 1}})),
              0.2);
    // Nothing listens there: connections are refused.
    EXPECT_LT(eventsPerRequest(plain("fleet", {{"/architecture/resources/9/settings/user_data", "#!/bin/bash\n"}})),
              0.3);
}

TEST(SolvingAhead, TakesEventsWhereTheWayIsNotKnown) {
    const std::vector<std::pair<const char*, Value>> reasons = {
        {"/workload/applications/0/health_beside_work", false},
        {"/workload/classes/0/path", "/health"},
        {"/architecture/resources/6/settings/type", "t3.large"},
    };
    for (const auto& [pointer, value] : reasons)
        EXPECT_GE(eventsPerRequest(plain("queue", {{pointer, value}})), 1) << pointer;
    EXPECT_GE(eventsPerRequest(plain("fleet", {{"/architecture/resources/8/settings/algorithm", "weighted-random"}})),
              1);
}

TEST(SolvingAhead, EndsAlikeWhereWorkTakesLongerThanAnyDay) {
    const auto endless =
        plain("queue", {{"/workload/classes/0/demand_ms", Record{{{"distribution", "deterministic"}, {"mean", 1e9}}}}});
    EXPECT_EQ(differenceOf(endless, minutes(2)), "");
}

TEST(SolvingAhead, ReckonsWithChecksThatTakeAWorker) {
    const auto asked = [](const char* path) {
        return plain("fleet", {{"/architecture/resources/8/settings/health_check/path", path},
                               {"/architecture/resources/8/settings/health_check/interval_s", 5},
                               {"/architecture/resources/10/settings/desired", 1},
                               {"/workload/rate/requests_per_s/0/1", 18}});
    };
    EXPECT_EQ(differenceOf(asked("/"), minutes(10)), "");
    EXPECT_EQ(differenceOf(asked("/health"), minutes(10)), "");
}

namespace {

/// The fleet with a request every 50 ms, each a known time on its way and at work.
std::shared_ptr<const Scenario> steady(double clientLatencyMs, double zoneLatencyMs, double demandMs,
                                       double patienceS) {
    return plain("fleet",
                 {{"/limits/client_latency_ms", clientLatencyMs},
                  {"/limits/zone_latency_ms", zoneLatencyMs},
                  {"/workload/arrivals", "deterministic"},
                  {"/workload/rate/requests_per_s/0/1", 20},
                  {"/workload/classes/0/patience_s", patienceS},
                  {"/workload/classes/0/demand_ms", Record{{{"distribution", "deterministic"}, {"mean", demandMs}}}}});
}

}  // namespace

TEST(SolvingAhead, CountsARequestAsEventsDoAtEveryStageOfItsJourney) {
    const Case drawn{.scenario = steady(40, 7, 30, 0.12), .actions = {}};
    // Of the request that is born at 1 s: at the balancer, at the machine, done, on its way, patience over, heard.
    for (const std::int64_t ms : {1000, 1040, 1047, 1077, 1084, 1120, 1124}) {
        for (const std::int64_t beside : {-1, 0, 1}) {
            const SimTime moment = milliseconds(ms) + nanoseconds(beside);
            const std::vector<SimTime> moments{moment, moment + milliseconds(3), seconds(2)};
            EXPECT_EQ(difference(seenAt(moments, drawn, Solving::eventByEvent), seenAt(moments, drawn, Solving::ahead)),
                      "")
                << moment.ns;
        }
    }
}

TEST(SolvingAhead, GivesARequestBackToEventsAtEveryStageOfItsJourney) {
    // Whoever acts ends what is ahead of the clock, at whole milliseconds: the stages lie a nanosecond beside them too.
    // Patient for longer than the request takes, until after its answer has set out, and not until it arrives.
    for (const double patienceS : {0.0, 0.12, 0.03}) {
        for (const double latencyMs : {39.999999, 40.0, 40.000001}) {
            const auto scenario = steady(latencyMs, 7, 30, patienceS);
            for (const std::int64_t ms :
                 {1000, 1020, 1035, 1040, 1041, 1047, 1060, 1077, 1080, 1084, 1100, 1120, 1124}) {
                const Case drawn{.scenario = scenario,
                                 .actions = {{.at = milliseconds(ms), .what = NoteAction{.text = "now"}}}};
                const std::vector<SimTime> moments{milliseconds(ms), milliseconds(ms + 3), seconds(2)};
                EXPECT_EQ(
                    difference(seenAt(moments, drawn, Solving::eventByEvent), seenAt(moments, drawn, Solving::ahead)),
                    "")
                    << ms << " " << latencyMs << " " << patienceS;
            }
        }
    }
}

TEST(SolvingAhead, GivesARequestBackToEventsAtTheTurnOfAMinute) {
    // A request arrives, begins, is done and is heard of in the very nanosecond in which the minute is over.
    const Case drawn{.scenario = steady(50, 50, 50, 0), .actions = {}};
    const std::vector<SimTime> moments{minutes(1), minutes(1) + milliseconds(60), minutes(2)};
    EXPECT_EQ(difference(seenAt(moments, drawn, Solving::eventByEvent), seenAt(moments, drawn, Solving::ahead)), "");
}

TEST(SolvingAhead, LeavesAWayWhoseMachineARequestReachesFromElsewhere) {
    Value document = theoryDocument("fleet");
    const auto set = [&](const char* pointer, Value value) { setAt(document, pointer, std::move(value), "fleet"); };
    set("/limits/client_latency_ms", 200);
    set("/limits/zone_latency_ms", 300);
    set("/workload/warmup_s", 0);
    set("/workload/rate/requests_per_s/0/1", 100);
    set("/workload/classes/0/demand_ms", Record{{{"distribution", "deterministic"}, {"mean", 9}}});
    set("/architecture/resources/10/settings/desired", 1);
    addSingleMachine(document);
    for (const char* algorithm : {"round-robin", "least-outstanding-requests"}) {
        set("/architecture/resources/8/settings/algorithm", algorithm);
        Case drawn{.scenario = scenarioOf(document), .actions = {}};
        // What comes by the balancer is longer on its way than what comes directly, and is solved ahead meanwhile.
        drawn.actions = {{.at = seconds(1), .what = SetAction{"clients", "dns_ttl_s", 0}},
                         {.at = seconds(30), .what = EntryAction{"queue"}},
                         {.at = seconds(60), .what = EntryAction{"balancer"}}};
        EXPECT_EQ(differenceOf(drawn, Looking::atTheEnd), "") << algorithm;
    }
}

}  // namespace stampede
