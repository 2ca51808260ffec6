#include <QCoreApplication>

#include "app/desktop/commands/user_command.h"
#include "app/desktop/session.h"
#include "app/desktop/workbench.h"
#include "widgets/canvas/view.h"

namespace stampede {

namespace {

bool somethingSelected(const Workspace& at) { return isAtWork(at) && !at.session.selection().resources().empty(); }

bool anythingSelected(const Workspace& at) { return isAtWork(at) && !at.session.selection().isEmpty(); }

bool oneDrawn(const Workspace& at) {
    return isAtWork(at) && at.session.desk().drawing().find(at.session.selection().single()) != nullptr;
}

}  // namespace

const UserCommand cutCommand = {
    .id = "cut",
    .text = QT_TRANSLATE_NOOP("Commands", "Cu&t"),
    .help = QT_TRANSLATE_NOOP("Commands", "Take what is selected away, and onto the clipboard"),
    .menu = MenuId::edit,
    .section = 1,
    .shortcut = "Ctrl+X",
    .icon = "cut",
    .onCanvas = true,
    .enabled = somethingSelected,
    .run = [](Workspace& at) { at.workbench().view().cut(); },
};

const UserCommand copyCommand = {
    .id = "copy",
    .text = QT_TRANSLATE_NOOP("Commands", "&Copy"),
    .help = QT_TRANSLATE_NOOP("Commands", "Put what is selected on the clipboard as text"),
    .menu = MenuId::edit,
    .section = 1,
    .shortcut = "Ctrl+C",
    .icon = "copy",
    .onCanvas = true,
    .enabled = somethingSelected,
    .run = [](Workspace& at) { at.workbench().view().copy(); },
};

const UserCommand pasteCommand = {
    .id = "paste",
    .text = QT_TRANSLATE_NOOP("Commands", "&Paste"),
    .help = QT_TRANSLATE_NOOP("Commands", "Draw what is on the clipboard"),
    .menu = MenuId::edit,
    .section = 1,
    .shortcut = "Ctrl+V",
    .icon = "paste",
    .onCanvas = true,
    .enabled = isAtWork,
    .run = [](Workspace& at) { at.workbench().view().paste(); },
};

const UserCommand duplicateCommand = {
    .id = "duplicate",
    .text = QT_TRANSLATE_NOOP("Commands", "Dup&licate"),
    .help = QT_TRANSLATE_NOOP("Commands", "Draw what is selected once more"),
    .menu = MenuId::edit,
    .section = 1,
    .shortcut = "Ctrl+D",
    .icon = "duplicate",
    .onCanvas = true,
    .enabled = somethingSelected,
    .run = [](Workspace& at) { at.workbench().view().duplicate(); },
};

const UserCommand renameCommand = {
    .id = "rename",
    .text = QT_TRANSLATE_NOOP("Commands", "Rena&me"),
    .help = QT_TRANSLATE_NOOP("Commands", "Give what is selected another name"),
    .menu = MenuId::edit,
    .section = 2,
    .shortcut = "F2",
    .icon = "rename",
    .onCanvas = true,
    .enabled = oneDrawn,
    .run = [](Workspace& at) { at.workbench().view().renameInPlace(at.session.selection().single()); },
};

const UserCommand deleteCommand = {
    .id = "delete",
    .text = QT_TRANSLATE_NOOP("Commands", "&Delete"),
    .help = QT_TRANSLATE_NOOP("Commands", "Take what is selected out of the drawing"),
    .menu = MenuId::edit,
    .section = 2,
    .shortcut = "Del",
    .icon = "trash",
    .onCanvas = true,
    .enabled = anythingSelected,
    .run = [](Workspace& at) { at.workbench().view().removeSelected(); },
};

const UserCommand selectAllCommand = {
    .id = "select-all",
    .text = QT_TRANSLATE_NOOP("Commands", "S&elect All"),
    .help = QT_TRANSLATE_NOOP("Commands", "Select everything that is drawn"),
    .menu = MenuId::edit,
    .section = 3,
    .shortcut = "Ctrl+A",
    .onCanvas = true,
    .enabled = isAtWork,
    .run = [](Workspace& at) { at.workbench().view().selectAll(); },
};

const UserCommand findCommand = {
    .id = "find",
    .text = QT_TRANSLATE_NOOP("Commands", "&Find..."),
    .help = QT_TRANSLATE_NOOP("Commands", "Find something that is drawn by its name"),
    .menu = MenuId::edit,
    .section = 3,
    .shortcut = "Ctrl+F",
    .icon = "search",
    .enabled = isAtWork,
    .run = [](Workspace& at) { at.workbench().find(); },
};

const UserCommand addCommand = {
    .id = "add",
    .text = QT_TRANSLATE_NOOP("Commands", "&Add..."),
    .help = QT_TRANSLATE_NOOP("Commands", "Find a kind in the palette and draw one"),
    .menu = MenuId::edit,
    .section = 3,
    .shortcut = "Ctrl+Shift+N",
    .icon = "plus",
    .enabled = isAtWork,
    .run = [](Workspace& at) { at.workbench().searchPalette(); },
};

}  // namespace stampede
