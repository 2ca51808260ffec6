#include "widgets/scoreboard/score_board.h"

#include <QEvent>
#include <QHBoxLayout>

#include "widgets/bridge/desk.h"
#include "widgets/scoreboard/figure.h"
#include "widgets/style/numbers.h"
#include "widgets/style/theme.h"

namespace stampede {

namespace {

const QString nothing = QStringLiteral("–");
constexpr int gap = 24;

}  // namespace

LastMinute lastMinute(const Snapshot& snapshot) {
    LastMinute minute;
    const std::size_t size = snapshot.history.size();
    const std::size_t steps = std::min(size, static_cast<std::size_t>(minutes(1).ns / HistoryRow::step.ns));
    for (std::size_t i = size - steps; i < size; ++i) {
        const HistoryRow& row = snapshot.history[i];
        minute.ok += row.ok;
        minute.ended += std::int64_t{row.ok} + row.wrong + row.failed;
        minute.offeredPerS += row.offered;
    }
    if (steps > 0) minute.offeredPerS /= static_cast<double>(steps) * HistoryRow::step.inSeconds();
    return minute;
}

ScoreBoard::ScoreBoard(const Desk& desk, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_cadence([this] { refresh(); }) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    row->addStretch();
    for (Figure*& figure : m_figures) {
        figure = new Figure(theme, this);
        row->addWidget(figure);
    }
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&desk, &Desk::arrived, this, [this] { m_cadence.ask(); });
    connect(&desk, &Desk::stateChanged, this, [this] {
        m_cadence.now();
        makeRoom();
    });
    connect(&desk, &Desk::changed, this, [this] {  // the span of the trend
        if (!m_desk.isPlaying()) makeRoom();
    });
    connect(&theme, &Theme::changed, this, &ScoreBoard::makeRoom);
    refresh();
    makeRoom();
}

/// What a big day comes to, before there is one: nothing beside the figures is to move while they grow.
void ScoreBoard::makeRoom() {
    constexpr std::int64_t wide = 888'888;
    constexpr double wideUsd = 888.88;
    score()->setRoom({.caption = tr("Score"),
                      .number = Numbers::points(points(-wide)),
                      .detail = trendText(points(-wide / 100)),
                      .trend = Figure::Trend::down});
    cost()->setRoom({.caption = tr("Cost"),
                     .number = Numbers::perHour(usd(wideUsd)),
                     .detail = tr("%1 so far").arg(Numbers::money(usd(10 * wideUsd)))});
    requests()->setRoom({.caption = tr("Right"), .number = Numbers::percent(0.998), .detail = Numbers::rate(888)});
    setCompact(width() < widthNeeded(false));
    updateGeometry();
}

int ScoreBoard::widthNeeded(bool isCompact) const {
    int needed = gap * (static_cast<int>(m_figures.size()) - 1);
    for (const Figure* figure : m_figures) needed += figure->widthFor(isCompact && figure != score());
    return needed;
}

void ScoreBoard::setCompact(bool isCompact) {
    cost()->setBrief(isCompact);
    requests()->setBrief(isCompact);
}

QSize ScoreBoard::minimumSizeHint() const { return {widthNeeded(true), score()->sizeHint().height()}; }

void ScoreBoard::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    setCompact(width() < widthNeeded(false));
}

void ScoreBoard::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        refresh();
        makeRoom();
    }
    QWidget::changeEvent(event);
}

QSize ScoreBoard::sizeHint() const { return {widthNeeded(false), score()->sizeHint().height()}; }

void ScoreBoard::refresh() {
    const auto snapshot = m_desk.snapshot();
    if (!snapshot) {
        const QString told = tr("Nothing is played yet");
        score()->setContent({.caption = tr("Score"), .number = nothing, .told = told});
        cost()->setContent({.caption = tr("Cost"), .number = nothing, .told = told});
        requests()->setContent({.caption = tr("Right"), .number = nothing, .told = told});
        return;
    }
    showScore(*snapshot);
    const QString perHour = Numbers::perHour(snapshot->costPerHour), total = Numbers::money(snapshot->cost);
    cost()->setContent(
        {.caption = tr("Cost"),
         .number = perHour,
         .detail = tr("%1 so far").arg(total),
         .told = tr("It costs %1 as it stands now, without what is billed by use; the bill so far, use included, is %2")
                     .arg(perHour, total)});
    showRequests(*snapshot);
    setCompact(width() < widthNeeded(false));  // a number may have grown
}

QString ScoreBoard::trendText(Points change) const {
    const SimTime span = m_desk.scenario().score.trend;
    //: A change of the score and the time that it took: "+312 / 5 min".
    return span.ns > 0 ? tr("%1 / %2").arg(Numbers::points(change), Numbers::duration(span)) : QString();
}

void ScoreBoard::showScore(const Snapshot& snapshot) {
    const SimTime span = m_desk.scenario().score.trend;
    const QString total = Numbers::points(snapshot.score), change = Numbers::points(snapshot.trend);
    Figure::Content content{.caption = tr("Score"), .number = total};
    if (span.ns > 0) {
        content.detail = trendText(snapshot.trend);
        content.told =
            tr("The score is %1; in the last %2 it changed by %3").arg(total, Numbers::duration(span), change);
        if (snapshot.trend.milli > 0) {
            content.trend = Figure::Trend::up;
            content.color = &Tokens::ok;
        } else if (snapshot.trend.milli < 0) {
            content.trend = Figure::Trend::down;
            content.color = &Tokens::fail;
        }
    } else {
        content.told = tr("The score is %1").arg(total);
    }
    score()->setContent(content);
}

void ScoreBoard::showRequests(const Snapshot& snapshot) {
    const LastMinute minute = lastMinute(snapshot);
    const QString rate = Numbers::rate(minute.offeredPerS);
    Figure::Content content{.caption = tr("Right"), .number = nothing, .detail = rate};
    if (minute.ended == 0) {
        content.told = tr("No request came back in the last minute");
    } else {
        const double share = static_cast<double>(minute.ok) / static_cast<double>(minute.ended);
        content.number = Numbers::percent(share);
        content.told = tr("Right answers of the last minute, late ones too: %1 of what came back; %2 came in")
                           .arg(content.number, rate);
    }
    requests()->setContent(content);
}

}  // namespace stampede
