#include "widgets/briefing/result_panel.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "model/run/snapshot.h"
#include "widgets/bridge/desk.h"
#include "widgets/bridge/shown.h"
#include "widgets/briefing/page_parts.h"
#include "widgets/briefing/result_words.h"
#include "widgets/briefing/rule_words.h"
#include "widgets/style/icons.h"
#include "widgets/style/numbers.h"
#include "widgets/style/theme.h"
#include "widgets/style/type.h"

namespace stampede {

ResultPanel::ResultPanel(Desk& desk, Theme& theme, QWidget* parent) : Page(theme, parent), m_desk(desk) {
    setAccessibleName(tr("Result"));
    connect(&desk, &Desk::arrived, this, &ResultPanel::look);
    connect(&desk, &Desk::stateChanged, this, &ResultPanel::look);
    look();
}

void ResultPanel::look() {
    const auto snapshot = m_desk.snapshot();
    if (!snapshot || !snapshot->isOver()) {
        m_result.reset();
        return;
    }
    if (m_result && m_result->rivals.size() == snapshot->rivals.size()) return;
    m_result = m_desk.runner()->result();
    refresh();
}

void ResultPanel::fill(const Parts& parts) {
    if (!m_result) return;
    addHead(parts.head);
    addLedger(parts.left);
    addIncidents(parts.left);
    addRequests(parts.left);
    addGoals(parts.right);
    addStandings(parts.right);
    addCost(parts.right);
    addLessons(parts.right);
    addButtons(parts.foot);
}

void ResultPanel::addHead(QVBoxLayout& head) {
    head.addWidget(passage(shown(m_desk.scenario().name), Type::title()));
    auto* row = new QHBoxLayout;
    row->setSpacing(32);
    auto* stack = new QVBoxLayout;
    stack->setSpacing(0);
    stack->addWidget(word(tr("Score"), Type::caps(), "dim"));
    QFont big = Type::number();
    big.setPixelSize(Type::scaled(40));
    QLabel* score = word(Numbers::points(m_result->score), big, m_result->score.milli < 0 ? "fail" : nullptr);
    score->setAccessibleName(tr("Score %1").arg(score->text()));
    score->setObjectName(QStringLiteral("score"));
    stack->addWidget(score);
    row->addLayout(stack);
    auto* figures = new QHBoxLayout;
    figures->setSpacing(32);
    if (!m_result->rivals.empty()) {
        addFigure(*figures, tr("Rank"),
                  tr("%1 of %2", "rank")
                      .arg(rankOf(standingsOf(*m_result)))
                      .arg(static_cast<int>(m_result->rivals.size()) + 1));
    }
    addFigure(*figures, tr("Cost"), Numbers::money(m_result->cost));
    addFigure(*figures, tr("Duration"), Numbers::clock(m_result->simulated));
    addFigure(*figures, tr("Seed"), QString::number(m_result->seed));
    auto* lower = new QVBoxLayout;
    lower->addStretch(1);
    lower->addLayout(figures);
    row->addLayout(lower);
    row->addStretch(1);
    head.addLayout(row);
}

// The result has names in English only.
QString ResultPanel::goalName(const std::string& id) const {
    for (const Goal& goal : m_desk.scenario().goals)
        if (goal.id == id) return goalWords(goal);
    return oneLine(id);
}

void ResultPanel::addGoals(QVBoxLayout& column) {
    if (m_result->goals.empty()) return;
    const Tokens& t = theme().tokens();
    const Card card = addCard(column, theme(), "goal", tr("Goals"));
    for (const ResultGoal& goal : m_result->goals) {
        const QString name = goalName(goal.id);
        const bool judged = goal.met.has_value();
        const bool met = judged && *goal.met;
        const QString verdict = !judged ? tr("not judged: a rival has not been played")
                                : met   ? tr("met")
                                        : tr("missed");
        const char* look = !judged ? "dim" : met ? "ok" : "fail";
        auto* row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(pictogram(!judged ? "clock"
                                 : met   ? "ok"
                                         : "refused",
                                 !judged ? t.dim
                                 : met   ? t.ok
                                         : t.fail,
                                 16, verdict),
                       0, Qt::AlignTop);
        row->addWidget(passage(name, Type::body()), 1);
        row->addWidget(word(verdict, judged ? Type::strong(Type::body()) : Type::detail(), look), 0, Qt::AlignTop);
        card.body->addLayout(row);
    }
}

void ResultPanel::addButtons(QHBoxLayout& foot) {
    auto* keep = new QPushButton(tr("Keep this design"));
    keep->setToolTip(tipText(tr("What is drawn now becomes the scenario's drawing.")));
    connect(keep, &QPushButton::clicked, this, &ResultPanel::designKept);
    auto* save = new QPushButton(tr("Save run…"));
    save->setToolTip(tipText(tr("As a file that can be played again.")));
    connect(save, &QPushButton::clicked, this, &ResultPanel::runSaved);
    auto* fresh = new QPushButton(tr("Play again (new seed)"));
    connect(fresh, &QPushButton::clicked, this, [this] { Q_EMIT playAgain(false); });
    auto* again = new QPushButton(icon("restart", theme().tokens().onAccent, 16), tr("Play again (same seed)"));
    as(again, "primary");
    connect(again, &QPushButton::clicked, this, [this] { Q_EMIT playAgain(true); });
    foot.addWidget(keep);
    foot.addWidget(save);
    foot.addStretch(1);
    foot.addWidget(fresh);
    foot.addWidget(again);
}

}  // namespace stampede
