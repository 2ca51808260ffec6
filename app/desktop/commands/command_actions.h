#pragma once

#include <QMainWindow>
#include <map>
#include <vector>

#include "app/desktop/commands/user_command.h"
#include "widgets/bridge/cadence.h"

class QMenu;

namespace stampede {

class Theme;

/// The commands as a window's menus and shortcuts.
class CommandActions : public QObject {
    Q_OBJECT
public:
    /// Adds its menus to the window's bar. All of them are borrowed.
    CommandActions(Workspace& workspace, Theme& theme, QMainWindow& window);

    QAction* action(const UserCommand& command) const { return m_actions.at(&command); }
    QMenu* menu(MenuId id) const { return m_menus.at(id); }
    /// Everything in the language that is used now.
    void retranslate();
    /// Shows what can be done now.
    void refresh() const;
    /// The same for what a run brings: not with each of its snapshots.
    void refreshSoon() { m_cadence.ask(); }

private:
    QAction* makeAction(const UserCommand& command);
    void makeMenus(QMainWindow& window);
    void addRecent(QMenu& menu);
    void fillRecent(QMenu& menu);
    void dress();

    Workspace& m_workspace;
    Theme& m_theme;
    std::map<const UserCommand*, QAction*> m_actions;
    std::map<MenuId, QMenu*> m_menus;
    QMenu* m_recent = nullptr;
    Cadence m_cadence{[this] { refresh(); }};
};

}  // namespace stampede
