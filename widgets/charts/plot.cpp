#include "widgets/charts/plot.h"

#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QLineSeries>
#include <QMouseEvent>
#include <QToolTip>
#include <QValueAxis>
#include <algorithm>
#include <cmath>
#include <utility>

#include "widgets/bridge/shown.h"
#include "widgets/style/theme.h"

namespace stampede {

Plot::Plot(const Theme& theme, std::vector<PlotLine> lines, const Scale& scale, QWidget* parent)
    : QChartView(parent),
      m_theme(theme),
      m_lines(std::move(lines)),
      m_scale(scale),
      m_x(new QValueAxis(this)),
      m_y(new QValueAxis(this)),
      m_runs(m_lines.size()) {
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setFocusPolicy(Qt::NoFocus);
    setMinimumSize(120, 40);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->addAxis(m_x, Qt::AlignBottom);
    chart()->addAxis(m_y, Qt::AlignLeft);
    m_x->setVisible(false);
    m_y->setVisible(false);
    m_x->setRange(m_window.left(), m_window.right());
    m_y->setRange(m_scale.bottom(), m_scale.top());
    for (std::size_t line = 0; line < m_lines.size(); ++line) drawRuns(line, {{}});
    restyle();
    connect(&theme, &Theme::changed, this, [this] {
        restyle();
        place();
    });
}

void Plot::setTexts(PlotTexts texts) {
    m_texts = std::move(texts);
    for (std::size_t line = 0; line < m_runs.size(); ++line)
        for (QLineSeries* run : m_runs[line]) run->setName(chartText(m_texts.lines.value(static_cast<int>(line))));
    setAccessibleName(m_texts.title);
    tellValues();
    viewport()->update();
}

void Plot::setBare(bool isBare) {
    m_isBare = isBare;
    place();
}

QPen Plot::penOf(std::size_t line) const {
    // Each piece of a line is drawn by itself: without caps the seams would show.
    QPen pen(m_theme.tokens().*m_lines[line].color, 2, Qt::SolidLine, Qt::SquareCap, Qt::BevelJoin);
    if (m_lines[line].isDashed) pen.setDashPattern({3, 4});
    return pen;
}

void Plot::restyle() {
    setBackgroundBrush(m_theme.tokens().panel);
    for (std::size_t line = 0; line < m_runs.size(); ++line)
        for (QLineSeries* run : m_runs[line]) run->setPen(penOf(line));
    viewport()->update();
}

void Plot::drawRuns(std::size_t line, const std::vector<QList<QPointF>>& runs) {
    std::vector<QLineSeries*>& series = m_runs[line];
    while (series.size() < runs.size()) {
        auto* run = new QLineSeries(this);
        run->setName(chartText(m_texts.lines.value(static_cast<int>(line))));
        chart()->addSeries(run);
        run->attachAxis(m_x);
        run->attachAxis(m_y);
        run->setPen(penOf(line));  // which addSeries has replaced
        series.push_back(run);
    }
    for (std::size_t i = 0; i < series.size(); ++i) {
        QList<QPointF> points = i < runs.size() ? runs[i] : QList<QPointF>();
        if (points.size() == 1) points.append(points.front() + QPointF(HistoryRow::step.inSeconds(), 0));
        if (!points.isEmpty() || series[i]->count() > 0) series[i]->replace(points);
    }
}

void Plot::take(const TimeWindow& window, SimTime now, std::vector<Readings> readings) {
    const bool isMoved = window.left() != m_window.left() || window.right() != m_window.right();
    m_window = window;
    m_now = now;
    m_readings = std::move(readings);
    m_readings.resize(m_lines.size());
    if (isMoved) {
        m_x->setRange(window.left(), window.right());
        viewport()->update();
    }
    fitAxis();
    const double origin = window.isWholeDay ? 0 : -now.inSeconds();
    for (std::size_t line = 0; line < m_lines.size(); ++line)
        drawRuns(line, decimated(m_readings[line], mostPoints, window.length.inSeconds(), origin));
    tellValues();
    viewport()->update(livelyArea());
}

void Plot::fitAxis() {
    std::optional<double> least, greatest;
    for (const Readings& line : m_readings)
        for (const QPointF& point : line) {
            if (std::isnan(point.y())) continue;
            least = std::min(least.value_or(point.y()), point.y());
            greatest = std::max(greatest.value_or(point.y()), point.y());
        }
    if (!m_scale.fit(least.value_or(0), greatest.value_or(0))) return;
    m_y->setRange(m_scale.bottom(), m_scale.top());
    viewport()->update();
}

void Plot::setMarkers(std::vector<DayMarker> markers) {
    m_markers = std::move(markers);
    viewport()->update(livelyArea());
}

void Plot::clear() {
    m_markers.clear();
    take(m_window, {}, {});
}

std::vector<QLineSeries*> Plot::runsOf(std::size_t line) const {
    std::vector<QLineSeries*> filled;
    for (QLineSeries* run : m_runs[line])
        if (run->count() > 0) filled.push_back(run);
    return filled;
}

double Plot::xOf(SimTime at) const {
    const double share = (m_window.xOf(at, m_now) - m_window.left()) / (m_window.right() - m_window.left());
    return m_area.left() + share * m_area.width();
}

void Plot::resizeEvent(QResizeEvent* event) {
    QChartView::resizeEvent(event);
    place();
}

void Plot::mouseMoveEvent(QMouseEvent* event) {
    QChartView::mouseMoveEvent(event);
    m_pointer = m_area.contains(event->position()) ? event->position().x() : -1;
    viewport()->update(livelyArea());
}

bool Plot::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave) {
        m_pointer = -1;
        viewport()->update(livelyArea());
    }
    if (event->type() != QEvent::ToolTip) return QChartView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const DayMarker* nearest = nullptr;
    const auto distance = [&](const DayMarker& marker) { return std::abs(xOf(marker.at) - help->pos().x()); };
    for (const DayMarker& marker : m_markers)
        if (distance(marker) <= 5 && (!nearest || distance(marker) <= distance(*nearest))) nearest = &marker;
    if (nearest && m_tell)
        QToolTip::showText(help->globalPos(), tipText(m_tell(*nearest)), viewport());
    else
        QToolTip::hideText();
    return true;
}

}  // namespace stampede
