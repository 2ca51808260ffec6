#pragma once

#include <QDialog>

#include "app/desktop/commands/user_command.h"

class QAction;
class QTreeWidget;

namespace stampede {

class CommandActions;
class ComposingField;

/// Finds a command by its words: a field, and what fits below it with its shortcut.
class CommandList : public QDialog {
    Q_OBJECT
public:
    CommandList(const CommandActions& actions, QWidget* parent);

    /// The one to do, once it is closed; null for none.
    QAction* chosen() const { return m_chosen; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter();
    void runCurrent();

    const CommandActions& m_actions;
    ComposingField* m_field;
    QTreeWidget* m_list;
    QAction* m_chosen = nullptr;
};

/// Every command with its shortcut and what it does, by menu.
class ShortcutsDialog : public QDialog {
    Q_OBJECT
public:
    ShortcutsDialog(const CommandActions& actions, QWidget* parent);
};

}  // namespace stampede
