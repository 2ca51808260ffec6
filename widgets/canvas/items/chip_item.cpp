#include "widgets/canvas/items/chip_item.h"

#include <QPainter>

#include "widgets/bridge/state_words.h"

namespace stampede {

namespace {

constexpr qreal iconRoom = 21;

}  // namespace

void ChipItem::prepare() {
    const qreal room = rect().width() - iconRoom - 7;
    m_name = room < 12 ? QString() : style().detailMetrics.elidedText(facts().name, Qt::ElideRight, room);
}

void ChipItem::paintNear(QPainter& painter) {
    if (!facts().kind) return;
    const bool hurt = facts().state == State::refused || facts().state == State::gone;
    const bool calm = facts().implied || facts().isGone();
    const qreal radius = rect().height() / 2;
    painter.setBrush(calm ? tokens().canvas : tokens().panel);
    QPen pen(hurt ? tokens().fail : facts().entry != Facts::Entry::none ? tokens().accent : tokens().line, 1.2);
    if (hurt || facts().state == State::drawn) pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.drawRoundedRect(rect(), radius, radius);
    paintOutline(painter, radius);
    const QColor tint = hurt ? tokens().fail : calm ? tokens().faint : kindColor();
    const QString icon = hurt ? StateWords::icon(*facts().state) : kindIcon();
    drawIcon(painter, icon, QRectF(6, (rect().height() - 12) / 2, 12, 12), tint);
    if (m_name.isEmpty()) return;
    painter.setFont(style().detail);
    painter.setPen(hurt ? tokens().fail : calm ? tokens().dim : tokens().text);
    painter.drawText(QRectF(iconRoom, 0, rect().width() - iconRoom, rect().height()), Qt::AlignVCenter | Qt::AlignLeft,
                     m_name);
}

void ChipItem::paintFar(QPainter& painter) {
    if (facts().kind) painter.fillRect(rect(), mixed(tokens().line, kindColor(), 0.4));
}

}  // namespace stampede
