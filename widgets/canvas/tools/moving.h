#pragma once

#include "widgets/canvas/tools/tool.h"

namespace stampede {

/// The upper left corner of its box on the canvas; (0, 0) of what has none, as of the canvas itself.
QPointF cornerOf(const CanvasLayout& layout, const ResourceId& id);

/// True for what stands where its position says: a chip sits on its user, a frame around its members.
bool hasPlace(const CanvasLayout& layout, const Architecture& drawing, const Resource& resource);

/// Takes along what stands on what is moved without being in it.
MoveAction carriedBy(const CanvasLayout& layout, const ResourceId& id, QPointF by);

/// Moves `ids` as one step where they stand, without a mouse.
void moveBy(const Canvas& canvas, const std::vector<ResourceId>& ids, QPointF by);

}  // namespace stampede
