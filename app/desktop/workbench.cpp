#include "app/desktop/workbench.h"

#include <QDockWidget>
#include <QGraphicsView>
#include <QToolBar>
#include <QVBoxLayout>

#include "app/desktop/commands/command_actions.h"
#include "app/desktop/session.h"
#include "widgets/briefing/announcement_banner.h"
#include "widgets/canvas/scene.h"
#include "widgets/palette/palette_panel.h"
#include "widgets/style/theme.h"

namespace stampede {

namespace {

/// Of the arrangement that is kept; another set of parts is another version.
constexpr int arrangementVersion = 1;

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
}

void Workbench::addCanvas(const CommandActions& actions) {
    auto* centre = new QWidget(this);
    as(centre, "canvas");
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto* tools = new QToolBar(centre);
    tools->setAccessibleName(tr("Tools"));
    for (const UserCommand* command : userCommands())
        if (command->isTool) tools->addAction(actions.action(*command));
    layout->addWidget(tools);
    auto* view = new QGraphicsView(m_scene, centre);
    view->setFrameShape(QFrame::NoFrame);
    layout->addWidget(view);
    m_banner = new AnnouncementBanner(m_session.desk(), m_theme, view);
    setCentralWidget(centre);
}

void Workbench::addPanels() {
    m_palette = new PalettePanel(m_session.desk(), m_theme, this);
    addDock(Qt::LeftDockWidgetArea, "palette", tr("Palette"), m_palette);
}

QDockWidget* Workbench::addDock(Qt::DockWidgetArea area, const char* name, const QString& title, QWidget* content) {
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(QString::fromLatin1(name));
    dock->setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetClosable);
    dock->setWidget(content);
    addDockWidget(area, dock);
    return dock;
}

QDockWidget* Workbench::dock(const char* name) const { return findChild<QDockWidget*>(QString::fromLatin1(name)); }

QByteArray Workbench::arrangement() const { return saveState(arrangementVersion); }

void Workbench::arrange(const QByteArray& arrangement) {
    if (!arrangement.isEmpty()) restoreState(arrangement, arrangementVersion);
}

}  // namespace stampede
