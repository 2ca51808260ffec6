#include "widgets/briefing/welcome_panel.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QLabel>
#include <utility>

#include "widgets/bridge/labels.h"
#include "widgets/bridge/shown.h"
#include "widgets/briefing/page_parts.h"
#include "widgets/style/theme.h"
#include "widgets/style/type.h"

namespace stampede {

WelcomePanel::WelcomePanel(Theme& theme, QWidget* parent) : Page(theme, parent) { refresh(); }

void WelcomePanel::setScenarios(std::vector<ShippedScenario> scenarios) {
    m_scenarios = std::move(scenarios);
    refresh();
}

void WelcomePanel::setRecentFiles(const QStringList& paths) {
    m_recent = paths;
    refresh();
}

void WelcomePanel::fill(const Parts& parts) {
    setAccessibleName(tr("Welcome"));
    addHead(parts.head);
    addScenarios(parts.left);
    addFiles(parts.right);
}

void WelcomePanel::addHead(QVBoxLayout& head) {
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(pictogram("stampede", theme().tokens().accent, 48));
    auto* stack = new QVBoxLayout;
    stack->setSpacing(2);
    //: The name of the program.
    stack->addWidget(word(tr("Stampede"), Type::display()));
    stack->addWidget(
        passage(tr("Draw a cloud, let the herd of requests loose on it, and see what the drawing is worth."),
                Type::body(), "dim"));
    row->addLayout(stack, 1);
    head.addLayout(row);
    head.addSpacing(8);
}

void WelcomePanel::addScenarios(QVBoxLayout& column) {
    column.setSpacing(8);
    column.addWidget(word(tr("Scenarios"), Type::caps(), "dim"));
    for (const ShippedScenario& scenario : m_scenarios) {
        auto* card = new CardButton(theme(), "play", oneLine(shown(scenario.name)), shown(scenario.story));
        connect(card, &CardButton::clicked, this, [this, path = scenario.path] { Q_EMIT fileChosen(path); });
        column.addWidget(card);
    }
}

void WelcomePanel::addFiles(QVBoxLayout& column) {
    column.setSpacing(8);
    column.addWidget(word(tr("Your own"), Type::caps(), "dim"));
    auto* blank = new CardButton(theme(), "new", tr("New"), tr("An empty region and somebody who asks."));
    connect(blank, &CardButton::clicked, this, &WelcomePanel::newChosen);
    auto* open = new CardButton(theme(), "open", tr("Open…"), tr("A scenario from a file."));
    connect(open, &CardButton::clicked, this, &WelcomePanel::openChosen);
    column.addWidget(blank);
    column.addWidget(open);
    if (m_recent.isEmpty()) return;
    column.addSpacing(8);
    column.addWidget(word(tr("Opened lately"), Type::caps(), "dim"));
    for (const QString& path : m_recent) {
        const QFileInfo file(path);
        auto* card = new CardButton(theme(), "file", oneLine(file.fileName()), oneLine(file.path()));
        card->setEnabled(file.exists());
        connect(card, &CardButton::clicked, this, [this, path] { Q_EMIT fileChosen(path); });
        column.addWidget(card);
    }
}

}  // namespace stampede
