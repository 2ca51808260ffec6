#include "app/desktop/commands/user_command.h"

#include <QCoreApplication>

#include "app/desktop/main_window.h"
#include "app/desktop/stage.h"

namespace stampede {

QString UserCommand::shownText() const { return QCoreApplication::translate("Commands", text); }
QString UserCommand::shownHelp() const { return QCoreApplication::translate("Commands", help); }

bool isAtWork(const Workspace& at) { return at.window.stage().page() == Stage::Page::workbench; }
Workbench& Workspace::workbench() const { return window.stage().workbench(); }

const std::vector<const UserCommand*>& userCommands() {
    static const std::vector<const UserCommand*> commands = {
#define STAMPEDE_USER_COMMAND(name) &name,
#include "app/desktop/commands/commands.def"
#undef STAMPEDE_USER_COMMAND
    };
    return commands;
}

const std::vector<MenuPlace>& menuPlaces() {
    static const std::vector<MenuPlace> places = {
        {MenuId::file, MenuId::file, QT_TRANSLATE_NOOP("Commands", "&File")},
        {MenuId::edit, MenuId::edit, QT_TRANSLATE_NOOP("Commands", "&Edit")},
        {MenuId::view, MenuId::view, QT_TRANSLATE_NOOP("Commands", "&View")},
        {MenuId::zoom, MenuId::view, QT_TRANSLATE_NOOP("Commands", "&Zoom")},
        {MenuId::tool, MenuId::edit, QT_TRANSLATE_NOOP("Commands", "T&ool")},
        {MenuId::panels, MenuId::view, QT_TRANSLATE_NOOP("Commands", "&Panels")},
        {MenuId::theme, MenuId::view, QT_TRANSLATE_NOOP("Commands", "&Theme")},
        {MenuId::language, MenuId::view, QT_TRANSLATE_NOOP("Commands", "&Language")},
        {MenuId::textSize, MenuId::view, QT_TRANSLATE_NOOP("Commands", "Te&xt")},
        {MenuId::run, MenuId::run, QT_TRANSLATE_NOOP("Commands", "&Run")},
        {MenuId::speed, MenuId::run, QT_TRANSLATE_NOOP("Commands", "Spee&d")},
        {MenuId::help, MenuId::help, QT_TRANSLATE_NOOP("Commands", "&Help")},
    };
    return places;
}

}  // namespace stampede
