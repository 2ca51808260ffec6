#include "model/run/result.h"

#include <gtest/gtest.h>

#include "model/game/standings.h"
#include "model/json/write.h"
#include "tests/support/day.h"

namespace stampede {
namespace {

Result result() {
    Result r;
    r.scenario = "A day";
    r.seed = 7;
    r.simulated = minutes(1);
    r.score = points(1.5);
    r.ledger = {{.cause = "no-entry", .group = "failed", .count = 2, .points = points(1.5), .because = 3}};
    r.requests = {.offered = 2, .failed = 2};
    r.failedByCause = {{Cause::noEntry, 2}};
    r.cost = usd(8);
    r.log.push({.number = 1,
                .at = milliseconds(1500),
                .actor = Actor::autoScaling,
                .call = "RunInstances",
                .resources = {"asg-1"},
                .outcome = CallOutcome::failed,
                .code = "VcpuLimitExceeded"});
    r.goals = {{.id = "win", .met = true}};
    return r;
}

std::vector<std::string> keysOf(const Value& value) {
    std::vector<std::string> keys;
    for (const Field& field : value.asRecord()->fields) keys.push_back(field.key);
    return keys;
}

TEST(Result, HasItsMembersInThePromisedOrder) {
    const Value value = toValue(result());
    EXPECT_EQ(keysOf(value), (std::vector<std::string>{"format", "formatVersion", "scenario", "seed", "simulated_s",
                                                       "score", "requests", "latency_ms", "cost_usd", "list_price_usd",
                                                       "cost_by_resource", "actions", "resources", "log", "goals",
                                                       "rivals", "incidents", "fingerprint", "lessons"}));
    EXPECT_EQ(keysOf(*value.asRecord()->find("requests")),
              (std::vector<std::string>{"offered", "ok", "late", "wrong", "failed", "in_flight", "failed_by_cause"}));
}

TEST(Result, WritesTimesPointsAndLogEntriesAsPromised) {
    const Record document = *toValue(result()).asRecord();
    EXPECT_EQ(
        writeJsonLine(*document.find("score")),
        R"({"total": 1.5, "ledger": [{"cause": "no-entry", "group": "failed", "count": 2, "points": 1.5, "because": 3}]})");
    EXPECT_EQ(
        writeJsonLine(*document.find("log")),
        R"([{"at": "0:00:01.500", "actor": "auto-scaling", "by": "", "call": "RunInstances", "resources": ["asg-1"], )"
        R"("outcome": "failed", "code": "VcpuLimitExceeded", "reason": "", "number": 1}])");
}

TEST(Result, HasAFingerprintOfWhatThisRunAloneDecides) {
    Result rivalled = result();
    rivalled.goals[0].met = false;
    rivalled.rivals = {{.id = "gulls", .score = points(9)}};
    EXPECT_EQ(resultsFingerprint(rivalled), resultsFingerprint(result()));
    Result dearer = result();
    dearer.cost = usd(9);
    EXPECT_NE(resultsFingerprint(dearer), resultsFingerprint(result()));
    EXPECT_EQ(fingerprintText(0xabcu), "0000000000000abc");
}

TEST(Result, JudgesAGoalAboutRanksOnlyWhereEveryRivalWasPlayed) {
    Day day;
    day.until("0:01:00");
    EXPECT_EQ(day.simulation().result().goals.at(1).met, std::nullopt);
    EXPECT_EQ(day.simulation().result({{.id = "gulls"}}).goals.at(1).met, std::nullopt);
    const Points low = points(-1e6);
    EXPECT_EQ(day.simulation().result({{.id = "gulls", .score = low}, {.id = "limpets"}}).goals.at(1).met, true);
    EXPECT_NE(day.simulation().result().goals.at(0).met, std::nullopt) << "about points";
}

TEST(Result, JudgesALessonByCausesThatNotEveryDayHas) {
    Day day;
    day.until("0:01:00");
    std::map<std::string, std::optional<bool>> felt;
    for (const ResultLesson& lesson : day.result().lessons) felt[lesson.id] = lesson.felt;
    EXPECT_EQ(felt.at("addresses"), false) << "nothing was refused";
    EXPECT_EQ(felt.at("too-many-machines"), std::nullopt) << "every day has its machines";
    EXPECT_EQ(felt.at("cdn-policy"), std::nullopt);
}

std::optional<bool> isGateShutFelt(const char* script) {
    Day day;
    day.script(script).until("3:30:00");
    for (const ResultLesson& lesson : day.result().lessons)
        if (lesson.id == "gate-shut") return lesson.felt;
    return std::nullopt;
}

TEST(Result, SaysThatALessonOfAFaultWasFeltOnlyWhereTheFaultHitSomething) {
    // Connections time out in all three: chaos cuts the route. It finds no network ACL to shut where nothing serves.
    EXPECT_EQ(isGateShutFelt("nothing"), false);
    EXPECT_EQ(isGateShutFelt("gate-shut.falls"), true);
    EXPECT_EQ(isGateShutFelt("the_team"), true)
        << "behind the CDN no connection of a client timed out, but it was felt";
}

TEST(Result, HasEveryMetricThatAGoalMayName) {
    const Value document = toValue(result());
    for (const std::string_view metric : goalMetrics()) {
        const Value* here = &document;
        for (std::string_view rest = metric; here && !rest.empty();) {
            const std::string_view key = rest.substr(0, rest.find('.'));
            rest.remove_prefix(std::min(rest.size(), key.size() + 1));
            here = here->asRecord() ? here->asRecord()->find(key) : nullptr;
        }
        EXPECT_TRUE(metric == "rank" || (here && here->isNumber())) << metric;
    }
    EXPECT_TRUE(isGoalMetric("resources.asg-1.metrics.GroupInServiceInstances.max"));
    EXPECT_FALSE(isGoalMetric("resources.asg-1.state"));
    EXPECT_FALSE(isGoalMetric("fingerprint.results"));
}

TEST(ResultSchema, ListsEveryCodeAndCauseThatARunOfTheLaunchDayUses) {
    const std::string schema = writeJson(resultSchema(realCatalog()));
    Day day;
    day.script("the_team").until("4:30:00");
    for (const LogEntry& entry : day.result().log) {
        EXPECT_NE(schema.find("\"" + entry.code + "\""), std::string::npos) << entry.call << " " << entry.code;
    }
    for (const auto& [cause, count] : day.result().failedByCause) {
        EXPECT_NE(schema.find("\"" + std::string(causeWord(cause)) + "\""), std::string::npos);
    }
}

}  // namespace
}  // namespace stampede
