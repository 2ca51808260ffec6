#include "model/cloud/control_plane.h"

#include <algorithm>

namespace stampede {

namespace {

std::string nameOf(const CallContext& context) {
    const Kind& kind = *context.call.kind;
    if (kind.callName)
        if (const std::string_view name = kind.callName(context); !name.empty()) return std::string(name);
    switch (context.call.verb) {
        case Verb::create: return std::string(kind.calls.create);
        case Verb::update: return std::string(kind.calls.update);
        case Verb::remove: return std::string(kind.calls.remove);
        case Verb::command: break;
    }
    return context.call.command;
}

/// What no kind allows: changing what the service has no call for.
std::optional<Refusal> refuseFixed(const CallContext& context) {
    const Call& call = context.call;
    if (call.verb != Verb::update || !context.there) return {};
    if (call.parent != context.there->parent && !call.kind->parentOptional)
        return Refusal{"not-modifiable",
                       STAMPEDE_TEXT("cloud", "\"%1\" cannot be moved: make a new one there.").arg(call.id),
                       {call.id}};
    for (const Parameter& parameter : call.kind->settings) {
        if (!parameter.fixed || call.setting(parameter.key) == context.there->setting(parameter.key)) continue;
        return Refusal{"not-modifiable",
                       STAMPEDE_TEXT("cloud", "\"%1\" of \"%2\" cannot be changed once it is there: make a new one.")
                           .arg(std::string(parameter.key), parameter.label)
                           .arg(call.id),
                       {call.id}};
    }
    return {};
}

/// What could not be removed keeps its id, whatever is drawn under it now.
std::optional<Refusal> refuseTakenId(const Cloud& cloud, const Call& call) {
    const CloudResource* known = cloud.find(call.id);
    if (call.verb != Verb::create || !known || !known->stays()) return {};
    return Refusal{
        "already-there",
        STAMPEDE_TEXT("cloud", "\"%1\" is there already: it is a %2.").arg(call.id).noun(known->kind->displayName()),
        {call.id}};
}

}  // namespace

ControlPlane::ControlPlane(Cloud& cloud) : m_cloud(cloud) {
    m_cloud.onIssue([this](const Call& call) { return issue(call); });
}

SimTime ControlPlane::leadTime(std::string_view tunable) const {
    return m_settling || tunable.empty() ? SimTime{} : m_cloud.tunableTime(tunable);
}

std::uint32_t ControlPlane::issue(const Call& call) {
    if (call.verb == Verb::command) return commandThere(call.id, call.command, call.args, call.actor, call.by);
    const CallContext context{m_cloud, call, m_cloud.there(call.id)};
    const std::string name = nameOf(context);
    auto refusal = refuseTakenId(m_cloud, call);
    if (!refusal) refusal = refuseFixed(context);
    if (!refusal && call.kind->admit) refusal = call.kind->admit(context);
    if (refusal) return refuse(call, name, *refusal);
    const std::uint32_t log = m_cloud.log().add(
        {.at = m_cloud.now(), .actor = call.actor, .by = call.by, .call = name, .resources = {call.id}});
    switch (call.verb) {
        case Verb::create: create(call, log); break;
        case Verb::update: update(call, log); break;
        case Verb::remove: remove(call, log); break;
        case Verb::command: break;
    }
    return log;
}

std::uint32_t ControlPlane::refuse(const Call& call, const std::string& name, const Refusal& refusal) {
    std::vector<ResourceId> concerned{call.id};
    for (const ResourceId& id : refusal.resources)
        if (id != call.id) concerned.push_back(id);
    // What auto-scaling could not do is a failed activity of its group, which is not drawn by itself.
    const bool isActivity = call.actor == Actor::autoScaling;
    const CloudResource* known = m_cloud.find(call.id);
    const bool isAnother = known && known->kind != call.kind && known->exists();
    if (!isActivity && !isAnother) {
        CloudResource& resource = m_cloud.make(call.id, *call.kind);
        resource.refusal = std::make_shared<const Refusal>(refusal);
        if (call.verb == Verb::create && !resource.isThere()) {
            m_cloud.enter(resource, State::refused);
            resource.parent = call.parent;
        }
    }
    return m_cloud.log().add({.at = m_cloud.now(),
                              .actor = call.actor,
                              .by = call.by,
                              .call = name,
                              .resources = std::move(concerned),
                              .outcome = isActivity ? CallOutcome::failed : CallOutcome::refused,
                              .code = refusal.code,
                              .reason = refusal.reason});
}

/// Plans what ends an accepted call; void when the resource is created or removed anew before that.
void ControlPlane::later(SimTime at, CloudResource& resource, std::function<void()> what) {
    if (at <= m_cloud.now()) return what();
    m_cloud.engine().call(at, EventClass::control, resource.order,
                          [&resource, doing = resource.doing, what = std::move(what)] {
                              if (resource.doing == doing) what();
                          });
}

void ControlPlane::create(const Call& call, std::uint32_t log) {
    if (CloudResource* old = m_cloud.there(call.id)) becomeGone(*old, log);  // it was being removed
    CloudResource& resource = m_cloud.make(call.id, *call.kind);
    ++resource.doing;
    resource.parent = call.parent;
    resource.owner = call.owner;
    resource.settings = resource.accepted = call.settings;
    m_cloud.enter(resource, State::provisioning);
    resource.links = call.links;
    resource.acceptedLinks.reset();
    resource.refusal.reset();
    resource.lastCall = log;
    const CallContext context{m_cloud, call, nullptr};
    if (call.kind->hold) call.kind->hold(context, resource);
    const SimTime lead = m_settling            ? SimTime{}
                         : call.kind->leadTime ? call.kind->leadTime(context, log)
                                               : leadTime(call.kind->leadTimes.create);
    resource.busyUntil = m_cloud.now() + lead;
    later(resource.busyUntil, resource, [this, &resource] { becomeActive(resource); });
    m_cloud.touch();
}

void ControlPlane::becomeActive(CloudResource& resource) {
    m_cloud.enter(resource, State::active);
    resource.lives.push_back({m_cloud.now(), never, 0});
    resource.usage.running.push_back({m_cloud.now(), never});
    if (m_runWhenActive && resource.kind->run) {
        resource.running = resource.kind->run(m_cloud, resource);
        resource.running->begin(m_settling);
    }
    m_cloud.touch();
}

void ControlPlane::update(const Call& call, std::uint32_t log) {
    CloudResource& resource = *m_cloud.find(call.id);
    resource.refusal.reset();
    resource.accepted = call.settings;
    if (call.links == resource.links)
        resource.acceptedLinks.reset();
    else
        resource.acceptedLinks = call.links;
    const CallContext context{m_cloud, call, &resource};
    if (call.kind->hold) call.kind->hold(context, resource);
    if (resource.state == State::provisioning) return applyUpdate(resource, call, log);
    const SimTime start = std::max(m_cloud.now(), resource.busyUntil);
    resource.busyUntil = start + leadTime(call.kind->leadTimes.update);
    if (resource.busyUntil > m_cloud.now() && resource.state == State::active) m_cloud.enter(resource, State::updating);
    later(resource.busyUntil, resource, [this, &resource, call, log] { applyUpdate(resource, call, log); });
}

void ControlPlane::applyUpdate(CloudResource& resource, const Call& call, std::uint32_t log) {
    resource.settings = call.settings;
    if (resource.acceptedLinks == call.links) resource.acceptedLinks.reset();
    resource.links = call.links;
    resource.parent = call.parent;
    resource.lastCall = log;
    if (resource.state == State::updating && resource.busyUntil <= m_cloud.now())
        m_cloud.enter(resource, State::active);
    else
        m_cloud.noteVcpus(resource);
    if (resource.running) resource.running->updated(call);
    m_cloud.touch();
}

void ControlPlane::endRunning(CloudResource& resource, std::uint32_t log) {
    if (!resource.lives.empty() && resource.lives.back().to == never) {
        resource.lives.back().to = m_cloud.now();
        resource.lives.back().endedBy = log;
    }
    if (!resource.usage.running.empty() && resource.usage.running.back().to == never)
        resource.usage.running.back().to = m_cloud.now();
    // A machine's public address is released when it is terminated, its private one later (EC2 user guide).
    for (Interface& each : resource.interfaces) resource.lendAddress(each, false, m_cloud.now());
    if (!resource.running) return;
    resource.running->end(log);
    m_cloud.bury(std::move(resource.running));
}

void ControlPlane::remove(const Call& call, std::uint32_t log) {
    CloudResource& resource = *m_cloud.find(call.id);
    ++resource.doing;
    resource.refusal.reset();
    resource.lastCall = log;
    m_cloud.enter(resource, State::deleting);
    if (!call.kind->servesUntilGone) endRunning(resource, log);
    const SimTime lead = leadTime(call.kind->leadTimes.remove);
    later(m_cloud.now() + lead, resource, [this, &resource, log] { becomeGone(resource, log); });
    m_cloud.touch();
}

void ControlPlane::becomeGone(CloudResource& resource, std::uint32_t log) {
    endRunning(resource, log);
    m_cloud.dropInterfaces(resource);
    if (m_cloud.addresses().has(resource.id)) m_cloud.addresses().close(resource.id);
    for (const PartRule& rule : resource.kind->parts)
        if (CloudResource* part = m_cloud.there(partId(resource.id, rule))) becomeGone(*part, log);
    m_cloud.enter(resource, State::gone);
    m_cloud.touch();
}

}  // namespace stampede
