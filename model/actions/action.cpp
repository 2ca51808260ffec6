#include "model/actions/action.h"

#include "model/architecture/catalog.h"
#include "model/architecture/traits.h"
#include "model/architecture/unknown_name.h"

namespace stampede {

namespace {

constexpr std::string_view scenarioId = "scenario";

std::optional<Problem> add(Architecture& drawing, const AddAction& action, const Catalog& catalog) {
    const Kind* kind = catalog.find(action.kind);
    if (!kind) return Problem{"kind", unknownKind(catalog, action.kind)};
    auto problems = checkAll(kind->settings, action.settings, UnknownFields::refused);
    if (!problems.empty()) {
        problems.front().path = "settings/" + problems.front().path;
        return problems.front();
    }
    Resource resource;
    resource.id = action.id;
    resource.kind = kind;
    resource.name = action.name;
    resource.parent = action.parent;
    resource.settings = Settings(action.settings, kind->settings);
    resource.position = action.position;
    resource.size = action.size;
    return drawing.add(std::move(resource), catalog);
}

std::optional<Problem> set(Architecture& drawing, const SetAction& action) {
    const Resource* resource = drawing.find(action.id);
    const bool known = resource && knowsPath(resource->kind->settings, action.key);
    auto problem = drawing.set(action.id, action.key, action.value);
    if (!problem || !resource) return problem;
    const std::string& path = problem->path;
    const bool inside = path.size() > action.key.size() && path.compare(0, action.key.size(), action.key) == 0;
    problem->path = !known ? "key" : inside ? "value" + path.substr(action.key.size()) : "value";
    return problem;
}

std::optional<Problem> replaceEntry(Architecture& drawing, const EntryAction& action) {
    const Resource* clients = nullptr;
    for (const auto& resource : drawing.resources())
        if (!clients && resource->kind->has(trait::clients)) clients = resource.get();
    if (!clients) return Problem{"", STAMPEDE_TEXT("actions", "No clients are drawn whose entry could change.")};
    Architecture changed = drawing;
    for (const Link& link : drawing.linksFrom(clients->id))
        if (link.role == role::traffic) changed.disconnect(link);
    if (auto problem = changed.connect({clients->id, action.to, std::string(role::traffic)})) {
        problem->path = "to";
        return problem;
    }
    drawing = std::move(changed);
    return std::nullopt;
}

/// Applies each sort of edit; what is none changes nothing.
struct Applier {
    Architecture& drawing;
    const Catalog& catalog;

    std::optional<Problem> operator()(const AddAction& a) { return add(drawing, a, catalog); }
    std::optional<Problem> operator()(const RemoveAction& a) { return drawing.remove(a.id); }
    std::optional<Problem> operator()(const SetAction& a) {
        return a.id == scenarioId ? std::nullopt : set(drawing, a);
    }
    std::optional<Problem> operator()(const RenameAction& a) { return drawing.rename(a.id, a.name); }
    std::optional<Problem> operator()(const MoveAction& a) { return drawing.move(a.id, a.parent, a.position, a.size); }
    std::optional<Problem> operator()(const ConnectAction& a) { return drawing.connect(a.link); }
    std::optional<Problem> operator()(const DisconnectAction& a) { return drawing.disconnect(a.link); }
    std::optional<Problem> operator()(const EntryAction& a) { return replaceEntry(drawing, a); }
    template <class Other>
    std::optional<Problem> operator()(const Other&) {
        return std::nullopt;
    }
};

/// In the order of Action::What.
constexpr std::string_view words[] = {"add",   "remove",  "set",  "rename", "move", "connect", "disconnect",
                                      "entry", "command", "hint", "note",   "undo", "redo"};
static_assert(std::size(words) == std::variant_size_v<Action::What>);

}  // namespace

std::string_view Action::word() const { return words[what.index()]; }

bool Action::isEdit() const {
    if (const auto* set = std::get_if<SetAction>(&what)) return set->id != scenarioId;
    return what.index() < Action::What(CommandAction{}).index();
}

bool Action::editsScenario() const {
    const auto* set = std::get_if<SetAction>(&what);
    return set && set->id == scenarioId;
}

std::optional<Problem> apply(Architecture& drawing, const Action& action, const Catalog& catalog) {
    return std::visit(Applier{drawing, catalog}, action.what);
}

}  // namespace stampede
