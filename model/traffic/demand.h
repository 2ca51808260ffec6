#pragma once

#include "model/base/luck.h"
#include "model/traffic/workload.h"

namespace stampede {

/// How much work a request of that class is.
inline SimTime demandOf(const RequestClass& requestClass, Luck luck) {
    const Distribution& demand = requestClass.demand;
    const std::uint64_t second = demand.takesTwo() ? draw(luck, Purpose::demand, 1) : 0;
    return millisecondsOf(demand.sample(draw(luck, Purpose::demand), second));
}

}  // namespace stampede
