#include "widgets/charts/charts_panel.h"

#include <QEvent>
#include <QGridLayout>
#include <algorithm>

#include "widgets/bridge/desk.h"
#include "widgets/charts/plot.h"
#include "widgets/charts/points_view.h"
#include "widgets/style/numbers.h"
#include "widgets/style/segments.h"
#include "widgets/style/theme.h"
#include "widgets/style/type.h"

namespace stampede {

namespace {

constexpr auto tick = std::chrono::milliseconds(33);

AxisUnit latencyUnit(double top) {
    if (top < 1) return {ChartsPanel::tr("ms"), 1000};
    return {ChartsPanel::tr("s", "seconds"), 1};
}

}  // namespace

ChartsPanel::ChartsPanel(Desk& desk, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_plots{new Plot(theme, {{&Tokens::ok}, {&Tokens::late}, {&Tokens::fail}}, Scale(0.02), this),
              new Plot(theme, {{&Tokens::ok}, {&Tokens::late}, {&Tokens::wrong}, {&Tokens::fail}}, Scale(4), this),
              new Plot(theme, {{&Tokens::accent}, {&Tokens::dim, true}}, Scale(0.1), this)},
      m_points(new PointsView(desk, theme, this)),
      m_choice(new Segments(theme, 3, this)) {
    as(this, "panel");
    setAttribute(Qt::WA_StyledBackground);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(24, 8, 24, 8);
    grid->setHorizontalSpacing(32);
    for (int i = 0; i < 3; ++i) grid->addWidget(m_plots[static_cast<std::size_t>(i)], 0, i);
    grid->addWidget(m_points, 0, 3);
    for (int i = 0; i < charts; ++i) grid->setColumnStretch(i, 1);
    m_choice->setObjectName(QStringLiteral("charts.window"));
    m_choice->setSnug(true);
    m_choice->raise();
    latency()->installEventFilter(this);
    for (Plot* plot : m_plots)
        plot->setTelling(
            [this](const DayMarker& marker) { return m_snapshot ? toldInOneLine(marker, *m_snapshot) : QString(); });
    m_points->score()->setTelling(
        [this](const DayMarker& marker) { return m_snapshot ? toldInOneLine(marker, *m_snapshot) : QString(); });
    m_timer.setInterval(tick);
    connect(&m_timer, &QTimer::timeout, this, &ChartsPanel::updateNext);
    connect(m_choice, &Segments::chosenByUser, this, &ChartsPanel::bringUpToDate);
    connect(&desk, &Desk::arrived, this, &ChartsPanel::arrived);
    connect(&desk, &Desk::stateChanged, this, &ChartsPanel::startAfresh);
    connect(&desk, &Desk::changed, this, &ChartsPanel::nameButtons);
    connect(&theme, &Theme::changed, this, &ChartsPanel::placeChoice);
    retranslate();
    startAfresh();
}

void ChartsPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void ChartsPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    bringUpToDate();
}

void ChartsPanel::nameButtons() {
    m_choice->setTexts({Numbers::duration(minutes(10)), Numbers::duration(hours(1)), tr("Whole day")},
                       {tr("Show the last 10 minutes"), tr("Show the last hour"), tr("Show the whole day")});
    placeChoice();
}

/// Beside the first title, where it takes no height from the charts.
void ChartsPanel::placeChoice() {
    const QRect title = latency()->titleArea().toAlignedRect();
    const QSize size = m_choice->sizeHint();
    latency()->setMinimumWidth(title.width() + size.width() + Type::scaled(56));
    m_choice->setGeometry(QRect(latency()->pos() + QPoint(title.right() + Type::scaled(16), 0), size));
}

bool ChartsPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move) placeChoice();
    return QWidget::eventFilter(watched, event);
}

void ChartsPanel::retranslate() {
    setAccessibleName(tr("Charts"));
    nameButtons();
    m_choice->setAccessibleName(tr("Time shown"));
    latency()->setTexts({.title = tr("Latency"),
                         .empty = tr("Press Play to see how long answers take"),
                         .lines = {tr("p50"), tr("p90"), tr("p99")},
                         .unit = latencyUnit,
                         .value = [](double seconds) { return Numbers::latency(secondsOf(seconds)); },
                         .more = [this](SimTime moment) { return answersTold(moment); }});
    requests()->setTexts({.title = tr("Requests"),
                          .empty = tr("Press Play to see how requests are answered"),
                          .lines = {tr("ok"), tr("late"), tr("wrong"), tr("failed")},
                          .unit =
                              [](double) {
                                  return AxisUnit{tr("per second"), 1};
                              },
                          .value = [](double perSecond) { return Numbers::rate(perSecond); }});
    cost()->setTexts({.title = tr("Cost"),
                      .empty = tr("Press Play to see what an hour costs"),
                      .lines = {tr("rate"), tr("budget")},
                      .unit =
                          [](double) {
                              return AxisUnit{tr("$ per hour, without use"), 1};
                          },
                      .value = [](double dollars) { return Numbers::perHour(usd(dollars)); }});
    placeChoice();
}

QString ChartsPanel::answersTold(SimTime moment) const {
    const HistoryRow* row = m_snapshot ? rowAt(m_snapshot->history, moment) : nullptr;
    //: Below the percentiles at a moment: how many answers they are made of. "answers 960".
    return row ? tr("answers %1").arg(Numbers::count(row->answered)) : QString();
}

int ChartsPanel::span() const { return m_choice->chosen(); }

TimeWindow ChartsPanel::timeWindow() const {
    if (span() == 0) return {minutes(10), false};
    if (span() == 1) return {hours(1), false};
    return {m_desk.scenario().duration, true};
}

void ChartsPanel::startAfresh() {
    m_markers.clear();
    m_snapshot.reset();
    m_budget = budgetPerHour(m_desk.scenario());
    for (int chart = 0; chart < charts; ++chart) refresh(chart);
    arrived();
}

void ChartsPanel::arrived() {
    auto newest = m_desk.snapshot();
    if (!newest) return;
    const bool isGrown = !m_snapshot || newest->history.size() != m_snapshot->history.size() ||
                         newest->log.size() != m_snapshot->log.size() || newest->score != m_snapshot->score ||
                         newest->notices.size() != m_snapshot->notices.size();
    m_snapshot = std::move(newest);
    m_markers.follow(*m_snapshot);
    if (!isGrown || !isVisible()) return;
    m_isDue.fill(true);
    if (m_timer.isActive()) return;
    m_timer.start();
}

void ChartsPanel::updateNext() {
    for (int i = 0; i < charts; ++i) {
        const int chart = (m_next + i) % charts;
        if (!m_isDue[static_cast<std::size_t>(chart)]) continue;
        m_next = (chart + 1) % charts;
        refresh(chart);
        return;
    }
    m_timer.stop();
}

void ChartsPanel::bringUpToDate() {
    for (int chart = 0; chart < charts; ++chart) refresh(chart);
}

std::vector<DayMarker> ChartsPanel::shownMarkers() const {
    std::vector<DayMarker> shown;
    const TimeWindow window = timeWindow();
    const SimTime now = m_snapshot ? endOf(m_snapshot->history) : SimTime{};
    for (const DayMarker& marker : m_markers.all())
        if (marker.sort != DayMarker::Sort::autoScaling && window.xOf(marker.at, now) >= window.left())
            shown.push_back(marker);
    return shown;
}

void ChartsPanel::refresh(int chart) {
    m_isDue[static_cast<std::size_t>(chart)] = false;
    const TimeWindow window = timeWindow();
    if (chart == 3) {
        m_points->take(m_snapshot, window);
        m_points->setMarkers(shownMarkers());
        return;
    }
    Plot* plot = m_plots[static_cast<std::size_t>(chart)];
    if (!m_snapshot) {
        plot->clear();
        return;
    }
    const auto& history = m_snapshot->history;
    plot->take(window, endOf(history),
               chart == 0   ? latencyReadings(history, window)
               : chart == 1 ? requestReadings(history, window)
                            : costReadings(history, window, m_budget));
    plot->setMarkers(shownMarkers());
}

}  // namespace stampede
