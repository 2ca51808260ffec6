#pragma once

#include <algorithm>
#include <cstddef>
#include <functional>
#include <vector>

#include "model/base/sim_time.h"

namespace stampede {

/// How many of some things are not over, whose ends are known beforehand.
class Outstanding {
public:
    void add(SimTime end) {
        m_ends.push_back(end);
        std::push_heap(m_ends.begin(), m_ends.end(), std::greater<>());
    }
    /// Those that end after `moment`, which must not go back.
    std::size_t after(SimTime moment) {
        while (!m_ends.empty() && m_ends.front() <= moment) {
            std::pop_heap(m_ends.begin(), m_ends.end(), std::greater<>());
            m_ends.pop_back();
        }
        return m_ends.size();
    }

private:
    std::vector<SimTime> m_ends;  ///< a heap, the earliest in front
};

}  // namespace stampede
