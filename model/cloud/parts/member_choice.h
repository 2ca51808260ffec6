#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "model/architecture/resource.h"
#include "model/base/sim_time.h"

namespace stampede {

/// A subnet that a group may launch into.
struct LaunchPlace {
    ResourceId subnet = {};
    std::string zone = {};
};

/// The subnets in the order in which a launch tries them: the zone with the fewest members first (equal ones by name),
/// and the subnets of a zone from a random one on (EC2 Auto Scaling user guide, "Distribute instances across AZs").
/// `members` says how many there are in a zone; `word` is the draw.
std::vector<ResourceId> launchOrder(const std::vector<LaunchPlace>& places, const std::map<std::string, int>& members,
                                    std::uint64_t word);

/// A member that may be terminated.
struct TerminationCandidate {
    std::string zone = {};
    std::uint32_t recipe = 0;  ///< order of creation of what it was launched from
    SimTime running = {};      ///< since it began to run
};

/// Which one goes: the zone with the most members, there the oldest launch configuration, then the closest to the next
/// billing hour, then by the draw `word` (the same guide, default termination policy). `candidates` is not empty.
std::size_t toTerminate(const std::vector<TerminationCandidate>& candidates, std::uint64_t word);

/// How many members an instance refresh may take away now: as many as leave `minHealthyPercent` of `desired` ready,
/// but always one when everything is ready.
int mayReplace(int desired, int ready, int minHealthyPercent);

/// How many members that the balancer calls unhealthy may be terminated at one check: a tenth of `desired`, at least
/// one, while no more than that are missing; a single one when all `inService` are unhealthy (the same guide, "Health
/// checks").
int mayTerminateUnhealthy(int desired, int inService, int unhealthy);

}  // namespace stampede
