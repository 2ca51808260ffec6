#include "widgets/canvas/items/container_item.h"

#include <QPainter>
#include <algorithm>

#include "widgets/bridge/state_words.h"
#include "widgets/canvas/measures.h"

namespace stampede {

// A container at the top has a tab with its name; one inside another, a header with its addresses.

void ContainerItem::prepare() {
    m_addresses.clear();
    qreal room = std::max(60.0, rect().width() - 60);
    if (!isInside()) room = std::min(room, drawn(Measures::tabMost) - 60);
    if (facts().addresses) {
        m_addresses = Facts::tr("%1 of %2 free").arg(facts().addresses->free).arg(facts().addresses->usable);
        room = rect().width() - left() - bar() - 20;
    }
    m_name = style().strongMetrics.elidedText(facts().name, Qt::ElideRight, std::max(40.0, room * 0.6));
    m_network = style().detailMetrics.elidedText(
        facts().network, Qt::ElideRight, std::max(0.0, room - style().nameMetrics.horizontalAdvance(m_name) - 8));
    m_state.clear();
    if (!saysState()) return;
    const bool gone = facts().state == State::gone;
    QString state = gone ? facts().status : StateWords::word(*facts().state);
    if (!facts().trouble.isEmpty()) state = Facts::tr("%1: %2", "a state and why").arg(state, facts().trouble);
    const qreal offer = facts().offer.isEmpty() ? 0 : style().strongMetrics.horizontalAdvance(facts().offer) + 8;
    const qreal wide = isInside() ? rect().width() - left() - bar() - 20 : rect().width() - 24;
    m_state = style().detailMetrics.elidedText(state, Qt::ElideRight, wide - offer);
    m_stateAt = isInside() ? QPointF(left(), isSmall() ? 28 : 36) : QPointF(14, drawn(Measures::tab) + 12);
    if (offer > 0)
        setOffer({m_stateAt.x() + style().detailMetrics.horizontalAdvance(m_state) + 4, m_stateAt.y() - 16, offer, 24});
}

void ContainerItem::paintTab(QPainter& painter) const {
    const QFontMetricsF& metrics = style().strongMetrics;
    const qreal name = metrics.horizontalAdvance(m_name);
    const qreal width =
        34 + name + (m_network.isEmpty() ? 0 : 8 + style().detailMetrics.horizontalAdvance(m_network)) + 14;
    const QColor fill = mixed(tokens().canvas, tokens().vpc, 0.16);
    const qreal height = drawn(Measures::tab), icon = isSmall() ? 12 : 15;
    const qreal baseline = height / 2 + 4.5;
    QPainterPath tab;  // rounded where the container is, and at its lower right corner
    tab.moveTo(0.8, height);
    tab.lineTo(0.8, 12);
    tab.quadTo(0.8, 0.8, 12, 0.8);
    tab.lineTo(width, 0.8);
    tab.lineTo(width, height - 8);
    tab.quadTo(width, height, width - 8, height);
    tab.closeSubpath();
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPath(tab);
    drawIcon(painter, kindIcon(), QRectF(11, (height - icon) / 2 + 0.5, icon, icon), tokens().vpc);
    painter.setFont(style().strong);
    painter.setPen(tokens().vpc);
    painter.drawText(QPointF(32, baseline), m_name);
    painter.setFont(style().detail);
    painter.drawText(QPointF(32 + name + 8, baseline), m_network);
}

void ContainerItem::paintHeader(QPainter& painter) const {
    painter.setFont(style().strong);
    painter.setPen(tokens().subnetText);
    const qreal baseline = isSmall() ? 15 : 20;
    painter.drawText(QPointF(left(), baseline), m_name);
    painter.setFont(style().detail);
    painter.setPen(tokens().dim);
    painter.drawText(QPointF(left() + style().strongMetrics.horizontalAdvance(m_name) + 8, baseline), m_network);
}

void ContainerItem::paintState(QPainter& painter) const {
    if (m_state.isEmpty()) return;
    painter.setFont(style().detail);
    painter.setPen(stateColor());
    painter.drawText(m_stateAt, m_state);
    paintOffer(painter);
}

void ContainerItem::paintAddresses(QPainter& painter) const {
    if (!facts().addresses || facts().addresses->usable <= 0) return;
    const double used =
        1 - static_cast<double>(facts().addresses->free) / static_cast<double>(facts().addresses->usable);
    const bool low = facts().addresses->few;
    const QRectF track(rect().right() - 14 - bar(), isSmall() ? 7 : 12, bar(), 5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(tokens().subnetFill, tokens().subnet, 0.35));
    painter.drawRoundedRect(track, 2.5, 2.5);
    painter.setBrush(low ? tokens().fail : tokens().subnetText);
    painter.drawRoundedRect(QRectF(track.topLeft(), QSizeF(std::max(4.0, track.width() * used), 5)), 2.5, 2.5);
    painter.setFont(low ? style().strong : style().detail);
    painter.setPen(low ? tokens().fail : tokens().dim);
    painter.drawText(QRectF(track.left() - 60, track.bottom() + (isSmall() ? 1 : 3), track.width() + 60, 15),
                     Qt::AlignRight | Qt::AlignVCenter, m_addresses);
}

void ContainerItem::paintNear(QPainter& painter) {
    if (!facts().kind) return;
    const bool inside = isInside();
    const bool missing = facts().isGone() || facts().state == State::refused;
    const qreal radius = inside ? 9 : 12;
    QPen pen(missing ? tokens().fail : inside ? tokens().subnet : tokens().vpc, inside ? 1.3 : 1.6);
    if (missing) pen.setDashPattern({5, 4});
    painter.setPen(pen);
    painter.setBrush(missing  ? mixed(tokens().canvas, tokens().faint, 0.1)
                     : inside ? tokens().subnetFill
                              : mixed(tokens().canvas, tokens().vpc, 0.02));
    painter.drawRoundedRect(rect(), radius, radius);
    paintOutline(painter, radius);
    if (inside) {
        paintHeader(painter);
        paintAddresses(painter);
    } else {
        paintTab(painter);
    }
    paintState(painter);
    paintDifference(painter, {0, drawn(Measures::header)});
}

void ContainerItem::paintFar(QPainter& painter) {
    const bool inside = isInside();
    painter.fillRect(rect(), inside ? tokens().subnetFill : mixed(tokens().canvas, tokens().vpc, 0.02));
    QPen pen(inside ? tokens().subnet : tokens().vpc, 1);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect());
}

}  // namespace stampede
