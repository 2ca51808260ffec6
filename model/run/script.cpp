#include "model/run/script.h"

#include <set>

#include "model/actions/drawing_history.h"
#include "model/architecture/catalog.h"
#include "model/json/read.h"

namespace stampede {

namespace {

/// Checks one action after the other, and remembers what was ever drawn.
class ScriptCheck {
public:
    ScriptCheck(const Architecture& start, const Catalog& catalog) : m_history(start), m_catalog(catalog) {
        rememberDrawn();
    }

    void check(const PlacedAction& placed) {
        m_placed = &placed;
        const Action& action = placed.action;
        if (const auto* command = std::get_if<CommandAction>(&action.what)) return checkCommand(*command);
        bool gone = false;
        for (const auto& [path, id] : subjects(action)) {
            requireDrawnOnce(path, id);
            gone = gone || !m_history.drawing().find(id);
        }
        const auto problem = m_history.apply(action, m_catalog);
        if (problem && !gone) fail(problem->path, problem->sentence);
        if (action.isEdit()) rememberDrawn();
    }

private:
    using Subjects = std::vector<std::pair<const char*, ResourceId>>;

    [[noreturn]] void fail(std::string_view path, const Text& sentence) const {
        throw InputError(Trouble::badInput, m_placed->place(path), sentence);
    }

    /// The ids that an edit is about and does not bring into being.
    static Subjects subjects(const Action& action) {
        if (!action.isEdit()) return {};
        if (const auto* remove = std::get_if<RemoveAction>(&action.what)) return {{"id", remove->id}};
        if (const auto* set = std::get_if<SetAction>(&action.what)) return {{"id", set->id}};
        if (const auto* rename = std::get_if<RenameAction>(&action.what)) return {{"id", rename->id}};
        if (const auto* move = std::get_if<MoveAction>(&action.what)) return {{"id", move->id}};
        if (const auto* entry = std::get_if<EntryAction>(&action.what)) return {{"to", entry->to}};
        const auto* connect = std::get_if<ConnectAction>(&action.what);
        const auto* disconnect = std::get_if<DisconnectAction>(&action.what);
        if (connect) return {{"from", connect->link.from}, {"to", connect->link.to}};
        if (disconnect) return {{"from", disconnect->link.from}, {"to", disconnect->link.to}};
        return {};
    }

    void rememberDrawn() {
        for (const auto& resource : m_history.drawing().resources()) m_kinds.emplace(resource->id, resource->kind);
    }

    void requireDrawnOnce(std::string_view path, const ResourceId& id) const {
        if (m_kinds.count(id) == 0)
            fail(path, STAMPEDE_TEXT("run", "Nothing with the id \"%1\" was ever drawn.").arg(id));
    }

    void checkCommand(const CommandAction& command) const {
        const std::size_t slash = command.id.rfind('/');
        const bool isMember = slash != std::string::npos && m_kinds.count(command.id) == 0;
        if (isMember) return requireDrawnOnce("id", command.id.substr(0, slash));  // of a group, launched or not
        requireDrawnOnce("id", command.id);
        if (command.command == "retry" || command.command == "restore") return;
        const CommandRule* rule = m_kinds.at(command.id)->command(command.command);
        if (!rule) {
            fail("command", STAMPEDE_TEXT("run", "\"%1\" has no command \"%2\".").arg(command.id).arg(command.command));
        }
        const auto problems = checkAll(rule->args, command.args, UnknownFields::refused);
        if (!problems.empty()) fail("args/" + problems.front().path, problems.front().sentence);
    }

    DrawingHistory m_history;
    const Catalog& m_catalog;
    const PlacedAction* m_placed = nullptr;
    std::map<ResourceId, const Kind*> m_kinds;
};

}  // namespace

void checkScript(const Architecture& start, const std::vector<PlacedAction>& script, const Catalog& catalog) {
    ScriptCheck check(start, catalog);
    for (const PlacedAction& placed : script) check.check(placed);
}

std::vector<Action> readScript(const std::string& path, const Scenario& scenario, const Catalog& catalog) {
    const std::vector<PlacedAction> script = readActions(readFile(path), path);
    checkScript(scenario.architecture, script, catalog);
    return actionsOf(script);
}

}  // namespace stampede
