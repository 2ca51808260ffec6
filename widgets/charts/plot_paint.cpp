// What a plot shows around its lines: header, grid, legend, foot, markers and the values at the pointer.
#include <QLineSeries>
#include <algorithm>
#include <cmath>
#include <optional>

#include "widgets/bridge/shown.h"
#include "widgets/charts/plot.h"
#include "widgets/style/numbers.h"
#include "widgets/style/theme.h"
#include "widgets/style/type.h"

namespace stampede {

namespace {

int headerHeight() { return Type::scaled(24); }
int gutterWidth() { return Type::scaled(34); }
int legendHeight() { return Type::scaled(22); }
int footHeight() { return Type::scaled(17); }

}  // namespace

void Plot::place() {
    const bool hasFoot = !m_isBare && height() >= Type::scaled(130);
    const int left = m_isBare ? 0 : gutterWidth();
    const int above = m_isBare ? 2 : headerHeight() + Type::scaled(8);
    const int below = m_isBare ? 2 : legendHeight() + (hasFoot ? footHeight() : Type::scaled(4));
    m_area = QRectF(left, above, std::max(width() - left, 20), std::max(height() - above - below, 10));
    chart()->setPlotArea(m_area);
    viewport()->update();
}

QRectF Plot::titleArea() const {
    return {0, 0, QFontMetricsF(Type::strong(Type::body())).horizontalAdvance(m_texts.title), 1.0 * headerHeight()};
}

QRect Plot::livelyArea() const { return m_area.adjusted(-1, -6, 1, 2).toAlignedRect(); }

void Plot::drawBackground(QPainter* painter, const QRectF& exposed) {
    QChartView::drawBackground(painter, exposed);
    const Tokens& tokens = m_theme.tokens();
    painter->setFont(Type::tick());
    const AxisUnit unitNow = unit();
    const double step = m_scale.step() * unitNow.factor;
    const double ticks = m_scale.lastTick() - m_scale.firstTick();
    for (int tick = m_scale.firstTick(); tick <= m_scale.lastTick(); ++tick) {
        const double y = std::round(m_area.bottom() - (tick - m_scale.firstTick()) / ticks * m_area.height());
        if (m_isBare && tick != 0) continue;
        painter->fillRect(QRectF(m_area.left(), y, m_area.width(), 1), tokens.line);
        if (m_isBare) continue;
        painter->setPen(tokens.dim);
        painter->drawText(QRectF(0, y - 8, m_area.left() - 6, 16), Qt::AlignRight | Qt::AlignVCenter,
                          Numbers::number(tick * step, decimalsOf(step)));
    }
}

void Plot::drawForeground(QPainter* painter, const QRectF& exposed) {
    if (!m_isBare) {
        if (exposed.top() < headerHeight()) paintHeader(*painter);
        if (exposed.bottom() > m_area.bottom() + 3) {
            paintLegend(*painter);
            paintFoot(*painter);
        }
    }
    const bool isEmpty =
        std::all_of(m_readings.begin(), m_readings.end(), [](const Readings& line) { return line.empty(); });
    if (isEmpty) {
        constexpr int flags = Qt::AlignCenter | Qt::TextWordWrap;
        const QRectF room = m_area.adjusted(8, 0, -8, 0);
        painter->setFont(Type::detail());
        painter->setPen(m_theme.tokens().dim);
        painter->fillRect(painter->boundingRect(room, flags, m_texts.empty).adjusted(-6, -2, 6, 2),
                          m_theme.tokens().panel);
        painter->drawText(room, flags, m_texts.empty);
        return;
    }
    paintMarkers(*painter);
    paintPointer(*painter);
}

void Plot::paintHeader(QPainter& painter) const {
    const Tokens& tokens = m_theme.tokens();
    const QRectF row(0, 0, width(), headerHeight());
    painter.setFont(Type::strong(Type::body()));
    painter.setPen(tokens.text);
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, m_texts.title);
    painter.setFont(Type::detail());
    painter.setPen(tokens.dim);
    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, unit().name);
}

void Plot::paintLegend(QPainter& painter) const {
    const Tokens& tokens = m_theme.tokens();
    painter.setFont(Type::detail());
    const QFontMetricsF metrics(painter.font());
    const double mark = Type::scaled(10);
    double x = m_area.left();
    for (std::size_t line = 0; line < m_lines.size(); ++line) {
        const QString name = m_texts.lines.value(static_cast<int>(line));
        const bool isShown = line < m_readings.size() && !m_readings[line].empty();
        if (name.isEmpty() || (line > 0 && !isShown && m_lines[line].isDashed)) continue;
        const QRectF row(x, height() - legendHeight(), m_area.right() - x, Type::scaled(18));
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.*m_lines[line].color);
        painter.drawRoundedRect(QRectF(x, row.center().y() - 1.5, mark, 3), 1.5, 1.5);
        painter.setPen(tokens.dim);
        painter.drawText(row.adjusted(mark + 5, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, name);
        x += mark + 5 + metrics.horizontalAdvance(name) + Type::scaled(12);
    }
}

void Plot::paintFoot(QPainter& painter) const {
    if (height() < Type::scaled(130)) return;
    painter.setFont(Type::tick());
    painter.setPen(m_theme.tokens().dim);
    const QRectF row(m_area.left(), m_area.bottom() + 1, m_area.width(), footHeight());
    const QString from = m_window.isWholeDay ? Numbers::clock({}) : QChar(0x2212) + Numbers::duration(m_window.length);
    const QString to = m_window.isWholeDay ? Numbers::clock(m_window.length) : tr("now");
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, from);
    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, to);
}

void Plot::paintMarkers(QPainter& painter) const {
    painter.setRenderHint(QPainter::Antialiasing, false);
    double last[3] = {-10, -10, -10};
    for (const DayMarker& marker : m_markers) {
        const double x = std::round(xOf(marker.at));
        const auto sort = static_cast<std::size_t>(marker.sort);
        if (x < m_area.left() || x > m_area.right() || sort >= 3 || x - last[sort] < 3) continue;
        last[sort] = x;
        QPen pen(colorOf(marker.sort, m_theme.tokens()), 1);
        pen.setDashPattern({3, 3});
        painter.setPen(pen);
        painter.drawLine(QPointF(x, m_area.top() - 4), QPointF(x, m_area.bottom()));
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

QStringList Plot::valuesAt(double x) const {
    if (x < m_area.left() || x > m_area.right()) return {};
    const double at = m_window.left() + (x - m_area.left()) / m_area.width() * (m_window.right() - m_window.left());
    const SimTime moment = (m_window.isWholeDay ? SimTime{} : m_now) + secondsOf(at);
    if (moment > m_now || moment < SimTime{}) return {};
    QStringList values{Numbers::clock(moment)};
    std::optional<double> told;
    for (std::size_t line = 0; line < m_readings.size(); ++line) {
        const Readings& readings = m_readings[line];
        const auto later = [](const QPointF& point, double limit) { return point.x() < limit; };
        auto found = std::lower_bound(readings.begin(), readings.end(), at, later);
        if (found == readings.end() && found != readings.begin()) --found;
        if (found == readings.end() || std::isnan(found->y())) continue;
        told = found->x();
        const QString value = m_texts.value ? m_texts.value(found->y()) : Numbers::number(found->y(), 1);
        const QString name = m_texts.lines.value(static_cast<int>(line));
        //: A line of a chart and its value: "p99 8.4 s".
        values << (name.isEmpty() ? value : tr("%1 %2", "line and value").arg(name, value));
    }
    if (!told || !m_texts.more) return values;
    const QString more = m_texts.more((m_window.isWholeDay ? SimTime{} : m_now) + secondsOf(*told));
    if (!more.isEmpty()) values << more;
    return values;
}

void Plot::paintPointer(QPainter& painter) const {
    if (m_pointer < 0) return;
    const QStringList values = valuesAt(m_pointer);
    if (values.isEmpty()) return;
    const Tokens& tokens = m_theme.tokens();
    painter.fillRect(QRectF(std::round(m_pointer), m_area.top(), 1, m_area.height()), tokens.dim);
    painter.setFont(Type::detail());
    const QFontMetricsF metrics(painter.font());
    double width = 0;
    for (const QString& value : values) width = std::max(width, metrics.horizontalAdvance(value));
    QRectF box(m_pointer + 8, m_area.top(), width + 16, metrics.height() * static_cast<double>(values.size()) + 8);
    if (box.right() > m_area.right()) box.moveRight(m_pointer - 8);
    if (box.left() < 0) box.moveLeft(0);
    painter.setPen(tokens.line);
    painter.setBrush(tokens.raised);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.setPen(tokens.text);
    painter.drawText(box.adjusted(8, 4, -8, -4), Qt::AlignLeft, values.join(QLatin1Char('\n')));
}

void Plot::tellValues() {
    QStringList values = valuesAt(m_area.right());
    if (m_window.isWholeDay) values = valuesAt(std::min(xOf(m_now), m_area.right()));
    setAccessibleDescription(values.isEmpty() ? m_texts.empty : values.join(QStringLiteral(", ")));
}

}  // namespace stampede
