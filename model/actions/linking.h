#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/actions/action.h"

namespace stampede {

/// One way to connect two things: in which role, by which Actions, and instead of what where the caller takes one only.
struct LinkOffer {
    std::string role = {};
    std::vector<Action> batch = {};
    ResourceId instead = {};  ///< what it is disconnected from in the same step; empty for nothing
};

/// Every way in which `from` may be linked to `to`, the caller or user first.
std::vector<LinkOffer> linkOffers(const Architecture& drawing, const ResourceId& from, const ResourceId& to);

/// Why there is none.
Problem whyNoLink(const Architecture& drawing, const ResourceId& from, const ResourceId& to);

/// True where it calls or uses anything at all.
bool mayCall(const Architecture& drawing, const ResourceId& id);

}  // namespace stampede
