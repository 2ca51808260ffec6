#include "widgets/load/rate_chart.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <algorithm>
#include <cmath>

#include "widgets/style/numbers.h"
#include "widgets/style/theme.h"
#include "widgets/style/type.h"

namespace stampede {

namespace {

/// The next round number: 1, 2 or 5 times a power of ten.
double roundAbove(double value) {
    double step = 1;
    while (step * 10 <= value) step *= 10;
    while (step > value && step > 1e-3) step /= 10;
    for (const double times : {1.0, 2.0, 5.0, 10.0})
        if (step * times >= value) return step * times;
    return step * 10;
}

constexpr double reach = 12;  // half of the least target

}  // namespace

RateChart::RateChart(Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Requests a second over the day"));
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void RateChart::showRate(const Rate& rate, SimTime duration) {
    if (m_dragging) return;
    m_points = rate.requestsPerS;
    m_ramp = rate.ramp;
    m_duration = std::max(duration, seconds(1));
    double most = 0;
    for (const auto& [time, perSecond] : m_points) most = std::max(most, perSecond);
    m_top = roundAbove(std::max(most * 1.15, 1.0));
    if (m_chosen >= static_cast<int>(m_points.size())) choose(-1);
    tell();
    update();
}

void RateChart::setLocked(bool locked) {
    m_locked = locked;
    m_dragging = false;
    update();
}

void RateChart::tell() {
    if (m_chosen < 0)
        return setAccessibleDescription(
            tr("%1 points").arg(Numbers::count(static_cast<std::int64_t>(m_points.size()))));
    const auto& [time, rate] = m_points[static_cast<std::size_t>(m_chosen)];
    setAccessibleDescription(tr("Point at %1: %2").arg(Numbers::clock(time), Numbers::rate(rate)));
}

QRectF RateChart::plot() const { return QRectF(rect()).adjusted(Type::scaled(34), 10, -12, -Type::scaled(22)); }

QPointF RateChart::at(SimTime time, double rate) const {
    const QRectF area = plot();
    return {area.left() + area.width() * time.inSeconds() / m_duration.inSeconds(),
            area.bottom() - area.height() * rate / m_top};
}

QPointF RateChart::placeOf(std::size_t point) const { return at(m_points[point].first, m_points[point].second); }

/// On whole minutes and tenths, or finer where the day is short or the load small.
std::pair<SimTime, double> RateChart::under(const QPointF& place) const {
    const QRectF area = plot();
    const double share = std::clamp((place.x() - area.left()) / area.width(), 0.0, 1.0);
    const double rate = std::clamp((area.bottom() - place.y()) / area.height(), 0.0, 1.0) * m_top;
    const double grid = m_duration >= hours(1) ? 60 : m_duration >= minutes(5) ? 10 : 1;
    const double fine = m_top <= 1 ? 100 : m_top <= 100 ? 10 : 1;
    return {secondsOf(std::round(share * m_duration.inSeconds() / grid) * grid), std::round(rate * fine) / fine};
}

int RateChart::pointUnder(const QPointF& place) const {
    int best = -1;
    double nearest = reach;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const QPointF off = placeOf(i) - place;
        if (const double distance = std::hypot(off.x(), off.y()); distance <= nearest) {
            nearest = distance;
            best = static_cast<int>(i);
        }
    }
    return best;
}

void RateChart::choose(int point) {
    if (point == m_chosen) return;
    m_chosen = point;
    tell();
    update();
}

/// Points stay in order of time: none passes its neighbour.
void RateChart::moveChosen(const std::pair<SimTime, double>& to) {
    const auto index = static_cast<std::size_t>(m_chosen);
    const SimTime least = index == 0 ? SimTime{} : m_points[index - 1].first + seconds(1);
    const SimTime most = index + 1 < m_points.size() ? m_points[index + 1].first - seconds(1) : m_duration;
    m_points[index] = {std::clamp(to.first, least, std::max(least, most)), std::max(0.0, to.second)};
    tell();
    update();
}

void RateChart::removeChosen() {
    if (m_chosen < 0 || m_points.size() < 2) return;
    Points next = m_points;
    next.erase(next.begin() + m_chosen);
    choose(-1);
    Q_EMIT edited(next);
}

void RateChart::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    choose(pointUnder(event->position()));
    m_dragging = m_chosen >= 0 && !m_locked;
    m_before = m_points;
}

void RateChart::mouseMoveEvent(QMouseEvent* event) {
    if (m_dragging) return moveChosen(under(event->position()));
    setCursor(!m_locked && pointUnder(event->position()) >= 0 ? Qt::SizeAllCursor : Qt::ArrowCursor);
}

void RateChart::mouseReleaseEvent(QMouseEvent*) {
    if (!m_dragging) return;
    m_dragging = false;
    const Points after = m_points;
    if (after == m_before) return;
    m_points = m_before;
    Q_EMIT edited(after);
    update();
}

void RateChart::mouseDoubleClickEvent(QMouseEvent* event) {
    m_dragging = false;
    if (m_locked || pointUnder(event->position()) >= 0) return;
    Points next = m_points;
    const auto made = under(event->position());
    const auto place =
        std::find_if(next.begin(), next.end(), [&](const auto& each) { return each.first >= made.first; });
    if (place != next.end() && place->first == made.first) return;
    const int index = static_cast<int>(place - next.begin());
    next.insert(place, made);
    Q_EMIT edited(next);
    if (static_cast<int>(m_points.size()) > index) choose(index);
}

void RateChart::keyPressEvent(QKeyEvent* event) {
    const int count = static_cast<int>(m_points.size());
    const bool jumps = event->modifiers() & Qt::ControlModifier;
    const int key = event->key();
    if (key == Qt::Key_Escape && m_dragging) {
        m_dragging = false;
        m_points = m_before;
        return update();
    }
    if (jumps && (key == Qt::Key_Left || key == Qt::Key_Right) && count > 0)
        return choose(std::clamp(m_chosen + (key == Qt::Key_Right ? 1 : -1), 0, count - 1));
    if (m_chosen < 0 || m_locked) return QWidget::keyPressEvent(event);
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace) return removeChosen();
    auto to = m_points[static_cast<std::size_t>(m_chosen)];
    const double step = m_top <= 1 ? 0.01 : m_top <= 100 ? 0.1 : 1;
    if (key == Qt::Key_Left || key == Qt::Key_Right)
        to.first += seconds(key == Qt::Key_Right ? 60 : -60);
    else if (key == Qt::Key_Up || key == Qt::Key_Down)
        to.second = std::round((to.second + (key == Qt::Key_Up ? step : -step)) * 1000) / 1000;
    else
        return QWidget::keyPressEvent(event);
    const Points before = m_points;
    moveChosen(to);
    const Points after = std::exchange(m_points, before);
    if (after != before) Q_EMIT edited(after);
}

}  // namespace stampede
