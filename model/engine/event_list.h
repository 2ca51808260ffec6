#pragma once

#include <cstddef>
#include <vector>

#include "model/engine/event_wheel.h"
#include "model/engine/ring.h"

namespace stampede {

/// What is due when, in the order of (time, class, station, request, token). What is due after one of a few constant
/// delays comes in order already and waits in a lane of its own; the rest is in the wheel.
class EventList {
public:
    EventList();

    void push(const Event& event);
    /// An event that is due `delay` after the present moment, which never goes back: for delays that are asked for
    /// again and again.
    void pushAfter(SimTime delay, const Event& event);
    /// The first event. Not to be asked while empty.
    const Event& top();
    void pop();
    bool empty() const { return m_size == 0; }
    std::size_t size() const { return m_size; }

private:
    static constexpr std::size_t mostLanes = 12;
    static constexpr std::size_t mostPassed = 16;  ///< how many of a lane an event may be put before
    static constexpr std::size_t wheel = mostLanes;
    static constexpr std::size_t unknown = SIZE_MAX;

    const Event& headOf(std::size_t where) { return where == wheel ? m_wheel.top() : m_lanes[where].front(); }
    void compare(std::size_t where, const Event& event);
    void choose();

    EventWheel m_wheel;
    std::vector<SimTime> m_delays;  ///< of each lane
    std::vector<Ring<Event>> m_lanes;
    std::size_t m_first = unknown;  ///< where the first event is
    std::size_t m_size = 0;
};

}  // namespace stampede
