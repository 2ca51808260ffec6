#include "widgets/canvas/tools/moving.h"

#include "model/actions/copying.h"

namespace stampede {

QPointF cornerOf(const CanvasLayout& layout, const ResourceId& id) {
    const Box* box = layout.box(id);
    return box ? box->rect.topLeft() : QPointF();
}

bool hasPlace(const CanvasLayout& layout, const Architecture& drawing, const Resource& resource) {
    const Box* box = layout.box(resource.id);
    if (box && box->shape == Shape::frame && !drawing.linked(resource.id, role::placement).empty()) return false;
    return box && (box->shape != Shape::chip || (box->on.empty() && resource.position));
}

MoveAction carriedBy(const CanvasLayout& layout, const ResourceId& id, QPointF by) {
    const QPointF corner = cornerOf(layout, id) + by;
    return {.id = id, .position = Point{corner.x(), corner.y()}};
}

void moveBy(const Canvas& canvas, const std::vector<ResourceId>& ids, QPointF by) {
    const CanvasLayout& layout = canvas.scene.layout();
    const Architecture& drawing = canvas.desk.drawing();
    std::vector<Action> batch;
    const std::vector<ResourceId> moved = outermost(drawing, ids);
    for (const ResourceId& id : moved) {
        const Resource& resource = *drawing.find(id);
        if (!hasPlace(layout, drawing, resource)) continue;
        const QPointF corner = cornerOf(layout, id) + by - cornerOf(layout, resource.parent);
        batch.push_back({.what = MoveAction{.id = id, .position = Point{corner.x(), corner.y()}}});
    }
    for (const ResourceId& id : standingOn(drawing, layout, moved))
        batch.push_back({.what = carriedBy(layout, id, by)});
    canvas.desk.perform(std::move(batch));
}

}  // namespace stampede
