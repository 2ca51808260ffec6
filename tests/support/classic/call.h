#pragma once

#include <cstdint>
#include <functional>
#include <memory>

#include "model/base/luck.h"
#include "model/traffic/cause.h"
#include "tests/support/classic/clock.h"

namespace stampede::classic {

/// What is asked, wherever on its way.
struct Question {
    std::uint64_t number = 0;
    Luck luck = {};
    std::uint32_t attempt = 0;
    std::uint16_t requestClass = 0;
    std::uint32_t key = 0;
    std::uint32_t cookie = 0;
    bool hasParameter = true;  ///< until an edge leaves it out
};

/// What is answered. `status` as in HTTP, 0 where the connection is refused or lost.
struct Reply {
    int status = 0;
    Cause cause = Cause::none;
    std::uint32_t key = 0;
    SimTime maxAge = {-1};  ///< negative: none is said
};

class Station;

/// One question that somebody has asked of a station, until it is answered or nobody waits for it any more.
struct Call {
    Question question;
    int caller = 0;  ///< its place
    Station* callee = nullptr;
    std::function<void(const Reply&)> hear;
    bool hasArrived = false, isAnswered = false, isAbandoned = false;
};
using CallPtr = std::shared_ptr<Call>;

/// Where calls arrive; it answers each of them once.
class Station {
public:
    Station(Clock& clock, int place) : m_clock(clock), m_place(place) {}
    virtual ~Station() = default;
    Station(const Station&) = delete;
    Station& operator=(const Station&) = delete;

    virtual void arrive(const CallPtr& call) = 0;
    /// Its caller has gone. The station owes nobody an answer any more.
    virtual void abandoned(const CallPtr& /*call*/) {}
    /// Whether a balancer that holds requests back may send it one.
    virtual bool hasRoom() const { return true; }
    /// Whether it passes a health check.
    virtual bool isWell() const { return true; }

    int place() const { return m_place; }

protected:
    SimTime now() const { return m_clock.now(); }
    /// Asks `callee`, where it arrives after `delay`: at once, before this returns, where that is nothing.
    CallPtr ask(Station& callee, const Question& question, SimTime delay, std::function<void(const Reply&)> hear);
    /// Answers, which its caller hears after `delay`.
    void answer(const CallPtr& call, const Reply& reply, SimTime delay = {});
    /// Waits for it no longer.
    static void abandon(const CallPtr& call);
    /// Something that this station does by itself.
    void later(SimTime delay, Turn turn, std::uint64_t request, std::uint64_t tie, std::function<void()> what);

    Clock& m_clock;

private:
    int m_place;
};

}  // namespace stampede::classic
