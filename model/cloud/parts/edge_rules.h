#pragma once

#include <cstdint>
#include <vector>

#include "model/base/sim_time.h"
#include "model/cloud/parts/edge_policy.h"
#include "model/traffic/workload.h"

namespace stampede {

/// How an edge location behaves: policies and timers, worked out for each class of requests.
struct EdgeRules {
    struct ClassRule {
        bool keyedParameter = false;  ///< the parameter is part of the key
        bool keyedCookies = false;
        bool forwardsParameter = false;
        bool forwardsCookies = false;
    };

    CachePolicy cache = {};
    std::vector<ClassRule> classes = {};  ///< in the order of the workload
    SimTime errorMinTtl = seconds(10);
    std::uint32_t attempts = 3;  ///< to connect to the origin, and to get an answer from it
    SimTime connectTimeout = seconds(10);
    SimTime responseTimeout = seconds(30);
    SimTime hitTime = {};        ///< to answer from the cache
    SimTime originLatency = {};  ///< one way
    std::uint16_t originPort = 80;

    /// Works `classes` out.
    void apply(const CachePolicy& policy, const OriginRequestPolicy& forwarded, const Workload& workload);
    ClassRule classRule(std::uint16_t requestClass) const {
        return requestClass < classes.size() ? classes[requestClass] : ClassRule{};
    }
};

}  // namespace stampede
