// model/engine: a discrete-event kernel that knows no cloud. Stations pass requests to each other and answer them; the
// Engine owns the clock, the event list and the pool of requests. One thread, no wall clock, no allocation per event.
#pragma once

#include <cstdint>

#include "model/base/luck.h"
#include "model/base/sim_time.h"

namespace stampede {

/// A station's place in the engine; indices are given out once and never reused within a run.
using StationIndex = std::uint32_t;
inline constexpr StationIndex noStation = UINT32_MAX;

/// Names a request for as long as it lives; a handle to one that is over is recognised as such.
struct RequestRef {
    std::uint32_t slot = UINT32_MAX;
    std::uint32_t life = 0;
    bool operator==(const RequestRef&) const = default;
    explicit operator bool() const { return slot != UINT32_MAX; }
};

/// One hop's request; what a station asks in turn on its behalf is another one with the same number and luck. The
/// caller may stop waiting (Engine::abandon): the callee works on, and its answer goes nowhere.
struct Request {
    std::uint64_t number = 0;  ///< by arrival at the source
    Luck luck = {};
    SimTime sent = {};  ///< when this hop's request arrived at the callee
    std::uint32_t attempt = 0;
    std::uint16_t requestClass = 0;
    std::uint16_t port = 0;
    std::uint16_t path = 0;    ///< index of the path asked for, 0: only a connection
    std::uint32_t key = 0;     ///< what is asked for
    std::uint32_t cookie = 0;  ///< which visitor asks
    bool hasParameter = true;  ///< false once a hop has dropped it
    bool hasCookies = true;
    bool probe = false;      ///< asked to see whether the callee answers, counted apart
    std::uint32_t tag = 0;   ///< the caller's own note about this request
    std::uint32_t from = 0;  ///< which of the caller's ways out it took

    // Kept by the Engine. Above, `sent` is its own too, and it reads the number; the rest is between stations.
    StationIndex caller = noStation;
    StationIndex callee = noStation;
    RequestRef parent = {};  ///< the request that the caller is working on, none for a source
};

/// What comes back for a request.
struct Answer {
    std::uint16_t status = 0;   ///< as in HTTP; 0: no answer came
    std::uint16_t cause = 0;    ///< why it is not right, in the callers' closed list; 0: none
    std::uint32_t because = 0;  ///< what broke it, by its number in a log; 0: nothing
    std::uint32_t key = 0;      ///< what it was computed for
    std::uint16_t content = 0;  ///< what its answers are called, by index
    bool cached = false;        ///< kept somewhere since madeAt
    SimTime madeAt = {};
    SimTime maxAge = {-1};  ///< how long after madeAt it may be kept, negative: not said
    std::uint32_t bytes = 0;
};

}  // namespace stampede
