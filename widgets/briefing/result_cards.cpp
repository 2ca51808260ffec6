// The cards of the result panel: where the points went, what happened, and what is to be learned from it.
#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <algorithm>
#include <cstdlib>

#include "widgets/bridge/desk.h"
#include "widgets/bridge/labels.h"
#include "widgets/bridge/ledger_words.h"
#include "widgets/bridge/shown.h"
#include "widgets/briefing/page_parts.h"
#include "widgets/briefing/result_panel.h"
#include "widgets/briefing/result_words.h"
#include "widgets/style/numbers.h"
#include "widgets/style/theme.h"
#include "widgets/style/type.h"

namespace stampede {

namespace {

constexpr std::size_t mostCauses = 14;
constexpr std::size_t mostIncidents = 12;
constexpr std::size_t dearestShown = 6;

QLabel* rightWord(const QString& text, const QFont& font, const char* look = nullptr) {
    QLabel* label = word(text, font, look);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

const Lesson* lessonOf(const Scenario& scenario, const std::string& id) {
    for (const Lesson& lesson : scenario.lessons)
        if (lesson.id == id) return &lesson;
    return nullptr;
}

const Rival* rivalOf(const Scenario& scenario, const std::string& id) {
    for (const Rival& rival : scenario.rivals)
        if (rival.id == id) return &rival;
    return nullptr;
}

QGridLayout* rowsOf(const Card& card) {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    card.body->addLayout(grid);
    return grid;
}

}  // namespace

void ResultPanel::addLedger(QVBoxLayout& column) {
    const Card card = addCard(column, theme(), "score", tr("Where the points went"));
    const Tokens& t = theme().tokens();
    std::vector<LedgerRow> rows;
    for (const ResultRow& row : m_result->ledger) {
        rows.push_back({row.cause, row.group, row.count, row.points, row.because});
    }
    const std::vector<CauseSum> sums = causeSums(rows, {}, mostCauses);
    std::int64_t most = 1;
    for (const CauseSum& sum : sums) most = std::max<std::int64_t>(most, std::abs(sum.points.milli));
    QGridLayout* grid = rowsOf(card);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    grid->addWidget(rightWord(tr("times"), Type::detail(), "dim"), 0, 2);
    grid->addWidget(rightWord(tr("points"), Type::detail(), "dim"), 0, 3);
    for (int i = 0; i < static_cast<int>(sums.size()); ++i) {
        const CauseSum& sum = sums[static_cast<std::size_t>(i)];
        const QColor color = causeColor(sum, m_desk.scenario().score, t);
        const QString name = sum.isOthers ? tr("everything else") : causeName(sum.row, m_desk.catalog());
        auto* bar = new Bar(static_cast<double>(std::abs(sum.points.milli)) / static_cast<double>(most), color,
                            mixed(t.panel, t.line, 0.6));
        bar->setAccessibleName(tr("%1: %2 points").arg(name, Numbers::points(sum.points)));
        grid->addWidget(passage(name, Type::body()), i + 1, 0);
        grid->addWidget(bar, i + 1, 1);
        grid->addWidget(rightWord(Numbers::count(sum.count), Type::detail(), "dim"), i + 1, 2);
        grid->addWidget(
            rightWord(Numbers::points(sum.points), Type::strong(Type::body()), sum.points.milli < 0 ? "fail" : "ok"),
            i + 1, 3);
    }
    if (sums.empty()) card.body->addWidget(passage(tr("Nothing earned and nothing lost."), Type::body(), "dim"));
}

void ResultPanel::addIncidents(QVBoxLayout& column) {
    const Card card = addCard(column, theme(), "incident", tr("Incidents"));
    const auto& incidents = m_result->incidents;
    if (incidents.empty()) card.body->addWidget(passage(tr("None."), Type::body(), "dim"));
    for (std::size_t i = 0; i < std::min(incidents.size(), mostIncidents); ++i) {
        const ResultIncident& incident = incidents[i];
        auto* row = new QHBoxLayout;
        row->setSpacing(12);
        auto* stack = new QVBoxLayout;
        stack->setSpacing(1);
        stack->addWidget(passage(incidentTitle(incident), Type::body()));
        if (const QString shares = incidentShares(incident); !shares.isEmpty())
            stack->addWidget(passage(shares, Type::detail()));
        stack->addWidget(passage(incidentTold(incident), Type::detail(), "dim"));
        row->addLayout(stack, 1);
        const bool felt = incident.points.milli != 0;
        row->addWidget(word(felt ? Numbers::points(incident.points) : tr("nobody felt it"),
                            felt ? Type::strong(Type::body()) : Type::detail(), felt ? "fail" : "dim"),
                       0, Qt::AlignTop);
        card.body->addLayout(row);
    }
    if (incidents.size() > mostIncidents) {
        card.body->addWidget(passage(tr("and %n more", "incidents", static_cast<int>(incidents.size() - mostIncidents)),
                                     Type::detail(), "dim"));
    }
}

void ResultPanel::addRequests(QVBoxLayout& column) {
    const Card card = addCard(column, theme(), "clients", tr("Requests"));
    const RequestTotals& totals = m_result->requests;
    const auto countedOf = [](std::int64_t whole, std::int64_t count) {
        const double share = whole > 0 ? static_cast<double>(count) / static_cast<double>(whole) : 0;
        return tr("%1 (%2)", "count and share").arg(Numbers::count(count), Numbers::percent(share));
    };
    const auto counted = [&](std::int64_t count) { return countedOf(totals.offered, count); };
    addFact(*card.body, tr("Offered"), Numbers::count(totals.offered));
    addFact(*card.body, tr("Answered right"), counted(totals.ok), "ok");
    addFact(*card.body, tr("of these late"), countedOf(totals.ok, totals.late), totals.late > 0 ? "late" : nullptr);
    addFact(*card.body, tr("Answered wrong"), counted(totals.wrong), totals.wrong > 0 ? "wrong" : nullptr);
    addFact(*card.body, tr("Failed"), counted(totals.failed), totals.failed > 0 ? "fail" : nullptr);
    if (totals.inFlight > 0) addFact(*card.body, tr("Still under way"), counted(totals.inFlight));
    const LatencySummary& latency = m_result->latency;
    if (latency.count == 0) return;
    auto* row = new QHBoxLayout;
    row->setSpacing(24);
    row->setContentsMargins(0, 8, 0, 0);
    addFigure(*row, tr("p50", "percentile"), Numbers::latency(latency.p50));
    addFigure(*row, tr("p90", "percentile"), Numbers::latency(latency.p90));
    addFigure(*row, tr("p99", "percentile"), Numbers::latency(latency.p99));
    addFigure(*row, tr("Slowest"), Numbers::latency(latency.max));
    addFigure(*row, tr("Answers", "how many the percentiles are made of"), Numbers::count(latency.count));
    row->addStretch(1);
    card.body->addLayout(row);
}

void ResultPanel::addCost(QVBoxLayout& column) {
    const Card card = addCard(column, theme(), "cost", tr("Cost"));
    addFact(*card.body, tr("By the rules of this day"), Numbers::money(m_result->cost));
    addFact(*card.body, tr("At list prices"), Numbers::money(m_result->listPrice));
    const auto rows = dearest(*m_result, dearestShown);
    if (rows.empty()) return;
    const Tokens& t = theme().tokens();
    QGridLayout* grid = rowsOf(card);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    for (int i = 0; i < static_cast<int>(rows.size()); ++i) {
        const ResultCost& row = rows[static_cast<std::size_t>(i)];
        const QString name = nameOf(row);
        const Money money = row.cost;
        auto* named = new ElidedLabel(theme(), card.frame);  // a name may be of any length
        named->setText(name);
        auto* bar = new Bar(money.inUsd() / rows.front().cost.inUsd(), t.dim, mixed(t.panel, t.line, 0.6));
        bar->setAccessibleName(tr("%1: %2", "resource and cost").arg(name, Numbers::money(money)));
        grid->addWidget(named, i, 0);
        grid->addWidget(bar, i, 1);
        grid->addWidget(rightWord(Numbers::money(money), Type::body()), i, 2);
    }
}

void ResultPanel::addStandings(QVBoxLayout& column) {
    const Scenario& scenario = m_desk.scenario();
    if (scenario.rivals.empty()) return;
    const Card card = addCard(column, theme(), "rival", tr("Standings"));
    for (const Standing& team : standingsOf(*m_result)) {
        const Rival* rival = rivalOf(scenario, team.id);
        const bool own = team.id.empty();
        const QString name = own                             ? tr("You")
                             : rival && !rival->name.empty() ? oneLine(rival->name.in(languageTag()))
                                                             : oneLine(team.id);
        auto* row = new QHBoxLayout;
        const QFont font = own ? Type::strong(Type::body()) : Type::body();
        row->addWidget(word(tr("%1.", "rank").arg(team.rank), font, "dim"));
        row->addWidget(word(name, font, own ? "accent" : nullptr), 1);
        row->addWidget(word(Numbers::points(team.score), font));
        card.body->addLayout(row);
    }
    const auto open = static_cast<int>(scenario.rivals.size()) - static_cast<int>(m_result->rivals.size());
    if (open > 0) {
        card.body->addWidget(passage(tr("%n without a score yet", "rivals", open), Type::detail(), "dim"));
    }
}

void ResultPanel::addLessons(QVBoxLayout& column) {
    if (m_result->lessons.empty()) return;
    const Card card = addCard(column, theme(), "lesson", tr("Lessons of the day"));
    const Tokens& t = theme().tokens();
    struct Group {
        std::optional<bool> felt;
        QString title;
        const char* icon;
        QColor color;
    };
    const Group groups[] = {{true, tr("Felt today"), "impaired", t.late},
                            {false, tr("Did not come up today"), "minus", t.dim},
                            {std::nullopt, tr("One day cannot tell"), "help", t.dim}};
    for (const Group& group : groups) {
        bool any = false;
        for (const ResultLesson& each : m_result->lessons) {
            const Lesson* lesson = lessonOf(m_desk.scenario(), each.id);
            if (each.felt != group.felt || !lesson) continue;
            if (!any) card.body->addWidget(word(group.title, Type::caps(), "dim"));
            any = true;
            addItem(*card.body, pictogram(group.icon, group.color, 16, group.title), lessonName(*lesson),
                    shown(lesson->text));
        }
    }
}

}  // namespace stampede
