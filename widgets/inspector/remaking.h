#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/actions/action.h"

namespace stampede {

class Desk;

/// True for what stands on its users and of which nothing can be changed once it is there, as a launch configuration:
/// who wants another one makes it and goes over to it.
bool isRemade(const Kind& kind);

/// What makes another one like it that has that setting, and hands its users over to that; the first Action adds it.
struct Remaking {
    std::vector<Action> batch = {};
    std::optional<Problem> problem = {};
};
Remaking remakingOf(const Desk& desk, const ResourceId& id, const std::string& path, const Value& value);

}  // namespace stampede
