#include "widgets/briefing/result_panel.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <utility>

#include "model/run/snapshot.h"
#include "widgets/bridge/desk.h"
#include "widgets/bridge/labels.h"
#include "widgets/bridge/shown.h"
#include "widgets/briefing/page_parts.h"
#include "widgets/briefing/result_words.h"
#include "widgets/briefing/rule_words.h"
#include "widgets/style/icons.h"
#include "widgets/style/numbers.h"
#include "widgets/style/theme.h"
#include "widgets/style/type.h"

namespace stampede {

namespace {

/// It does what the action does, while it can be done.
QPushButton* buttonOf(QAction& action) {
    auto* button = new QPushButton(menuText(withoutKeyMark(action.text()).remove(QStringLiteral("..."))));
    button->setToolTip(tipText(action.statusTip()));
    const auto follow = [button, &action] { button->setEnabled(action.isEnabled()); };
    QObject::connect(&action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, &action, &QAction::trigger);
    follow();
    return button;
}

}  // namespace

ResultPanel::ResultPanel(Desk& desk, Theme& theme, ResultActions actions, QWidget* parent)
    : Page(theme, parent), m_desk(desk), m_actions(actions) {
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
    m_result = m_desk.result();
    refresh();
}

void ResultPanel::leaveOut(int rivals) {
    if (std::exchange(m_leftOut, rivals) != rivals && m_result) refresh();
}

bool ResultPanel::isWaitingForRivals() const {
    return static_cast<int>(m_result->rivals.size()) + m_leftOut < static_cast<int>(m_desk.scenario().rivals.size());
}

void ResultPanel::fill(const Parts& parts) {
    setAccessibleName(tr("Result"));
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
    QLabel* score =
        word(Numbers::points(m_result->score), Type::verdict(), m_result->score.milli < 0 ? "fail" : nullptr);
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
std::pair<QString, QString> ResultPanel::goalTold(const std::string& id) const {
    for (const Goal& goal : m_desk.scenario().goals) {
        if (goal.id != id) continue;
        const QString name = goalWords(goal), asked = goalAsks(goal, m_desk.scenario().rivals);
        return {name, name == asked ? QString() : asked};
    }
    return {oneLine(id), {}};
}

void ResultPanel::addGoals(QVBoxLayout& column) {
    if (m_result->goals.empty()) return;
    const Tokens& t = theme().tokens();
    const Card card = addCard(column, theme(), "goal", tr("Goals"));
    for (const ResultGoal& goal : m_result->goals) {
        const auto [name, asked] = goalTold(goal.id);
        const bool judged = goal.met.has_value();
        const bool met = judged && *goal.met;
        const QString verdict = judged                 ? met ? tr("met") : tr("missed")
                                                : isWaitingForRivals() ? tr("not judged yet: a rival is still being played")
                                                       : tr("not judged: a rival has not been played");
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
        auto* words = new QVBoxLayout;
        words->setSpacing(2);
        words->addWidget(passage(name, Type::body()));
        if (!asked.isEmpty()) words->addWidget(passage(asked, Type::detail(), "dim"));
        row->addLayout(words, 1);
        row->addWidget(word(verdict, judged ? Type::strong(Type::body()) : Type::detail(), look), 0, Qt::AlignTop);
        card.body->addLayout(row);
    }
}

void ResultPanel::addButtons(QHBoxLayout& foot) {
    QPushButton* back = buttonOf(*m_actions.canvas);
    back->setText(tr("Back to Canvas and Log"));
    foot.addWidget(back);
    foot.addWidget(buttonOf(*m_actions.keepDesign));
    foot.addWidget(buttonOf(*m_actions.saveRun));
    foot.addStretch(1);
    foot.addWidget(buttonOf(*m_actions.newSeed));
    QPushButton* again = buttonOf(*m_actions.restart);
    again->setIcon(icon("restart", theme().tokens().onAccent, 16));
    as(again, "primary");
    foot.addWidget(again);
}

}  // namespace stampede
