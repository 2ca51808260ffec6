#include "model/run/simulation.h"

#include <gtest/gtest.h>

#include "model/json/write.h"
#include "model/run/record.h"
#include "model/scenario/action_json.h"
#include "tests/support/day.h"
#include "tests/support/sample_scenario.h"

namespace stampede {
namespace {

Action note(std::string text) { return {.what = NoteAction{std::move(text)}}; }

Action resize(std::int64_t ttl) { return {.what = SetAction{.id = "clients", .key = "dns_ttl_s", .value = ttl}}; }

std::int64_t ttlOf(const Simulation& run) {
    return static_cast<std::int64_t>(run.drawing().find("clients")->setting("dns_ttl_s").number());
}

TEST(Simulation, AppliesAnOrderAtTheNextWholeMillisecondThatIsNotSimulated) {
    Day day;
    day.simulation().order(note("before the first moment"));
    day.simulation().advanceTo(seconds(1) + nanoseconds(1));
    day.simulation().order(note("later"));
    day.simulation().advanceTo(seconds(2));
    day.simulation().order(note("at a whole one"));
    day.simulation().advanceTo(seconds(3));
    const std::vector<Action> actions = day.simulation().actions();
    ASSERT_EQ(actions.size(), 3u);
    EXPECT_EQ(actions[0].at, SimTime{});
    EXPECT_EQ(actions[1].at, milliseconds(1001));
    EXPECT_EQ(actions[2].at, milliseconds(2001));
    EXPECT_EQ(day.calls("Note").size(), 3u);
}

TEST(Simulation, AppliesABatchToTheDrawingTogether) {
    Day day;
    day.play(R"([{"at": "0:01:00", "do": "disconnect", "from": "clients", "to": "clb-1", "role": "traffic"},
                 {"at": "0:01:00", "do": "connect", "from": "clients", "to": "eip-1", "role": "traffic"}])");
    const std::size_t before = day.cloud().log().entries().size();
    day.until("0:01:00");
    EXPECT_EQ(day.cloud().log().entries().size(), before + 1) << "one call for both";
}

TEST(Simulation, UndoesEditsOfTheRunBackToItsBeginningAndNoFurther) {
    Day day;
    Simulation& run = day.simulation();
    const std::int64_t drawn = ttlOf(run);
    run.order(resize(10));
    run.advanceTo(seconds(1));
    run.order(resize(20));
    run.advanceTo(seconds(2));
    EXPECT_EQ(ttlOf(run), 20);
    for (int i = 0; i < 3; ++i) {
        run.order({.what = UndoAction{}});
        run.advanceTo(seconds(3 + i));
    }
    EXPECT_EQ(ttlOf(run), drawn);
    EXPECT_FALSE(run.canUndo());
    run.order({.what = RedoAction{}});
    run.advanceTo(seconds(9));
    EXPECT_EQ(ttlOf(run), 10);
    EXPECT_EQ(ttlOf(day.simulation()), day.at("clients").number("dns_ttl_s"));
}

TEST(Simulation, LogsAnEditThatTheDrawingDoesNotAllowAndGoesOn) {
    Day day;
    day.simulation().order({.what = RemoveAction{"nobody"}});
    day.until("0:00:01");
    EXPECT_EQ(day.last("remove").code, "not-possible");
    EXPECT_EQ(day.result().refused, 1);
}

TEST(Simulation, CountsWhatBecameOfThePlayersActionsAsTheLogHasIt) {
    Day day;
    day.play(R"([{"at": "0:00:01", "do": "note", "text": "Here we go."},
                 {"at": "0:00:02", "do": "set", "id": "clients", "key": "dns_ttl_s", "value": 10},
                 {"at": "0:00:03", "do": "command", "id": "clients", "command": "restore"},
                 {"at": "0:00:04", "do": "remove", "id": "nobody"},
                 {"at": "0:00:05", "do": "hint", "id": "none"}])");
    day.until("0:00:10");
    EXPECT_EQ(day.last("restore").code, "nothing-to-do");
    EXPECT_EQ(day.result().applied, 2);
    EXPECT_EQ(day.result().refused, 2);
}

TEST(Simulation, DoesNotDependOnHowItIsAdvanced) {
    Day once, often;
    once.script("the_team").until("1:00:00");
    often.script("the_team");
    for (int second = 0; second <= 3600; second += 7) often.simulation().advanceTo(seconds(second));
    often.until("1:00:00");
    EXPECT_EQ(writeJson(toValue(once.result())), writeJson(toValue(often.result())));
}

TEST(Simulation, MeetsOtherRequestsWithAnotherSeed) {
    Day one("01_launch_day", 1), two("01_launch_day", 2);
    one.until("0:30:00");
    two.until("0:30:00");
    EXPECT_NE(one.result().trajectory, two.result().trajectory);
}

TEST(Simulation, KeepsEveryRequestAndEveryPointAccountedFor) {
    Day day;
    const Result result = day.script("best_known").until("4:30:00").result();
    const RequestTotals& requests = result.requests;
    EXPECT_GT(requests.offered, 50'000);
    EXPECT_EQ(requests.offered, requests.ok + requests.wrong + requests.failed + requests.inFlight);
    std::int64_t failed = 0;
    for (const auto& [cause, count] : result.failedByCause) failed += count;
    EXPECT_EQ(requests.failed, failed);
    Points sum;
    for (const ResultRow& row : result.ledger) sum += row.points;
    EXPECT_EQ(sum, result.score);
    EXPECT_EQ(result.latency.count, requests.ok + requests.wrong);
}

TEST(Simulation, PlaysAFaultOnWhatIsOnTheEntryPath) {
    const std::string fault = R"("chaos": [{"id": "first", "at": "0:01:00", "do": "remove",
                                            "select": {"kind": "classic-load-balancer", "trait": "on-entry-path"}},)";
    Day day = Day::of(replaced(shippedFile("01_launch_day.json"), R"("chaos": [)", fault));
    day.until("0:02:00");
    EXPECT_EQ(day.last("DeleteLoadBalancer").actor, Actor::chaos);
    EXPECT_EQ(day.last("DeleteLoadBalancer").at, minutes(1));
}

TEST(Snapshot, SaysWhatIsThereAndWhereTheDrawingDiffers) {
    Day day;
    day.script("balancer-deleted.falls").until("2:31:00");
    const Snapshot snapshot = day.simulation().snapshot();
    EXPECT_EQ(snapshot.now, minutes(151));
    EXPECT_EQ(snapshot.score, day.result().score);
    const bool balancerMissing =
        std::any_of(snapshot.drift.begin(), snapshot.drift.end(), [](const Drift& drift) { return drift.missing; });
    EXPECT_TRUE(balancerMissing);
}

TEST(RunRecord, GivesTheSameRunAgain) {
    Day day;
    day.script("the_team").until("0:45:00");
    const Result result = day.result();
    const std::string text = writeRecord(recordOf(day.simulation(), result));
    const RunRecord record = readRecord(text, "record", realCatalog());
    EXPECT_EQ(writeRecord(record), text);
    const Result again = play(record, realCatalog());
    EXPECT_EQ(again.trajectory, result.trajectory);
    EXPECT_EQ(record.results, resultsFingerprint(again));
}

TEST(RunRecord, RefusesFingerprintsThatAreNoNumbers) {
    Day day;
    day.until("0:01:00");
    std::string text = writeRecord(recordOf(day.simulation(), day.result()));
    text.replace(text.find("\"trajectory\": \"") + 15, 16, "zzzzzzzzzzzzzzzz");
    EXPECT_THROW(readRecord(text, "record", realCatalog()), InputError);
}

}  // namespace
}  // namespace stampede
