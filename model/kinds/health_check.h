#pragma once

#include <string_view>
#include <vector>

#include "model/architecture/parameter.h"

namespace stampede {

/// In what the health checks of the balancers' two generations differ.
struct HealthCheckRules {
    Text help = {};
    std::vector<std::string_view> protocols = {"HTTP"};  ///< the first is the default
    bool ownPort = false;                                ///< checked on a port of its own, not the targets'
    bool codes = false;                                  ///< says which status codes are a success
    int longestTimeoutS = 60;
    int healthy = 5;  ///< successes in a row, unless set
    Source source = {};
};

/// The setting "health_check", as targetRules() (model/cloud/parts/balancer.h) reads it.
Parameter healthCheckSetting(const HealthCheckRules& rules);

}  // namespace stampede
