#include <QPainter>
#include <algorithm>
#include <cmath>

#include "widgets/bridge/desk.h"
#include "widgets/style/theme.h"
#include "widgets/style/type.h"
#include "widgets/timeline/day_outline.h"
#include "widgets/timeline/timeline_panel.h"

namespace stampede {

void TimelinePanel::paintEvent(QPaintEvent*) {
    const int columns = std::max(1, static_cast<int>(strip().width() / 2));
    if (m_outline.size() != static_cast<std::size_t>(columns)) m_outline = dayOutline(m_desk.scenario(), columns);
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().panel);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTicks(painter);
    paintOutline(painter);
    paintNow(painter);
    paintMarkers(painter);
    if (hasFocus()) {
        painter.setPen(m_theme.tokens().accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 4, 4);
    }
}

void TimelinePanel::paintOutline(QPainter& painter) const {
    const Tokens& tokens = m_theme.tokens();
    const QRectF area = strip();
    QPolygonF shape;
    shape << area.bottomLeft();
    for (std::size_t i = 0; i < m_outline.size(); ++i) {
        const double x =
            area.left() + area.width() * (static_cast<double>(i) + 0.5) / static_cast<double>(m_outline.size());
        shape << QPointF(x, area.bottom() - m_outline[i] * area.height());
    }
    shape << area.bottomRight();
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(tokens.panel, tokens.accent, 0.14));
    painter.drawPolygon(shape);
    if (!m_snapshot) return;
    painter.save();
    painter.setClipRect(QRectF(0, 0, m_nowShown, height()), Qt::IntersectClip);
    painter.setBrush(mixed(tokens.panel, tokens.accent, 0.34));
    painter.drawPolygon(shape);
    painter.restore();
}

void TimelinePanel::paintTicks(QPainter& painter) const {
    const Tokens& tokens = m_theme.tokens();
    const QRectF area = strip();
    const SimTime duration = m_desk.scenario().duration;
    painter.setFont(Type::tick());
    const double room = QFontMetricsF(painter.font()).horizontalAdvance(QStringLiteral("00:00")) + Type::scaled(24);
    const SimTime distance = tickDistance(duration, std::max(1, static_cast<int>(area.width() / room)));
    for (SimTime at = {}; at <= duration; at += distance) {
        const double x = std::round(xOf(at));
        painter.fillRect(QRectF(x, area.bottom(), 1, Type::scaled(4)), tokens.line);
        painter.setPen(tokens.dim);
        const std::int64_t minute = at.wholeSeconds() / 60;
        const QString text = QStringLiteral("%1:%2").arg(minute / 60).arg(minute % 60, 2, 10, QLatin1Char('0'));
        painter.drawText(QRectF(x - room, area.bottom() + Type::scaled(2), 2 * room, Type::scaled(13)),
                         Qt::AlignHCenter | Qt::AlignBottom, text);
    }
}

void TimelinePanel::paintNow(QPainter& painter) const {
    const Tokens& tokens = m_theme.tokens();
    const QRectF area = strip();
    painter.fillRect(QRectF(area.left(), area.bottom(), area.width(), 1), tokens.line);
    if (!m_snapshot) return;
    const double x = m_nowShown;
    painter.fillRect(QRectF(area.left(), area.bottom() - 1, x - area.left(), 2.5), tokens.accent);
    painter.setPen(QPen(tokens.panel, 2));
    painter.setBrush(tokens.accent);
    painter.drawEllipse(QPointF(x, area.bottom()), 6, 6);
}

void TimelinePanel::paintMarkers(QPainter& painter) const {
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        const bool isLit = i == m_hovered || i == m_chosen;
        const bool isHidden =
            i > 0 && !isLit && m_shown[i].sort == m_shown[i - 1].sort && placeOf(i).x() - placeOf(i - 1).x() < 0.5;
        if (!isHidden && !isLit) paintMarker(painter, m_shown[i].sort, placeOf(i), Type::scaled(8), m_theme.tokens());
    }
    for (const auto& lit : {m_chosen, m_hovered}) {
        if (!lit || *lit >= m_shown.size()) continue;
        const DayMarker& marker = m_shown[*lit];
        painter.fillRect(QRectF(std::round(xOf(marker.at)), Type::scaled(15), 1, strip().bottom() - Type::scaled(15)),
                         colorOf(marker.sort, m_theme.tokens()));
        paintMarker(painter, marker.sort, placeOf(*lit), Type::scaled(12), m_theme.tokens());
    }
}

}  // namespace stampede
