#include <QCoreApplication>

#include "app/desktop/commands/user_command.h"
#include "app/desktop/session.h"

namespace stampede {

const UserCommand undoCommand = {
    .id = "undo",
    .text = QT_TRANSLATE_NOOP("Commands", "&Undo"),
    .help = QT_TRANSLATE_NOOP("Commands", "Take the last change back; in a run, as far as Play"),
    .menu = MenuId::edit,
    .shortcut = "Ctrl+Z",
    .icon = "undo",
    .isTool = true,
    .enabled = [](const Workspace& at) { return at.session.desk().canUndo(); },
    .run =
        [](Workspace& at) {
            at.session.desk().settle();  // what is being typed is the last change, and comes back with Redo
            at.session.desk().undo();
        },
};

const UserCommand redoCommand = {
    .id = "redo",
    .text = QT_TRANSLATE_NOOP("Commands", "&Redo"),
    .help = QT_TRANSLATE_NOOP("Commands", "Do again what was taken back"),
    .menu = MenuId::edit,
    .shortcut = "Ctrl+Shift+Z",
    .icon = "redo",
    .isTool = true,
    .enabled = [](const Workspace& at) { return at.session.desk().canRedo(); },
    .run =
        [](Workspace& at) {
            at.session.desk().settle();
            at.session.desk().redo();
        },
};

}  // namespace stampede
