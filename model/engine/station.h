#pragma once

#include "model/engine/request.h"

namespace stampede {

/// Where requests arrive: it answers them (Engine::answer), at once or later, or calls other stations first. What is
/// read of a station at time t holds exactly what has finished by t.
class Station {
public:
    virtual ~Station() = default;
    /// A request has arrived. The station owes it exactly one answer.
    virtual void arrive(RequestRef request) = 0;
    /// The answer to a request that this station sent and has not abandoned. `request` is over when this returns.
    virtual void answered(RequestRef request, const Answer& answer) = 0;
    /// A moment the station asked for with Engine::wake.
    virtual void wake(std::uint64_t token) = 0;
    /// The caller of `request` no longer waits. The station still owes the answer, which goes nowhere.
    virtual void abandoned(RequestRef /*request*/) {}
    /// Why `request`, which it holds, gets nowhere: the `because` of the trouble it waits out, 0 where it is just slow.
    virtual std::uint32_t waitsBecause(RequestRef /*request*/) const { return 0; }
};

}  // namespace stampede
