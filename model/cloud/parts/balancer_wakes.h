#pragma once

#include <cstdint>

#include "model/cloud/parts/target_set.h"

namespace stampede {

/// What a balancer asked to be woken for, packed into the engine's token with an index and the life it is void after.
struct BalancerWake {
    enum class For : std::uint64_t { flights = 1, check, checkTimeout, drain, queue };
    static constexpr int forShift = 60, indexShift = 32;

    For what = For::queue;
    std::uint32_t index = 0;  ///< a target's serial, 28 bits; for flights: 1 of those that have reached theirs
    std::uint32_t life = 0;

    static BalancerWake read(std::uint64_t token) {
        return {static_cast<For>(token >> forShift), static_cast<std::uint32_t>(token >> indexShift & 0xfffffff),
                static_cast<std::uint32_t>(token)};
    }
    std::uint64_t token() const {
        return static_cast<std::uint64_t>(what) << forShift | std::uint64_t{index} << indexShift | life;
    }
};

/// Where requests to the target arrive, noStation while it cannot take any.
inline StationIndex stationOf(const TargetSet::Target& target) {
    const CloudResource& resource = *target.resource;
    return resource.isThere() && resource.running ? resource.running->station() : noStation;
}

}  // namespace stampede
