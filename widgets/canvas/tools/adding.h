#pragma once

#include "widgets/canvas/tools/landing.h"

namespace stampede {

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
