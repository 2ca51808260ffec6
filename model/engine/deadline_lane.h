#pragma once

#include <optional>

#include "model/base/sim_time.h"
#include "model/engine/ring.h"

namespace stampede {

/// Deadlines of what usually ends before them. Whoever owns them is woken for the earliest only, so that none of those
/// that have ended stays behind in the event list. What a deadline is of is told by a slot and the life that it had.
class DeadlineLane {
public:
    struct Deadline {
        SimTime at = {};
        std::uint32_t slot = 0;
        std::uint32_t life = 0;
    };

    void add(const Deadline& deadline) {
        m_waiting.insert(deadline, [](const Deadline& a, const Deadline& b) { return a.at < b.at; });
    }

    /// When to be woken, if no such moment has been given out that is still to come. `isOver` tells of a deadline
    /// whether what it is of has ended.
    template <class IsOver>
    std::optional<SimTime> nextWake(IsOver isOver) {
        dropEnded(isOver);
        if (m_waiting.empty() || m_awake <= m_waiting.front().at) return std::nullopt;
        m_awake = m_waiting.front().at;
        return m_awake;
    }

    /// The next that is due and not over. To be asked until there is none, then nextWake().
    template <class IsOver>
    std::optional<Deadline> takeDue(SimTime now, IsOver isOver) {
        if (m_awake <= now) m_awake = never;
        dropEnded(isOver);
        if (m_waiting.empty() || m_waiting.front().at > now) return std::nullopt;
        const Deadline due = m_waiting.front();
        m_waiting.pop();
        return due;
    }

private:
    template <class IsOver>
    void dropEnded(IsOver isOver) {
        while (!m_waiting.empty() && isOver(m_waiting.front())) m_waiting.pop();
    }

    Ring<Deadline> m_waiting;
    SimTime m_awake = never;  ///< the earliest wake-up that is still to come
};

}  // namespace stampede
