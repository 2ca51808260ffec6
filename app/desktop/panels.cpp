#include "app/desktop/panels.h"

#include <QDockWidget>
#include <QToolBar>

#include "app/desktop/commands/command_actions.h"
#include "app/desktop/session.h"
#include "widgets/style/theme.h"

namespace stampede {

namespace {

/// Of the arrangement that is kept; another set of parts is another version.
constexpr int arrangementVersion = 1;

}  // namespace

Panels::Panels(QMainWindow& window, Session& session, Theme& theme)
    : m_window(window), m_session(session), m_theme(theme) {
    auto* centre = new QWidget(&window);
    as(centre, "canvas");
    window.setCentralWidget(centre);
    m_parts.push_back(centre);
}

Panels::~Panels() {
    for (const QPointer<QWidget>& part : m_parts) delete part.data();
}

QDockWidget* Panels::addDock(Qt::DockWidgetArea area, const char* name, const QString& title, QWidget* content) {
    auto* dock = new QDockWidget(title, &m_window);
    dock->setObjectName(QString::fromLatin1(name));
    dock->setWidget(content);
    m_window.addDockWidget(area, dock);
    m_parts.push_back(dock);
    return dock;
}

QToolBar* Panels::addBar(const char* name, const QString& title) {
    QToolBar* bar = m_window.addToolBar(title);
    bar->setObjectName(QString::fromLatin1(name));
    bar->setMovable(false);
    bar->toggleViewAction()->setVisible(false);
    m_parts.push_back(bar);
    return bar;
}

void Panels::arrange(const QByteArray& arrangement, const CommandActions& actions) {
    QToolBar* tools = addBar("tools", tr("Tools"));
    for (const UserCommand* command : userCommands())
        if (command->isTool) tools->addAction(actions.action(*command));
    if (!arrangement.isEmpty()) m_window.restoreState(arrangement, arrangementVersion);
}

QByteArray Panels::arrangement() const { return m_window.saveState(arrangementVersion); }

}  // namespace stampede
