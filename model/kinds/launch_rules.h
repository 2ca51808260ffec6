#pragma once

#include <optional>
#include <string_view>

#include "model/cloud/cloud.h"

namespace stampede {

// What machines and the recipes that machines are launched from have in common.

/// type, user_data, public_ip, detailed_monitoring. `fixed`: none of them can be changed once it is there.
std::vector<Parameter> launchSettings(const Tables& tables, bool fixed);

/// not-on-offer when the scenario's limits leave the type out.
std::optional<Refusal> notOnOffer(const Cloud& cloud, const Call& call);
/// InsufficientFreeAddressesInSubnet, in the words of EC2.
std::optional<Refusal> noFreeAddress(const Cloud& cloud, const ResourceId& subnet);
/// InvalidParameter when a security group that the call uses is of another VPC than `subnet`.
std::optional<Refusal> groupOfOtherVpc(const Cloud& cloud, const Call& call, const ResourceId& subnet);

}  // namespace stampede
