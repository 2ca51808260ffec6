#include "model/engine/event_list.h"

#include <algorithm>
#include <cassert>

namespace stampede {

EventList::EventList() {
    m_delays.reserve(mostLanes);
    m_lanes.reserve(mostLanes);
}

void EventList::push(const Event& event) {
    compare(wheel, event);
    m_wheel.push(event);
    ++m_size;
}

void EventList::pushAfter(SimTime delay, const Event& event) {
    const auto known = std::find(m_delays.begin(), m_delays.end(), delay);
    if (known == m_delays.end()) {
        if (m_lanes.size() == mostLanes) return push(event);
        m_delays.push_back(delay);
        m_lanes.emplace_back();
        return pushAfter(delay, event);
    }
    const auto lane = static_cast<std::size_t>(known - m_delays.begin());
    // Where many are due at one moment and come in another order than theirs, the wheel sorts them at once.
    const Ring<Event>& waiting = m_lanes[lane];
    if (waiting.size() > mostPassed && event.before(waiting[waiting.size() - 1 - mostPassed])) return push(event);
    compare(lane, event);
    m_lanes[lane].insert(event, [](const Event& a, const Event& b) { return a.before(b); });
    ++m_size;
}

/// Keeps m_first true when `event` is put `where`.
void EventList::compare(std::size_t where, const Event& event) {
    if (m_size == 0 || (m_first != unknown && event.before(headOf(m_first)))) m_first = where;
}

void EventList::choose() {
    m_first = m_wheel.empty() ? unknown : wheel;
    for (std::size_t lane = 0; lane < m_lanes.size(); ++lane) {
        if (m_lanes[lane].empty()) continue;
        if (m_first == unknown || m_lanes[lane].front().before(headOf(m_first))) m_first = lane;
    }
}

const Event& EventList::top() {
    assert(m_size > 0);
    if (m_first == unknown) choose();
    return headOf(m_first);
}

void EventList::pop() {
    if (m_first == unknown) choose();
    if (m_first == wheel)
        m_wheel.pop();
    else
        m_lanes[m_first].pop();
    m_first = unknown;
    --m_size;
}

}  // namespace stampede
