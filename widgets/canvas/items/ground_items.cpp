#include "widgets/canvas/items/ground_items.h"

#include <QPainter>

#include "widgets/bridge/shown.h"
#include "widgets/canvas/facts.h"

namespace stampede {

LaneItem::LaneItem(const Lane& lane, int depth, const CanvasStyle& style) : m_lane(lane), m_style(style) {
    setZValue(2 * depth + 1);
}

void LaneItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    const Tokens& tokens = *m_style.tokens;
    if (zoomOf(*painter) < farZoom) {
        painter->fillRect(m_lane.rect, tokens.zone);
        return;
    }
    painter->setRenderHint(QPainter::Antialiasing, true);
    QPen pen(mixed(tokens.line, tokens.faint, 0.35), 1);
    pen.setDashPattern({4, 4});
    painter->setPen(pen);
    painter->setBrush(tokens.zone);
    painter->drawRoundedRect(m_lane.rect, 9, 9);
    painter->setFont(m_style.strong);
    painter->setPen(tokens.dim);
    const QString label = Facts::tr("%1 %2").arg(shown(m_lane.setting), oneLine(m_lane.name));
    painter->translate(m_lane.rect.topLeft());
    painter->scale(m_style.enlarged, m_style.enlarged);
    const qreal room = m_lane.rect.width() / m_style.enlarged - 26;
    painter->drawText(QPointF(13, m_style.enlarged > 1 ? 12 : 17),
                      m_style.strongMetrics.elidedText(label, Qt::ElideRight, room));
}

FootItem::FootItem(const Foot& foot, const CanvasStyle& style) : m_foot(foot), m_line(foot.line), m_style(style) {
    setZValue(35);
}

void FootItem::showMoved(QPointF from, QPointF to) {
    prepareGeometryChange();
    m_line = {m_foot.line.p1() + from, m_foot.line.p2() + to};
}

void FootItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    const bool far = zoomOf(*painter) < farZoom;
    painter->setRenderHint(QPainter::Antialiasing, !far);
    const QColor color = mixed(m_style.tokens->subnet, m_style.tokens->subnetText, 0.4);
    QPen pen(color, far ? 1 : 1.6 * m_style.enlarged);
    pen.setCosmetic(far);
    painter->setPen(pen);
    if (m_line.length() > 0.5) painter->drawLine(m_line);
    if (far) return;
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawEllipse(m_line.p2(), 4, 4);
}

TrayItem::TrayItem(const Tray& tray, const CanvasStyle& style) : m_tray(tray), m_style(style) { setZValue(15); }

void TrayItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    if (zoomOf(*painter) < farZoom) return;
    painter->setRenderHint(QPainter::Antialiasing, true);
    const Tokens& tokens = *m_style.tokens;
    QPen pen(tokens.line, 1);
    pen.setDashPattern({3, 3});
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(m_tray.rect, 8, 8);
    painter->setFont(m_style.strong);
    painter->setPen(tokens.dim);
    const QSizeF room = m_tray.container.empty() ? QSizeF(120, 26) : QSizeF(66, m_tray.rect.height());
    painter->translate(m_tray.rect.topLeft());
    painter->scale(m_style.enlarged, m_style.enlarged);
    const QRectF label(QPointF(m_style.enlarged > 1 ? 5 : 12, 0), room / m_style.enlarged);
    painter->drawText(label, Qt::AlignVCenter | Qt::AlignLeft, Facts::tr("unused"));
}

}  // namespace stampede
