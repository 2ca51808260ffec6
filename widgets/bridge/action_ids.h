#pragma once

#include <vector>

#include "model/actions/action.h"

namespace stampede {

/// The resources that these are about, in their order; none for what edits the rest of the scenario, for hints, notes
/// and steps back.
std::vector<ResourceId> idsOf(const std::vector<Action>& batch);

}  // namespace stampede
