#pragma once

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

#include "model/base/sim_time.h"
#include "model/engine/ring.h"

namespace stampede {

/// A station that serves first come, first served: of each job it is known on arrival when it will begin, from the
/// moments at which the workers will be free (J. Kiefer and J. Wolfowitz, "On the theory of queues with many servers",
/// 1955). Jobs arrive in order of time.
class FifoRecursion {
public:
    /// Beyond any day, and so that a wait and a demand can be added: what would end later ends then.
    static constexpr SimTime farthest = hours(1'000'000);

    /// `queueLimit`: how many may wait, -1 for any number.
    FifoRecursion(std::size_t workers, std::int64_t queueLimit) : m_queueLimit(queueLimit), m_others(workers - 1) {}

    /// When a job that arrives at `at` would begin.
    SimTime beginOf(SimTime at) const {
        const std::int64_t wait = m_next.ns - at.ns;
        return {at.ns + (wait & ~(wait >> 63))};  // the later of the two, without a branch
    }
    /// Whether it may come in.
    bool hasRoom(SimTime at) {
        if (m_queueLimit < 0) return true;
        while (!m_begins.empty() && m_begins.front() <= at) m_begins.pop();
        return m_queueLimit > 0 ? m_begins.size() < static_cast<std::size_t>(m_queueLimit) : beginOf(at) == at;
    }
    bool isUnlimited() const { return m_queueLimit < 0; }
    /// The job that arrives next keeps the worker that is free first from `begin` to `end`.
    void serve(SimTime begin, SimTime end) {
        if (m_queueLimit > 0) [[unlikely]]
            noteBegin(begin);
        m_next = std::min(end, farthest);
        if (m_others.empty()) return;
        if (m_others.size() >= mostMoved) return sink();
        // Without a branch, which nobody could predict: quicker than looking for the place of the one that was put in.
        std::int64_t later = m_next.ns;
        SimTime* place = &m_next;
        for (SimTime& free : m_others) {
            const std::int64_t ahead = free.ns - later, less = ahead & (ahead >> 63);
            place->ns = later + less;
            later = free.ns - less;
            place = &free;
        }
        place->ns = later;
    }

private:
    static constexpr std::size_t mostMoved = 16;

    [[gnu::noinline]] void noteBegin(SimTime begin) { m_begins.push(begin); }
    /// Changes places with the earliest of the others where that one is earlier, and restores their heap.
    [[gnu::noinline]] void sink() {
        if (m_next <= m_others[0]) return;
        std::swap(m_next, m_others[0]);
        for (std::size_t at = 0;;) {
            std::size_t least = 2 * at + 1;
            if (least >= m_others.size()) return;
            if (least + 1 < m_others.size() && m_others[least + 1] < m_others[least]) ++least;
            if (m_others[at] <= m_others[least]) return;
            std::swap(m_others[at], m_others[least]);
            at = least;
        }
    }

    SimTime m_next = {};  ///< when the first worker is free
    std::int64_t m_queueLimit;
    std::vector<SimTime> m_others;  ///< when the others are, in order; of many workers as a heap, the earliest in front
    Ring<SimTime> m_begins;         ///< of those that still waited when it was last asked
};

}  // namespace stampede
