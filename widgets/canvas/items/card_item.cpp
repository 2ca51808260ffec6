#include "widgets/canvas/items/card_item.h"

#include <QPainter>
#include <algorithm>

namespace stampede {

namespace {

constexpr qreal radius = 9;

}  // namespace

void CardItem::prepare() {
    m_name.clear();
    if (!facts().kind) return;
    if (isWide())
        prepareWide();
    else if (isSmall())
        prepareSmall();
    else
        prepareNarrow();
}

/// As many lines as there is room for: a name, a status, what is wrong.
void CardItem::placeWide() {
    const bool calm = facts().trouble.isEmpty();
    const qreal height = rect().height();
    const qreal left = wideLeft();
    m_icon = QRectF(left - 36, isSmall() ? (height - 24) / 2 : 19, 24, 24);
    m_nameAt = {left, isSmall() ? height / 2 - 4 : calm ? 27 : 21};
    m_statusAt = {left, isSmall() ? height / 2 + 12 : calm ? 44 : 37};
    m_mark = QRectF(rect().right() - 23, 9, 15, 15);
    m_load = QRectF(rect().right() - 130, isSmall() ? height - 14 : 40, 114, 4);
}

void CardItem::prepareWide() {
    placeWide();
    const qreal room = rect().width() - wideLeft() - 40;
    m_name = style().nameMetrics.elidedText(facts().name, Qt::ElideRight, room);
    const qreal offer = facts().offer.isEmpty() ? 0 : style().strongMetrics.horizontalAdvance(facts().offer) + 8;
    // The status goes beside the name where there is no line for it.
    const bool beside = isSmall() && !facts().trouble.isEmpty();
    const qreal name = beside ? style().nameMetrics.horizontalAdvance(m_name) + 8 : 0;
    if (beside) m_statusAt = m_nameAt + QPointF(name, 0);
    m_status =
        factsInLines(facts().status, style().detailMetrics, std::max(0.0, room - offer - name + (beside ? 0 : 26)), 1);
    m_trouble = brokenIntoLines(facts().trouble, style().detailMetrics, room + 26, 1);
    if (offer == 0) return;
    const qreal x =
        m_statusAt.x() + (m_status.isEmpty() ? 0 : style().detailMetrics.horizontalAdvance(m_status.front())) + 6;
    setOffer({x, m_statusAt.y() - 16, offer, 24});
}

void CardItem::prepareNarrow() {
    m_icon = QRectF(10, 12, 20, 20);
    m_nameAt = {38, 23};
    m_mark = QRectF(rect().right() - 23, 9, 15, 15);
    m_load = QRectF(38, rect().bottom() - 15, rect().width() - 50, 4);
    m_queueAt = {20, 44};
    const qreal room = rect().width() - 38 - 8;
    const bool hasMark = facts().state.has_value();
    m_name = style().nameMetrics.elidedText(facts().name, Qt::ElideRight, room - (hasMark ? 20 : 0));
    const bool hasOffer = !facts().offer.isEmpty();
    m_status = factsInLines(facts().status, style().detailMetrics, room, hasOffer ? 1 : 2);
    m_trouble = brokenIntoLines(facts().trouble, style().detailMetrics, rect().width() + 8, 2);
    m_statusAt = {38, m_status.size() > 1 ? 36.0 : 39.0};
    if (hasOffer) setOffer({34, 42, style().strongMetrics.horizontalAdvance(facts().offer) + 8, 24});
}

/// Seen from further away: the name over what it does, its load and state.
void CardItem::prepareSmall() {
    const qreal width = rect().width(), height = rect().height();
    const bool hasOffer = !facts().offer.isEmpty();
    m_icon = QRectF(6, 8, 16, 16);
    m_nameAt = {26, 20};
    m_mark = QRectF(width - 20, height - 23, 13, 13);
    m_load = QRectF(26, height - (height >= 52 ? 12 : 7), width - 26 - 26, 4);
    m_queueAt = {14, height - 14};
    m_statusAt = {26, std::min(34.0, height - 11)};
    m_name = style().nameMetrics.elidedText(facts().name, Qt::ElideRight, width - 26 - 4);
    m_status.clear();
    if (!hasOffer) m_status = factsInLines(facts().status, style().detailMetrics, width - 26 - 22, 1);
    // Below one that stands in nothing is room for two.
    const int lines = box().container.empty() ? 2 : std::max(1, static_cast<int>(drawn(31.5) / lineHeight()));
    m_trouble = brokenIntoLines(facts().trouble, style().detailMetrics, width, lines);
    if (hasOffer) setOffer({22, 20, style().strongMetrics.horizontalAdvance(facts().offer) + 8, 22});
}

void CardItem::paintBody(QPainter& painter) const {
    const bool gone = facts().isGone();
    const bool refused = facts().state == State::refused;
    if (gone || refused) {
        painter.setBrush(mixed(tokens().canvas, gone ? tokens().faint : tokens().fail, gone ? 0.14 : 0.05));
        QPen pen(facts().state == State::drawn ? tokens().faint : tokens().fail, 1.4);
        pen.setDashPattern({4, 3});
        painter.setPen(pen);
        painter.drawRoundedRect(rect(), radius, radius);
        return;
    }
    const bool fading = facts().state == State::deleting || facts().state == State::draining;
    const bool dashed = facts().unattached || facts().state == State::provisioning;
    drawPlate(painter, {.size = rect().size(),
                        .radius = radius,
                        .fill = fading ? mixed(tokens().panel, tokens().canvas, 0.7) : tokens().panel,
                        .border = dashed ? QColor(Qt::transparent) : mixed(tokens().line, tokens().faint, 0.3),
                        .shadow = tokens().shadow});
    if (!dashed) return;
    QPen pen(tokens().faint, 1.2);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect(), radius, radius);
}

void CardItem::paintLoad(QPainter& painter) const {
    if (!facts().load || facts().isGone()) return;
    const double load = std::clamp(*facts().load, 0.0, 1.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().line);
    painter.drawRoundedRect(m_load, 2, 2);
    if (load <= 0) return;
    painter.setBrush(load < 0.7 ? tokens().ok : load < 0.9 ? tokens().late : tokens().fail);
    painter.drawRoundedRect(QRectF(m_load.topLeft(), QSizeF(std::max(4.0, m_load.width() * load), 4)), 2, 2);
}

/// Requests that wait, below the icon: a dot for each of the first four, a number beyond.
void CardItem::paintQueue(QPainter& painter) const {
    if (facts().queue <= 0 || isWide()) return;
    const QColor color = facts().queue > 4 ? tokens().fail : tokens().late;
    if (facts().queue > 4) {
        painter.setFont(style().strong);
        painter.setPen(color);
        painter.drawText(QRectF(m_queueAt - QPointF(16, 8), QSizeF(32, 16)), Qt::AlignCenter,
                         QString::number(facts().queue));
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const auto count = static_cast<int>(facts().queue);
    for (int i = 0; i < count; ++i) painter.drawEllipse(m_queueAt + QPointF(6 * (i - (count - 1) / 2.0), 0), 2, 2);
}

/// In a wide card as its last line, else below it, on a plate that keeps links out of the words.
void CardItem::paintTrouble(QPainter& painter) const {
    if (m_trouble.isEmpty()) return;
    painter.setFont(style().detail);
    if (isWide()) {
        painter.setPen(tokens().fail);
        painter.drawText(QPointF(wideLeft(), isSmall() ? rect().height() / 2 + 12 : 53), m_trouble.front());
        return;
    }
    qreal width = 0;
    for (const QString& line : m_trouble) width = std::max(width, style().detailMetrics.horizontalAdvance(line));
    const QRectF plate(rect().center().x() - width / 2 - 4, rect().bottom() + drawn(12), width + 8,
                       lineHeight() * static_cast<qreal>(m_trouble.size()) + 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(box().depth > 0 ? tokens().subnetFill : tokens().canvas);
    painter.drawRoundedRect(plate, 3, 3);
    painter.setPen(tokens().fail);
    for (qsizetype i = 0; i < m_trouble.size(); ++i)
        painter.drawText(
            QRectF(plate.left(), plate.top() + lineHeight() * static_cast<qreal>(i), plate.width(), lineHeight() + 1),
            Qt::AlignCenter, m_trouble[i]);
}

void CardItem::paintNear(QPainter& painter) {
    if (!facts().kind) return;
    paintBody(painter);
    paintOutline(painter, radius);
    const bool gone = facts().isGone();
    drawIcon(painter, kindIcon(), m_icon, gone ? tokens().faint : kindColor());
    painter.setFont(style().name);
    painter.setPen(gone ? tokens().dim : tokens().text);
    painter.drawText(m_nameAt, m_name);
    painter.setFont(style().detail);
    painter.setPen(tokens().dim);
    for (qsizetype i = 0; i < m_status.size(); ++i)
        painter.drawText(m_statusAt + QPointF(0, 13 * static_cast<qreal>(i)), m_status[i]);
    paintTrouble(painter);
    paintLoad(painter);
    paintQueue(painter);
    paintMark(painter, m_mark);
    paintOffer(painter);
    paintEntryFlag(painter);
    paintDifference(painter, {rect().right() - (isSmall() ? 14 : 36), 0});
}

void CardItem::paintFar(QPainter& painter) {
    if (!facts().kind) return;
    const bool gone = facts().isGone();
    const bool hurt = facts().state == State::refused || facts().state == State::impaired || gone;
    painter.fillRect(rect(), gone ? tokens().line : tokens().panel);
    const QColor color = hurt ? tokens().fail : kindColor();
    painter.fillRect(QRectF(0, 0, 16, rect().height()), color);
    if (facts().load && !gone)
        painter.fillRect(
            QRectF(28, rect().height() / 2 - 6, (rect().width() - 40) * std::clamp(*facts().load, 0.05, 1.0), 12),
            *facts().load < 0.7   ? tokens().ok
            : *facts().load < 0.9 ? tokens().late
                                  : tokens().fail);
}

}  // namespace stampede
