#include "model/architecture/common_commands.h"
#include "model/cloud/change_call.h"
#include "model/cloud/control_plane.h"

// `retry`, `restore` and the commands of the kinds.

namespace stampede {

namespace {

Refusal notThere(const ResourceId& id) {
    return {"not-there", STAMPEDE_TEXT("cloud", "\"%1\" is not there.").arg(id), {id}};
}

}  // namespace

std::uint32_t ControlPlane::nothingToDo(const ResourceId& id, const std::string& name, Actor actor, const Wording& by) {
    return m_cloud.log().add({.at = m_cloud.now(),
                              .actor = actor,
                              .by = by,
                              .call = name,
                              .resources = {id},
                              .code = std::string(Log::nothingToDo)});
}

/// Calls again with what is drawn: a new one where there is none, else its settings and links.
void ControlPlane::sendAgain(const Architecture& drawing, const Resource& drawn, const ResourceId& id,
                             const std::string& name, Actor actor, const Wording& by) {
    CloudResource* known = m_cloud.find(id);
    if (willBeAsDrawn(drawing, drawn)) {
        known->refusal.reset();
        nothingToDo(id, name, actor, by);
        return;
    }
    const bool stays = known && known->staysAs(*drawn.kind);
    Call call = callFor(drawing, drawn, stays ? Verb::update : Verb::create);
    call.actor = actor;
    call.by = by;
    if (stays)
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

}  // namespace stampede
