#include "app/desktop/stage.h"

#include <utility>

#include "app/desktop/commands/command_actions.h"
#include "app/desktop/files.h"
#include "app/desktop/preferences.h"
#include "app/desktop/session.h"
#include "app/desktop/shipped.h"
#include "app/desktop/workbench.h"
#include "widgets/briefing/briefing_panel.h"
#include "widgets/briefing/result_panel.h"
#include "widgets/briefing/welcome_panel.h"
#include "widgets/canvas/view.h"

namespace stampede {

Stage::Stage(Workspace& workspace, Theme& theme, const CommandActions& actions, QWidget* parent)
    : QStackedWidget(parent), m_workspace(workspace), m_theme(theme), m_actions(actions) {
    const Desk& desk = workspace.session.desk();
    m_wasOver = desk.isPlaying() && desk.snapshot()->isOver();
    connect(&desk, &Desk::stateChanged, this, [this] {
        m_wasOver = false;
        if (m_page != Page::welcome) show(Page::workbench);
    });
    connect(&desk, &Desk::arrived, this, [this, &desk] {
        const bool isOver = desk.snapshot()->isOver();
        if (isOver && !std::exchange(m_wasOver, true)) show(Page::result);
    });
}

Stage::~Stage() {
    if (m_workbench) m_workspace.preferences.setArrangement(m_workbench->arrangement());
}

Workbench& Stage::workbench() {
    if (!m_workbench) {
        m_workbench = new Workbench(m_workspace.session, m_theme, m_actions, this);
        m_workbench->arrange(m_workspace.preferences.arrangement());
        connect(m_workbench, &Workbench::hinted, this, &Stage::hinted);
        connect(&m_workspace.files, &Files::opened, m_workbench, &Workbench::begin);
        addWidget(m_workbench);
        m_workbench->fitSoon();
    }
    return *m_workbench;
}

WelcomePanel* Stage::makeWelcome() {
    auto* panel = new WelcomePanel(m_theme, this);
    panel->setScenarios(shippedScenarios(m_workspace.session.desk().catalog()));
    connect(&m_workspace.preferences, &Preferences::recentFilesChanged, panel,
            [this, panel] { panel->setRecentFiles(m_workspace.preferences.recentFiles()); });
    Files& files = m_workspace.files;
    connect(panel, &WelcomePanel::newChosen, &files, &Files::create);
    connect(panel, &WelcomePanel::openChosen, &files, &Files::chooseAndOpen);
    connect(panel, &WelcomePanel::fileChosen, &files, &Files::open);
    addWidget(panel);
    return panel;
}

BriefingPanel* Stage::makeBriefing() {
    auto* panel = new BriefingPanel(m_workspace.session.desk(), m_theme, this);
    connect(panel, &BriefingPanel::lookedAround, this, [this] { show(Page::workbench); });
    connect(panel, &BriefingPanel::played, this, [this](quint64 seed) {
        m_workspace.session.setSeed(seed);
        show(Page::workbench);
        m_workspace.session.play();
    });
    addWidget(panel);
    return panel;
}

ResultPanel* Stage::makeResult() {
    const ResultActions actions{.canvas = m_actions.action(workbenchCommand),
                                .keepDesign = m_actions.action(keepDesignCommand),
                                .saveRun = m_actions.action(saveRunCommand),
                                .newSeed = m_actions.action(newSeedCommand),
                                .restart = m_actions.action(restartCommand)};
    auto* panel = new ResultPanel(m_workspace.session.desk(), m_theme, actions, this);
    addWidget(panel);
    return panel;
}

QWidget* Stage::widgetOf(Page page) {
    switch (page) {
        case Page::welcome:
            if (!m_welcome) m_welcome = makeWelcome();
            m_welcome->setRecentFiles(m_workspace.preferences.recentFiles());  // some may be gone since
            return m_welcome;
        case Page::briefing:
            if (!m_briefing) m_briefing = makeBriefing();
            m_briefing->setSeed(m_workspace.session.seed());
            return m_briefing;
        case Page::workbench: return &workbench();
        case Page::result:
            if (!m_result) m_result = makeResult();
            m_result->leaveOut(static_cast<int>(m_workspace.session.missingRivals().size()));
            return m_result;
    }
    return nullptr;
}

void Stage::show(Page page) {
    setCurrentWidget(widgetOf(page));
    const bool isOther = std::exchange(m_page, page) != page;
    Q_EMIT turned();
    if (isOther) takeKeyboard();
}

void Stage::takeKeyboard() {
    if (m_page == Page::workbench) workbench().view().setFocus(Qt::OtherFocusReason);
}

}  // namespace stampede
