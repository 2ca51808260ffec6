#include "widgets/canvas/tools/resize_gesture.h"

#include <algorithm>
#include <cmath>

#include "widgets/canvas/view.h"

namespace stampede {

namespace {

constexpr double reach = 6;  // pixels of the screen on both sides of a border
const QSizeF smallest(96, 64);

QRectF grown(const QRectF& rect, QPointF by) {
    return {rect.topLeft(), QSizeF(std::max(smallest.width(), rect.width() + snapped(by.x())),
                                   std::max(smallest.height(), rect.height() + snapped(by.y())))};
}

}  // namespace

ResizeGesture::ResizeGesture(const Canvas& canvas, ResourceId id, Qt::Edges edges, QPointF from)
    : m_canvas(canvas), m_id(std::move(id)), m_edges(edges), m_from(from) {
    if (const Box* box = canvas.scene.layout().box(m_id)) m_rect = box->rect;
}

Qt::Edges ResizeGesture::edgesAt(const Canvas& canvas, const ResourceId& id, QPointF at) {
    const Box* box = canvas.scene.layout().box(id);
    if (!box || box->shape != Shape::container || !canvas.desk.drawing().find(id)) return {};
    const double slack = reach / canvas.view.zoom();
    if (!box->rect.adjusted(-slack, -slack, slack, slack).contains(at)) return {};
    Qt::Edges edges;
    if (std::abs(at.x() - box->rect.right()) <= slack) edges |= Qt::RightEdge;
    if (std::abs(at.y() - box->rect.bottom()) <= slack) edges |= Qt::BottomEdge;
    return edges;
}

Qt::CursorShape ResizeGesture::cursorFor(Qt::Edges edges) {
    if (edges == (Qt::RightEdge | Qt::BottomEdge)) return Qt::SizeFDiagCursor;
    return edges & Qt::RightEdge ? Qt::SizeHorCursor : Qt::SizeVerCursor;
}

QRectF ResizeGesture::resized(const Pointer& pointer) const {
    const QPointF by = pointer.scene - m_from;
    return grown(m_rect, {m_edges & Qt::RightEdge ? by.x() : 0, m_edges & Qt::BottomEdge ? by.y() : 0});
}

void ResizeGesture::drag(const Pointer& pointer) { m_canvas.scene.showBox(m_id, resized(pointer)); }

void ResizeGesture::drop(const Pointer& pointer) {
    const QSizeF size = resized(pointer).size();
    m_canvas.desk.perform(MoveAction{.id = m_id, .size = Size{size.width(), size.height()}});
}

void resizeBy(const Canvas& canvas, const ResourceId& id, QPointF by) {
    const Box* box = canvas.scene.layout().box(id);
    if (!box || box->shape != Shape::container) return;
    const QSizeF size = grown(box->rect, by).size();
    canvas.desk.perform(MoveAction{.id = id, .size = Size{size.width(), size.height()}});
}

}  // namespace stampede
