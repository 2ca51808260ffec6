#include "model/traffic/client_source.h"

#include <gtest/gtest.h>

namespace stampede {

namespace {

class Book : public TrafficBook {
public:
    void offered(std::uint64_t, std::uint16_t requestClass, SimTime) override {
        ++offeredCount;
        classes.resize(std::max<std::size_t>(classes.size(), requestClass + 1u));
        ++classes[requestClass];
    }
    void finished(const Finish& finish) override { ends.push_back(finish); }
    int offeredCount = 0;
    std::vector<int> classes;
    std::vector<Finish> ends;
};

/// Answers with `status` after `work`; never where `silent`.
class Server : public Station {
public:
    explicit Server(Engine& engine) : m_engine(engine) { index = engine.add(*this); }
    void arrive(RequestRef request) override {
        seen.push_back(m_engine.request(request));
        if (silent) return;
        m_held.push_back(request);
        if (work.ns == 0)
            wake(m_held.size() - 1);
        else
            m_engine.wake(index, m_engine.now() + work, EventClass::departure, m_held.size() - 1);
    }
    void answered(RequestRef, const Answer&) override {}
    void wake(std::uint64_t token) override { m_engine.answer(m_held[token], {.status = status}); }
    void abandoned(RequestRef) override { ++abandonedCount; }

    StationIndex index = noStation;
    SimTime work = {};
    std::uint16_t status = 200;
    bool silent = false;
    int abandonedCount = 0;
    std::vector<Request> seen;

private:
    Engine& m_engine;
    std::vector<RequestRef> m_held;
};

/// A class asked for once a second, sent where `route` says; 2xx is right.
class Bench : public Destination {
public:
    explicit Bench(RequestClass requestClass = {.id = "mark", .patienceS = 30}) {
        workload.classes = {std::move(requestClass)};
        workload.arrivals = Arrivals::deterministic;
        workload.rate.requestsPerS = {{SimTime{}, 1.0}};
        where.station = server.index;
    }
    Route route(const Request&, SimTime) override { return where; }
    Judgement judge(const Request&, const Answer& answer, SimTime) override {
        if (answer.status == 200) return {.outcome = Outcome::ok};
        return {.outcome = Outcome::failed, .cause = Cause::appError, .because = 4};
    }
    void run(SimTime until) {
        if (!source) {
            rules.paths.resize(workload.classes.size(), 1);
            source.emplace(engine, *this, book, workload, rules);
            source->start();
        }
        engine.runUntil(until);
    }

    Engine engine;
    Server server{engine};
    Book book;
    Workload workload;
    ClientRules rules{.id = "clients", .retryBackoff = milliseconds(100)};
    Route where;
    std::optional<ClientSource> source;
};

}  // namespace

TEST(ClientSource, CountsOffersAndAnswersWithTheLatencyOfBothWays) {
    Bench bench;
    bench.server.work = milliseconds(40);
    bench.where.latency = milliseconds(20);
    bench.run(milliseconds(3079));
    EXPECT_EQ(bench.book.offeredCount, 3);
    ASSERT_EQ(bench.book.ends.size(), 2u);
    EXPECT_EQ(bench.source->inFlight(), 1u);
    EXPECT_EQ(bench.book.ends[0].outcome, Outcome::ok);
    EXPECT_EQ(bench.book.ends[0].born, seconds(1));
    EXPECT_EQ(bench.book.ends[0].at, milliseconds(1080));
    EXPECT_EQ(bench.server.seen[0].sent, milliseconds(1020));
    EXPECT_EQ(bench.server.seen[0].number, 1u);
}

TEST(ClientSource, AddsNothingWhereThereIsNoLatency) {
    Bench bench;
    bench.run(seconds(2));
    ASSERT_EQ(bench.book.ends.size(), 2u);
    EXPECT_EQ(bench.book.ends[1].at, bench.book.ends[1].born);
}

TEST(ClientSource, GivesUpWhenPatienceIsOverAndLeavesTheWorkBehind) {
    Bench bench({.id = "mark", .patienceS = 2.5});
    bench.server.silent = true;
    bench.run(seconds(4));
    ASSERT_EQ(bench.book.ends.size(), 1u);
    EXPECT_EQ(bench.book.ends[0].cause, Cause::clientGaveUp);
    EXPECT_EQ(bench.book.ends[0].at, milliseconds(3500));
    EXPECT_EQ(bench.server.abandonedCount, 1);
    EXPECT_EQ(bench.engine.requestsAlive(), 4u);
}

TEST(ClientSource, TakesAnAnswerThatComesJustInTime) {
    Bench bench({.id = "mark", .patienceS = 0.5});
    bench.server.work = milliseconds(500);
    bench.run(seconds(2));
    ASSERT_EQ(bench.book.ends.size(), 1u);
    EXPECT_EQ(bench.book.ends[0].outcome, Outcome::ok);
}

TEST(ClientSource, MissesAnAnswerThatIsStillOnItsWay) {
    Bench bench({.id = "mark", .patienceS = 0.5});
    bench.server.work = milliseconds(460);
    bench.where.latency = milliseconds(30);
    bench.run(milliseconds(1800));
    ASSERT_EQ(bench.book.ends.size(), 1u);
    EXPECT_EQ(bench.book.ends[0].cause, Cause::clientGaveUp);
    EXPECT_EQ(bench.book.ends[0].at, milliseconds(1500));
}

TEST(ClientSource, WaitsForEverWithoutPatience) {
    Bench bench({.id = "mark", .patienceS = 0});
    bench.server.silent = true;
    bench.run(hours(1));
    EXPECT_TRUE(bench.book.ends.empty());
    EXPECT_EQ(bench.source->inFlight(), 3600u);
}

TEST(ClientSource, TimesOutConnectingWherePacketsAreLost) {
    Bench bench({.id = "mark", .patienceS = 60});
    bench.rules.connectTimeout = seconds(10);
    bench.where = {.lost = true, .because = 12};
    bench.run(seconds(12));
    ASSERT_EQ(bench.book.ends.size(), 2u);
    EXPECT_EQ(bench.book.ends[0].cause, Cause::connectTimeout);
    EXPECT_EQ(bench.book.ends[0].because, 12u);
    EXPECT_EQ(bench.book.ends[0].at, seconds(11));
}

TEST(ClientSource, TimesOutNoLaterThanItsPatienceWherePacketsAreLost) {
    Bench bench({.id = "mark", .patienceS = 4});
    bench.where = {.lost = true, .because = 12};
    bench.run(seconds(5));
    ASSERT_EQ(bench.book.ends.size(), 1u);
    EXPECT_EQ(bench.book.ends[0].cause, Cause::connectTimeout);
    EXPECT_EQ(bench.book.ends[0].because, 12u);
}

TEST(ClientSource, FailsAtOnceWhereThereIsNowhereToGo) {
    Bench bench;
    bench.where = {.cause = Cause::noEntry, .because = 3};
    bench.run(seconds(1));
    ASSERT_EQ(bench.book.ends.size(), 1u);
    EXPECT_EQ(bench.book.ends[0].cause, Cause::noEntry);
    EXPECT_EQ(bench.book.ends[0].at, seconds(1));
}

TEST(ClientSource, HearsARefusedConnectionAfterBothWays) {
    Bench bench;
    bench.where = {.cause = Cause::connectRefused, .latency = milliseconds(20)};
    bench.run(milliseconds(1900));
    ASSERT_EQ(bench.book.ends.size(), 1u);
    EXPECT_EQ(bench.book.ends[0].at, milliseconds(1040));
}

TEST(ClientSource, TriesAgainAsOftenAsItsClassSaysAndIsOfferedOnce) {
    Bench bench({.id = "mark", .retries = 2});
    bench.server.status = 503;
    bench.run(milliseconds(1900));
    EXPECT_EQ(bench.book.offeredCount, 1);
    ASSERT_EQ(bench.server.seen.size(), 3u);
    for (std::uint32_t attempt = 0; attempt < 3; ++attempt) {
        EXPECT_EQ(bench.server.seen[attempt].attempt, attempt);
        EXPECT_EQ(bench.server.seen[attempt].number, 1u);
        EXPECT_EQ(bench.server.seen[attempt].luck.word, bench.server.seen[0].luck.word);
    }
    ASSERT_EQ(bench.book.ends.size(), 1u);
    EXPECT_EQ(bench.book.ends[0].cause, Cause::appError);
    EXPECT_EQ(bench.book.ends[0].because, 4u);
    EXPECT_EQ(bench.book.ends[0].at, milliseconds(1200));
}

TEST(ClientSource, DoesNotRepeatWhatWasItsOwnFault) {
    Bench bench({.id = "mark", .retries = 2});
    bench.server.status = 400;
    bench.run(milliseconds(1900));
    EXPECT_EQ(bench.server.seen.size(), 1u);
    EXPECT_EQ(bench.book.ends.size(), 1u);
}

TEST(ClientSource, ChoosesClassesByTheirShares) {
    Bench bench;
    bench.workload.classes = {{.id = "a", .share = 3}, {.id = "b", .share = 1}};
    bench.run(seconds(8000));
    EXPECT_NEAR(bench.book.classes.at(0), 6000, 160);
    EXPECT_NEAR(bench.book.classes.at(1), 2000, 160);
}

TEST(ClientSource, GivesEachRequestItsKeyItsPathAndAVisitor) {
    Bench bench({.id = "mark", .parameter = "name", .keys = {.distinct = 3}, .cookies = {{"visitor", 5}, {"lang", 2}}});
    bench.rules.paths = {7};
    bench.run(seconds(500));
    std::uint32_t visitors = 0, keys = 0;
    for (const Request& request : bench.server.seen) {
        EXPECT_EQ(request.path, 7);
        ASSERT_TRUE(request.key >= 1 && request.key <= 3);
        ASSERT_TRUE(request.cookie >= 1 && request.cookie <= 10);
        visitors |= 1u << request.cookie;
        keys |= 1u << request.key;
    }
    EXPECT_EQ(visitors, 0x7feu);
    EXPECT_EQ(keys, 0xeu);
}

TEST(ClientSource, FailsWhatIsUnderWayWhenItStops) {
    Bench bench;
    bench.server.silent = true;
    bench.run(seconds(3));
    bench.source->stop(Cause::noEntry, 9);
    bench.run(seconds(60));
    EXPECT_EQ(bench.book.offeredCount, 3);
    ASSERT_EQ(bench.book.ends.size(), 3u);
    EXPECT_EQ(bench.book.ends[0].because, 9u);
    EXPECT_EQ(bench.source->inFlight(), 0u);
}

}  // namespace stampede
