#include <QCoreApplication>
#include <QDockWidget>

#include "app/desktop/commands/user_command.h"
#include "app/desktop/workbench.h"

namespace stampede {

namespace {

bool isShown(const Workspace& at, const UserCommand& command) {
    return isAtWork(at) && !at.workbench().dock(command)->isHidden();
}

void toggle(Workspace& at, const UserCommand& command) {
    QDockWidget* panel = at.workbench().dock(command);
    panel->setVisible(panel->isHidden());
    panel->raise();
}

}  // namespace

const UserCommand paletteCommand = {
    .id = "palette",
    .text = QT_TRANSLATE_NOOP("Commands", "&Palette"),
    .help = QT_TRANSLATE_NOOP("Commands", "Everything that can be drawn"),
    .menu = MenuId::panels,
    .enabled = isAtWork,
    .run = [](Workspace& at) { toggle(at, paletteCommand); },
    .checked = [](const Workspace& at) { return isShown(at, paletteCommand); },
};

const UserCommand outlineCommand = {
    .id = "outline",
    .text = QT_TRANSLATE_NOOP("Commands", "&Outline"),
    .help = QT_TRANSLATE_NOOP("Commands", "The drawing as a tree"),
    .menu = MenuId::panels,
    .enabled = isAtWork,
    .run = [](Workspace& at) { toggle(at, outlineCommand); },
    .checked = [](const Workspace& at) { return isShown(at, outlineCommand); },
};

const UserCommand chartsCommand = {
    .id = "charts",
    .text = QT_TRANSLATE_NOOP("Commands", "&Charts"),
    .help = QT_TRANSLATE_NOOP("Commands", "Latency, requests, cost and points"),
    .menu = MenuId::panels,
    .enabled = isAtWork,
    .run = [](Workspace& at) { toggle(at, chartsCommand); },
    .checked = [](const Workspace& at) { return isShown(at, chartsCommand); },
};

const UserCommand logCommand = {
    .id = "log",
    .text = QT_TRANSLATE_NOOP("Commands", "&Log"),
    .help = QT_TRANSLATE_NOOP("Commands", "Every call with who made it and what came of it"),
    .menu = MenuId::panels,
    .enabled = isAtWork,
    .run = [](Workspace& at) { toggle(at, logCommand); },
    .checked = [](const Workspace& at) { return isShown(at, logCommand); },
};

const UserCommand inspectorCommand = {
    .id = "inspector",
    .text = QT_TRANSLATE_NOOP("Commands", "&Inspector"),
    .help = QT_TRANSLATE_NOOP("Commands", "Every setting of what is selected"),
    .menu = MenuId::panels,
    .enabled = isAtWork,
    .run = [](Workspace& at) { toggle(at, inspectorCommand); },
    .checked = [](const Workspace& at) { return isShown(at, inspectorCommand); },
};

const UserCommand loadCommand = {
    .id = "load",
    .text = QT_TRANSLATE_NOOP("Commands", "Load and &Rules"),
    .help = QT_TRANSLATE_NOOP("Commands", "Requests, score, costs and limits of the day"),
    .menu = MenuId::panels,
    .enabled = isAtWork,
    .run = [](Workspace& at) { toggle(at, loadCommand); },
    .checked = [](const Workspace& at) { return isShown(at, loadCommand); },
};

}  // namespace stampede
