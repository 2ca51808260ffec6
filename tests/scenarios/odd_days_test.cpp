#include <gtest/gtest.h>

#include "tests/support/day.h"

// Days that nobody would plan, and that must end like any other.

namespace stampede {

TEST(OddDays, LetSeveralClientsAskEachWithRequestsOfTheirOwn) {
    Day day = Day::of(R"({"format": "stampede/scenario", "formatVersion": 1, "duration": "0:02:00",
        "architecture": {"resources": [{"id": "one", "kind": "clients"}, {"id": "two", "kind": "clients"},
                                       {"id": "e1", "kind": "elastic-ip"}],
                         "links": [{"from": "one", "to": "e1", "role": "traffic"},
                                   {"from": "two", "to": "e1", "role": "traffic"}]}})");
    day.until("0:02:00");
    EXPECT_GT(day.result().requests.offered, 100);
    EXPECT_EQ(day.result().requests.ok, 0);
}

TEST(OddDays, AnswerEverybodyWhereADistributionIsRemovedAndDrawnAgainBeforeItIsGone) {
    Day day("03_edge", 1, [](Scenario& scenario) {
        scenario.workload.classes.front().patienceS = 0;
        scenario.workload.rate.requestsPerS = {{SimTime{}, 40}, {minutes(5), 0}};
    });
    day.play(R"([{"at": "0:02:00", "do": "remove", "id": "cdn-1"}, {"at": "0:02:01", "do": "undo"}])").until("0:20:00");
    EXPECT_EQ(day.at("cdn-1").state, State::active);
    EXPECT_EQ(day.at("cdn-1").lives.size(), 2u);
    EXPECT_EQ(day.result().requests.inFlight, 0);
}

TEST(OddDays, LeaveAProtectedBalancerWhatItIsWhenAnotherKindIsDrawnUnderItsId) {
    Day day("02_two_zones", 1);
    day.play(R"([{"at": "0:01:00", "do": "set", "id": "alb-1", "key": "deletion_protection", "value": true},
                 {"at": "0:02:00", "do": "remove", "id": "alb-1"},
                 {"at": "0:02:10", "do": "add", "kind": "launch-configuration", "id": "alb-1"},
                 {"at": "0:03:00", "do": "command", "id": "alb-1", "command": "restore"}])");
    day.until("0:05:00");
    EXPECT_EQ(day.row("refused:already-there"), 2) << "drawing it, and asking for it again";
    EXPECT_EQ(day.last("DeleteLoadBalancer").code, "OperationNotPermitted");
    EXPECT_EQ(day.last("CreateLaunchConfiguration").code, "already-there");
    EXPECT_EQ(day.at("alb-1").kind, realCatalog().find("application-load-balancer"));
    EXPECT_EQ(day.at("alb-1").state, State::active);
    EXPECT_GT(day.metric("alb-1", "RequestCount", 0, 5).sum, 0);
}

// A target that has drained as long as it may stays in its group until the group looks again.
TEST(OddDays, GoOnWhereTargetsMayNotDrainAtAll) {
    std::string text = shippedFile("02_two_zones.json");
    const std::string setting = R"("health_check": {)";
    ASSERT_NE(text.find(setting), std::string::npos);
    text.insert(text.find(setting), R"("deregistration_delay_s": 0, )");
    Day day = Day::of(text);
    day.play(R"([{"at": "0:02:00", "do": "command", "id": "asg-1", "command": "set-desired", "args": {"value": 3}},
                 {"at": "0:05:00", "do": "command", "id": "asg-1", "command": "set-desired", "args": {"value": 1}}])");
    day.until("0:10:00");
    EXPECT_FALSE(day.calls("TerminateInstances").empty());
}

TEST(OddDays, KeepAtLeastOneObjectAtAnEdgeThatMayKeepNone) {
    Day day("03_edge", 1, [](Scenario& scenario) { scenario.limits.numbers["edge_objects"] = 0; });
    day.until("0:05:00");
    EXPECT_GT(day.result().requests.ok, 1000);
}

TEST(OddDays, EndThoughEveryLeadTimeIsBeyondAllMeasure) {
    Day day("02_two_zones", 1, [](Scenario& scenario) {
        for (const char* limit : {"pending_median_s", "alb_create_s", "target_connect_timeout_s"})
            scenario.limits.numbers[limit] = 1e9;
    });
    day.play(R"([{"at": "0:01:00", "do": "command", "id": "asg-1", "command": "set-desired", "args": {"value": 9}},
                 {"at": "0:02:00", "do": "remove", "id": "alb-1"}, {"at": "0:03:00", "do": "undo"}])");
    day.until("0:20:00");
    EXPECT_EQ(day.at("alb-1").state, State::provisioning);
}

}  // namespace stampede
