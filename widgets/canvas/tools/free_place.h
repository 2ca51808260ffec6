#pragma once

#include "widgets/canvas/tools/tool.h"

namespace stampede {

constexpr double cornerGrip = 24;  ///< a new container is held near its corner, not by its middle

/// What a new one takes up on the canvas while the pointer holds it, in `parent` (null: on the canvas itself).
QRectF heldAt(const Box* parent, Shape shape, QPointF at);

/// Where a card or container that is let go of at `wanted` comes to stand in `container` (empty: on the canvas), in
/// scene coordinates: what is there stays, so it makes way itself. `moved` goes along and is not in the way; `kind` is
/// its own.
QPointF placeBeside(const Architecture& drawing, const CanvasLayout& layout, const Kind& kind, const QRectF& wanted,
                    const ResourceId& container, const std::vector<ResourceId>& moved = {});

}  // namespace stampede
