#include "widgets/canvas/items/chip_item.h"

#include <QPainter>
#include <algorithm>

#include "widgets/bridge/state_words.h"

namespace stampede {

namespace {

constexpr qreal iconRoom = 21, smallIconRoom = 17;
/// On the corner over its icon: its name stays whole.
constexpr QPointF badgeAt{2, 1};

}  // namespace

qreal ChipItem::textLeft() const { return isSmall() ? smallIconRoom : iconRoom; }

/// Larger as far as its name then still fits.
void ChipItem::prepare() {
    constexpr qreal right = 5;
    m_enlarged = 1;
    const qreal needed = textLeft() + style().detailMetrics.horizontalAdvance(facts().name) + right;
    m_enlarged = std::clamp(rect().width() / needed, 1.0, style().enlarged);
    const qreal room = rect().width() - textLeft() - right + 0.5;
    m_name = style().detailMetrics.elidedText(facts().name, Qt::ElideRight, room);
    // A letter or two say less than the icon alone.
    if (m_name == facts().name || m_name.size() >= 4) {
        // In a tray they are a list, on an edge each stands for itself.
        const qreal spare = room - style().detailMetrics.horizontalAdvance(m_name);
        m_shift = box().on.empty() ? 0 : std::max(0.0, spare / 2);
        return;
    }
    m_name.clear();
    m_enlarged = style().enlarged;
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
    const qreal size = isSmall() ? 10 : 12;
    const qreal left = m_name.isEmpty() ? (rect().width() - size) / 2 : m_shift + (isSmall() ? 4 : 6);
    const QRectF where(left, (rect().height() - size) / 2, size, size);
    const QString icon = hurt ? StateWords::icon(*facts().state) : kindIcon();
    drawIcon(painter, icon, where, tint);
    if (m_name.isEmpty()) return paintDifference(painter, badgeAt, 5);
    painter.setFont(style().detail);
    painter.setPen(hurt ? tokens().fail : calm ? tokens().dim : tokens().text);
    painter.drawText(QRectF(m_shift + textLeft(), 0, rect().width() - textLeft(), rect().height()),
                     Qt::AlignVCenter | Qt::AlignLeft, m_name);
    paintDifference(painter, badgeAt, 5);
}

void ChipItem::paintFar(QPainter& painter) {
    if (facts().kind) painter.fillRect(rect(), mixed(tokens().line, kindColor(), 0.4));
}

}  // namespace stampede
