#pragma once

#include <map>
#include <string>
#include <vector>

#include "model/base/money.h"
#include "model/cloud/cloud_resource.h"
#include "model/game/score_rules.h"

namespace stampede {

class Cloud;

/// The bill by the scenario's own rule. Every sum of `byResource`, and of `byKind`, is `total` exactly.
struct CostSheet {
    struct OfKind {
        Money cost = {};
        std::int64_t resources = 0;  ///< how many of the kind cost something
    };
    std::map<ResourceId, Money> byResource = {};  ///< what a group launched is booked under the group
    std::map<ResourceId, Money> byMember = {};    ///< the same money once more, under what was launched
    std::map<std::string, OfKind> byKind = {};
    Money total = {};
    Money listPrice = {};  ///< the provider's
};

/// The first rule that names the kind of the resource ("*" names all), null when none does.
const CostRule* costRuleFor(const CostRules& rules, const CloudResource& resource);

/// How many blocks have been started until `now`. Every start counts anew, so a machine that comes and goes twice
/// within one block's time costs two.
std::int64_t startedBlocks(const Usage& usage, SimTime block, SimTime now);

/// What one resource costs until `now`.
Money costOf(const CostRules& rules, const Cloud& cloud, const CloudResource& resource, SimTime now);

/// What the resource would cost in an hour if everything stayed as it is: its fixed sums by the hour (blocks of time,
/// hourly prices) where it is billed now. What depends on its use (requests, bytes, credits) is not in it.
Money costPerHour(const CostRules& rules, const Cloud& cloud, const CloudResource& resource);
/// Of all there is.
Money costPerHour(const CostRules& rules, const Cloud& cloud);

/// Everything that ever was there, until `now`.
CostSheet costSheet(const CostRules& rules, const Cloud& cloud, SimTime now);

}  // namespace stampede
