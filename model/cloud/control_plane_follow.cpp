#include <algorithm>
#include <set>

#include "model/architecture/common_commands.h"
#include "model/cloud/change_call.h"
#include "model/cloud/control_plane.h"

namespace stampede {

namespace {

/// Ids in order of dependency: what contains or is called comes before what is contained or calls.
class DependencyOrder {
public:
    explicit DependencyOrder(const Architecture& drawing) : m_drawing(drawing) {}

    void visit(const ResourceId& id) {
        const Resource* resource = m_drawing.find(id);
        if (!resource || !m_seen.insert(id).second) return;
        visit(resource->parent);
        for (const Link& link : m_drawing.linksFrom(id)) visit(link.to);
        order.push_back(id);
    }

    std::vector<ResourceId> order = {};

private:
    const Architecture& m_drawing;
    std::set<ResourceId, std::less<>> m_seen;
};

/// Foundations stand before what is put on them: a balancer asks for its VPC's gateway without being linked to it.
std::vector<ResourceId> dependencyOrder(const Architecture& drawing) {
    DependencyOrder order(drawing);
    for (const auto& resource : drawing.resources())
        if (resource->kind->foundation) order.visit(resource->id);
    for (const auto& resource : drawing.resources()) order.visit(resource->id);
    return order.order;
}

void copyKey(const Settings& from, Record& to, const std::string& key) {
    to.erase(key);
    if (const Value* value = from.explicitly().find(key)) to.set(key, *value);
}

std::string topKey(const std::string& path) { return path.substr(0, path.find('/')); }

/// True where it is there or being made, and what is drawn under its id is the same sort of thing.
bool livesAs(const CloudResource* known, const Kind& kind) { return known && known->stays() && known->kind == &kind; }

bool holds(const std::vector<Link>& links, const Link& link) {
    return std::any_of(links.begin(), links.end(), [&](const Link& each) { return each.same(link); });
}

bool sameLinks(const std::vector<Link>& a, const std::vector<Link>& b) {
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (!a[i].same(b[i]) && !holds(b, a[i])) return false;  // mostly in the same order: there may be many
    }
    return true;
}

Refusal notThere(const ResourceId& id) {
    return {"not-there", STAMPEDE_TEXT("cloud", "\"%1\" is not there.").arg(id), {id}};
}

}  // namespace

Call ControlPlane::callFor(const Architecture& drawing, const Resource& drawn, Verb verb) const {
    Call call;
    call.verb = verb;
    call.id = drawn.id;
    call.kind = drawn.kind;
    call.parent = drawn.parent;
    call.settings = drawn.settings;
    call.links = drawing.linksFrom(drawn.id);
    return call;
}

/// A resource that is made has its parts made with it.
void ControlPlane::issueWithParts(const Architecture& drawing, const Call& call) {
    issue(call);
    if (call.verb != Verb::create || !m_cloud.find(call.id)->stays()) return;
    for (const PartRule& rule : call.kind->parts) {
        const Resource* drawn = drawing.find(partId(call.id, rule));
        if (!drawn) continue;
        Call part = callFor(drawing, *drawn, Verb::create);
        part.actor = call.actor;
        part.by = call.by;
        issue(part);
    }
}

void ControlPlane::sendRemoval(const Architecture& drawing, const Resource& drawn, const CloudResource& known) {
    Call call = callFor(drawing, drawn, Verb::remove);
    call.settings = known.settings;
    call.links = known.links;
    issue(call);
}

void ControlPlane::settle(const Architecture& drawing) {
    m_settling = true;
    m_runWhenActive = false;
    const std::vector<ResourceId> order = dependencyOrder(drawing);
    for (const ResourceId& id : order) {
        if (drawing.find(id)->implied) continue;
        Call call = callFor(drawing, *drawing.find(id), Verb::create);
        call.actor = Actor::cloud;
        issueWithParts(drawing, call);
    }
    // Everything is there before anything begins: a machine's first download needs the routes.
    m_runWhenActive = true;
    for (const ResourceId& id : order) {
        CloudResource* resource = m_cloud.there(id);
        if (!resource || !resource->kind->run) continue;
        resource->running = resource->kind->run(m_cloud, *resource);
        resource->running->begin(true);
    }
    m_cloud.rewire();
    m_settling = false;
}

void ControlPlane::followChange(const Architecture& before, const Architecture& after, const Change& change,
                                const std::vector<SetKey>& sets) {
    const Resource& drawn = *change.after;
    const CloudResource* known = m_cloud.find(change.id);
    if (known && known->stays() && known->kind != drawn.kind && change.before) {
        sendRemoval(before, *change.before, *known);
        if (known->stays()) return;
    }
    const bool exists = livesAs(known, *drawn.kind);
    if (drawn.implied && (!exists || !change.before)) return;  // made with what it is a part of
    Call call = callFor(after, drawn, exists ? Verb::update : Verb::create);
    for (const SetKey& set : sets)
        if (set.id == change.id && set.key != SetKey::links) call.keys.push_back(set.key);
    if (!exists) return issueWithParts(after, call);
    // Only what changed is sent: what chaos did to another setting stays as it is, as with the service's own calls.
    Record settings = known->accepted.explicitly();
    for (const Parameter& parameter : drawn.kind->settings) {
        const std::string key(parameter.key);
        const bool set = std::any_of(call.keys.begin(), call.keys.end(),
                                     [&](const std::string& path) { return topKey(path) == key; });
        const bool changed = change.before && change.before->setting(key) != drawn.setting(key);
        if (!set && !changed) continue;
        copyKey(drawn.settings, settings, key);
        if (!set) call.keys.push_back(key);
    }
    call.settings = Settings(settings, drawn.kind->settings);
    const bool allLinks = std::any_of(
        sets.begin(), sets.end(), [&](const SetKey& set) { return set.id == change.id && set.key == SetKey::links; });
    if (allLinks) {
        issue(call);
        return;
    }
    std::vector<Link> links = known->acceptedLinks;
    for (const Link& old : before.linksFrom(change.id))
        if (!holds(call.links, old))
            links.erase(std::remove_if(links.begin(), links.end(), [&](const Link& each) { return each.same(old); }),
                        links.end());
    for (const Link& link : call.links)
        if (!holds(before.linksFrom(change.id), link) && !holds(links, link)) links.push_back(link);
    call.links = std::move(links);
    issue(call);
}

void ControlPlane::follow(const Architecture& before, const Architecture& after, const std::vector<SetKey>& sets) {
    const std::vector<Change> changes = difference(before, after);
    const auto changeOf = [&](const ResourceId& id) {
        return std::find_if(changes.begin(), changes.end(), [&](const Change& each) { return each.id == id; });
    };
    for (const ResourceId& id : dependencyOrder(after)) {
        const auto change = changeOf(id);
        if (change != changes.end() && (!change->before || change->settings || change->links)) {
            followChange(before, after, *change, sets);
            continue;
        }
        const bool wasSet = std::any_of(sets.begin(), sets.end(), [&](const SetKey& set) { return set.id == id; });
        Drift drift;
        if (wasSet && differsFromDrawn(after, *after.find(id), drift)) {
            Change same;
            same.id = id;
            same.before = same.after = after.share(id);
            followChange(after, after, same, sets);
        }
    }
    std::vector<ResourceId> removals = dependencyOrder(before);
    for (auto id = removals.rbegin(); id != removals.rend(); ++id) {
        const auto change = changeOf(*id);
        if (change == changes.end() || change->after || change->before->implied) continue;
        CloudResource* known = m_cloud.find(*id);
        if (!known) continue;
        if (!known->isThere() && known->state != State::provisioning) {
            known->state = State::gone;  // drawn no longer, never there or long gone
            known->refusal.reset();
            continue;
        }
        if (known->stays()) sendRemoval(before, *change->before, *known);
    }
}

std::uint32_t ControlPlane::nothingToDo(const ResourceId& id, const std::string& name, Actor actor, const Wording& by) {
    return m_cloud.log().add({.at = m_cloud.now(),
                              .actor = actor,
                              .by = by,
                              .call = name,
                              .resources = {id},
                              .code = std::string(Log::nothingToDo)});
}

/// True where what is there is as drawn, or will be when the calls accepted so far are in effect.
bool ControlPlane::isAccepted(const Architecture& drawing, const Resource& drawn) const {
    const CloudResource* known = m_cloud.find(drawn.id);
    return livesAs(known, *drawn.kind) && known->parent == drawn.parent && known->accepted == drawn.settings &&
           sameLinks(known->acceptedLinks, drawing.linksFrom(drawn.id)) &&
           !(known->running && known->running->differs());
}

/// Calls again with what is drawn: a new one where there is none, else its settings and links.
void ControlPlane::sendAgain(const Architecture& drawing, const Resource& drawn, const ResourceId& id,
                             const std::string& name, Actor actor, const Wording& by) {
    CloudResource* known = m_cloud.find(id);
    if (isAccepted(drawing, drawn)) {
        known->refusal.reset();
        nothingToDo(id, name, actor, by);
        return;
    }
    const bool exists = livesAs(known, *drawn.kind);
    Call call = callFor(drawing, drawn, exists ? Verb::update : Verb::create);
    call.actor = actor;
    call.by = by;
    if (exists)
        for (const Parameter& parameter : drawn.kind->settings)
            if (drawn.setting(parameter.key) != known->accepted.at(drawn.kind->settings, parameter.key))
                call.keys.emplace_back(parameter.key);
    issueWithParts(drawing, call);
}

void ControlPlane::command(const Architecture& drawing, const ResourceId& id, const std::string& name,
                           const Record& args, Actor actor, const Wording& by) {
    const Resource* drawn = drawing.find(id);
    if (drawn && commonCommand(name)) {
        const CloudResource* known = m_cloud.find(id);
        if (name == common_command::retry && known && !known->refusal)
            nothingToDo(id, name, actor, by);
        else
            sendAgain(drawing, *drawn, id, name, actor, by);
        return;
    }
    commandThere(id, name, args, actor, by);
}

/// Whoever gives a command, it is one of the kind's, with arguments that fit: what runs there need not ask again.
std::optional<Refusal> ControlPlane::refuseCommand(const ResourceId& id, const std::string& name,
                                                   const Record& args) const {
    const CloudResource* resource = m_cloud.there(id);
    if (!resource) return notThere(id);
    const CommandRule* rule = resource->kind->command(name);
    if (!rule)
        return Refusal{"unknown-command",
                       STAMPEDE_TEXT("cloud", "A resource of the kind %1 has no command \"%2\".")
                           .arg(std::string(resource->kind->key), resource->kind->name)
                           .arg(name),
                       {id}};
    const std::vector<Problem> problems = checkAll(rule->args, args, UnknownFields::refused);
    if (!problems.empty()) return Refusal{"ValidationError", problems.front().sentence, {id}};
    return {};
}

std::uint32_t ControlPlane::commandThere(const ResourceId& id, const std::string& name, const Record& args, Actor actor,
                                         const Wording& by) {
    CloudResource* resource = m_cloud.find(id);
    const CommandRule* rule = resource ? resource->kind->command(name) : nullptr;
    std::optional<Refusal> refusal = refuseCommand(id, name, args);
    if (!refusal && rule && rule->removes && resource->state != State::deleting) {
        Call call = updateOf(*resource, actor, by);
        call.verb = Verb::remove;
        return issue(call);
    }
    const std::string logged = rule && !rule->call.empty() ? std::string(rule->call) : name;
    const std::uint32_t number =
        m_cloud.log().add({.at = m_cloud.now(), .actor = actor, .by = by, .call = logged, .resources = {id}});
    Running* const running = resource ? resource->running.get() : nullptr;
    if (!refusal) refusal = running ? running->command(name, args, number) : notThere(id);
    if (refusal) m_cloud.log().refuse(number, *refusal);
    return number;
}

bool ControlPlane::differsFromDrawn(const Architecture& drawing, const Resource& drawn, Drift& drift) const {
    const CloudResource* known = m_cloud.find(drawn.id);
    drift.id = drawn.id;
    drift.state = known ? known->state : State::drawn;
    drift.missing = !known || !known->isThere();
    if (drift.missing) return true;
    drift.settings = known->settings != drawn.settings || known->parent != drawn.parent ||
                     (known->running && known->running->differs());
    drift.links = !sameLinks(known->links, drawing.linksFrom(drawn.id));
    return drift.settings || drift.links;
}

std::vector<Drift> ControlPlane::drift(const Architecture& drawing) const {
    std::vector<Drift> result;
    for (const auto& drawn : drawing.resources()) {
        Drift drift;
        if (differsFromDrawn(drawing, *drawn, drift)) result.push_back(drift);
    }
    for (const auto& [id, resource] : m_cloud.resources())
        if (resource->isThere() && resource->owner.empty() && !drawing.find(id))
            result.push_back({.id = id, .state = resource->state, .extra = true});
    return result;
}

}  // namespace stampede
