#pragma once

#include "model/engine/request.h"

namespace stampede {

/// The number of who owns a station, given by who added it.
using StationOwner = std::uint32_t;
inline constexpr StationOwner noOwner = UINT32_MAX;

/// How one hop of a request ended, as its caller sees it.
enum class FlowEnd : std::uint8_t { ok, late, wrong, failed };

/// Told by the Engine what came of every hop between stations that have owners. It only listens: nothing that it does
/// may change the run. Called for each request, so it must be quick.
class FlowObserver {
public:
    virtual ~FlowObserver() = default;
    /// The answer has reached the caller `after` the request had arrived.
    virtual void cameBack(StationOwner from, StationOwner to, const Request& request, const Answer& answer,
                          SimTime after) = 0;
    /// A hop whose end is known without an answer: the caller gave up, what it sent was lost, a look into a cache.
    virtual void ended(StationOwner from, StationOwner to, FlowEnd end) = 0;
};

}  // namespace stampede
