#include "app/desktop/workbench.h"

#include <QDockWidget>
#include <QEvent>
#include <QMenu>
#include <QToolBar>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "app/desktop/commands/command_actions.h"
#include "app/desktop/session.h"
#include "widgets/bridge/resource_commands.h"
#include "widgets/bridge/shown.h"
#include "widgets/briefing/announcement_banner.h"
#include "widgets/canvas/scene.h"
#include "widgets/canvas/view.h"
#include "widgets/charts/charts_panel.h"
#include "widgets/console/log_panel.h"
#include "widgets/inspector/inspector_panel.h"
#include "widgets/load/load_panel.h"
#include "widgets/outline/outline_panel.h"
#include "widgets/palette/palette_panel.h"
#include "widgets/resource_menu/resource_menu.h"
#include "widgets/style/theme.h"
#include "widgets/style/type.h"

namespace stampede {

namespace {

/// Of the arrangement that is kept; another set of parts is another version.
constexpr int arrangementVersion = 2;

}  // namespace

Workbench::Workbench(Session& session, Theme& theme, const CommandActions& actions, QWidget* parent)
    : QMainWindow(parent),
      m_session(session),
      m_theme(theme),
      m_scene(new CanvasScene(session.desk(), session.selection(), theme, this)) {
    setWindowFlags(Qt::Widget);
    setDockNestingEnabled(true);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    addCanvas(actions);
    addPanels();
    connectPanels(actions);
    m_fitting.setSingleShot(true);
    connect(&m_fitting, &QTimer::timeout, m_view, &CanvasView::fit);
}

void Workbench::addCanvas(const CommandActions& actions) {
    auto* centre = new QWidget(this);
    as(centre, "canvas");
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto* tools = new QToolBar(centre);
    m_tools = tools;
    tools->setIconSize({18, 18});
    for (const UserCommand* command : userCommands())
        if (command->isTool) tools->addAction(actions.action(*command));
    layout->addWidget(tools);
    m_view = new CanvasView(*m_scene, m_session.desk(), m_session.selection(), centre);
    layout->addWidget(m_view);
    setCentralWidget(centre);
    m_banner = new AnnouncementBanner(m_session.desk(), m_theme, *tools);
    m_view->installEventFilter(m_banner);
}

void Workbench::addPanels() {
    Desk& desk = m_session.desk();
    Selection& selection = m_session.selection();
    m_palette = new PalettePanel(desk, m_theme, this);
    m_outline = new OutlinePanel(desk, selection, m_theme, this);
    m_inspector = new InspectorPanel(desk, selection, m_theme, this);
    m_log = new LogPanel(desk, selection, m_theme, this);
    addPair(Qt::LeftDockWidgetArea, addDock(paletteCommand, m_palette), addDock(outlineCommand, m_outline));
    addPair(Qt::RightDockWidgetArea, addDock(inspectorCommand, m_inspector),
            addDock(loadCommand, new LoadPanel(desk, m_theme, this)));
    addPair(Qt::BottomDockWidgetArea, addDock(chartsCommand, new ChartsPanel(desk, m_theme, this)),
            addDock(logCommand, m_log));
    retranslate();
}

void Workbench::retranslate() {
    m_tools->setAccessibleName(tr("Tools"));
    for (const UserCommand* command : userCommands())
        if (QDockWidget* panel = dock(*command)) panel->setWindowTitle(withoutKeyMark(command->shownText()));
}

void Workbench::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QMainWindow::changeEvent(event);
}

void Workbench::inspect() {
    reveal(inspectorCommand);
    m_inspector->setFocus();
}

void Workbench::showLog(std::uint32_t entry) {
    reveal(logCommand);
    m_log->showEntry(entry);
}

void Workbench::showAnnouncement(std::size_t notice) { m_banner->open(notice); }

void Workbench::toggleAnnouncements() {
    if (m_banner->isVisible())
        m_banner->hide();
    else
        m_banner->showAll();
}

void Workbench::connectPanels(const CommandActions& actions) {
    for (const UserCommand* command : userCommands())
        if (command->onCanvas) m_view->addAction(actions.action(*command));
    connect(m_view, &CanvasView::hinted, this, &Workbench::hinted);
    connect(m_view, &CanvasView::searchAsked, this, &Workbench::searchPalette);
    connect(m_view, &CanvasView::menuAsked, this, &Workbench::askMenu);
    connect(m_view, &CanvasView::toolChanged, &actions, &CommandActions::refresh);
    connect(m_view, &CanvasView::inspectorAsked, this, &Workbench::inspect);
    connect(m_outline, &OutlinePanel::inspectorAsked, this, &Workbench::inspect);
    connect(m_outline, &OutlinePanel::menuAsked, this, &Workbench::askMenu);
    connect(m_log, &LogPanel::resourcesAsked, this, [this] {
        if (!m_session.selection().resources().empty()) m_view->centreOn(m_session.selection().resources().front());
    });
    connect(m_palette, &PalettePanel::kindChosen, this, [this](const Kind& kind) {
        m_view->add(kind);
        m_view->setFocus();
    });
    connect(m_scene, &CanvasScene::commandAsked, this, [this](const ResourceId& id, const std::string& name) {
        for (const ResourceCommand& command : commandsFor(m_session.desk(), id))
            if (command.name == name) return giveCommand(m_session.desk(), m_theme, id, command, window());
    });
}

void Workbench::askMenu(QPoint global, const ResourceId& id) {
    QMenu menu;
    const bool fromOutline = m_outline->isAncestorOf(focusWidget());
    ResourceMenu(m_session.desk(), m_session.selection(), m_theme, window()).fill(menu, id, [this, id, fromOutline] {
        if (fromOutline)
            m_outline->renameInPlace(id);
        else
            m_view->renameInPlace(id);
    });
    if (!menu.isEmpty()) menu.exec(global);
}

void Workbench::reveal(const UserCommand& command) {
    dock(command)->show();
    dock(command)->raise();
}

void Workbench::begin() {
    m_palette->clearSearch();
    fitSoon();
}

void Workbench::fitSoon() { m_fitting.start(); }

void Workbench::searchPalette() {
    reveal(paletteCommand);
    m_palette->focusSearch();
}

void Workbench::find() {
    reveal(outlineCommand);
    m_outline->setFocus();
}

/// It has the name of the command that shows and hides it.
QDockWidget* Workbench::addDock(const UserCommand& command, QWidget* content) {
    auto* dock = new QDockWidget(this);
    dock->setObjectName(QString::fromLatin1(command.id));
    dock->setFeatures(QDockWidget::DockWidgetClosable);
    dock->setTitleBarWidget(new QWidget(dock));  // its tab says what it is
    dock->setWidget(content);
    return dock;
}

void Workbench::addPair(Qt::DockWidgetArea area, QDockWidget* first, QDockWidget* second) {
    addDockWidget(area, first);
    addDockWidget(area, second);
    tabifyDockWidget(first, second);
    first->raise();
}

QDockWidget* Workbench::dock(const UserCommand& command) const {
    return findChild<QDockWidget*>(QString::fromLatin1(command.id));
}

QByteArray Workbench::arrangement() const { return m_arrangement ? *m_arrangement : saveState(arrangementVersion); }

/// Before it has its size, docks would be squeezed into what it has instead.
void Workbench::showEvent(QShowEvent* event) {
    QMainWindow::showEvent(event);
    if (!m_arrangement) return;
    const QByteArray arrangement = *std::exchange(m_arrangement, std::nullopt);
    if (!arrangement.isEmpty() && restoreState(arrangement, arrangementVersion)) return;
    resizeDocks({dock(paletteCommand), dock(inspectorCommand)}, {m_palette->sizeHint().width(), Type::scaled(304)},
                Qt::Horizontal);
    resizeDocks({dock(chartsCommand)}, {std::min(Type::scaled(236), window()->height() / 4)}, Qt::Vertical);
}

}  // namespace stampede
