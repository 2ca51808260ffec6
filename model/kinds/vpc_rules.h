#pragma once

#include <optional>

#include "model/cloud/cloud.h"

namespace stampede {

/// Refuses what a VPC should contain while that VPC is not there.
std::optional<Refusal> refuseWithoutVpc(const CallContext& context);

/// What a kind says of that.
RefusalRule withoutVpc(std::string_view call);

}  // namespace stampede
