#include "model/engine/flow_observer.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "model/engine/engine.h"

namespace stampede {
namespace {

class Diary : public FlowObserver {
public:
    void cameBack(StationOwner from, StationOwner to, const Request& request, const Answer& answer,
                  SimTime /*after*/) override {
        lines.push_back(std::to_string(from) + ">" + std::to_string(to) + " " + std::to_string(request.number) + " " +
                        std::to_string(answer.status));
    }
    void ended(StationOwner from, StationOwner to, FlowEnd end) override {
        lines.push_back(std::to_string(from) + ">" + std::to_string(to) +
                        (end == FlowEnd::failed ? " failed" : " other"));
    }
    std::vector<std::string> lines;
};

/// Answers one second after it is asked.
class Slow : public Station {
public:
    Slow(Engine& engine, StationOwner owner) : index(engine.add(*this, owner)), m_engine(engine) {}
    void arrive(RequestRef request) override { m_engine.answer(request, {.status = 200}, seconds(1)); }
    void answered(RequestRef, const Answer&) override {}
    void wake(std::uint64_t) override {}
    const StationIndex index;

private:
    Engine& m_engine;
};

TEST(FlowObserver, HearsOfAnAnswerWhenItReachesTheCaller) {
    Engine engine;
    Slow caller(engine, 3), callee(engine, 5);
    Diary diary;
    engine.observe(&diary);
    engine.send({.number = 7}, caller.index, {}, callee.index);
    engine.runUntil(milliseconds(999));
    EXPECT_TRUE(diary.lines.empty());
    engine.runUntil(seconds(1));
    EXPECT_EQ(diary.lines, std::vector<std::string>{"3>5 7 200"});
}

TEST(FlowObserver, HearsOfOneThatTheCallerGaveUpAndNotOfItsAnswer) {
    Engine engine;
    Slow caller(engine, 3), callee(engine, 5);
    Diary diary;
    engine.observe(&diary);
    engine.abandon(engine.send({.number = 7}, caller.index, {}, callee.index));
    engine.runUntil(seconds(5));
    EXPECT_EQ(diary.lines, std::vector<std::string>{"3>5 failed"});
}

TEST(FlowObserver, HearsNothingOfProbesNorOfStationsThatNobodyOwns) {
    Engine engine;
    Slow caller(engine, 3), callee(engine, 5), nobodys(engine, noOwner);
    Diary diary;
    engine.observe(&diary);
    engine.send({.number = 7, .probe = true}, caller.index, {}, callee.index);
    engine.abandon(engine.send({.number = 8, .probe = true}, caller.index, {}, callee.index));
    engine.send({.number = 9}, caller.index, {}, nobodys.index);
    engine.send({.number = 10}, noStation, {}, callee.index);
    engine.lost(caller.index, noStation);
    engine.runUntil(seconds(5));
    EXPECT_TRUE(diary.lines.empty());
}

TEST(FlowObserver, HearsOfWhatIsSentToAStationThatIsGone) {
    Engine engine;
    Slow caller(engine, 3), callee(engine, 5);
    Diary diary;
    engine.observe(&diary);
    engine.remove(callee.index);
    engine.send({.number = 7}, caller.index, {}, callee.index);
    EXPECT_EQ(diary.lines, std::vector<std::string>{"3>5 7 0"});
}

}  // namespace
}  // namespace stampede
