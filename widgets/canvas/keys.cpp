#include "widgets/canvas/keys.h"

#include <algorithm>

#include "widgets/canvas/tools/moving.h"
#include "widgets/canvas/tools/resize_gesture.h"
#include "widgets/canvas/view.h"

namespace stampede {

bool moveByArrow(const Canvas& canvas, int key, Qt::KeyboardModifiers modifiers) {
    const double step = modifiers & Qt::ShiftModifier ? 1 : gridStep;
    QPointF by;
    if (key == Qt::Key_Left) by = {-step, 0};
    if (key == Qt::Key_Right) by = {step, 0};
    if (key == Qt::Key_Up) by = {0, -step};
    if (key == Qt::Key_Down) by = {0, step};
    if (by.isNull()) return false;
    if (canvas.selection.resources().empty())
        canvas.view.panBy((by * 4).toPoint());
    else if (modifiers & Qt::ControlModifier)
        resizeBy(canvas, canvas.selection.single(), by);
    else
        moveBy(canvas, canvas.selection.resources(), by);
    return true;
}

bool selectNext(const Canvas& canvas, bool next) {
    std::vector<ResourceId> order;
    for (const Box& box : canvas.scene.layout().boxes())
        if (std::find(order.begin(), order.end(), box.id) == order.end()) order.push_back(box.id);
    if (!next) std::reverse(order.begin(), order.end());
    auto at = order.begin();
    if (!canvas.selection.resources().empty()) {
        at = std::find(order.begin(), order.end(), canvas.selection.resources().back());
        at = at == order.end() ? order.begin() : at + 1;
    }
    if (at == order.end()) return false;
    canvas.selection.select(std::vector{*at});
    canvas.view.bringIntoSight(*at);
    return true;
}

}  // namespace stampede
