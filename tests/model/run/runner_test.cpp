#include "model/run/runner.h"

#include <atomic>

#include <gtest/gtest.h>

#include "tests/support/day.h"
#include "tests/support/theory_scenario.h"

namespace stampede {
namespace {

/// The launch day, cut short.
std::shared_ptr<const Scenario> shortDay(SimTime duration = minutes(20)) {
    static const Scenario whole = Day().simulation().scenario();
    Scenario scenario = whole;
    scenario.duration = duration;
    return std::make_shared<const Scenario>(std::move(scenario));
}

Action note(std::string text) { return {.what = NoteAction{std::move(text)}}; }

Action ttl(std::int64_t seconds) { return {.what = SetAction{.id = "clients", .key = "dns_ttl_s", .value = seconds}}; }

/// Waits as long as it takes; a run that never gets there fails by the test's own time limit.
template <class Condition>
std::shared_ptr<const Snapshot> awaited(const Runner& runner, const Condition& holds) {
    auto snapshot = runner.snapshot();
    while (!holds(*snapshot)) {
        std::this_thread::yield();
        snapshot = runner.snapshot();
    }
    return snapshot;
}

std::shared_ptr<const Snapshot> atTheEnd(const Runner& runner) {
    return awaited(runner, [](const Snapshot& snapshot) { return snapshot.isOver(); });
}

/// Replayed without a thread, the record comes to the same.
void expectTheSameAgain(const RunRecord& record) {
    const Result again = play(record, realCatalog());
    EXPECT_EQ(again.trajectory, record.trajectory);
    EXPECT_EQ(resultsFingerprint(again), record.results);
}

/// A small server that is asked `rate` times a second, evenly.
std::shared_ptr<const Scenario> asked(double rate) {
    return plain("queue", {{"/duration", "4:00:00"},
                           {"/workload/arrivals", "deterministic"},
                           {"/workload/rate/requests_per_s/0/1", rate},
                           {"/workload/applications/0/queue_limit", 10}});
}

TEST(Runner, TellsWhatItComesToWhereItCannotKeepUpAndNeverShowsMoreThanItPlayed) {
    Runner runner(asked(1e6), realCatalog(), 1);
    runner.setSpeed(600);
    EXPECT_FALSE(runner.attainedSpeed());
    runner.play();
    const auto begin = std::chrono::steady_clock::now();
    SimTime last = {};
    while (!runner.attainedSpeed()) {
        const auto snapshot = runner.snapshot();
        if (snapshot->now == last) continue;
        last = snapshot->now;
        EXPECT_NEAR(static_cast<double>(snapshot->requests.offered), last.inSeconds() * 1e6, 1)
            << "the clock is ahead of what has happened";
    }
    const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - begin;
    EXPECT_LT(*runner.attainedSpeed(), 600);
    EXPECT_LE(last.inSeconds(), *runner.attainedSpeed() * passed.count() + 2) << "what was told is what was come to";
    runner.pause();
    awaited(runner, [&](const Snapshot&) { return !runner.attainedSpeed(); });
}

TEST(Runner, TellsOfNoOtherSpeedWhereItKeepsUp) {
    Runner runner(asked(1), realCatalog(), 1);
    runner.setSpeed(100);
    runner.play();
    awaited(runner, [](const Snapshot& snapshot) { return snapshot.now > seconds(105); });
    // A computer that was busy elsewhere for a moment says so for a second.
    awaited(runner, [&](const Snapshot&) { return !runner.attainedSpeed(); });
}

TEST(Runner, StandsAtTheBeginning) {
    Runner runner(shortDay(), realCatalog(), 3);
    EXPECT_FALSE(runner.isPlaying());
    const auto snapshot = runner.snapshot();
    ASSERT_TRUE(snapshot);
    EXPECT_EQ(snapshot->now, SimTime{});
    EXPECT_EQ(snapshot->seed, 3u);
    EXPECT_EQ(snapshot->duration, minutes(20));
    EXPECT_FALSE(snapshot->watched);
    EXPECT_EQ(runner.result().simulated, SimTime{});
}

TEST(Runner, GivesEachBatchAMillisecondOfItsOwnAndGoesThere) {
    Runner runner(shortDay(), realCatalog(), 1);
    runner.order({note("one"), note("with one")});
    runner.order({note("two")});
    runner.order({});
    runner.order({note("three")});
    const RunRecord record = runner.record();
    ASSERT_EQ(record.actions.size(), 4u);
    EXPECT_EQ(record.actions[0].at, milliseconds(1));
    EXPECT_EQ(record.actions[1].at, milliseconds(1));
    EXPECT_EQ(record.actions[2].at, milliseconds(2));
    EXPECT_EQ(record.actions[3].at, milliseconds(3));
    EXPECT_EQ(record.simulated, milliseconds(3));
    EXPECT_EQ(runner.snapshot()->now, milliseconds(3));
    EXPECT_FALSE(runner.isPlaying());
    const Chunks<LogEntry>& log = runner.snapshot()->log;
    EXPECT_EQ(log.back().call, "Note") << "the answer shows";
    expectTheSameAgain(record);
}

TEST(Runner, UndoesAndRedoesByBatches) {
    Runner runner(shortDay(), realCatalog(), 1);
    runner.watch("clients");
    SimTime now;
    const auto ttlThere = [&] {
        now += seconds(30);
        runner.step(now - runner.result().simulated);
        const auto snapshot = awaited(runner, [&](const Snapshot& each) { return each.now == now; });
        return snapshot->watched->settings.at(snapshot->find("clients")->kind->settings, "dns_ttl_s").number();
    };
    const double before = ttlThere();
    runner.order({ttl(7)});
    EXPECT_EQ(ttlThere(), 7);
    runner.order({{.what = UndoAction{}}});
    EXPECT_EQ(ttlThere(), before);
    runner.order({{.what = RedoAction{}}});
    EXPECT_EQ(ttlThere(), 7);
    expectTheSameAgain(runner.record());
}

TEST(Runner, StepsAndStandsStillAgain) {
    Runner runner(shortDay(), realCatalog(), 1);
    runner.step(seconds(61));
    runner.step(seconds(59));
    const auto snapshot = awaited(runner, [](const Snapshot& each) { return each.now >= minutes(2); });
    EXPECT_EQ(snapshot->now, minutes(2));
    EXPECT_EQ(runner.result().simulated, minutes(2));
    EXPECT_FALSE(runner.isPlaying());
    EXPECT_EQ(snapshot->history.size(), 60u);
}

TEST(Runner, StepsNoFurtherThanTheEnd) {
    Runner runner(shortDay(minutes(1)), realCatalog(), 1);
    runner.step(never);
    runner.step(never);
    runner.step(SimTime{} - seconds(5));
    EXPECT_EQ(atTheEnd(runner)->now, minutes(1));
}

TEST(Runner, KeepsAStepWhenTheSpeedChangesAndGivesItUpAtAPause) {
    Runner runner(shortDay(hours(4)), realCatalog(), 1);
    runner.step(minutes(30));
    runner.setSpeed(10);
    awaited(runner, [](const Snapshot& each) { return each.now == minutes(30); });
    runner.step(hours(3));
    runner.pause();
    EXPECT_LT(runner.result().simulated, hours(3) + minutes(30));
    EXPECT_EQ(runner.result().simulated, runner.result().simulated);
}

TEST(Runner, PlaysOnFromWhereItStandsWhateverTheSpeed) {
    Runner runner(shortDay(hours(4)), realCatalog(), 1);
    SimTime seen;
    const auto expectOn = [&](SimTime beyond) {
        const auto snapshot = awaited(runner, [&](const Snapshot& each) { return each.now > beyond; });
        EXPECT_GE(snapshot->now, seen);
        seen = snapshot->now;
    };
    runner.setSpeed(600);
    runner.play();
    EXPECT_TRUE(runner.isPlaying());
    expectOn(seconds(20));
    runner.setSpeed(-3);  // the slowest
    expectOn(seen);
    runner.setSpeed(1e9);  // the fastest
    expectOn(seen + seconds(20));
    runner.pause();
    const SimTime stands = runner.result().simulated;
    EXPECT_GE(stands, seen);
    EXPECT_EQ(runner.result().simulated, stands);
    EXPECT_EQ(runner.snapshot()->now, stands) << "the last moment shows";
    EXPECT_FALSE(runner.isPlaying());
}

TEST(Runner, GoesToTheEndAndStandsThere) {
    Runner runner(shortDay(), realCatalog(), 1);
    runner.toTheEnd();
    EXPECT_EQ(atTheEnd(runner)->now, minutes(20));
    runner.result();
    EXPECT_FALSE(runner.isPlaying());
    runner.play();
    runner.toTheEnd();
    runner.step(seconds(1));
    EXPECT_EQ(runner.result().simulated, minutes(20));
    EXPECT_FALSE(runner.isPlaying());
}

TEST(Runner, PausesOnItsWayToTheEnd) {
    Runner runner(shortDay(hours(4)), realCatalog(), 1);
    runner.toTheEnd();
    awaited(runner, [](const Snapshot& each) { return each.now > SimTime{}; });
    runner.pause();
    const RunRecord record = runner.record();
    EXPECT_EQ(runner.result().simulated, record.simulated);
    expectTheSameAgain(record);
}

TEST(Runner, IgnoresOrdersOnceTheDayIsOver) {
    Runner runner(shortDay(minutes(1)), realCatalog(), 1);
    runner.toTheEnd();
    atTheEnd(runner);
    runner.order({note("too late")});
    EXPECT_TRUE(runner.record().actions.empty());
}

TEST(Runner, LetsNoBatchComeAfterTheEnd) {
    Runner runner(shortDay(milliseconds(2)), realCatalog(), 1);
    for (int i = 0; i < 4; ++i) runner.order({note("now")});
    const RunRecord record = runner.record();
    EXPECT_EQ(record.actions.size(), 2u);
    EXPECT_EQ(record.simulated, milliseconds(2));
    expectTheSameAgain(record);
}

TEST(Runner, TakesACloserLookAtWhatIsWatched) {
    Runner runner(shortDay(), realCatalog(), 1);
    runner.watch("i-1");
    const auto snapshot = awaited(runner, [](const Snapshot& each) { return each.watched.has_value(); });
    EXPECT_EQ(snapshot->watched->id, "i-1");
    EXPECT_FALSE(snapshot->watched->console.empty());
    runner.watch("nobody");
    awaited(runner, [](const Snapshot& each) { return !each.watched; });
    runner.watch({});
    runner.result();
    EXPECT_FALSE(runner.snapshot()->watched);
}

TEST(Runner, PlaysTheRivalsOnceTheDayIsOver) {
    Runner runner(shortDay(), realCatalog(), 5);
    runner.setRivals({{.id = "a", .name = "A"}, {.id = "b", .name = "B"}});
    runner.result();
    EXPECT_TRUE(runner.snapshot()->rivals.empty());
    runner.toTheEnd();
    const auto snapshot = awaited(runner, [](const Snapshot& each) { return each.rivals.size() == 2; });
    EXPECT_TRUE(snapshot->isOver());
    EXPECT_EQ(snapshot->rivals[0].id, "a");
    EXPECT_EQ(snapshot->rivals[1].name, "B");
    EXPECT_EQ(snapshot->rivals[0].score, snapshot->score) << "who does nothing either";
    EXPECT_EQ(runner.result().rivals.size(), 2u);
    EXPECT_EQ(runner.record().rivals.size(), 2u);
    runner.setRivals({{.id = "c", .name = "C"}});
    const auto after =
        awaited(runner, [](const Snapshot& each) { return each.rivals.size() == 1 && each.rivals.front().id == "c"; });
    EXPECT_EQ(after->rivals.front().score, snapshot->score);
}

TEST(Runner, MayBeDestroyedAtAnyMoment) {
    for (int moment = 0; moment < 24; ++moment) {
        Runner runner(shortDay(hours(4)), realCatalog(), 1);
        runner.setRivals({{.id = "a", .name = "A"}});
        if (moment % 4 == 1) runner.play();
        if (moment % 4 == 2) runner.toTheEnd();
        if (moment % 4 == 3) runner.step(hours(1));
        if (moment % 3 == 0) runner.order({note("and gone")});
        if (moment % 2 == 0) std::this_thread::yield();
    }
}

TEST(Runner, MayBeDestroyedWhileRivalsPlay) {
    Runner runner(shortDay(hours(1)), realCatalog(), 1);
    runner.setRivals(std::vector<RivalScript>(1000, {.id = "a", .name = "A"}));
    runner.toTheEnd();
    awaited(runner, [](const Snapshot& each) { return !each.rivals.empty(); });
    EXPECT_TRUE(runner.result().rivals.size() < 1000);
}

TEST(Runner, AnswersEveryoneWhoAsks) {
    Runner runner(shortDay(hours(1)), realCatalog(), 1);
    runner.toTheEnd();
    std::vector<std::jthread> askers;
    std::atomic<int> answers = 0;
    for (int i = 0; i < 4; ++i) {
        askers.emplace_back([&, i] {
            for (int n = 0; n < 5; ++n) {
                if (i % 2 == 0)
                    EXPECT_GE(runner.result().simulated, SimTime{});
                else
                    EXPECT_EQ(runner.record().seed, 1u);
                ++answers;
            }
        });
    }
    askers.clear();
    EXPECT_EQ(answers, 20);
}

/// Orders, pauses, speeds and looks as they come, from two threads at once.
RunRecord playedAtRandom(std::uint64_t seed, int readers) {
    Runner runner(shortDay(minutes(40)), realCatalog(), seed);
    std::atomic<bool> done = false;
    std::vector<std::jthread> reading;
    for (int i = 0; i < readers; ++i) {
        reading.emplace_back([&runner, &done] {
            SimTime last;
            while (!done) {
                const auto snapshot = runner.snapshot();
                EXPECT_GE(snapshot->now, last);
                last = snapshot->now;
                std::this_thread::yield();
            }
        });
    }
    std::uint64_t word = seed;
    for (int i = 0; i < 120; ++i) {
        word = mixed(word);
        switch (word % 10) {
            case 0: runner.play(); break;
            case 1: runner.pause(); break;
            case 2: runner.toTheEnd(); break;
            case 3: runner.setSpeed(static_cast<double>(word >> 8 & 1023)); break;
            case 4: runner.step(milliseconds(static_cast<std::int64_t>(word >> 8 & 0xffff))); break;
            case 5: runner.order({ttl(static_cast<std::int64_t>(word >> 8 & 63) + 1)}); break;
            case 6: runner.order({{.what = UndoAction{}}}); break;
            case 7: runner.order({{.what = RedoAction{}}, note("again")}); break;
            case 8: runner.watch(word & 256 ? "i-1" : ""); break;
            case 9: runner.order({{.what = CommandAction{"i-1", "reboot"}}}); break;
        }
        if (i % 30 == 29) runner.result();
    }
    runner.toTheEnd();
    atTheEnd(runner);
    done = true;
    return runner.record();
}

TEST(Runner, ComesToTheSameAsItsRecordHoweverItWasPlayed) {
    for (const std::uint64_t seed : {1, 2, 3}) {
        const RunRecord record = playedAtRandom(seed, seed == 1 ? 0 : 2);
        EXPECT_EQ(record.simulated, minutes(40));
        EXPECT_FALSE(record.actions.empty());
        expectTheSameAgain(record);
        const RunRecord read = readRecord(writeRecord(record), "record", realCatalog());
        expectTheSameAgain(read);
    }
}

}  // namespace
}  // namespace stampede
