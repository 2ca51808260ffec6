#pragma once

#include <cstdint>
#include <span>

#include "model/base/sim_time.h"
#include "model/traffic/cause.h"

namespace stampede {

enum class Outcome : std::uint8_t { ok, wrong, failed };

/// How one request of a client ended, as the client sees it (its last attempt, where it retries).
struct Finish {
    std::uint64_t number = 0;
    std::uint16_t requestClass = 0;
    Outcome outcome = Outcome::failed;
    Cause cause = Cause::none;
    std::uint32_t because = 0;  ///< number of the log entry that broke what it died of, 0: none
    SimTime born = {};
    SimTime at = {};
};

/// Who keeps the books: told of every first attempt and every end, at the latest before anyone reads them.
class TrafficBook {
public:
    virtual ~TrafficBook() = default;
    virtual void offered(std::uint64_t number, std::uint16_t requestClass, SimTime at) = 0;
    virtual void finished(const Finish& finish) = 0;
    /// Both of some requests at once, in any order.
    virtual void passed(std::span<const Finish> finishes) {
        for (const Finish& finish : finishes) {
            offered(finish.number, finish.requestClass, finish.born);
            finished(finish);
        }
    }
};

}  // namespace stampede
