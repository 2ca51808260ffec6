// model/actions: the one vocabulary of input. An edit changes the drawing and therefore makes calls; a command is a
// call only. Tools make Actions, the Document applies them, the run records them, JSON writes them.
#pragma once

#include <optional>
#include <string>
#include <variant>

#include "model/architecture/architecture.h"
#include "model/base/sim_time.h"

namespace stampede {

struct AddAction {
    std::string kind = {};
    ResourceId id = {};
    Wording name = {};
    ResourceId parent = {};
    Record settings = {};
    std::optional<Point> position = {};
    std::optional<Size> size = {};
    bool operator==(const AddAction&) const = default;
};
struct RemoveAction {
    ResourceId id = {};
    bool operator==(const RemoveAction&) const = default;
};
/// `id` "scenario" with a path such as "workload/rate" edits the rest of the scenario, while designing only.
struct SetAction {
    ResourceId id = {};
    std::string key = {};
    Value value = {};
    bool operator==(const SetAction&) const = default;
};
struct RenameAction {
    ResourceId id = {};
    Wording name = {};
    bool operator==(const RenameAction&) const = default;
};
struct MoveAction {
    ResourceId id = {};
    std::optional<ResourceId> parent = {};
    std::optional<Point> position = {};
    std::optional<Size> size = {};
    bool operator==(const MoveAction&) const = default;
};
struct ConnectAction {
    Link link = {};
    bool operator==(const ConnectAction&) const = default;
};
struct DisconnectAction {
    Link link = {};
    bool operator==(const DisconnectAction&) const = default;
};
/// Replaces the clients' only traffic link.
struct EntryAction {
    ResourceId to = {};
    bool operator==(const EntryAction&) const = default;
};
struct CommandAction {
    ResourceId id = {};
    std::string command = {};
    Record args = {};
    bool operator==(const CommandAction&) const = default;
};
struct HintAction {
    std::string id = {};
    bool operator==(const HintAction&) const = default;
};
struct NoteAction {
    std::string text = {};
    bool operator==(const NoteAction&) const = default;
};
struct UndoAction {
    bool operator==(const UndoAction&) const = default;
};
struct RedoAction {
    bool operator==(const RedoAction&) const = default;
};

/// One thing a player (or a script, or a fault) does.
struct Action {
    using What =
        std::variant<AddAction, RemoveAction, SetAction, RenameAction, MoveAction, ConnectAction, DisconnectAction,
                     EntryAction, CommandAction, HintAction, NoteAction, UndoAction, RedoAction>;
    SimTime at = {};  ///< whole milliseconds
    What what = NoteAction{};
    Record unknown = {};

    /// The word of files: "add", "remove" ...
    std::string_view word() const;
    /// True for what changes the drawing (not command, hint, note, undo, redo, nor what edits the rest of the
    /// scenario).
    bool isEdit() const;
    /// True for a `set` on "scenario", which edits what is not the drawing.
    bool editsScenario() const;
    bool operator==(const Action&) const = default;
};

/// Applies an edit to the drawing. Whatever is no edit of a drawing (commands, hints, notes, "scenario" settings)
/// leaves it as it is. On a problem the drawing is unchanged, and the problem's path starts with the member of the
/// action that is wrong ("id", "settings/cidr", "value" ...).
std::optional<Problem> apply(Architecture& drawing, const Action& action, const Catalog& catalog);

}  // namespace stampede
