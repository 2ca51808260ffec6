#include <QCoreApplication>

#include "app/desktop/commands/user_command.h"
#include "app/desktop/files.h"
#include "app/desktop/main_window.h"
#include "app/desktop/session.h"

namespace stampede {

const UserCommand newCommand = {
    .id = "new",
    .text = QT_TRANSLATE_NOOP("Commands", "&New"),
    .help = QT_TRANSLATE_NOOP("Commands", "Begin with an empty region"),
    .menu = MenuId::file,
    .shortcut = "Ctrl+N",
    .icon = "new",
    .run = [](Workspace& at) { at.files.create(); },
};

const UserCommand openCommand = {
    .id = "open",
    .text = QT_TRANSLATE_NOOP("Commands", "&Open..."),
    .help = QT_TRANSLATE_NOOP("Commands", "Open a scenario from a file"),
    .menu = MenuId::file,
    .shortcut = "Ctrl+O",
    .icon = "open",
    .run = [](Workspace& at) { at.files.chooseAndOpen(); },
};

const UserCommand saveCommand = {
    .id = "save",
    .text = QT_TRANSLATE_NOOP("Commands", "&Save"),
    .help = QT_TRANSLATE_NOOP("Commands", "Write the scenario to its file"),
    .menu = MenuId::file,
    .section = 1,
    .shortcut = "Ctrl+S",
    .icon = "save",
    .run = [](Workspace& at) { at.files.save(); },
};

const UserCommand saveAsCommand = {
    .id = "save-as",
    .text = QT_TRANSLATE_NOOP("Commands", "Save &As..."),
    .help = QT_TRANSLATE_NOOP("Commands", "Write the scenario to another file and go on with that"),
    .menu = MenuId::file,
    .section = 1,
    .shortcut = "Ctrl+Shift+S",
    .run = [](Workspace& at) { at.files.saveAs(); },
};

const UserCommand exportPictureCommand = {
    .id = "export-picture",
    .text = QT_TRANSLATE_NOOP("Commands", "&Export Picture..."),
    .help = QT_TRANSLATE_NOOP("Commands", "Write the canvas as PNG, SVG or PDF"),
    .menu = MenuId::file,
    .section = 2,
    .shortcut = "Ctrl+E",
    .icon = "picture",
    .run = [](Workspace& at) { at.files.exportPicture(); },
};

const UserCommand closeCommand = {
    .id = "quit",
    .text = QT_TRANSLATE_NOOP("Commands", "&Quit"),
    .help = QT_TRANSLATE_NOOP("Commands", "Close the window"),
    .menu = MenuId::file,
    .section = 3,
    .shortcut = "Ctrl+Q",
    .run = [](Workspace& at) { at.window.close(); },
};

}  // namespace stampede
