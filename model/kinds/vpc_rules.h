#pragma once

#include <optional>

#include "model/cloud/cloud.h"

namespace stampede {

/// Refuses what a VPC should contain while that VPC is not there.
std::optional<Refusal> refuseWithoutVpc(const CallContext& context);

/// The same, and refuses to remove what something uses: the `admit` of what subnets and interfaces use in a VPC.
std::optional<Refusal> admitUsedInVpc(const CallContext& context);

/// What a kind says of a VPC that is not there.
RefusalRule withoutVpc(std::string_view call);

}  // namespace stampede
