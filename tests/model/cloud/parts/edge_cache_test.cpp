#include "model/cloud/parts/edge_cache.h"

#include <gtest/gtest.h>

#include <optional>

namespace stampede {

namespace {

/// Answers after `takes` what it is told to; computes for the key it sees, and nothing without the parameter.
class ToyOrigin final : public Station, public OriginRoute {
public:
    explicit ToyOrigin(Engine& engine) : m_engine(engine), station(engine.add(*this)) {}

    OriginAim aim(Luck, std::uint32_t) override { return {way, station, way == OriginAim::Way::open ? 0u : 17u}; }

    void arrive(RequestRef ref) override {
        ++asked;
        last = m_engine.request(ref);
        if (mute) return;
        if (takes.ns == 0) return reply(ref);
        m_waiting.push_back(ref);
        m_engine.wake(station, m_engine.now() + takes, EventClass::departure, m_waiting.size() - 1);
    }
    void answered(RequestRef, const Answer&) override {}
    void wake(std::uint64_t token) override { reply(m_waiting[token]); }

private:
    void reply(RequestRef ref) {
        const Request& request = m_engine.request(ref);
        const bool bad = needsParameter && !request.hasParameter;
        m_engine.answer(ref, {.status = bad ? std::uint16_t{400} : status,
                              .cause = static_cast<std::uint16_t>(bad ? Cause::badRequest : cause),
                              .because = because,
                              .key = request.key,
                              .maxAge = bad || status >= 400 ? SimTime{-1} : maxAge,
                              .bytes = 1000});
    }

    Engine& m_engine;
    std::vector<RequestRef> m_waiting;

public:
    StationIndex station;
    OriginAim::Way way = OriginAim::Way::open;
    SimTime takes = {};
    std::uint16_t status = 200;
    Cause cause = Cause::none;
    std::uint32_t because = 0;
    SimTime maxAge = seconds(600);
    bool needsParameter = true;
    bool mute = false;
    int asked = 0;
    Request last = {};
};

/// Asks and remembers what it heard.
class ToyVisitors final : public Station {
public:
    struct Heard {
        SimTime at = {};
        Answer answer = {};
        Request request = {};
        Cause cause() const { return static_cast<Cause>(answer.cause); }
    };

    explicit ToyVisitors(Engine& engine) : m_engine(engine), m_station(engine.add(*this)) {}

    RequestRef ask(StationIndex edge, std::uint32_t key, std::uint32_t cookie = 0) {
        return m_engine.send({.number = ++m_asked, .port = 80, .path = 1, .key = key, .cookie = cookie}, m_station, {},
                             edge);
    }
    void arrive(RequestRef) override {}
    void answered(RequestRef ref, const Answer& answer) override {
        heard.push_back({m_engine.now(), answer, m_engine.request(ref)});
    }
    void wake(std::uint64_t) override {}

    std::vector<Heard> heard;

private:
    Engine& m_engine;
    StationIndex m_station;
    std::uint64_t m_asked = 0;
};

/// One edge location between visitors and an origin that is 5 ms away and answers at once; a hit takes 1 ms.
class Bench {
public:
    explicit Bench(CachePolicy policy, OriginRequestPolicy forwarded = {}) {
        m_workload.classes = {{.id = "mark", .path = "/mark", .parameter = "name", .cookies = {{.name = "visitor"}}}};
        edge.rules.apply(policy, forwarded, m_workload);
        edge.rules.hitTime = milliseconds(1);
        edge.rules.originLatency = milliseconds(5);
    }

    void ask(std::uint32_t key, std::uint32_t cookie = 0) { visitors.ask(edge.station(), key, cookie); }
    /// Asks and waits for the answer.
    ToyVisitors::Heard get(std::uint32_t key, std::uint32_t cookie = 0) {
        const std::size_t before = visitors.heard.size();
        ask(key, cookie);
        while (visitors.heard.size() == before) engine.runUntil(engine.nextEvent());
        return visitors.heard.back();
    }
    void wait(SimTime time) { engine.runUntil(engine.now() + time); }

    Engine engine;
    ToyOrigin origin{engine};
    ToyVisitors visitors{engine};
    Usage usage;
    EdgeCache edge{engine, origin, usage, 1000};

private:
    Workload m_workload;
};

NameRule listed(const char* name) { return {.which = NameRule::Which::listed, .names = {name}}; }
const NameRule all{.which = NameRule::Which::all};

CachePolicy byName() {
    return {.queryStrings = listed("name"), .minTtl = seconds(0), .defaultTtl = seconds(600), .maxTtl = seconds(3600)};
}

/// What 400 requests for 20 keys by 100 visitors, ten a second, look like from outside.
struct Signature {
    int bad = 0, wrong = 0, hits = 0, asked = 0;
    std::size_t objects = 0;
};
Signature signature(CachePolicy policy, OriginRequestPolicy forwarded = {}) {
    Bench bench(std::move(policy), std::move(forwarded));
    for (std::uint32_t i = 0; i < 400; ++i) {
        bench.ask(static_cast<std::uint32_t>(mixed(i) % 20), static_cast<std::uint32_t>(mixed(i + 1000) % 100));
        bench.wait(milliseconds(100));
    }
    Signature seen;
    for (const auto& heard : bench.visitors.heard) {
        seen.bad += heard.cause() == Cause::badRequest;
        seen.wrong += heard.answer.status == 200 && heard.answer.key != heard.request.key;
    }
    EXPECT_EQ(bench.visitors.heard.size(), 400u);
    seen.hits = static_cast<int>(bench.edge.counts().hits);
    seen.asked = bench.origin.asked;
    seen.objects = bench.edge.objects();
    return seen;
}

}  // namespace

TEST(EdgeCache, FailsEveryRequestWhoseParameterIsNotForwarded) {
    const Signature seen = signature(managedCachePolicy("CachingOptimized"));
    EXPECT_EQ(seen.bad, 400);
    EXPECT_EQ(seen.hits, 0);
    EXPECT_EQ(seen.asked, 400);
}

TEST(EdgeCache, ServesTheFirstAnswerToEverybodyWhereTheParameterIsForwardedButNotKeyed) {
    const Signature seen = signature(managedCachePolicy("CachingOptimized"), {.queryStrings = all});
    EXPECT_EQ(seen.hits, 399);
    EXPECT_EQ(seen.asked, 1);
    EXPECT_GT(seen.wrong, 360);
    EXPECT_LT(seen.wrong, 399);
}

TEST(EdgeCache, IsAnExtraHopWhereCachingIsOff) {
    const Signature seen = signature(managedCachePolicy("CachingDisabled"), {.queryStrings = all});
    EXPECT_EQ(seen.bad + seen.wrong + seen.hits, 0);
    EXPECT_EQ(seen.asked, 400);
    EXPECT_EQ(seen.objects, 0u);
}

TEST(EdgeCache, HardlyEverHitsWhereEveryVisitorIsKeyed) {
    CachePolicy policy = byName();
    policy.cookies = all;
    const Signature seen = signature(policy);
    EXPECT_EQ(seen.bad + seen.wrong, 0);
    EXPECT_LT(seen.hits, 80);
    EXPECT_EQ(seen.objects, static_cast<std::size_t>(seen.asked));
}

TEST(EdgeCache, HitsAndIsRightWhereTheParameterIsKeyed) {
    const Signature seen = signature(byName());
    EXPECT_EQ(seen.bad + seen.wrong, 0);
    EXPECT_EQ(seen.hits, 380);
    EXPECT_EQ(seen.asked, 20);
    EXPECT_EQ(seen.objects, 20u);
}

TEST(EdgeCache, AddsTheWayToTheOriginToAMissAndItsOwnTimeToAHit) {
    Bench bench(byName());
    bench.origin.takes = milliseconds(100);
    EXPECT_EQ(bench.get(1).at, milliseconds(110));
    const auto hit = bench.get(1);
    EXPECT_EQ(hit.at, milliseconds(111));
    EXPECT_TRUE(hit.answer.cached);
    EXPECT_EQ(hit.answer.madeAt, milliseconds(105));
}

TEST(EdgeCache, AsksAgainWhenAnObjectHasExpired) {
    Bench bench(byName());
    bench.origin.maxAge = seconds(60);
    bench.get(1);
    bench.wait(seconds(59));
    bench.get(1);
    EXPECT_EQ(bench.origin.asked, 1);
    bench.wait(seconds(2));
    EXPECT_FALSE(bench.get(1).answer.cached);
    EXPECT_EQ(bench.origin.asked, 2);
}

TEST(EdgeCache, LetsRequestsWithOneKeyWaitForTheFirst) {
    Bench bench(byName());
    bench.origin.takes = seconds(4);
    for (int i = 0; i < 5; ++i) bench.ask(1);
    bench.ask(2);
    bench.wait(seconds(5));
    EXPECT_EQ(bench.origin.asked, 2);
    EXPECT_EQ(bench.visitors.heard.size(), 6u);
    EXPECT_EQ(bench.edge.counts().hits, 4u);
}

TEST(EdgeCache, FetchesOnWhenTheFirstToAskLeaves) {
    Bench bench(byName());
    bench.origin.takes = seconds(4);
    const RequestRef first = bench.visitors.ask(bench.edge.station(), 1);
    bench.ask(1);
    bench.wait(seconds(1));
    bench.engine.abandon(first);
    bench.wait(seconds(4));
    EXPECT_EQ(bench.visitors.heard.size(), 1u);
    EXPECT_EQ(bench.origin.asked, 1);
    EXPECT_EQ(bench.engine.requestsAlive(), 0u);
}

TEST(EdgeCache, LetsNobodyWaitWhereCachingIsOffOrCookiesAreForwarded) {
    const std::pair<CachePolicy, OriginRequestPolicy> cases[] = {
        {managedCachePolicy("CachingDisabled"), {.queryStrings = all}}, {byName(), {.cookies = all}}};
    for (const auto& [policy, forwarded] : cases) {
        Bench bench(policy, forwarded);
        bench.origin.takes = seconds(4);
        for (int i = 0; i < 5; ++i) bench.ask(1);
        bench.wait(seconds(5));
        EXPECT_EQ(bench.origin.asked, 5);
    }
}

TEST(EdgeCache, SendsTheWaitingOnWhereTheOriginForbidsCaching) {
    Bench bench(byName());
    bench.origin.takes = seconds(4);
    bench.origin.maxAge = seconds(0);
    for (int i = 0; i < 5; ++i) bench.ask(1);
    bench.wait(seconds(5));
    EXPECT_EQ(bench.visitors.heard.size(), 1u);
    bench.wait(seconds(4));
    EXPECT_EQ(bench.visitors.heard.size(), 5u);
    EXPECT_EQ(bench.origin.asked, 5);
    for (int i = 0; i < 5; ++i) bench.ask(1);
    bench.wait(seconds(5));
    EXPECT_EQ(bench.origin.asked, 10);
    EXPECT_EQ(bench.visitors.heard.size(), 10u);
}

TEST(EdgeCache, RemembersAnErrorForItsMinimumTtlOfThatKeyOnly) {
    Bench bench(byName());
    bench.origin.status = 503;
    bench.origin.cause = Cause::processQueueFull;
    bench.origin.because = 5;
    EXPECT_EQ(bench.get(1).cause(), Cause::processQueueFull);
    bench.origin.status = 200;
    bench.origin.cause = Cause::none;
    bench.wait(seconds(9));
    const auto remembered = bench.get(1);
    EXPECT_EQ(remembered.answer.status, 503);
    EXPECT_EQ(remembered.cause(), Cause::edgeErrorCached);
    EXPECT_EQ(remembered.answer.because, 5u);
    EXPECT_EQ(bench.get(2).answer.status, 200);
    bench.wait(seconds(1));
    EXPECT_EQ(bench.get(1).answer.status, 200);
}

TEST(EdgeCache, RemembersNoErrorWhereTheMinimumTtlIsZero) {
    Bench bench(byName());
    bench.edge.rules.errorMinTtl = seconds(0);
    bench.origin.status = 503;
    bench.get(1);
    bench.origin.status = 200;
    EXPECT_EQ(bench.get(1).answer.status, 200);
}

TEST(EdgeCache, ServesAnExpiredObjectWhileTheOriginFails) {
    Bench bench(byName());
    bench.origin.maxAge = seconds(60);
    bench.get(1);
    bench.origin.status = 503;
    bench.wait(seconds(61));
    const auto stale = bench.get(1);
    EXPECT_EQ(stale.answer.status, 200);
    EXPECT_TRUE(stale.answer.cached);
    EXPECT_EQ(bench.origin.asked, 2);
    bench.get(1);
    EXPECT_EQ(bench.origin.asked, 2);
    bench.wait(seconds(11));
    EXPECT_EQ(bench.get(1).answer.status, 200);
    EXPECT_EQ(bench.origin.asked, 3);
    EXPECT_EQ(bench.get(2).answer.status, 503);
}

TEST(EdgeCache, ServesAnExpiredObjectUntilTheMaximumTtlOnly) {
    Bench bench(byName());
    bench.get(1);
    bench.origin.status = 503;
    bench.wait(seconds(3601));
    EXPECT_EQ(bench.get(1).answer.status, 503);
}

TEST(EdgeCache, PassesAClientErrorOnThoughItHasAnExpiredObject) {
    Bench bench(byName());
    bench.origin.maxAge = seconds(60);
    bench.get(1);
    bench.origin.status = 404;
    bench.wait(seconds(61));
    EXPECT_EQ(bench.get(1).answer.status, 404);
}

TEST(EdgeCache, TriesToConnectThreeTimesWherePacketsAreLost) {
    Bench bench(byName());
    bench.origin.way = OriginAim::Way::lost;
    const auto failed = bench.get(1);
    EXPECT_EQ(failed.at, seconds(30));
    EXPECT_EQ(failed.answer.status, 504);
    EXPECT_EQ(failed.cause(), Cause::edgeOriginUnreachable);
    EXPECT_EQ(failed.answer.because, 17u);
    EXPECT_EQ(bench.get(1).cause(), Cause::edgeErrorCached);
}

TEST(EdgeCache, GetsThroughWhenTheWayOpensBetweenTwoAttempts) {
    Bench bench(byName());
    bench.origin.way = OriginAim::Way::lost;
    bench.ask(1);
    bench.wait(seconds(15));
    bench.origin.way = OriginAim::Way::open;
    bench.wait(seconds(6));
    ASSERT_EQ(bench.visitors.heard.size(), 1u);
    EXPECT_EQ(bench.visitors.heard[0].at, seconds(20) + milliseconds(10));
    EXPECT_EQ(bench.visitors.heard[0].answer.status, 200);
}

TEST(EdgeCache, FailsAtOnceWhereTheOriginHasNoName) {
    Bench bench(byName());
    bench.origin.way = OriginAim::Way::noName;
    bench.ask(1);
    ASSERT_EQ(bench.visitors.heard.size(), 1u);
    EXPECT_EQ(bench.visitors.heard[0].answer.status, 502);
    EXPECT_EQ(bench.visitors.heard[0].cause(), Cause::edgeOriginUnreachable);
}

TEST(EdgeCache, ServesWhatItKeepsWhileTheOriginIsGone) {
    Bench bench(byName());
    bench.get(1);
    bench.origin.way = OriginAim::Way::noName;
    EXPECT_EQ(bench.get(1).answer.status, 200);
    bench.wait(seconds(700));
    EXPECT_EQ(bench.get(1).answer.status, 200);
    EXPECT_EQ(bench.get(2).answer.status, 502);
}

TEST(EdgeCache, AsksASilentOriginThreeTimesAndGivesUp) {
    Bench bench(byName());
    bench.origin.mute = true;
    const auto failed = bench.get(1);
    EXPECT_EQ(failed.at, seconds(90));
    EXPECT_EQ(failed.answer.status, 504);
    EXPECT_EQ(failed.cause(), Cause::targetTimeout);
    EXPECT_EQ(bench.origin.asked, 3);
    EXPECT_GE(bench.origin.last.attempt, 1000u) << "no attempt of a client draws the same luck";
}

TEST(EdgeCache, TakesNoAnswerThatComesTooLate) {
    Bench bench(byName());
    bench.origin.takes = seconds(40);
    const auto failed = bench.get(1);
    EXPECT_EQ(failed.at, seconds(90)) << "the first answer comes in the second attempt and is not its own";
    EXPECT_EQ(failed.answer.status, 504);
}

TEST(EdgeCache, CallsAnOriginThatIsGoneMidwayUnreachable) {
    Bench bench(byName());
    bench.engine.remove(bench.origin.station);
    const auto failed = bench.get(1);
    EXPECT_EQ(failed.answer.status, 502);
    EXPECT_EQ(failed.cause(), Cause::edgeOriginUnreachable);
}

TEST(EdgeCache, WorksWithoutAnyLatency) {
    Bench bench(byName());
    bench.edge.rules.originLatency = {};
    bench.edge.rules.hitTime = {};
    EXPECT_EQ(bench.get(1).at, seconds(0));
    EXPECT_EQ(bench.get(1).answer.status, 200);
    EXPECT_EQ(bench.origin.asked, 1);
    EXPECT_EQ(bench.engine.requestsAlive(), 0u);
}

TEST(EdgeCache, DropsWhatIsInvalidated) {
    Bench bench(byName());
    bench.get(1);
    bench.get(2);
    EXPECT_EQ(bench.edge.invalidate([](std::uint16_t path) { return path == 2; }), 0u);
    EXPECT_EQ(bench.edge.invalidate([](std::uint16_t path) { return path == 1; }), 2u);
    bench.get(1);
    EXPECT_EQ(bench.origin.asked, 3);
}

TEST(EdgeCache, AnswersAllItHoldsWhenItCloses) {
    Bench bench(byName());
    bench.origin.takes = seconds(4);
    bench.ask(1);
    bench.ask(1);
    bench.ask(2);
    bench.wait(seconds(1));
    bench.edge.close(23);
    ASSERT_EQ(bench.visitors.heard.size(), 3u);
    EXPECT_EQ(bench.visitors.heard[0].answer.status, 0);
    EXPECT_EQ(bench.visitors.heard[0].answer.because, 23u);
    bench.wait(seconds(10));
    EXPECT_EQ(bench.engine.requestsAlive(), 0u);
}

TEST(EdgeCache, CountsForTheBillAndTheMetrics) {
    Bench bench(byName());
    bench.get(1);
    bench.get(1);
    bench.origin.status = 503;
    bench.get(2);
    EXPECT_EQ(bench.usage.requests, 3);
    EXPECT_EQ(bench.usage.bytesOut, 3000);
    const EdgeCounts counts = bench.edge.takeCounts();
    EXPECT_EQ(counts.answered, 3u);
    EXPECT_EQ(counts.good, 2u);
    EXPECT_EQ(counts.hits, 1u);
    EXPECT_EQ(counts.serverErrors, 1u);
    EXPECT_EQ(counts.fetches, 2u);
    EXPECT_EQ(counts.fetching, milliseconds(20));
    EXPECT_EQ(bench.edge.counts().answered, 0u);
}

}  // namespace stampede
