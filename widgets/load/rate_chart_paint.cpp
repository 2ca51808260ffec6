// How the day's curve looks.
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "model/traffic/rate_curve.h"
#include "widgets/load/rate_chart.h"
#include "widgets/style/numbers.h"
#include "widgets/style/theme.h"
#include "widgets/style/type.h"

namespace stampede {

void RateChart::paintAxes(QPainter& painter) const {
    const Tokens& tokens = m_theme.tokens();
    const QRectF area = plot();
    painter.setFont(Type::detail());
    for (int i = 0; i <= 2; ++i) {
        const double rate = m_top * i / 2;
        const double y = at({}, rate).y();
        painter.setPen(tokens.line);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(tokens.dim);
        painter.drawText(QRectF(0, y - 8, area.left() - 6, 16), Qt::AlignRight | Qt::AlignVCenter,
                         Numbers::number(rate, rate == std::floor(rate) ? 0 : 1));
    }
    const int labels = timeLabels();
    for (int i = 0; i <= labels; ++i) {
        const SimTime time{m_duration.ns / labels * i};
        const double x = at(time, 0).x(), half = area.width() / labels / 2;
        const double left = i == 0 ? x : i == labels ? x - 2 * half : x - half;
        const auto side = i == 0 ? Qt::AlignLeft : i == labels ? Qt::AlignRight : Qt::AlignHCenter;
        painter.drawText(QRectF(left, area.bottom() + 4, 2 * half, Type::scaled(16)), side | Qt::AlignTop,
                         Numbers::clock(time));
    }
}

/// Into how many parts the times below divide the day, so that none touches the next.
int RateChart::timeLabels() const {
    const double each = QFontMetricsF(Type::detail()).horizontalAdvance(Numbers::clock(m_duration)) + 14;
    for (const int parts : {4, 2})
        // The outermost ones stand inside, so that the first and its neighbour share one and a half places.
        if (plot().width() / parts >= each * 1.5) return parts;
    return 1;
}

void RateChart::paintCurve(QPainter& painter) const {
    const Tokens& tokens = m_theme.tokens();
    const RateCurve curve(Rate{.ramp = m_ramp, .requestsPerS = m_points});
    QPolygonF line;
    const int steps = std::max(2, static_cast<int>(plot().width()));
    for (int i = 0; i <= steps; ++i) {
        const SimTime time{static_cast<std::int64_t>(static_cast<double>(m_duration.ns) * i / steps)};
        line << at(time, curve.at(time));
    }
    QPolygonF area = line;
    area << plot().bottomRight() << plot().bottomLeft();
    painter.setPen(Qt::NoPen);
    painter.setBrush(faded(tokens.accent, 0.14));
    painter.drawPolygon(area);
    painter.setPen(QPen(tokens.accent, 1));
    painter.drawPolyline(line);
}

void RateChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = m_theme.tokens();
    paintAxes(painter);
    paintCurve(painter);
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const bool isChosen = static_cast<int>(i) == m_chosen;
        painter.setPen(QPen(isChosen && hasFocus() ? tokens.text : tokens.accent, isChosen ? 2 : 1.5));
        painter.setBrush(isChosen ? tokens.accent : tokens.panel);
        const double radius = m_locked ? 2.5 : isChosen ? 5.5 : 4.5;
        painter.drawEllipse(placeOf(i), radius, radius);
    }
    if (m_chosen < 0) return;
    const auto& [time, rate] = m_points[static_cast<std::size_t>(m_chosen)];
    const QString text = tr("%1 · %2").arg(Numbers::clock(time), Numbers::rate(rate));
    painter.setFont(Type::detail());
    painter.setPen(tokens.text);
    const QRectF where = QRectF(0, 0, width() - 14, 18);
    painter.drawText(where, Qt::AlignRight | Qt::AlignVCenter, text);
}

}  // namespace stampede
