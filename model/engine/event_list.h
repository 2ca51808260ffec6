#pragma once

#include <compare>
#include <cstdint>
#include <vector>

#include "model/base/sim_time.h"

namespace stampede {

/// Which of several events at one moment comes first. The first three are of callers outside the engine.
enum class EventClass : std::uint8_t { playerCall, hostCall, chaosCall, departure, control, arrival };

/// What an event does when it is due.
enum class EventAction : std::uint8_t { arrive, answer, wake, call };

struct Event {
    SimTime at = {};
    EventClass eventClass = EventClass::control;
    std::uint32_t station = 0;
    std::uint64_t request = 0;  ///< number of the request; 0 where there is none
    std::uint64_t token = 0;    ///< the last word on ties, and what wake() is given
    EventAction action = EventAction::wake;
    std::uint32_t slot = 0;
    std::uint32_t life = 0;

    bool before(const Event& other) const {
        if (at != other.at) return at < other.at;
        if (eventClass != other.eventClass) return eventClass < other.eventClass;
        if (station != other.station) return station < other.station;
        if (request != other.request) return request < other.request;
        return token < other.token;
    }
};

/// A 4-ary heap of events.
class EventList {
public:
    void push(const Event& event);
    const Event& top() const { return m_heap.front(); }
    void pop();
    bool empty() const { return m_heap.empty(); }
    std::size_t size() const { return m_heap.size(); }

private:
    std::vector<Event> m_heap;
};

}  // namespace stampede
