#pragma once

#include <optional>

#include "model/cloud/cloud.h"

namespace stampede {

/// What every balancer's placement must meet: subnets that are there, one for each zone, at least `leastZones` zones, 8
/// free addresses in each subnet that is new to it, and a way to the internet.
std::optional<Refusal> refuseBalancerPlacement(const CallContext& context, int leastZones);

/// What a kind says of placement in a subnet that is not there.
RefusalRule subnetNotFound(std::string_view call);

/// Makes the balancer's nodes those of the call's placement: `load_balancer_nodes_per_subnet` addresses in each subnet.
void holdBalancerNodes(const CallContext& context, CloudResource& resource);

/// "SetSubnets", "SetSecurityGroups" and so on, by what differs.
std::string_view balancerCallName(const CallContext& context);

}  // namespace stampede
