#pragma once

#include "model/base/luck.h"
#include "model/traffic/workload.h"

namespace stampede {

/// How much work a request of that luck is, as `demand` in milliseconds is spread.
inline SimTime demandOf(const Distribution& demand, Luck luck, Purpose purpose) {
    const std::uint64_t second = demand.takesTwo() ? draw(luck, purpose, 1) : 0;
    return millisecondsOf(demand.sample(draw(luck, purpose), second));
}

/// How much work a request of that class is.
inline SimTime demandOf(const RequestClass& requestClass, Luck luck) {
    return demandOf(requestClass.demand, luck, Purpose::demand);
}

/// How much work the query of such a request is for the application's database.
inline SimTime queryDemandOf(const Application& application, Luck luck) {
    return demandOf(application.query, luck, Purpose::queryDemand);
}

}  // namespace stampede
