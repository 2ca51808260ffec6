#pragma once

#include <optional>
#include <string_view>

#include "model/cloud/cloud.h"

namespace stampede {

/// VcpuLimitExceeded when another machine of `type` would go beyond the quota of running On-Demand vCPUs.
std::optional<Refusal> beyondVcpuQuota(const Cloud& cloud, std::string_view type, const ResourceId& id);

}  // namespace stampede
