#include "widgets/timeline/timeline_panel.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <algorithm>
#include <array>
#include <bitset>
#include <cmath>

#include "widgets/bridge/desk.h"
#include "widgets/bridge/selection.h"
#include "widgets/bridge/shown.h"
#include "widgets/style/numbers.h"
#include "widgets/style/theme.h"
#include "widgets/style/type.h"

namespace stampede {

TimelinePanel::TimelinePanel(Desk& desk, Selection& selection, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_selection(selection), m_theme(theme) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&desk, &Desk::arrived, this, &TimelinePanel::arrived);
    connect(&desk, &Desk::stateChanged, this, &TimelinePanel::startAfresh);
    connect(&desk, &Desk::changed, this, &TimelinePanel::findOutline);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        findOutline();
    });
    retranslate();
    startAfresh();
}

QSize TimelinePanel::sizeHint() const { return {Type::scaled(600), Type::scaled(52)}; }
QSize TimelinePanel::minimumSizeHint() const { return {Type::scaled(200), Type::scaled(52)}; }

void TimelinePanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void TimelinePanel::retranslate() {
    setAccessibleName(tr("Timeline"));
    tellTime();
    update();
}

void TimelinePanel::tellTime() {
    if (m_snapshot)
        //: Where a run stands: the time of day and how long the day is.
        setAccessibleDescription(
            tr("%1 of %2").arg(Numbers::clock(m_snapshot->now), Numbers::clock(m_snapshot->duration)));
    else
        setAccessibleDescription(tr("A day of %1").arg(Numbers::duration(m_desk.scenario().duration)));
}

void TimelinePanel::startAfresh() {
    m_snapshot.reset();
    m_markers.clear();
    m_hovered.reset();
    m_chosen.reset();
    chooseShown();
    findOutline();
    arrived();
    retranslate();
}

void TimelinePanel::findOutline() {
    m_outline.clear();  // found again when it is painted, at the width that it then has
    stack();
    if (m_snapshot) m_nowShown = xOf(m_snapshot->now);
    update();
}

void TimelinePanel::chooseShown() {
    m_shown.clear();
    for (const DayMarker& marker : m_markers.all())
        if (marker.sort != DayMarker::Sort::autoScaling) m_shown.push_back(marker);
    stack();
}

/// Markers of other sorts that fall together stand one above the other, announcements above and the player below;
/// those of one sort fall together as one.
void TimelinePanel::stack() {
    constexpr std::array order{DayMarker::Sort::announcement, DayMarker::Sort::chaos, DayMarker::Sort::player};
    const double reach = Type::scaled(8);
    const auto rankOf = [&](std::size_t marker) {
        return std::find(order.begin(), order.end(), m_shown[marker].sort) - order.begin();
    };
    std::vector<std::bitset<order.size()>> beside(m_shown.size());
    const auto look = [&](std::array<std::optional<double>, order.size()>& last, std::size_t marker) {
        const double x = xOf(m_shown[marker].at);
        last[static_cast<std::size_t>(rankOf(marker))] = x;
        for (std::size_t rank = 0; rank < order.size(); ++rank)
            if (last[rank] && std::abs(*last[rank] - x) < reach) beside[marker].set(rank);
    };
    std::array<std::optional<double>, order.size()> before = {}, after = {};
    for (std::size_t i = 0; i < m_shown.size(); ++i) look(before, i);
    for (std::size_t i = m_shown.size(); i-- > 0;) look(after, i);
    m_lifts.assign(m_shown.size(), 0);
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        const auto sorts = static_cast<double>(beside[i].count());
        double above = 0;
        for (std::ptrdiff_t rank = 0; rank < rankOf(i); ++rank) above += beside[i][static_cast<std::size_t>(rank)];
        m_lifts[i] = (above - (sorts - 1) / 2) * Type::scaled(sorts > 2 ? 5 : 8);
    }
}

void TimelinePanel::arrived() {
    auto newest = m_desk.snapshot();
    if (!newest) return;
    const bool isFirst = !m_snapshot;
    const bool isNewMinute = isFirst || m_snapshot->now.wholeSeconds() / 60 != newest->now.wholeSeconds() / 60;
    m_snapshot = std::move(newest);
    if (isNewMinute) tellTime();
    const double now = xOf(m_snapshot->now);
    if (m_markers.follow(*m_snapshot) || isFirst) {
        chooseShown();
        m_nowShown = now;
        update();
    } else if (std::abs(now - m_nowShown) >= 1) {
        const double left = std::min(now, m_nowShown) - 9, right = std::max(now, m_nowShown) + 9;
        m_nowShown = now;
        update(QRectF(left, 0, right - left, height()).toAlignedRect());
    }
}

QRectF TimelinePanel::strip() const {
    const double margin = Type::scaled(24), top = Type::scaled(18), bottom = height() - Type::scaled(15);
    return {margin, top, std::max(width() - 2 * margin, 10.0), bottom - top};
}

double TimelinePanel::xOf(SimTime at) const {
    const SimTime duration = m_desk.scenario().duration;
    const QRectF area = strip();
    if (duration.ns <= 0) return area.left();
    return area.left() + area.width() * std::clamp(at.inSeconds() / duration.inSeconds(), 0.0, 1.0);
}

QPointF TimelinePanel::placeOf(std::size_t marker) const {
    return QPointF(xOf(m_shown[marker].at), Type::scaled(9) + m_lifts[marker]);
}

std::optional<std::size_t> TimelinePanel::markerAt(const QPointF& position) const {
    std::optional<std::size_t> nearest;
    if (position.y() > Type::scaled(26)) return nearest;
    double least = Type::scaled(14);
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        const QPointF off = placeOf(i) - position;
        const double distance = std::hypot(off.x(), off.y() / 2);  // markers fill the height, hardly the width
        if (distance > least) continue;
        least = distance;
        nearest = i;
    }
    return nearest;
}

void TimelinePanel::ask(std::size_t marker) {
    m_chosen = marker;
    update();
    const DayMarker& asked = m_shown[marker];
    const auto resources = resourcesOf(asked, *m_snapshot);
    const std::uint32_t number = logNumberOf(asked, *m_snapshot);
    if (!resources.empty()) m_selection.select(resources);
    if (number > 0) Q_EMIT logAsked(number);
    if (asked.sort == DayMarker::Sort::announcement) Q_EMIT announcementAsked(asked.index);
}

QString TimelinePanel::told(std::size_t marker) const { return toldInOneLine(m_shown[marker], *m_snapshot); }

void TimelinePanel::resizeEvent(QResizeEvent*) { findOutline(); }

void TimelinePanel::mousePressEvent(QMouseEvent* event) {
    const auto marker = markerAt(event->position());
    if (event->button() == Qt::LeftButton && marker) ask(*marker);
}

void TimelinePanel::mouseMoveEvent(QMouseEvent* event) {
    const auto hovered = markerAt(event->position());
    setCursor(hovered ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (hovered == m_hovered) return;
    m_hovered = hovered;
    update();
}

void TimelinePanel::leaveEvent(QEvent*) {
    m_hovered.reset();
    update();
}

void TimelinePanel::keyPressEvent(QKeyEvent* event) {
    const bool isBack = event->key() == Qt::Key_Left;
    if ((!isBack && event->key() != Qt::Key_Right) || m_shown.empty()) return QWidget::keyPressEvent(event);
    const std::size_t last = m_shown.size() - 1;
    std::size_t next = isBack ? last : 0;
    if (m_chosen) next = isBack ? (*m_chosen > 0 ? *m_chosen - 1 : 0) : std::min(*m_chosen + 1, last);
    ask(next);
    setAccessibleDescription(told(next));
}

bool TimelinePanel::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const auto marker = markerAt(help->pos()))
        QToolTip::showText(help->globalPos(), tipText(told(*marker) + toldBelow(m_shown[*marker], *m_snapshot)), this);
    else
        QToolTip::hideText();
    return true;
}

}  // namespace stampede
