#pragma once

#include <optional>
#include <vector>

#include "model/chaos/chaos_plan.h"
#include "model/cloud/cloud.h"

namespace stampede {

/// The things whose requests pass through `resource`, in the order of their ids: itself where it serves; for a subnet,
/// route table, network ACL, gateway or VPC whatever has an interface there; for a group its members; for what others
/// use (a security group, an address, a policy) its users.
std::vector<const CloudResource*> servedThrough(const Cloud& cloud, const CloudResource& resource);

/// Requests of the last whole minute that those things saw.
std::uint64_t recentTraffic(const Cloud& cloud, const CloudResource& resource);

/// True when clients reach it along the traffic links that are there, through groups to their members and through
/// addresses to who has them.
bool isOnEntryPath(const Cloud& cloud, const CloudResource& resource);

/// True when requests passed through it in the last minute, or would now: something that it serves is on the entry
/// path.
bool isServing(const Cloud& cloud, const CloudResource& resource);

/// Whom the entry meets now, null for nobody. Traits are those of kinds, and ChaosSelect::onEntryPath. Equals of
/// "most-traffic" are told apart by id; "random" is drawn from (seed, the entry's id).
const CloudResource* targetOf(const Cloud& cloud, const ChaosEntry& entry);

}  // namespace stampede
