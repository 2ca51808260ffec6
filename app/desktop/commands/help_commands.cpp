#include <QCoreApplication>

#include "app/desktop/commands/user_command.h"
#include "app/desktop/main_window.h"

namespace stampede {

const UserCommand commandListCommand = {
    .id = "commands",
    .text = QT_TRANSLATE_NOOP("Commands", "&Find a Command..."),
    .help = QT_TRANSLATE_NOOP("Commands", "Search everything that the window can do, and do it"),
    .menu = MenuId::help,
    .shortcut = "Ctrl+K",
    .icon = "search",
    .run = [](Workspace& at) { at.window.showCommandList(); },
};

const UserCommand shortcutsCommand = {
    .id = "shortcuts",
    .text = QT_TRANSLATE_NOOP("Commands", "&Keyboard Shortcuts"),
    .help = QT_TRANSLATE_NOOP("Commands", "Every key, by menu"),
    .menu = MenuId::help,
    .shortcut = "F1",
    .icon = "keyboard",
    .run = [](Workspace& at) { at.window.showShortcuts(); },
};

const UserCommand aboutCommand = {
    .id = "about",
    .text = QT_TRANSLATE_NOOP("Commands", "&About Stampede"),
    .help = QT_TRANSLATE_NOOP("Commands", "Version and licence"),
    .menu = MenuId::help,
    .section = 1,
    .icon = "info",
    .run = [](Workspace& at) { at.window.showAbout(); },
};

}  // namespace stampede
