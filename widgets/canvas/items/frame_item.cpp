#include "widgets/canvas/items/frame_item.h"

#include <QPainter>
#include <algorithm>

#include "widgets/canvas/measures.h"

namespace stampede {

void FrameItem::prepare() {
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
    painter.drawRoundedRect(rect(), 9, 9);
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
    QPen pen(kindColor(), 1);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect());
}

}  // namespace stampede
