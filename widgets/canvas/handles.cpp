#include "widgets/canvas/handles.h"

#include <QPainter>

#include "model/actions/linking.h"
#include "widgets/canvas/view.h"

namespace stampede {

namespace {

constexpr double radius = 5, reach = 12, containerY = 16;

}  // namespace

/// At the right edge; of a container beside its title, so that its border can be drawn.
std::optional<QPointF> Handles::of(const ResourceId& id) const {
    const Box* box = m_canvas.scene.layout().box(id);
    if (!box || m_canvas.view.tool() != ToolId::select || !mayCall(m_canvas.desk.drawing(), id)) return {};
    const double y = box->shape == Shape::container ? box->rect.top() + containerY : box->rect.center().y();
    return QPointF(m_canvas.view.mapFromScene(QPointF(box->rect.right(), y)));
}

ResourceId Handles::at(QPoint at) const {
    for (const ResourceId& id : {m_canvas.selection.single(), m_hovered})
        if (const auto handle = of(id); handle && QLineF(*handle, at).length() <= reach) return id;
    return {};
}

void Handles::paint(QPainter& painter, const QPalette& palette) const {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette.color(QPalette::Highlight), 1.6));
    painter.setBrush(palette.color(QPalette::Base));
    const ResourceId selected = m_canvas.selection.single();
    for (const ResourceId& id : {selected, m_hovered})
        if (const auto handle = of(id)) painter.drawEllipse(*handle, radius, radius);
    const Box* box = m_canvas.scene.layout().box(selected);
    if (!box || box->shape != Shape::container || m_canvas.view.tool() != ToolId::select) return;
    const QPointF corner = m_canvas.view.mapFromScene(box->rect.bottomRight());
    painter.drawRoundedRect(QRectF(corner - QPointF(4, 4), QSizeF(8, 8)), 2, 2);
}

}  // namespace stampede
