#pragma once

#include <optional>
#include <vector>

#include "widgets/canvas/tools/tool.h"

namespace stampede {

/// What letting go of something here would make of it: what contains it, and what it is connected with.
struct Landing {
    ResourceId parent = {};
    ResourceId target = {};  ///< what takes it, to be marked: its parent, the subnet it is placed in, a chip's user
    std::vector<Action> links = {};
    std::optional<Problem> problem = {};
};

/// The subnet around `container` that it can be placed in, empty for none.
ResourceId placeFor(const Architecture& drawing, const ResourceId& id, const ResourceId& container);
/// Places it in the subnet around `container` where it is placed nowhere yet, and connects a chip with the first
/// of `under` that takes it.
void addLinks(const Architecture& drawing, const Resource& resource, const ResourceId& container,
              const std::vector<ResourceId>& under, Landing& landing);

/// The innermost container around `container` that may contain one of `kind`.
Landing landingIn(const Architecture& drawing, const Kind& kind, const ResourceId& container);

/// The same for `id`, which is drawn in `drawing`: it is placed in the subnet it is dropped on where it is placed
/// nowhere yet, and a chip is connected with the first of `under`, what it is dropped on, that takes it.
Landing landingOf(const Architecture& drawing, const ResourceId& id, const ResourceId& container,
                  const std::vector<ResourceId>& under);

}  // namespace stampede
