#include "model/game/ledger.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace stampede {

namespace {

ScoreRules rules() { return defaultScoreRules(); }

Finish served(SimTime latency) { return {.outcome = Outcome::ok, .born = seconds(100), .at = seconds(100) + latency}; }

Finish ended(Cause cause, std::uint32_t because = 0) {
    return {.outcome = isWrong(cause) ? Outcome::wrong : Outcome::failed, .cause = cause, .because = because};
}

std::vector<LedgerRow> rowsOf(const Ledger& ledger, const Log& log = {}) { return ledger.rows({}, log); }

const LedgerRow* row(const std::vector<LedgerRow>& rows, std::string_view cause, std::uint32_t because = 0) {
    for (const LedgerRow& one : rows) {
        if (one.cause == cause && one.because == because) return &one;
    }
    return nullptr;
}

}  // namespace

TEST(Ledger, PutsAnAnswerAtTheLimitIntoTheNextBand) {
    Ledger ledger(rules());
    for (const SimTime latency :
         {seconds(0), seconds(1) - nanoseconds(1), seconds(1), seconds(8) - nanoseconds(1), seconds(8), hours(1)})
        ledger.finished(served(latency));
    for (const LedgerRow& band : rowsOf(ledger)) EXPECT_EQ(band.count, 2) << band.cause;
}

TEST(Ledger, CallsEverythingBeyondTheFirstBandLate) {
    const Ledger ledger(rules());
    EXPECT_FALSE(ledger.isLate(milliseconds(999)));
    EXPECT_TRUE(ledger.isLate(milliseconds(1000)));
}

TEST(Ledger, GivesNothingBeyondTheLimitOfTheLastBand) {
    ScoreRules limited = rules();
    limited.bands.pop_back();
    Ledger ledger(limited);
    ledger.finished(served(seconds(9)));
    const auto rows = rowsOf(ledger);
    ASSERT_TRUE(row(rows, "served:beyond"));
    EXPECT_EQ(row(rows, "served:beyond")->count, 1);
    EXPECT_EQ(totalOf(rows), Points{});
}

TEST(Ledger, ShowsEveryBandFromTheBeginning) {
    const auto rows = rowsOf(Ledger(rules()));
    ASSERT_EQ(rows.size(), 3u);
    EXPECT_EQ(rows[0].cause, "served:fast");
    EXPECT_EQ(rows[2].cause, "served:slow");
}

TEST(Ledger, KeepsARowForEachCauseAndLogEntry) {
    Ledger ledger(rules());
    ledger.finished(ended(Cause::targetRefused, 7));
    ledger.finished(ended(Cause::targetRefused, 9));
    ledger.finished(ended(Cause::targetRefused, 9));
    ledger.finished(ended(Cause::wrongCacheKey));
    const auto rows = rowsOf(ledger);
    EXPECT_EQ(row(rows, "target-refused", 7)->count, 1);
    EXPECT_EQ(row(rows, "target-refused", 9)->count, 2);
    EXPECT_EQ(row(rows, "target-refused", 9)->points, points(-2));
    EXPECT_EQ(row(rows, "target-refused", 9)->group, "failed");
    EXPECT_EQ(row(rows, "wrong:cache-key")->group, "wrong");
}

TEST(Ledger, CountsRefusedCallsByCodeForNoPoints) {
    Log log;
    for (const char* code : {"InvalidSubnet", "InvalidSubnet", "ValidationError"}) {
        log.add({.outcome = CallOutcome::refused, .code = code});
    }
    log.add({.outcome = CallOutcome::failed, .code = "InvalidSubnet"});
    const auto rows = rowsOf(Ledger(rules()), log);
    EXPECT_EQ(row(rows, "refused:InvalidSubnet")->count, 2);
    EXPECT_EQ(row(rows, "refused:InvalidSubnet")->points, Points{});
    EXPECT_EQ(row(rows, "refused:ValidationError")->count, 1);
}

TEST(Ledger, TurnsCostIntoPointsByKind) {
    CostSheet costs;
    costs.byKind["instance"] = {.cost = usd(24), .resources = 2};
    costs.byKind["elastic-ip"] = {.cost = usd(0.0001), .resources = 1};
    const auto rows = Ledger(rules()).rows(costs, {});
    EXPECT_EQ(row(rows, "cost:instance")->points, points(-96));
    EXPECT_EQ(row(rows, "cost:instance")->count, 2);
    EXPECT_EQ(row(rows, "cost:elastic-ip")->points, Points{});  // -0.0004 points, below a milli-point
}

TEST(Ledger, BooksHintsAndTheHost) {
    Ledger ledger(rules());
    ledger.tookHint(points(0));
    ledger.tookHint(points(-50));
    ledger.hostGave(points(12.5));
    const auto rows = rowsOf(ledger);
    EXPECT_EQ(row(rows, "hint")->count, 2);
    EXPECT_EQ(row(rows, "hint")->points, points(-50));
    EXPECT_EQ(row(rows, "host")->points, points(12.5));
    EXPECT_EQ(ledger.earned(), points(-37.5));
}

RC_GTEST_PROP(LedgerLaw, TheScoreIsTheSumOfWhatEachEndWasWorth, ()) {
    ScoreRules random;
    for (int i = 0; i < 3; ++i) {
        random.bands.push_back({.name = std::to_string(i),
                                .under = milliseconds(1000 * (i + 1)),
                                .points = {*rc::gen::inRange<std::int64_t>(-5000, 5000)}});
    }
    random.wrongPoints = {*rc::gen::inRange<std::int64_t>(-5000, 0)};
    random.failedPoints = {*rc::gen::inRange<std::int64_t>(-5000, 0)};
    Ledger ledger(random);
    Points sum;
    std::int64_t requests = 0;
    const auto words = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 10'000));
    for (const int word : words) {
        const auto cause = static_cast<Cause>(word % static_cast<int>(Cause::count));
        const Finish finish =
            cause == Cause::none ? served(milliseconds(word)) : ended(cause, static_cast<std::uint32_t>(word % 3));
        sum += ledger.finished(finish);
        ++requests;
    }
    const auto rows = rowsOf(ledger);
    std::int64_t counted = 0;
    for (const LedgerRow& one : rows) counted += one.count;
    RC_ASSERT(counted == requests);
    RC_ASSERT(totalOf(rows) == sum);
    RC_ASSERT(ledger.earned() == sum);
}

}  // namespace stampede
