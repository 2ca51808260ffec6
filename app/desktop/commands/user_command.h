// app/desktop/commands: everything a user can ask of the window, each once: menus, toolbar, shortcuts and the list of
// commands are made from commands.def. A new one is a constant `const UserCommand name` in a file here and its line
// there. Who means one of them says its constant.
#pragma once

#include <QString>
#include <vector>

namespace stampede {

class Files;
class MainWindow;
class Preferences;
class Session;
class Workbench;

/// What commands work on.
struct Workspace {
    Session& session;
    Preferences& preferences;
    Files& files;
    MainWindow& window;

    Workbench& workbench() const;
};
/// True where the canvas is shown.
bool isAtWork(const Workspace& at);

enum class MenuId { file, edit, view, zoom, tool, panels, theme, language, textSize, run, speed, help };

/// One thing that a user can ask for. Its texts are marked QT_TRANSLATE_NOOP("Commands", ...).
struct UserCommand {
    const char* id = "";
    const char* text = "";
    const char* help = "";
    MenuId menu = MenuId::file;
    int section = 0;  ///< commands of another section stand behind a line
    const char* shortcut = "";
    const char* icon = "";
    bool isTool = false;    ///< stands in the bar over the canvas too
    bool onCanvas = false;  ///< its keys mean something else outside of the canvas
    bool (*enabled)(const Workspace&) = [](const Workspace&) { return true; };
    void (*run)(Workspace&) = nullptr;
    bool (*checked)(const Workspace&) = nullptr;  ///< null: it is not something that is on or off

    QString shownText() const;
    QString shownHelp() const;
};

#define STAMPEDE_USER_COMMAND(name) extern const UserCommand name;
#include "app/desktop/commands/commands.def"
#undef STAMPEDE_USER_COMMAND

/// Every command, in the order of commands.def.
const std::vector<const UserCommand*>& userCommands();

/// The menus in their order, each with the one that it stands in (itself: the menu bar).
struct MenuPlace {
    MenuId id = MenuId::file;
    MenuId in = MenuId::file;
    const char* title = "";
};
const std::vector<MenuPlace>& menuPlaces();

}  // namespace stampede
