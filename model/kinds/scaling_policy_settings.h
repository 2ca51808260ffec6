#pragma once

#include <string_view>
#include <vector>

#include "model/architecture/parameter.h"

namespace stampede {

/// The fields of one scaling policy of an Auto Scaling group, as readPolicies() (model/cloud/parts/scaling_policy.h)
/// reads them.
std::vector<Parameter> scalingPolicyFields();

/// A time in whole seconds, up to a day, that a group or a policy of it is given.
Parameter spanSetting(std::string_view key, Text label, Text help, Value fallback, Source source);

}  // namespace stampede
