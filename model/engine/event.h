#pragma once

#include <cstdint>

#include "model/base/sim_time.h"

namespace stampede {

/// Which of several events at one moment comes first. The first three are of callers outside the engine.
enum class EventClass : std::uint8_t { playerCall, hostCall, chaosCall, departure, control, arrival };

/// What an event does when it is due; to look is to call what only reads what has been counted of requests, to pass is
/// to wake the shortcut.
enum class EventAction : std::uint8_t { arrive, answer, wake, call, look, pass };

struct Event {
    SimTime at = {};
    std::uint64_t request = 0;  ///< number of the request; 0 where there is none
    std::uint64_t token = 0;    ///< the last word on ties, and what wake() is given
    std::uint32_t station = 0;
    std::uint32_t slot = 0;
    std::uint32_t life = 0;
    EventClass eventClass = EventClass::control;
    EventAction action = EventAction::wake;

    bool before(const Event& other) const { return at != other.at ? at < other.at : comesBefore(other); }
    /// Of two at one moment.
    bool comesBefore(const Event& other) const {
        if (eventClass != other.eventClass) return eventClass < other.eventClass;
        if (station != other.station) return station < other.station;
        if (request != other.request) return request < other.request;
        return token < other.token;
    }
};

}  // namespace stampede
