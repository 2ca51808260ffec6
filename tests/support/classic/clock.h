#pragma once

#include <cstdint>
#include <functional>

#include "model/base/sim_time.h"
#include "tests/support/classic/four_heap.h"

namespace stampede::classic {

/// Who comes first of what is due at one moment.
enum class Turn { player, departure, control, arrival };

/// When something happens, and before what else that happens then.
struct Moment {
    SimTime at = {};
    Turn turn = Turn::control;
    int place = 0;              ///< of the station
    std::uint64_t request = 0;  ///< its number, 0 where it is about none
    std::uint64_t tie = 0;
};

/// The list of events, one of which happens a step.
class Clock {
public:
    SimTime now() const { return m_now; }
    /// `what` happens then, which is not before now.
    void plan(const Moment& moment, std::function<void()> what);
    /// Everything up to and including `until` happens.
    void runUntil(SimTime until);

private:
    struct Planned {
        Moment moment;
        std::uint64_t order = 0;  ///< of planning
        std::function<void()> what;
    };
    struct Before {
        bool operator()(const Planned& a, const Planned& b) const;
    };

    SimTime m_now = {};
    std::uint64_t m_planned = 0;
    FourHeap<Planned, Before> m_events;
};

}  // namespace stampede::classic
