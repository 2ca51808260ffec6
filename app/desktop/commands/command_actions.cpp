#include "app/desktop/commands/command_actions.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>

#include "app/desktop/files.h"
#include "app/desktop/preferences.h"
#include "widgets/bridge/shown.h"
#include "widgets/style/icons.h"
#include "widgets/style/theme.h"

namespace stampede {

CommandActions::CommandActions(Workspace& workspace, Theme& theme, QMainWindow& window)
    : QObject(&window), m_workspace(workspace), m_theme(theme) {
    for (const UserCommand* command : userCommands()) {
        m_actions[command] = makeAction(*command);
        if (!command->onCanvas) window.addAction(m_actions[command]);
    }
    makeMenus(window);
    retranslate();
    connect(&theme, &Theme::changed, this, &CommandActions::dress);
    dress();
}

QAction* CommandActions::makeAction(const UserCommand& command) {
    auto* action = new QAction(this);
    action->setObjectName(QString::fromLatin1(command.id));
    action->setShortcut(QKeySequence(QString::fromLatin1(command.shortcut)));
    if (command.onCanvas) action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setMenuRole(QAction::NoRole);
    action->setCheckable(command.checked != nullptr);
    connect(action, &QAction::triggered, this, [this, &command] {
        command.run(m_workspace);
        refresh();
    });
    return action;
}

void CommandActions::retranslate() {
    for (const auto& [command, action] : m_actions) {
        action->setText(command->shownText());
        action->setStatusTip(command->shownHelp());
        QString tip = withoutKeyMark(action->text()).remove(QStringLiteral("..."));
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        if (!keys.isEmpty()) tip = tr("%1 (%2)").arg(tip, keys);
        action->setToolTip(tipText(tip));
    }
    for (const MenuPlace& place : menuPlaces())
        m_menus.at(place.id)->setTitle(QCoreApplication::translate("Commands", place.title));
    m_recent->setTitle(tr("Open &Recent"));
}

void CommandActions::makeMenus(QMainWindow& window) {
    for (const MenuPlace& place : menuPlaces()) {
        auto* menu = new QMenu(window.menuBar());
        m_menus[place.id] = menu;
        if (place.in == place.id)
            window.menuBar()->addMenu(menu);
        else
            m_menus.at(place.in)->addMenu(menu);
    }
    std::map<MenuId, int> sections;
    for (const UserCommand* command : userCommands()) {
        QMenu* menu = m_menus.at(command->menu);
        if (std::exchange(sections[command->menu], command->section) != command->section) menu->addSeparator();
        menu->addAction(m_actions.at(command));
        if (command == &openCommand) addRecent(*menu);
    }
}

void CommandActions::addRecent(QMenu& menu) {
    m_recent = menu.addMenu(QString());
    connect(m_recent, &QMenu::aboutToShow, this, [this] { fillRecent(*m_recent); });
}

void CommandActions::fillRecent(QMenu& menu) {
    menu.clear();
    for (const QString& path : m_workspace.preferences.recentFiles()) {
        const QFileInfo file(path);
        const QString folder = QDir::toNativeSeparators(file.path());
        const QString name = oneLine(tr("%1 in %2").arg(file.fileName(), folder));
        QAction* action = menu.addAction(menuText(name));
        action->setEnabled(file.exists());
        connect(action, &QAction::triggered, this, [this, path] { m_workspace.files.open(path); });
    }
    if (menu.isEmpty()) {
        menu.addAction(tr("No file was opened yet"))->setEnabled(false);
        return;
    }
    menu.addSeparator();
    menu.addAction(tr("Forget These"), &m_workspace.preferences, &Preferences::clearRecentFiles);
}

void CommandActions::dress() {
    for (const auto& [command, action] : m_actions)
        if (*command->icon) action->setIcon(icon(QString::fromLatin1(command->icon), m_theme.tokens().dim));
}

void CommandActions::refresh() const {
    for (const auto& [command, action] : m_actions) {
        action->setEnabled(command->enabled(m_workspace));
        if (command->checked) action->setChecked(command->checked(m_workspace));
    }
}

}  // namespace stampede
