#include "model/scenario/check_actions.h"

#include <algorithm>

#include "model/architecture/catalog.h"
#include "model/architecture/common_commands.h"
#include "model/architecture/traits.h"
#include "model/base/nearest.h"
#include "model/base/shortened.h"

namespace stampede {

namespace {

/// "1", "2" ... as members of a group are counted.
bool isCount(std::string_view text) {
    return !text.empty() && text.size() <= 9 && text.front() != '0' &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::optional<Problem> checkArgs(const CommandAction& action, const std::vector<Parameter>& args) {
    auto problems = checkAll(args, action.args, UnknownFields::refused);
    if (problems.empty()) return std::nullopt;
    problems.front().path = "args/" + problems.front().path;
    return problems.front();
}

}  // namespace

ActionCheck::ActionCheck(const Scenario& scenario, const Catalog& catalog)
    : m_scenario(scenario), m_catalog(catalog), m_history(scenario.architecture) {
    remember();
}

void ActionCheck::remember() {
    for (const auto& resource : m_history.drawing().resources()) m_everDrawn[resource->id] = resource->kind;
}

std::optional<Problem> ActionCheck::next(const Action& action) {
    if (action.editsScenario())
        return Problem{"id", STAMPEDE_TEXT("actions", "The rest of a scenario can be set while designing only.")};
    if (const auto* command = std::get_if<CommandAction>(&action.what)) return checkCommand(*command);
    if (const auto* hint = std::get_if<HintAction>(&action.what)) return checkHint(*hint);
    if (auto problem = m_history.apply(action, m_catalog)) return problem;
    if (std::holds_alternative<AddAction>(action.what)) remember();
    return std::nullopt;
}

std::vector<const Kind*> ActionCheck::kindsOf(const ResourceId& id) const {
    if (const auto found = m_everDrawn.find(id); found != m_everDrawn.end()) return {found->second};
    const auto slash = id.find('/');
    if (slash == std::string::npos || !isCount(std::string_view(id).substr(slash + 1))) return {};
    const auto owner = m_everDrawn.find(id.substr(0, slash));
    if (owner == m_everDrawn.end() || !owner->second->has(trait::group)) return {};
    std::vector<const Kind*> machines;
    for (const auto& kind : m_catalog.kinds())
        if (kind->has(trait::machine)) machines.push_back(kind.get());
    return machines;
}

std::optional<Problem> ActionCheck::checkCommand(const CommandAction& action) const {
    const auto kinds = kindsOf(action.id);
    if (kinds.empty())
        return Problem{"id", STAMPEDE_TEXT("actions", "No resource \"%1\" was ever drawn.").arg(shortened(action.id))};
    if (const CommandRule* rule = commonCommand(action.command)) return checkArgs(action, rule->args);
    for (const Kind* kind : kinds)
        if (const CommandRule* rule = kind->command(action.command)) return checkArgs(action, rule->args);
    std::vector<std::string_view> words;
    for (const CommandRule& rule : commonCommands()) words.push_back(rule.name);
    for (const CommandRule& rule : kinds.front()->commands) words.push_back(rule.name);
    const std::string key(kinds.front()->key);
    const Text near = STAMPEDE_TEXT("actions", "A resource of the kind %1 has no command \"%2\"; perhaps \"%3\".");
    const Text all = STAMPEDE_TEXT("actions", "A resource of the kind %1 has no command \"%2\"; it has %3.");
    const Text& name = kinds.front()->name;
    return Problem{"command", amongChoices(near.arg(key, name), all.arg(key, name), action.command, words)};
}

std::optional<Problem> ActionCheck::checkHint(const HintAction& action) const {
    for (const Hint& hint : m_scenario.hints)
        if (hint.id == action.id) return std::nullopt;
    return Problem{"id", STAMPEDE_TEXT("actions", "The scenario has no hint \"%1\".").arg(shortened(action.id))};
}

std::vector<Problem> ActionCheck::idle(const Action& action) const {
    std::vector<Problem> found;
    if (action.at > m_scenario.duration)
        found.push_back({"at", STAMPEDE_TEXT("actions", "The day is over at %1; this action is never played.")
                                   .arg(clockText(m_scenario.duration))});
    if (std::holds_alternative<UndoAction>(action.what) && !m_history.canUndo())
        found.push_back({"do", STAMPEDE_TEXT("actions", "There is nothing to undo here.")});
    if (std::holds_alternative<RedoAction>(action.what) && !m_history.canRedo())
        found.push_back({"do", STAMPEDE_TEXT("actions", "There is nothing to redo here.")});
    for (const Field& field : action.unknown.fields)
        found.push_back(
            {pathSegment(field.key),
             STAMPEDE_TEXT("actions", "\"%1\" is not known here; it does nothing.").arg(shortened(field.key))});
    return found;
}

void checkActions(const Scenario& scenario, const std::vector<PlacedAction>& actions, const Catalog& catalog,
                  std::vector<Note>* notes) {
    ActionCheck check(scenario, catalog);
    for (const PlacedAction& placed : actions) {
        if (notes) {
            for (const Problem& idle : check.idle(placed.action))
                notes->push_back({placed.place(idle.path), idle.sentence});
        }
        if (auto problem = check.next(placed.action))
            throw InputError(Trouble::badInput, placed.place(problem->path), problem->sentence);
    }
}

}  // namespace stampede
