#include "widgets/charts/points_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/bridge/desk.h"
#include "widgets/bridge/shown.h"
#include "widgets/charts/ledger_bars.h"
#include "widgets/charts/plot.h"
#include "widgets/style/numbers.h"
#include "widgets/style/theme.h"
#include "widgets/style/type.h"

namespace stampede {

std::vector<CauseSum> shownSums(const Snapshot& snapshot, bool isRecent, std::size_t most) {
    // Entry n of ledgerByMinute is how things stood after n + 1 minutes.
    const std::int64_t since = snapshot.now.wholeSeconds() / 60 - PointsView::recentMinutes;
    const auto index = static_cast<std::size_t>(since - 1);
    const bool isKnown = isRecent && since >= 1 && index < snapshot.ledgerByMinute.size();
    return causeSums(snapshot.ledger, isKnown ? snapshot.ledgerByMinute[index] : std::vector<LedgerRow>{}, most);
}

PointsView::PointsView(const Desk& desk, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_title(plainLabel({}, this)),
      m_span(new QPushButton(this)),
      m_score(new Plot(theme, {{.color = &Tokens::accent}}, Scale(10, false), this)),
      m_bars(new LedgerBars(desk, theme, this)),
      m_lines(new LastLines(theme, this)) {
    as(m_span, "quiet-right");  // flush with the bars
    m_span->setObjectName(QStringLiteral("charts.pointsSpan"));
    m_score->setBare(true);
    m_score->setFixedHeight(Type::scaled(38));
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_span);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    all->addLayout(head);
    all->addWidget(m_score);
    all->addWidget(m_bars, 1);
    all->addWidget(m_lines);
    connect(m_span, &QPushButton::clicked, this, [this] { setRecent(!m_isRecent); });
    connect(m_bars, &LedgerBars::capacityChanged, this, &PointsView::refreshBars);
    const auto dress = [this] {
        m_title->setFont(Type::strong(Type::body()));
        m_span->setFont(Type::detail());
        m_score->setFixedHeight(Type::scaled(38));
    };
    dress();
    connect(&theme, &Theme::changed, this, dress);
    retranslate();
}

void PointsView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void PointsView::retranslate() {
    m_title->setText(tr("Where the points went"));
    const SimTime recent = minutes(recentMinutes);
    m_span->setText(m_isRecent ? tr("last %1").arg(Numbers::duration(recent)) : tr("since the start"));
    m_span->setToolTip(
        tipText(m_isRecent ? tr("Count since the start") : tr("Count the last %1").arg(Numbers::duration(recent))));
    m_score->setTexts(
        {.title = tr("Score"), .value = [](double points) { return Numbers::points(stampede::points(points)); }});
    m_bars->setAccessibleName(tr("Points by cause"));
    m_bars->setEmptyText(m_snapshot ? tr("No points yet") : tr("Press Play to see where the points go"));
    m_lines->setAccessibleName(tr("Last lines of the log"));
    m_lines->retell(m_snapshot.get());
}

const std::vector<CauseSum>& PointsView::sums() const { return m_bars->sums(); }

void PointsView::setRecent(bool isRecent) {
    m_isRecent = isRecent;
    retranslate();
    refreshBars();
}

void PointsView::setMarkers(const std::vector<DayMarker>& markers) { m_score->setMarkers(markers); }

void PointsView::refreshBars() {
    m_bars->take(m_snapshot ? shownSums(*m_snapshot, m_isRecent, m_bars->capacity()) : std::vector<CauseSum>{});
}

void PointsView::take(std::shared_ptr<const Snapshot> snapshot, const TimeWindow& window) {
    const bool isOther = (snapshot == nullptr) != (m_snapshot == nullptr);
    m_snapshot = std::move(snapshot);
    if (isOther) retranslate();
    if (m_snapshot)
        m_score->take(window, endOf(m_snapshot->history), scoreReadings(m_snapshot->history, window));
    else
        m_score->clear();
    refreshBars();
    m_lines->take(m_snapshot.get());
}

}  // namespace stampede
