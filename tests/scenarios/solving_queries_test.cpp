// The ways to a database that are solved ahead of the clock, held against events.

#include <gtest/gtest.h>

#include "model/json/pointer.h"
#include "tests/support/drawn_cloud.h"
#include "tests/support/effort.h"
#include "tests/support/played.h"
#include "tests/support/theory_scenario.h"

namespace stampede {

namespace {

/// The fleet and a machine beside it, which query a database.
std::shared_ptr<const Scenario> querying(const char* entry, double latencyMs, double patienceS) {
    Value document = theoryDocument("fleet");
    addSingleMachine(document);
    addDatabase(document, 60, 20);
    const auto set = [&](const char* pointer, Value value) { setAt(document, pointer, std::move(value), "fleet"); };
    set("/limits/client_latency_ms", latencyMs);
    set("/limits/zone_latency_ms", 7);
    set("/workload/warmup_s", 0);
    set("/workload/rate/requests_per_s/0/1", 30);
    set("/workload/classes/0/patience_s", patienceS);
    set("/workload/classes/0/answer_bytes", 1000);
    set("/workload/classes/0/demand_ms", Record{{{"distribution", "exponential"}, {"mean", 20}}});
    set("/architecture/links/0/to", entry);
    return scenarioOf(document);
}

}  // namespace

TEST(SolvingAhead, GivesARequestBackFromEveryStageOfAQuery) {
    for (const char* entry : {"balancer", "queue"}) {
        for (const double patienceS : {0.0, 0.15, 0.06}) {
            for (const double latencyMs : {0.0, 40.0}) {
                const auto scenario = querying(entry, latencyMs, patienceS);
                EXPECT_LT(eventsPerRequest(scenario), 2);
                for (std::int64_t ms = 2000; ms < 2200; ms += isFullTest() ? 1 : 13) {
                    const Case drawn{.scenario = scenario,
                                     .actions = {{.at = milliseconds(ms), .what = NoteAction{.text = "now"}}}};
                    const std::vector<SimTime> moments{milliseconds(ms), milliseconds(ms + 3), seconds(3)};
                    ASSERT_EQ(difference(glancedAt(moments, drawn, Solving::eventByEvent),
                                         glancedAt(moments, drawn, Solving::ahead)),
                              "")
                        << entry << " " << ms << " " << latencyMs << " " << patienceS;
                }
            }
        }
    }
}

}  // namespace stampede
