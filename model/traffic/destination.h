#pragma once

#include "model/engine/request.h"
#include "model/traffic/finish.h"

namespace stampede {

/// Where an attempt of a client goes. Without a station the attempt fails: at once (`cause`), or, where packets are
/// lost, when the client no longer waits for its connection.
struct Route {
    StationIndex station = noStation;
    bool lost = false;                 ///< packets are dropped: nothing comes back
    StationIndex towards = noStation;  ///< of what is lost: where it would have arrived, if anywhere
    Cause cause = Cause::none;         ///< why there is no station
    std::uint32_t because = 0;         ///< number of the log entry that broke it, 0: none
    std::uint16_t port = 80;
    SimTime latency = {};  ///< one way
};

/// What an answer was worth.
struct Judgement {
    Outcome outcome = Outcome::failed;
    Cause cause = Cause::none;
    std::uint32_t because = 0;
};

/// What clients know of the place they send to.
class Destination {
public:
    virtual ~Destination() = default;
    virtual Route route(const Request& request, SimTime now) = 0;
    /// `now` is when the answer reaches the client.
    virtual Judgement judge(const Request& request, const Answer& answer, SimTime now) = 0;
};

}  // namespace stampede
