#include "widgets/canvas/tools/rubber_gesture.h"

#include <algorithm>

namespace stampede {

void RubberGesture::drag(const Pointer& pointer) {
    m_canvas.scene.showRubberBand(QRectF(m_from, pointer.scene).normalized());
}

void RubberGesture::drop(const Pointer& pointer) {
    const QRectF band = QRectF(m_from, pointer.scene).normalized();
    std::vector<ResourceId> ids = pointer.adds() ? m_canvas.selection.resources() : std::vector<ResourceId>{};
    for (const Box& box : m_canvas.scene.layout().boxes()) {
        const bool held = box.shape == Shape::container ? band.contains(box.rect) : band.intersects(box.rect);
        if (held && std::find(ids.begin(), ids.end(), box.id) == ids.end()) ids.push_back(box.id);
    }
    m_canvas.selection.select(std::move(ids));
}

void RubberGesture::click(const Pointer& pointer) {
    if (pointer.adds()) return;
    m_canvas.selection.select(m_pressed.empty() ? std::vector<ResourceId>{} : std::vector{m_pressed});
}

}  // namespace stampede
