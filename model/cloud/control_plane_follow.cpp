#include <algorithm>

#include "model/cloud/control_plane.h"
#include "model/cloud/dependency_order.h"

namespace stampede {

namespace {

void copyKey(const Settings& from, Record& to, const std::string& key) {
    to.erase(key);
    if (const Value* value = from.explicitly().find(key)) to.set(key, *value);
}

std::string topKey(const std::string& path) { return path.substr(0, path.find('/')); }

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
    const bool stays = known && known->staysAs(*drawn.kind);
    if (drawn.implied && (!stays || !change.before)) return;  // made with what it is a part of
    Call call = callFor(after, drawn, stays ? Verb::update : Verb::create);
    for (const SetKey& set : sets)
        if (set.id == change.id && set.key != SetKey::links) call.keys.push_back(set.key);
    if (!stays) return issueWithParts(after, call);
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
    std::vector<Link> links = known->linksToBe();
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
        if (wasSet && driftOf(after, *after.find(id))) {
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
        if (!known->exists()) {
            known->state = State::gone;  // drawn no longer, never there or long gone
            known->refusal.reset();
            continue;
        }
        if (known->stays()) sendRemoval(before, *change->before, *known);
    }
}

}  // namespace stampede
