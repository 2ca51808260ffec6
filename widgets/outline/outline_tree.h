// widgets/outline: the drawing as a tree, which a keyboard and a screen reader go through.
#pragma once

#include <vector>

#include "widgets/bridge/desk.h"

namespace stampede {

/// One line of the outline.
struct OutlineEntry {
    ResourceId id = {};
    ResourceId under = {};  ///< empty: at the top
    const Kind* kind = nullptr;

    bool operator==(const OutlineEntry&) const = default;
};

/// Everything drawn, and what is there without being drawn, each once, what is above before what is below: in its
/// container, a chip under its only user, a member under its group.
std::vector<OutlineEntry> outlineOf(const Architecture& drawing, const Snapshot* now);

}  // namespace stampede
