#include "model/run/run_book.h"

#include <gtest/gtest.h>

#include "model/cloud/cloud.h"
#include "model/game/incident.h"
#include "model/game/ledger.h"

namespace stampede {
namespace {

Finish finish(std::uint64_t number, Outcome outcome, SimTime born, SimTime at, Cause cause = Cause::none) {
    return {.number = number, .outcome = outcome, .cause = cause, .born = born, .at = at};
}

/// Three requests in order of time: right, wrong, failed.
void play(RunBook& book) {
    for (std::uint64_t number = 1; number <= 3; ++number) book.offered(number, 0, seconds(1));
    book.finished(finish(1, Outcome::ok, seconds(1), seconds(2)));
    book.finished(finish(2, Outcome::wrong, seconds(1), seconds(3), Cause::wrongOldVersion));
    book.finished(finish(3, Outcome::failed, seconds(1), seconds(3), Cause::noEntry));
}

TEST(RunBook, CountsEveryEndByItsOutcomeAndItsSecond) {
    RunBook book;
    play(book);
    book.offered(4, 0, seconds(4));
    const RequestTotals totals = book.totals();
    EXPECT_EQ(totals, (RequestTotals{.offered = 4, .ok = 1, .wrong = 1, .failed = 1, .inFlight = 1}));
    EXPECT_EQ(book.second(1), (SecondCounts{.offered = 3}));
    EXPECT_EQ(book.second(3), (SecondCounts{.wrong = 1, .failed = 1}));
    EXPECT_EQ(book.second(1000), SecondCounts{});
    EXPECT_EQ(book.failed(Cause::noEntry), 1);
    EXPECT_EQ(book.latencies().count(), 2u);
    book.guaranteeConservation();
}

TEST(RunBook, CallsAnswersBeyondTheFirstBandLate) {
    Ledger ledger({.bands = {{.name = "fast", .under = seconds(1), .points = points(2)}, {.name = "slow"}}});
    IncidentWatch incidents;
    RunBook book;
    book.tell(ledger, incidents);
    play(book);
    EXPECT_EQ(book.totals().late, 1) << "a whole second is not under one second";
    EXPECT_EQ(book.second(2).late, 1u);
}

TEST(RunBook, LeavesOutWhatWasFirstTriedInTheWarmUp) {
    RunBook book(seconds(10));
    book.offered(1, 0, seconds(9));
    book.offered(2, 0, seconds(10));
    book.finished(finish(1, Outcome::ok, seconds(9), seconds(11)));
    EXPECT_EQ(book.totals(), (RequestTotals{.offered = 1, .inFlight = 1}));
    EXPECT_EQ(book.latencies().count(), 0u);
}

TEST(RunBook, HasAFingerprintThatTellsRunsApartButNotTheirOrder) {
    RunBook book, sameInAnotherOrder, other;
    play(book);
    for (std::uint64_t number = 1; number <= 3; ++number) sameInAnotherOrder.offered(number, 0, seconds(1));
    sameInAnotherOrder.finished(finish(3, Outcome::failed, seconds(1), seconds(3), Cause::noEntry));
    sameInAnotherOrder.finished(finish(2, Outcome::wrong, seconds(1), seconds(3), Cause::wrongOldVersion));
    sameInAnotherOrder.finished(finish(1, Outcome::ok, seconds(1), seconds(2)));
    other.offered(1, 0, seconds(1));
    other.finished(finish(1, Outcome::ok, seconds(1), seconds(2) + nanoseconds(1)));
    EXPECT_EQ(book.fingerprint(), sameInAnotherOrder.fingerprint());
    EXPECT_NE(book.fingerprint(), other.fingerprint());
}

TEST(RunBookDeathTest, AbortsWhenARequestEndsTwice) {
    RunBook book;
    book.offered(1, 0, {});
    book.finished(finish(1, Outcome::ok, {}, seconds(1)));
    EXPECT_DEATH(book.finished(finish(1, Outcome::ok, {}, seconds(1))), "not under way");
}

TEST(RunBookDeathTest, AbortsWhenAFailureHasNoCause) {
    RunBook book;
    book.offered(1, 0, {});
    book.finished(finish(1, Outcome::failed, {}, seconds(1)));
    EXPECT_DEATH(book.guaranteeConservation(), "without a cause");
}

}  // namespace
}  // namespace stampede
