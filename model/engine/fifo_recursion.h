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
    FifoRecursion(std::size_t workers, std::int64_t queueLimit) : m_queueLimit(queueLimit), m_free(workers) {}

    /// When a job that arrives at `at` would begin.
    SimTime beginOf(SimTime at) const {
        const std::int64_t wait = m_free[0].ns - at.ns;
        return {at.ns + (wait & ~(wait >> 63))};  // the later of the two, without a branch
    }
    /// Whether it may come in.
    bool hasRoom(SimTime at) {
        if (m_queueLimit < 0) return true;
        while (!m_begins.empty() && m_begins.front() <= at) m_begins.pop();
        return m_queueLimit > 0 ? m_begins.size() < static_cast<std::size_t>(m_queueLimit) : beginOf(at) == at;
    }
    /// The job that arrives next keeps the worker that is free first from `begin` to `end`.
    void serve(SimTime begin, SimTime end) {
        if (m_queueLimit > 0) [[unlikely]]
            noteBegin(begin);
        SimTime later = std::min(end, farthest);
        if (m_free.size() > mostMoved) {
            m_free[0] = later;
            return sink();
        }
        // Without a branch, which nobody could predict: quicker than looking for the place of `later`.
        SimTime* free = m_free.data();
        for (SimTime* const last = free + m_free.size() - 1; free != last; ++free) {
            const std::int64_t ahead = free[1].ns - later.ns, less = ahead & (ahead >> 63);
            free[0].ns = later.ns + less;
            later.ns = free[1].ns - less;
        }
        *free = later;
    }

private:
    static constexpr std::size_t mostMoved = 16;

    [[gnu::noinline]] void noteBegin(SimTime begin) { m_begins.push(begin); }
    /// Restores the heap after its top has grown.
    [[gnu::noinline]] void sink() {
        for (std::size_t at = 0;;) {
            std::size_t least = 2 * at + 1;
            if (least >= m_free.size()) return;
            if (least + 1 < m_free.size() && m_free[least + 1] < m_free[least]) ++least;
            if (m_free[at] <= m_free[least]) return;
            std::swap(m_free[at], m_free[least]);
            at = least;
        }
    }

    std::int64_t m_queueLimit;
    std::vector<SimTime> m_free;  ///< in order; of many workers as a heap, the earliest in front
    Ring<SimTime> m_begins;       ///< of those that still waited when it was last asked
};

}  // namespace stampede
