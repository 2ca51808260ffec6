#include "model/engine/engine.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace stampede {

namespace {

using Diary = std::vector<std::string>;

/// Answers every request after `work`, and writes down what happens.
class Server : public Station {
public:
    Server(Engine& engine, Diary& diary, SimTime work) : m_engine(engine), m_diary(diary), m_work(work) {
        index = engine.add(*this);
    }
    void arrive(RequestRef request) override {
        m_diary.push_back("arrive " + std::to_string(m_engine.request(request).number));
        if (m_work.ns == 0) {
            m_engine.answer(request, {.status = 200});
            return;
        }
        m_held.push_back(request);
        m_engine.wake(index, m_engine.now() + m_work, EventClass::departure, m_held.size() - 1);
    }
    void answered(RequestRef, const Answer&) override { FAIL() << "a server sends nothing"; }
    void wake(std::uint64_t token) override { m_engine.answer(m_held[token], {.status = 200}); }
    void abandoned(RequestRef request) override {
        m_diary.push_back("abandoned " + std::to_string(m_engine.request(request).number));
    }
    StationIndex index = noStation;

private:
    Engine& m_engine;
    Diary& m_diary;
    SimTime m_work;
    std::vector<RequestRef> m_held;
};

/// Sends requests and writes down the answers.
class Caller : public Station {
public:
    Caller(Engine& engine, Diary& diary) : m_engine(engine), m_diary(diary) { index = engine.add(*this); }
    RequestRef send(std::uint64_t number, StationIndex to, SimTime delay = {}) {
        return m_engine.send({.number = number}, index, {}, to, delay);
    }
    void arrive(RequestRef request) override { m_engine.answer(request, {}); }
    void answered(RequestRef request, const Answer& answer) override {
        m_diary.push_back("answer " + std::to_string(m_engine.request(request).number) + " " +
                          std::to_string(answer.status) + " at " + std::to_string(m_engine.now().ns));
    }
    void wake(std::uint64_t token) override { m_diary.push_back("wake " + std::to_string(token)); }
    StationIndex index = noStation;

private:
    Engine& m_engine;
    Diary& m_diary;
};

/// Writes down where the requests came from that arrive.
class Listener : public Station {
public:
    Listener(Engine& engine, std::vector<std::uint32_t>& seen) : m_engine(engine), m_seen(seen) {
        index = engine.add(*this);
    }
    void arrive(RequestRef request) override {
        m_seen.push_back(m_engine.request(request).from);
        m_engine.answer(request, {});
    }
    void answered(RequestRef, const Answer&) override { FAIL() << "a listener sends nothing"; }
    void wake(std::uint64_t) override { FAIL() << "a listener asks for no moment"; }
    StationIndex index = noStation;

private:
    Engine& m_engine;
    std::vector<std::uint32_t>& m_seen;
};

}  // namespace

TEST(Engine, DeliversARequestAfterItsDelayAndTheAnswerWhenTheWorkIsDone) {
    Engine engine;
    Diary diary;
    Server server(engine, diary, nanoseconds(5));
    Caller caller(engine, diary);
    caller.send(1, server.index, nanoseconds(10));
    engine.runUntil(nanoseconds(14));
    EXPECT_EQ(diary, (Diary{"arrive 1"}));
    EXPECT_EQ(engine.now(), nanoseconds(14));
    EXPECT_EQ(engine.nextEvent(), nanoseconds(15));
    engine.runUntil(nanoseconds(15));
    EXPECT_EQ(diary, (Diary{"arrive 1", "answer 1 200 at 15"}));
    EXPECT_EQ(engine.requestsAlive(), 0u);
    EXPECT_EQ(engine.nextEvent(), never);
}

TEST(Engine, DeliversBeforeSendReturnsWhereThereIsNoDelay) {
    Engine engine;
    Diary diary;
    Server server(engine, diary, {});
    Caller caller(engine, diary);
    const RequestRef request = caller.send(1, server.index);
    EXPECT_EQ(diary, (Diary{"arrive 1", "answer 1 200 at 0"}));
    EXPECT_FALSE(engine.isAlive(request));
}

TEST(Engine, OrdersOneMomentByClassThenStationThenRequest) {
    Engine engine;
    Diary diary;
    Server first(engine, diary, {});
    Server second(engine, diary, {});
    Caller caller(engine, diary);
    const SimTime then = nanoseconds(7);
    const auto note = [&diary](const char* what) { return [&diary, what] { diary.push_back(what); }; };
    caller.send(3, second.index, then);
    caller.send(2, first.index, then);
    caller.send(1, second.index, then);
    engine.wake(caller.index, then, EventClass::control, 9);
    engine.wake(caller.index, then, EventClass::departure, 8);
    engine.call(then, EventClass::chaosCall, 0, note("chaos"));
    engine.call(then, EventClass::playerCall, 2, note("player, later in the file"));
    engine.call(then, EventClass::playerCall, 1, note("player"));
    engine.runUntil(then);
    std::erase_if(diary, [](const std::string& line) { return line.rfind("answer", 0) == 0; });
    EXPECT_EQ(diary, (Diary{"player", "player, later in the file", "chaos", "wake 8", "wake 9", "arrive 2", "arrive 1",
                            "arrive 3"}));
}

TEST(Engine, TellsRequestsOfOneNumberAtOneMomentApartByAttemptThenCallerThenTag) {
    const auto arrivals = [](const std::vector<int>& order) {
        Engine engine;
        std::vector<std::uint32_t> seen;
        Listener listener(engine, seen);
        Diary diary;
        Caller one(engine, diary), other(engine, diary);
        const std::pair<Request, StationIndex> requests[] = {
            {{.number = 1, .attempt = 0, .tag = 4, .from = 0}, one.index},
            {{.number = 1, .attempt = 0, .tag = 5, .from = 1}, one.index},
            {{.number = 1, .attempt = 0, .tag = 4, .from = 2}, other.index},
            {{.number = 1, .attempt = 1, .tag = 1, .from = 3}, one.index},
            {{.number = 1, .attempt = 2, .tag = 0, .from = 4}, one.index}};
        for (const int i : order)
            engine.send(requests[i].first, requests[i].second, {}, listener.index, nanoseconds(7));
        engine.runUntil(nanoseconds(7));
        return seen;
    };
    std::vector<int> order{0, 1, 2, 3, 4};
    do {
        ASSERT_EQ(arrivals(order), (std::vector<std::uint32_t>{0, 1, 2, 3, 4}));
    } while (std::next_permutation(order.begin(), order.end()));
}

TEST(Engine, RunsCallsOfOneOrderAsTheyWereScheduled) {
    Engine engine;
    Diary diary;
    for (const char* what : {"one", "two", "three"})
        engine.call(seconds(1), EventClass::control, 5, [&diary, what] { diary.push_back(what); });
    engine.runUntil(seconds(1));
    EXPECT_EQ(diary, (Diary{"one", "two", "three"}));
}

TEST(Engine, LetsTheCalleeWorkOnForACallerThatHasLeft) {
    Engine engine;
    Diary diary;
    Server server(engine, diary, nanoseconds(5));
    Caller caller(engine, diary);
    const RequestRef request = caller.send(1, server.index);
    engine.runUntil(nanoseconds(2));
    engine.abandon(request);
    EXPECT_TRUE(engine.isAbandoned(request));
    EXPECT_EQ(engine.requestsAlive(), 1u);
    engine.runUntil(nanoseconds(9));
    EXPECT_EQ(diary, (Diary{"arrive 1", "abandoned 1"}));
    EXPECT_EQ(engine.requestsAlive(), 0u);
    engine.abandon(request);  // over already
    EXPECT_FALSE(engine.isAbandoned(request));
}

TEST(Engine, DeliversARequestThatWasAbandonedOnItsWay) {
    Engine engine;
    Diary diary;
    Server server(engine, diary, {});
    Caller caller(engine, diary);
    engine.abandon(caller.send(1, server.index, nanoseconds(5)));
    engine.runUntil(nanoseconds(9));
    EXPECT_EQ(diary, (Diary{"arrive 1"}));
}

TEST(Engine, AnswersWithStatusZeroWhereTheStationIsGone) {
    Engine engine;
    Diary diary;
    Server server(engine, diary, {});
    Caller caller(engine, diary);
    caller.send(1, server.index, nanoseconds(5));
    engine.remove(server.index);
    caller.send(2, server.index);
    engine.runUntil(nanoseconds(9));
    EXPECT_EQ(diary, (Diary{"answer 2 0 at 0", "answer 1 0 at 5"}));
}

TEST(Engine, SkipsWhatAGoneStationHadScheduledAndWhatIsAnsweredToIt) {
    Engine engine;
    Diary diary;
    Server server(engine, diary, nanoseconds(5));
    Caller caller(engine, diary);
    caller.send(1, server.index);
    engine.wake(caller.index, nanoseconds(3), EventClass::control, 1);
    engine.remove(caller.index);
    engine.runUntil(nanoseconds(9));
    EXPECT_EQ(diary, (Diary{"arrive 1"}));
    EXPECT_EQ(engine.requestsAlive(), 0u);
}

TEST(Engine, TellsAHandleOfAFinishedRequestFromTheNextOneInItsPlace) {
    Engine engine;
    Diary diary;
    Server quick(engine, diary, {});
    Server slow(engine, diary, nanoseconds(5));
    Caller caller(engine, diary);
    const RequestRef over = caller.send(1, quick.index);
    const RequestRef next = caller.send(2, slow.index);
    EXPECT_EQ(over.slot, next.slot);
    EXPECT_FALSE(engine.isAlive(over));
    EXPECT_TRUE(engine.isAlive(next));
}

}  // namespace stampede
