#include <QCoreApplication>

#include "app/desktop/commands/user_command.h"
#include "app/desktop/main_window.h"
#include "app/desktop/session.h"
#include "app/desktop/stage.h"
#include "app/desktop/workbench.h"

namespace stampede {

namespace {

template <Stage::Page page>
void turnTo(Workspace& at) {
    at.window.stage().show(page);
}

template <Stage::Page page>
bool isAt(const Workspace& at) {
    return at.window.stage().page() == page;
}

}  // namespace

const UserCommand startPageCommand = {
    .id = "start-page",
    .text = QT_TRANSLATE_NOOP("Commands", "&Start Page"),
    .help = QT_TRANSLATE_NOOP("Commands", "What comes with the program, and what was open lately"),
    .menu = MenuId::view,
    .run = turnTo<Stage::Page::welcome>,
    .checked = isAt<Stage::Page::welcome>,
};

const UserCommand briefingCommand = {
    .id = "briefing",
    .text = QT_TRANSLATE_NOOP("Commands", "&Briefing"),
    .help = QT_TRANSLATE_NOOP("Commands", "What the day asks for and how points are made"),
    .menu = MenuId::view,
    .shortcut = "F7",
    .run = turnTo<Stage::Page::briefing>,
    .checked = isAt<Stage::Page::briefing>,
};

const UserCommand workbenchCommand = {
    .id = "canvas",
    .text = QT_TRANSLATE_NOOP("Commands", "&Canvas"),
    .help = QT_TRANSLATE_NOOP("Commands", "Where the cloud is drawn and watched"),
    .menu = MenuId::view,
    .shortcut = "F3",
    .run = turnTo<Stage::Page::workbench>,
    .checked = isAtWork,
};

const UserCommand resultCommand = {
    .id = "result",
    .text = QT_TRANSLATE_NOOP("Commands", "&Result"),
    .help = QT_TRANSLATE_NOOP("Commands", "What the day came to and why, once it is over"),
    .menu = MenuId::view,
    .shortcut = "F4",
    .enabled =
        [](const Workspace& at) { return at.session.desk().isPlaying() && at.session.desk().snapshot()->isOver(); },
    .run = turnTo<Stage::Page::result>,
    .checked = isAt<Stage::Page::result>,
};

const UserCommand announcementsCommand = {
    .id = "announcements",
    .text = QT_TRANSLATE_NOOP("Commands", "&Announcements"),
    .help = QT_TRANSLATE_NOOP("Commands", "What was announced until now, again, or put it away"),
    .menu = MenuId::view,
    .section = 1,
    .shortcut = "Ctrl+Shift+A",
    .icon = "announcement",
    .enabled = [](const Workspace& at) { return isAtWork(at) && at.session.desk().isPlaying(); },
    .run = [](Workspace& at) { at.workbench().toggleAnnouncements(); },
};

}  // namespace stampede
