#include "widgets/canvas/items/link_item.h"

#include <QPainter>
#include <QPainterPathStroker>

namespace stampede {

QPolygonF arrowHead(const QPainterPath& path) {
    if (path.elementCount() < 2) return {};
    const QPointF end = path.currentPosition();
    const QPointF before = path.elementAt(path.elementCount() - 2);
    QLineF back(end, before);
    if (back.length() < 0.1) return {};
    back.setLength(8);
    const QLineF across = back.normalVector().unitVector();
    const QPointF side = (across.p2() - across.p1()) * 3.6;
    return QPolygonF({end, back.p2() + side, back.p2() - side});
}

LinkItem::LinkItem(const Link& link, const CanvasStyle& style) : m_link(link), m_style(style) { setZValue(30); }

void LinkItem::setPath(const QPainterPath& path) {
    if (path == m_path) return;
    prepareGeometryChange();
    m_path = path;
    m_head = arrowHead(path);
    m_bounds = path.boundingRect().adjusted(-7, -7, 7, 7);
}

void LinkItem::setEffective(bool effective) {
    if (effective == m_effective) return;
    m_effective = effective;
    update();
}

void LinkItem::setSelected(bool selected) {
    if (selected == m_selected) return;
    m_selected = selected;
    update();
}

QPainterPath LinkItem::shape() const {
    QPainterPathStroker stroker;
    stroker.setWidth(12);
    return stroker.createStroke(m_path);
}

void LinkItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    const bool far = zoomOf(*painter) < farZoom;
    painter->setRenderHint(QPainter::Antialiasing, !far);
    const Tokens& tokens = *m_style.tokens;
    const QColor color = m_selected ? tokens.accent : m_effective ? tokens.dim : tokens.faint;
    QPen pen(color, (m_selected ? 2.4 : m_hovered ? 2.2 : 1.5) * m_style.enlarged);
    pen.setCosmetic(far);
    if (far) pen.setWidth(1);
    if (!m_effective && !far) pen.setDashPattern({4, 3});
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(m_path);
    if (far) return;
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawPolygon(m_head);
}

void LinkItem::setHovered(bool hovered) {
    if (hovered == m_hovered) return;
    m_hovered = hovered;
    update();
}

}  // namespace stampede
