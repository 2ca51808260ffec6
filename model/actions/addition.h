#pragma once

#include <string_view>
#include <vector>

#include "model/actions/action.h"

namespace stampede {

/// What a new one of `kind` in `parent` must be told and what would otherwise collide: required settings, and a block
/// of addresses that none of its siblings has.
Record settingsForNew(const Architecture& drawing, const Kind& kind, std::string_view parent);

/// A block inside `parent` (anywhere for none) as large as `wanted`, or smaller where it must be, that overlaps none of
/// what stands there; empty where no room is left. `wanted` itself where it is free.
std::string freeBlock(const Architecture& drawing, std::string_view parent, const std::string& wanted,
                      const std::vector<std::string>& taken = {});

/// Where a new one of `kind` goes when nobody points: into `near`, what is around it, or the first container that takes
/// it; empty for the canvas, nullopt where there is no place.
std::optional<ResourceId> homeFor(const Architecture& drawing, const Kind& kind, const ResourceId& near);

}  // namespace stampede
