// The ways over a balancer that looks for the least busy, solved ahead of the clock and held against events.

#include <gtest/gtest.h>

#include "model/json/pointer.h"
#include "tests/support/drawn_cloud.h"
#include "tests/support/played.h"
#include "tests/support/theory_scenario.h"

namespace stampede {

namespace {

/// Machines of which the least busy gets the next request.
std::shared_ptr<const Scenario> leastBusy(bool isClassic, double latencyMs, std::int64_t queueLimit,
                                          const char* whenFull = "answer-503") {
    Value document = theoryDocument("fleet");
    const auto set = [&](const char* pointer, Value value) { setAt(document, pointer, std::move(value), "fleet"); };
    set("/limits/client_latency_ms", latencyMs);
    set("/limits/zone_latency_ms", latencyMs / 4);
    set("/workload/warmup_s", 0);
    set("/workload/rate/requests_per_s/0/1", 0.9 * 5 * 2 * 1000 / 30);
    set("/workload/classes/0/demand_ms/mean", 30);
    set("/workload/classes/0/patience_s", 0.3);
    set("/workload/applications/0/workers", 2);
    set("/workload/applications/0/queue_limit", queueLimit);
    set("/workload/applications/0/when_full", whenFull);
    set("/architecture/resources/10/settings/desired", 5);
    set("/architecture/resources/8/settings/algorithm", "least-outstanding-requests");
    if (isClassic) makeClassic(document);
    return scenarioOf(document);
}

/// A balancer that does not wait for what takes longer than a second, while the machine goes on with it.
std::shared_ptr<const Scenario> impatient(bool isClassic) {
    Value document = theoryDocument("fleet");
    const auto set = [&](const char* pointer, Value value) { setAt(document, pointer, std::move(value), "fleet"); };
    set("/workload/warmup_s", 0);
    set("/workload/rate/requests_per_s/0/1", 10);
    set("/workload/classes/0/demand_ms/mean", 400);
    set("/workload/applications/0/workers", 4);
    set("/architecture/resources/10/settings/desired", 3);
    set("/architecture/resources/8/settings/algorithm", "least-outstanding-requests");
    if (isClassic) makeClassic(document);
    Value& balancer = document.asRecord()->find("architecture")->asRecord()->find("resources")->asList()->at(7);
    const Record impatience{{{"idle_timeout_s", 1}}};
    if (Value* settings = balancer.asRecord()->find("settings"))
        settings->asRecord()->set("idle_timeout_s", 1);
    else
        balancer.asRecord()->set("settings", impatience);
    return scenarioOf(document);
}

}  // namespace

TEST(SolvingAhead, FindsTheLeastBusyAsEventsDo) {
    const auto holdAgainst = [](const std::shared_ptr<const Scenario>& scenario, std::int64_t ms) {
        const Case drawn{.scenario = scenario,
                         .actions = {{.at = milliseconds(ms), .what = NoteAction{.text = "now"}}}};
        const std::vector<SimTime> moments{milliseconds(ms), milliseconds(ms + 3), seconds(5)};
        EXPECT_EQ(
            difference(glancedAt(moments, drawn, Solving::eventByEvent), glancedAt(moments, drawn, Solving::ahead)), "")
            << ms;
    };
    for (const bool isClassic : {false, true}) {
        SCOPED_TRACE(isClassic ? "classic" : "application");
        EXPECT_LT(eventsPerRequest(leastBusy(isClassic, 8, 50)), 0.2);
        for (const std::int64_t queueLimit : {0, 3, 100}) {
            const auto near = leastBusy(isClassic, 0, queueLimit), far = leastBusy(isClassic, 8, queueLimit);
            for (std::int64_t ms = 2'300; ms < 2'350; ms += 7) holdAgainst(ms % 2 == 0 ? near : far, ms);
        }
    }
    holdAgainst(leastBusy(true, 8, 3, "backlog"), 2'345);
    for (const bool isClassic : {false, true})
        EXPECT_EQ(differenceOf(impatient(isClassic), minutes(3)), "") << isClassic;
}

TEST(SolvingAhead, CountsOnlyItsOwnRequestsForTheLeastBusy) {
    Value document = theoryDocument("fleet");
    const auto set = [&](const char* pointer, Value value) { setAt(document, pointer, std::move(value), "fleet"); };
    set("/workload/warmup_s", 0);
    set("/workload/rate/requests_per_s/0/1", 20);
    set("/workload/classes/0/demand_ms", Record{{{"distribution", "exponential"}, {"mean", 3000}}});
    set("/workload/applications/0/workers", 40);
    set("/architecture/resources/8/settings/algorithm", "least-outstanding-requests");
    set("/architecture/resources/10/settings/desired", 2);
    addSingleMachine(document);
    Case drawn{.scenario = scenarioOf(document), .actions = {}};
    // The machine is still at work for those who came to it directly.
    drawn.actions = {{.at = seconds(1), .what = SetAction{"clients", "dns_ttl_s", 0}},
                     {.at = seconds(2), .what = EntryAction{"queue"}},
                     {.at = seconds(10), .what = EntryAction{"balancer"}}};
    EXPECT_EQ(differenceOf(drawn, Looking::atTheEnd), "");
}

}  // namespace stampede
