#include "widgets/briefing/briefing_panel.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QToolButton>

#include "model/scenario/scenario.h"
#include "widgets/bridge/desk.h"
#include "widgets/bridge/labels.h"
#include "widgets/bridge/shown.h"
#include "widgets/briefing/page_parts.h"
#include "widgets/briefing/rule_words.h"
#include "widgets/style/icons.h"
#include "widgets/style/numbers.h"
#include "widgets/style/theme.h"
#include "widgets/style/type.h"

namespace stampede {

namespace {

void addLines(QVBoxLayout& body, const std::vector<RuleLine>& lines) {
    for (const RuleLine& line : lines) addFact(body, line.what, line.worth, line.look);
}

}  // namespace

BriefingPanel::BriefingPanel(Desk& desk, Theme& theme, QWidget* parent) : Page(theme, parent), m_desk(desk) {
    connect(&desk, &Desk::changed, this, [this] {
        if (isVisible()) refresh();
    });
    refresh();
}

void BriefingPanel::showEvent(QShowEvent* event) {
    refresh();
    Page::showEvent(event);
    m_play->setFocus();
}

void BriefingPanel::setSeed(std::uint64_t seed) {
    m_seed = seed;
    if (m_seedField) m_seedField->setText(QString::number(seed));
}

void BriefingPanel::fill(const Parts& parts) {
    setAccessibleName(tr("Briefing"));
    addHead(parts.head);
    addGoals(parts.left);
    addNews(parts.left);
    addQuotas(parts.left);
    addRules(parts.right);
    addButtons(parts.foot);
}

void BriefingPanel::addHead(QVBoxLayout& head) {
    const Scenario& scenario = m_desk.scenario();
    head.addWidget(passage(shown(scenario.name), Type::display()));
    QFont story = Type::title();
    story.setWeight(QFont::Normal);
    if (!scenario.story.empty()) head.addWidget(passage(shown(scenario.story), story, "dim"));
    auto* row = new QHBoxLayout;
    row->setSpacing(32);
    addFigure(*row, tr("Duration"), Numbers::duration(scenario.duration));
    addFigure(*row, tr("Year"), QString::number(scenario.year));
    if (!scenario.rivals.empty()) addFigure(*row, tr("Rivals"), Numbers::count(std::int64_t(scenario.rivals.size())));
    addSeed(*row);
    row->addStretch(1);
    head.addLayout(row);
}

void BriefingPanel::addSeed(QBoxLayout& row) {
    const QString explained = tr("The same seed is the same day, request by request.");
    auto* stack = new QVBoxLayout;
    stack->setSpacing(2);
    stack->addWidget(word(tr("Seed"), Type::caps(), "dim"));
    auto* line = new QHBoxLayout;
    line->setSpacing(4);
    m_seedField = new QLineEdit(QString::number(m_seed));
    m_seedField->setAccessibleName(tr("Seed"));
    m_seedField->setToolTip(tipText(explained));
    m_seedField->setFixedWidth(Type::scaled(120));
    m_seedField->setMaxLength(18);
    m_seedField->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{1,18}")), m_seedField));
    connect(m_seedField, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (!text.isEmpty()) m_seed = text.toULongLong();
    });
    line->addWidget(m_seedField);
    auto* other = new QToolButton;
    other->setIcon(icon("seed", theme().tokens().dim));
    other->setAccessibleName(tr("Another seed"));
    other->setToolTip(tipText(tr("Another seed")));
    connect(other, &QToolButton::clicked, this, [this] { setSeed(Desk::freshSeed()); });
    line->addWidget(other);
    stack->addLayout(line);
    row.addLayout(stack);
}

void BriefingPanel::addGoals(QVBoxLayout& column) {
    const Card card = addCard(column, theme(), "goal", tr("Goals"));
    for (const Goal& goal : m_desk.scenario().goals) {
        const QString name = goalWords(goal), asked = goalAsks(goal, m_desk.scenario().rivals);
        addItem(*card.body, pictogram("goal", theme().tokens().accent, 16), name, name == asked ? QString() : asked);
    }
    if (m_desk.scenario().goals.empty()) {
        card.body->addWidget(passage(tr("None: play as you like."), Type::body(), "dim"));
    }
    if (m_desk.scenario().rivals.empty()) return;
    QStringList names;
    for (const Rival& rival : m_desk.scenario().rivals) {
        names << oneLine((rival.name.empty() ? rival.id : std::string(rival.name.in(languageTag()))));
    }
    card.body->addWidget(
        passage(tr("On the same day you meet: %1").arg(names.join(QStringLiteral(", "))), Type::detail(), "dim"));
}

void BriefingPanel::addRules(QVBoxLayout& column) {
    const ScoreRules& rules = m_desk.scenario().score;
    const Card answers = addCard(column, theme(), "score", tr("How points are made"));
    addLines(*answers.body, answerRules(rules));
    const Card cost = addCard(column, theme(), "cost", tr("What it costs"));
    addLines(*cost.body, costRules(rules.cost, m_desk.catalog()));
}

void BriefingPanel::addQuotas(QVBoxLayout& column) {
    const std::vector<RuleLine> lines = quotaRules(m_desk.scenario().limits, m_desk.catalog());
    if (lines.empty()) return;
    addLines(*addCard(column, theme(), "lock", tr("What is scarce")).body, lines);
}

void BriefingPanel::addNews(QVBoxLayout& column) {
    std::vector<const Announcement*> known;
    for (const Announcement& each : m_desk.scenario().announcements) {
        if (each.at <= SimTime{}) known.push_back(&each);
    }
    if (known.empty()) return;
    const Card card = addCard(column, theme(), "announcement", tr("Already announced"));
    for (const Announcement* each : known) {
        const QString from = oneLine(each->from.in(languageTag()));
        const QString title = oneLine(each->title.in(languageTag()));
        addItem(*card.body, pictogram("announcement", theme().tokens().accent, 16),
                from.isEmpty() ? title : tr("%1: %2", "who announces what").arg(from, title), shown(each->text));
    }
}

void BriefingPanel::addButtons(QHBoxLayout& foot) {
    auto* look = new QPushButton(tr("Look around first"));
    connect(look, &QPushButton::clicked, this, &BriefingPanel::lookedAround);
    auto* play = new QPushButton(icon("play", theme().tokens().onAccent, 16), tr("Play"));
    as(play, "primary");
    play->setMinimumWidth(Type::scaled(120));
    connect(play, &QPushButton::clicked, this, [this] { Q_EMIT played(m_seed); });
    foot.addStretch(1);
    foot.addWidget(look);
    foot.addWidget(play);
    m_play = play;
}

}  // namespace stampede
