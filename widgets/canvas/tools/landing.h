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

/// The innermost container around `container` that may contain one of `kind`.
Landing landingIn(const Architecture& drawing, const Kind& kind, const ResourceId& container);

/// The same for `id`, which is drawn in `drawing`: it is placed in the subnet it is dropped on where it is placed
/// nowhere yet, and a chip is connected with `under`, what it is dropped on.
Landing landingOf(const Architecture& drawing, const ResourceId& id, const ResourceId& container,
                  const ResourceId& under);

/// What follows for its zone when one of `kind` in `parent` is put into the lane at `at`; empty where there is none.
std::string zoneOfLane(const CanvasScene& scene, const Kind& kind, const ResourceId& parent, QPointF at);

/// Adds a new one of `kind` where it is dropped: the Actions of one step, or why not.
struct Addition {
    ResourceId id = {};
    ResourceId target = {};
    QPointF corner = {};               ///< on the canvas
    std::optional<Point> wanted = {};  ///< where a container among others is held, in its parent: see settle()
    std::vector<Action> batch = {};
    std::optional<Problem> problem = {};
};
Addition additionAt(const CanvasScene& scene, const Desk& desk, const Kind& kind, QPointF at);
/// The same where nobody points: near `near`, at `at` where there is room.
Addition additionNear(const CanvasScene& scene, const Desk& desk, const Kind& kind, const ResourceId& near, QPointF at);

}  // namespace stampede
