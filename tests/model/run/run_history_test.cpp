#include "model/run/run_history.h"

#include <gtest/gtest.h>

#include "model/json/write.h"
#include "tests/support/day.h"

namespace stampede {
namespace {

TEST(RunHistory, ChangesNothingInTheRun) {
    for (const char* script : {"the_team", "cdn-policy.fixed", "cache-nobody-calls.fixed"}) {
        Day plain, kept;
        kept.simulation().keepHistory();
        plain.script(script).until("4:30:00");
        kept.script(script).until("4:30:00");
        EXPECT_EQ(writeJson(toValue(plain.result())), writeJson(toValue(kept.result()))) << script;
    }
}

TEST(RunHistory, IsEmptyWhereItIsNotKept) {
    Day day;
    day.until("0:10:00");
    const Snapshot snapshot = day.simulation().snapshot();
    EXPECT_TRUE(snapshot.history.empty());
    EXPECT_TRUE(snapshot.ledgerByMinute.empty());
    EXPECT_TRUE(snapshot.log.empty());
    EXPECT_TRUE(snapshot.flows.empty());
}

TEST(RunHistory, HasARowForEachStepThatIsOverAndALedgerForEachMinute) {
    Day day;
    day.simulation().keepHistory();
    day.simulation().advanceTo(seconds(121));
    const Snapshot snapshot = day.simulation().snapshot();
    ASSERT_EQ(snapshot.history.size(), 60u);
    for (std::size_t n = 0; n < snapshot.history.size(); ++n)
        EXPECT_EQ(snapshot.history[n].at, HistoryRow::step * static_cast<std::int64_t>(n + 1));
    EXPECT_EQ(snapshot.ledgerByMinute.size(), 2u);
}

TEST(RunHistory, DoesNotDependOnHowTheRunIsAdvanced) {
    Day once, often;
    for (Day* day : {&once, &often}) {
        day->simulation().keepHistory();
        day->script("the_team");
    }
    for (int step = 0; step <= 3600; step += 7) often.simulation().advanceTo(seconds(step));
    once.until("1:00:00");
    often.until("1:00:00");
    const Snapshot a = once.simulation().snapshot(), b = often.simulation().snapshot();
    ASSERT_EQ(a.history.size(), b.history.size());
    for (std::size_t n = 0; n < a.history.size(); ++n) {
        EXPECT_EQ(a.history[n].score, b.history[n].score);
        EXPECT_EQ(a.history[n].p99, b.history[n].p99);
        EXPECT_EQ(a.history[n].ok, b.history[n].ok);
    }
}

TEST(RunHistory, SumsUpToWhatTheRunCounts) {
    Day day;
    day.simulation().keepHistory();
    day.script("the_team").until("4:30:00");
    const Snapshot snapshot = day.simulation().snapshot();
    std::int64_t offered = 0, ok = 0, wrong = 0, failed = 0, late = 0;
    for (std::size_t n = 0; n < snapshot.history.size(); ++n) {
        offered += snapshot.history[n].offered;
        ok += snapshot.history[n].ok;
        late += snapshot.history[n].late;
        wrong += snapshot.history[n].wrong;
        failed += snapshot.history[n].failed;
    }
    const SecondCounts last = day.simulation().book().second(4 * 3600 + 1800);  // what ended right at the end
    EXPECT_EQ(offered + last.offered, snapshot.requests.offered);
    EXPECT_EQ(ok + last.ok, snapshot.requests.ok);
    EXPECT_EQ(late + last.late, snapshot.requests.late);
    EXPECT_EQ(wrong + last.wrong, snapshot.requests.wrong);
    EXPECT_EQ(failed + last.failed, snapshot.requests.failed);
    EXPECT_EQ(snapshot.history.back().score, snapshot.score);
    EXPECT_EQ(snapshot.history.back().cost, snapshot.cost);
    EXPECT_EQ(snapshot.history.back().costPerHour, snapshot.costPerHour);
    EXPECT_EQ(snapshot.ledgerByMinute.size(), 270u);
    EXPECT_EQ(snapshot.ledgerByMinute.back(), snapshot.ledger);
}

TEST(RunHistory, KeepsTheLogAsItStandsInTheRun) {
    Day day;
    day.simulation().keepHistory();
    day.script("the_team");
    for (int minute = 0; minute <= 270; minute += 3) day.simulation().advanceTo(minutes(minute));
    const Snapshot snapshot = day.simulation().snapshot();
    const Chunks<LogEntry>& log = day.cloud().log().entries();
    ASSERT_EQ(snapshot.log.size(), log.size());
    for (std::size_t n = 0; n < log.size(); ++n) {
        EXPECT_EQ(snapshot.log[n].number, log[n].number);
        EXPECT_EQ(snapshot.log[n].outcome, log[n].outcome) << log[n].call;
        EXPECT_EQ(snapshot.log[n].code, log[n].code);
    }
}

TEST(LatencyWindow, HoldsTheLastMinuteExactly) {
    LatencyWindow window;
    std::vector<std::pair<SimTime, SimTime>> all;
    std::uint64_t word = 1;
    for (std::int64_t step = 0; step < 100; ++step) {
        const int count = step > 50 && step < 60 ? 0 : 20;
        for (int i = 0; i < count; ++i) {
            word = mixed(word);
            const SimTime at = HistoryRow::step * step + milliseconds(static_cast<std::int64_t>(word % 2000));
            const SimTime latency = milliseconds(static_cast<std::int64_t>(word % 997));
            window.add(at, latency);
            all.emplace_back(at, latency);
        }
        const SimTime end = HistoryRow::step * (step + 1);
        window.add(end, seconds(9));  // belongs to the step after
        window.stepOver(end);
        LatencyHistogram expected;
        for (const auto& [at, latency] : all)
            if (at >= end - HistoryRow::latencySpan && at < end) expected.add(latency);
        all.emplace_back(end, seconds(9));
        ASSERT_EQ(window.latencies(), expected) << step;
    }
}

const Flow* find(const std::vector<Flow>& flows, std::string_view from, std::string_view to) {
    for (const Flow& each : flows)
        if (each.from == from && each.to == to) return &each;
    return nullptr;
}

std::vector<Flow> flowsOf(Day& day, std::string_view clock) {
    day.simulation().keepHistory();
    day.until(clock);
    return day.simulation().snapshot().flows;
}

std::int64_t sum(const Flow& flow) { return flow.ok + flow.late + flow.wrong + flow.failed; }

TEST(Flow, CountsWhatCameBackAlongEachWay) {
    Day day;
    const std::vector<Flow> flows = flowsOf(day, "1:00:00");
    const Flow* in = find(flows, "clients", "clb-1");
    const Flow* one = find(flows, "clb-1", "i-1");
    const Flow* two = find(flows, "clb-1", "i-2");
    ASSERT_TRUE(in && one && two);
    EXPECT_EQ(flows.size(), 3u) << "health checks are no requests";
    EXPECT_GT(one->ok + one->late, 0);
    EXPECT_GT(in->late, 0);
    const RequestTotals totals = day.simulation().snapshot().requests;
    EXPECT_NEAR(static_cast<double>(in->ok + in->late), static_cast<double>(totals.ok), 5);
    EXPECT_GE(sum(*in), sum(*one) + sum(*two));
}

TEST(Flow, NamesTheMembersOfAGroup) {
    Day day;
    day.script("best_known");
    const std::vector<Flow> flows = flowsOf(day, "1:00:00");
    const bool member = std::any_of(flows.begin(), flows.end(), [](const Flow& flow) {
        return flow.from == "alb-1" && flow.to == "asg-1/2" && flow.late > 0;
    });
    EXPECT_TRUE(member);
}

TEST(Flow, CountsWrongAnswersWhereTheyComeFrom) {
    Day day;
    day.script("cdn-policy.falls-a-not-forwarded");
    const std::vector<Flow> flows = flowsOf(day, "4:00:00");
    const auto wrong = std::find_if(flows.begin(), flows.end(), [&](const Flow& flow) {
        return flow.from == "clients" && day.at(flow.to).kind->has("edge") && flow.wrong > 0;
    });
    ASSERT_NE(wrong, flows.end());
    const bool origin =
        std::any_of(flows.begin(), flows.end(), [&](const Flow& flow) { return flow.from == wrong->to; });
    EXPECT_TRUE(origin) << "from the edge to its origin";
}

TEST(Flow, CountsLooksIntoACacheAsAWayOfTheMachine) {
    Day day;
    day.script("cache-nobody-calls.fixed");
    const std::vector<Flow> flows = flowsOf(day, "4:00:00");
    const bool looked = std::any_of(flows.begin(), flows.end(), [&](const Flow& flow) {
        return day.at(flow.from).kind->has("machine") && day.at(flow.to).kind->has("cache") && flow.ok > 0;
    });
    EXPECT_TRUE(looked);
}

TEST(Flow, CountsWhatIsLostOnTheWayAsFailed) {
    Day day;
    day.simulation().keepHistory();
    day.play(R"([{"at": "0:00:01", "do": "set", "id": "rt-1", "key": "routes", "value": []}])");
    day.until("0:15:00");
    const std::vector<Flow> flows = day.simulation().snapshot().flows;
    const Flow* in = find(flows, "clients", "clb-1");
    ASSERT_TRUE(in);
    EXPECT_GT(in->failed, 100);
    EXPECT_LE(in->ok + in->late, 5) << "what came before the route went";
    EXPECT_EQ(day.at("clb-1").usage.requests, in->ok + in->late);
}

TEST(Detail, ShowsWhatIsThere) {
    Day day;
    day.until("0:30:00");
    const auto detail = day.simulation().detail("i-1");
    ASSERT_TRUE(detail);
    EXPECT_EQ(detail->id, "i-1");
    EXPECT_FALSE(detail->console.empty());
    EXPECT_EQ(detail->settings, day.at("i-1").settings);
    EXPECT_EQ(detail->links, day.at("i-1").links);
    ASSERT_EQ(detail->interfaces.size(), 1u);
    EXPECT_EQ(detail->interfaces.front().subnet, "subnet-a");
    ASSERT_EQ(detail->metrics.size(), day.at("i-1").kind->metrics.size());
    const auto requests = std::find_if(detail->metrics.begin(), detail->metrics.end(),
                                       [](const Detail::Metric& each) { return each.name == "Requests"; });
    ASSERT_NE(requests, detail->metrics.end());
    EXPECT_GT(requests->last.value_or(0), 0);
}

TEST(Detail, IsOfNothingWhereNothingEverWas) {
    Day day;
    EXPECT_FALSE(day.simulation().detail("nobody"));
}

}  // namespace
}  // namespace stampede
