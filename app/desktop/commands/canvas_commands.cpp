#include <QCoreApplication>

#include "app/desktop/commands/user_command.h"
#include "app/desktop/workbench.h"
#include "widgets/canvas/view.h"

namespace stampede {

namespace {

template <ToolId tool>
void use(Workspace& at) {
    at.workbench().view().setTool(tool);
}

template <ToolId tool>
bool isUsed(const Workspace& at) {
    return isAtWork(at) && at.workbench().view().tool() == tool;
}

}  // namespace

const UserCommand selectToolCommand = {
    .id = "select-tool",
    .text = QT_TRANSLATE_NOOP("Commands", "&Select"),
    .help = QT_TRANSLATE_NOOP("Commands", "Select, move and resize"),
    .menu = MenuId::tool,
    .shortcut = "V",
    .icon = "select",
    .isTool = true,
    .onCanvas = true,
    .enabled = isAtWork,
    .run = use<ToolId::select>,
    .checked = isUsed<ToolId::select>,
};

const UserCommand connectToolCommand = {
    .id = "connect-tool",
    .text = QT_TRANSLATE_NOOP("Commands", "&Connect"),
    .help = QT_TRANSLATE_NOOP("Commands", "Draw from what calls or uses to what is called or used"),
    .menu = MenuId::tool,
    .shortcut = "C",
    .icon = "link",
    .isTool = true,
    .onCanvas = true,
    .enabled = isAtWork,
    .run = use<ToolId::connect>,
    .checked = isUsed<ToolId::connect>,
};

const UserCommand panToolCommand = {
    .id = "pan-tool",
    .text = QT_TRANSLATE_NOOP("Commands", "&Pan"),
    .help = QT_TRANSLATE_NOOP("Commands", "Move the canvas itself"),
    .menu = MenuId::tool,
    .shortcut = "H",
    .icon = "pan",
    .isTool = true,
    .onCanvas = true,
    .enabled = isAtWork,
    .run = use<ToolId::pan>,
    .checked = isUsed<ToolId::pan>,
};

const UserCommand zoomInCommand = {
    .id = "zoom-in",
    .text = QT_TRANSLATE_NOOP("Commands", "Zoom &In"),
    .help = QT_TRANSLATE_NOOP("Commands", "Larger"),
    .menu = MenuId::zoom,
    .shortcut = "Ctrl+=",
    .icon = "zoom-in",
    .isTool = true,
    .enabled = isAtWork,
    .run = [](Workspace& at) { at.workbench().view().zoomIn(); },
};

const UserCommand zoomOutCommand = {
    .id = "zoom-out",
    .text = QT_TRANSLATE_NOOP("Commands", "Zoom &Out"),
    .help = QT_TRANSLATE_NOOP("Commands", "Smaller"),
    .menu = MenuId::zoom,
    .shortcut = "Ctrl+-",
    .icon = "zoom-out",
    .isTool = true,
    .enabled = isAtWork,
    .run = [](Workspace& at) { at.workbench().view().zoomOut(); },
};

const UserCommand zoomFullCommand = {
    .id = "zoom-100",
    .text = QT_TRANSLATE_NOOP("Commands", "&100 %"),
    .help = QT_TRANSLATE_NOOP("Commands", "One to one"),
    .menu = MenuId::zoom,
    .shortcut = "Ctrl+0",
    .enabled = isAtWork,
    .run = [](Workspace& at) { at.workbench().view().zoomTo(1); },
};

const UserCommand fitCommand = {
    .id = "fit",
    .text = QT_TRANSLATE_NOOP("Commands", "&Fit"),
    .help = QT_TRANSLATE_NOOP("Commands", "Everything that is drawn, as large as it goes"),
    .menu = MenuId::zoom,
    .shortcut = "Ctrl+9",
    .icon = "fit",
    .isTool = true,
    .enabled = isAtWork,
    .run = [](Workspace& at) { at.workbench().view().fit(); },
};

}  // namespace stampede
