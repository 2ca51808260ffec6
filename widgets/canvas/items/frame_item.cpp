#include "widgets/canvas/items/frame_item.h"

#include <QPainter>
#include <algorithm>

#include "widgets/canvas/measures.h"

namespace stampede {

namespace {

/// Where they lie side by side, straight across; else straight down; else around one corner.
QPolygonF jointOf(const QRectF& from, const QRectF& to) {
    constexpr qreal enough = 16;
    const bool right = from.center().x() < to.center().x(), down = from.center().y() < to.center().y();
    const qreal x1 = right ? from.right() : from.left(), x2 = right ? to.left() : to.right();
    const qreal y1 = down ? from.bottom() : from.top(), y2 = down ? to.top() : to.bottom();
    const auto shared = [](qreal low1, qreal high1, qreal low2, qreal high2) {
        return std::pair(std::max(low1, low2), std::min(high1, high2));
    };
    const auto [top, bottom] = shared(from.top(), from.bottom(), to.top(), to.bottom());
    const auto [left, end] = shared(from.left(), from.right(), to.left(), to.right());
    if (bottom - top >= enough) return QList<QPointF>{{x1, (top + bottom) / 2}, {x2, (top + bottom) / 2}};
    if (end - left >= enough) return QList<QPointF>{{(left + end) / 2, y1}, {(left + end) / 2, y2}};
    return QList<QPointF>{{x1, from.center().y()}, {to.center().x(), from.center().y()}, {to.center().x(), y2}};
}

}  // namespace

void FrameItem::prepareParts() {
    m_parts = {rect()};
    m_joints.clear();
    for (const QRectF& other : box().others) {
        const QRectF at = other.translated(-box().rect.topLeft());
        m_parts.emplace_back(at.topLeft() / enlarged(), at.size() / enlarged());
        m_joints.push_back(jointOf(m_parts[m_parts.size() - 2], m_parts.back()));
    }
}

QRectF FrameItem::boundingRect() const {
    QRectF all = ResourceItem::boundingRect();
    for (const QRectF& other : box().others)
        all |= other.translated(-box().rect.topLeft()).marginsAdded(reach() * mostEnlarged);
    return all;
}

QPainterPath FrameItem::shape() const {
    const QRectF pill(m_pill.topLeft() * enlarged(), m_pill.size() * enlarged());
    QPainterPath path;
    path.addRect(pill);
    const qreal slack = 6 * enlarged();
    const auto add = [&](const QRectF& part) {
        QPainterPath border;
        border.addRect(part.adjusted(-slack, -slack, slack, slack));
        if (!box().container.empty()) border.addRect(part.adjusted(slack, slack, -slack, -slack));
        path = path.united(border);
    };
    add(QRectF(QPointF(), box().rect.size()));
    for (const QRectF& other : box().others) add(other.translated(-box().rect.topLeft()));
    return path;
}

void FrameItem::prepare() {
    prepareParts();
    if (!facts().kind) return;
    const qreal offer = facts().offer.isEmpty() ? 0 : style().strongMetrics.horizontalAdvance(facts().offer) + 12;
    const qreal room = rect().width() - 24 - 56 - offer;
    const QString label = facts().status.isEmpty()
                              ? facts().name
                              : Facts::tr("%1 · %2", "a name and its status").arg(facts().name, facts().status);
    m_label = style().strongMetrics.elidedText(label, Qt::ElideRight, room);
    const qreal text = style().strongMetrics.horizontalAdvance(m_label);
    const qreal mark = facts().state ? 20 : 0;
    const qreal width = 30 + text + mark + offer + 12;
    m_pill =
        QRectF(rect().center().x() - width / 2, -drawn(Measures::framePill) / 2, width, drawn(Measures::framePill));
    if (offer > 0) setOffer({m_pill.left() + 30 + text + 2, m_pill.top(), offer - 4, m_pill.height()});
    m_trouble = brokenIntoLines(facts().trouble.isEmpty() ? facts().note : facts().trouble, style().detailMetrics,
                                rect().width() - 40, std::max(1, static_cast<int>(drawn(Measures::frameFoot) / 14)));
}

void FrameItem::paintNear(QPainter& painter) {
    if (!facts().kind) return;
    const bool missing = facts().isGone() || facts().state == State::refused;
    const qreal icon = isSmall() ? 13 : 15;
    const QColor tint = missing ? tokens().fail : kindColor();
    QPen pen(isSelected()  ? tokens().accent
             : isHovered() ? mixed(tint, tokens().accent, 0.4)
                           : tint,
             isSelected() ? 2 : 1.5);
    pen.setDashPattern({5, 3.5});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    for (const QRectF& part : m_parts) painter.drawRoundedRect(part, 9, 9);
    for (const QPolygonF& joint : m_joints) painter.drawPolyline(joint);
    painter.setPen(Qt::NoPen);
    painter.setBrush(pen.color());
    for (const QPolygonF& joint : m_joints)
        for (const QPointF& end : {joint.front(), joint.back()}) painter.drawEllipse(end, 3.5, 3.5);
    if (verdict() != Verdict::none) paintOutline(painter, 9);
    painter.setBrush(tokens().panel);
    painter.setPen(QPen(isSelected() ? tokens().accent : tint, 1.3));
    painter.drawRoundedRect(m_pill, m_pill.height() / 2, m_pill.height() / 2);
    drawIcon(painter, kindIcon(), QRectF(m_pill.left() + 9, m_pill.center().y() - icon / 2, icon, icon), tint);
    painter.setFont(style().strong);
    painter.setPen(tint);
    painter.drawText(QRectF(m_pill.left() + 30, m_pill.top(), m_pill.width() - 30, m_pill.height()),
                     Qt::AlignVCenter | Qt::AlignLeft, m_label);
    paintMark(painter, QRectF(m_pill.right() - 22, m_pill.center().y() - icon / 2 + 0.5, icon - 1, icon - 1));
    paintOffer(painter);
    paintDifference(painter, {m_pill.right() + 14, m_pill.center().y()});
    painter.setFont(style().detail);
    painter.setPen(tint);
    const qreal top = rect().bottom() - drawn(12) - 14 * static_cast<qreal>(m_trouble.size());
    for (qsizetype i = 0; i < m_trouble.size(); ++i)
        painter.drawText(QRectF(12, top + 14 * static_cast<qreal>(i), rect().width() - 24, 14),
                         Qt::AlignLeft | Qt::AlignVCenter, m_trouble[i]);
}

void FrameItem::paintFar(QPainter& painter) {
    if (!facts().kind) return;
    prepareParts();
    QPen pen(kindColor(), 1);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    for (const QRectF& part : m_parts) painter.drawRect(part);
    for (const QPolygonF& joint : m_joints) painter.drawPolyline(joint);
}

}  // namespace stampede
