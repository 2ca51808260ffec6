#pragma once

#include <functional>
#include <vector>

#include "model/actions/action.h"

namespace stampede {

/// The Actions that draw these resources, what they contain, the links among them, and what they use or are placed in
/// besides.
std::vector<Action> copied(const Architecture& drawing, const std::vector<ResourceId>& ids);

/// What draws a copy into a drawing, and what it is called there.
struct Pasting {
    std::vector<Action> batch = {};
    std::vector<ResourceId> outer = {};  ///< the new ones that stand in none of the others
    std::optional<Problem> problem = {};
};

/// `copy` under fresh ids, wherever an id stands: parents, links, settings. What stood in something that is not copied
/// goes there again, or to where `near` is; positions are shifted by `by`; blocks of addresses that are taken are
/// replaced by free ones. Links to what is not copied are drawn where they may be.
using FreshId = std::function<ResourceId(const Kind&, const std::vector<ResourceId>& taken)>;
Pasting pasted(const Architecture& drawing, const Catalog& catalog, const std::vector<Action>& copy,
               const ResourceId& near, Point by, const FreshId& freshId);

/// What removes these, one Action for what goes with its container.
std::vector<Action> removalOf(const Architecture& drawing, const std::vector<ResourceId>& ids);

/// Those of `ids` that are drawn and stand in none of the others.
std::vector<ResourceId> outermost(const Architecture& drawing, const std::vector<ResourceId>& ids);

}  // namespace stampede
