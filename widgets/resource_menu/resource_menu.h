// widgets/resource_menu: what can be done with a resource, as a menu and as the question that a command asks. Panels
// include it, so that all of them offer the same.
#pragma once

#include <QCoreApplication>
#include <functional>

#include "model/architecture/resource.h"

class QMenu;
class QWidget;

namespace stampede {

class Desk;
class Selection;
class Theme;
struct ResourceCommand;

/// Everything that can be done with what is selected, for the menus of canvas, outline and window: commands while
/// playing, connecting and moving without a mouse, rename, duplicate, delete.
class ResourceMenu {
    Q_DECLARE_TR_FUNCTIONS(ResourceMenu)

public:
    /// `window` is what a form of arguments stands before. Borrowed while the menu lives.
    ResourceMenu(Desk& desk, Selection& selection, Theme& theme, QWidget* window)
        : m_desk(desk), m_selection(selection), m_theme(theme), m_window(window) {}

    /// About `id`, or the selected link where it is empty. `rename` edits the name in place.
    void fill(QMenu& menu, const ResourceId& id, std::function<void()> rename) const;

private:
    void fillCommands(QMenu& menu, const ResourceId& id) const;
    void fillConnections(QMenu& menu, const ResourceId& id) const;
    void fillContainers(QMenu& menu, const ResourceId& id) const;
    void fillEdits(QMenu& menu, const ResourceId& id, std::function<void()> rename) const;

    Desk& m_desk;
    Selection& m_selection;
    Theme& m_theme;
    QWidget* m_window;
};

/// Gives the command, after asking for its arguments where it has any.
void giveCommand(Desk& desk, Theme& theme, const ResourceId& id, const ResourceCommand& command, QWidget* window);

/// Removes what is selected, or disconnects the selected link, as one step.
void removeSelected(Desk& desk, Selection& selection);

/// Draws what is selected once more and selects that.
void duplicateSelected(Desk& desk, Selection& selection);

}  // namespace stampede
