#include "model/cloud/parts/fleet.h"

#include <algorithm>

#include "model/architecture/traits.h"
#include "model/cloud/parts/member_choice.h"
#include "model/cloud/parts/target_set.h"
#include "model/cloud/reachability.h"

namespace stampede {

namespace {

const Kind* machineKind(const Catalog& catalog) {
    for (const auto& kind : catalog.kinds())
        if (kind->has(trait::machine)) return kind.get();
    return nullptr;
}

/// What the recipe says, as far as a machine has such settings.
Settings settingsFrom(const CloudResource& recipe, const Kind& machine) {
    Record settings;
    for (const Parameter& parameter : machine.settings) {
        if (!recipe.kind->setting(parameter.key)) continue;
        Value value = recipe.setting(parameter.key);
        if (!value.isNull()) settings.set(parameter.key, std::move(value));
    }
    return Settings(settings, machine.settings);
}

Refusal nothingToLaunch(const ResourceId& group, Text reason) {
    return {"ValidationError", std::move(reason), {group}};
}

template <class Count>
int counted(const std::vector<GroupMember>& members, Count count) {
    return static_cast<int>(std::count_if(members.begin(), members.end(), count));
}

}  // namespace

int Fleet::pending() const {
    return counted(m_members, [](const GroupMember& member) { return member.isPending(); });
}

int Fleet::inService() const {
    return counted(m_members, [](const GroupMember& member) { return member.isServing(); });
}

int Fleet::leaving() const {
    return counted(m_members, [](const GroupMember& member) { return member.leaving; });
}

int Fleet::warming(SimTime warmup) const {
    return counted(m_members,
                   [&](const GroupMember& member) { return !member.leaving && !member.isWarm(m_cloud.now(), warmup); });
}

void Fleet::notice(bool settled) {
    for (GroupMember& member : m_members) {
        CloudResource& machine = *member.machine;
        switch (machine.state) {
            case State::active:
            case State::impaired:
            case State::updating:
                if (member.leaving) machine.state = State::draining;  // whatever else has happened to it meanwhile
                if (member.leaving || member.inService != never) break;
                member.inService = machine.since;
                member.settled = settled;
                break;
            case State::stopped:
                // What runs no longer is replaced at once (EC2 Auto Scaling user guide, health checks).
                member.leaving = true;
                terminate(member);
                break;
            case State::draining:
                if (isDrained(member)) terminate(member);
                break;
            case State::deleting:
            case State::refused:
            case State::gone: member.leaving = true; break;
            case State::drawn:
            case State::provisioning: break;
        }
    }
    m_members.erase(std::remove_if(m_members.begin(), m_members.end(),
                                   [](const GroupMember& member) {
                                       const State state = member.machine->state;
                                       return state == State::gone || state == State::refused;
                                   }),
                    m_members.end());
}

std::map<std::string, int> Fleet::membersByZone() const {
    std::map<std::string, int> members;
    std::pair<const std::string, int>* last = nullptr;  // a look-up for each of ten thousand takes its time
    for (const GroupMember& member : m_members) {
        if (member.leaving) continue;
        if (!last || last->first != member.zone) last = &*members.try_emplace(member.zone).first;
        ++last->second;
    }
    return members;
}

Call Fleet::launchCall(const CloudResource& recipe) {
    Call call;
    call.verb = Verb::create;
    call.id = m_group.id + '/' + std::to_string(m_next);
    call.kind = machineKind(m_cloud.catalog());
    call.actor = Actor::autoScaling;
    call.by.plain = m_group.id;
    call.owner = m_group.id;
    if (m_recipeKind != recipe.kind || m_recipe != recipe.settings) {
        m_recipeKind = recipe.kind;
        m_recipe = recipe.settings;
        m_launched = settingsFrom(recipe, *call.kind);
    }
    call.settings = m_launched;
    for (const ResourceId& used : recipe.linked(role::uses))
        call.links.push_back({.from = call.id, .to = used, .role = std::string(role::uses)});
    return call;
}

std::optional<Refusal> Fleet::launch() {
    const CloudResource* recipe = nullptr;
    for (const ResourceId& id : m_group.linked(role::uses)) {
        const CloudResource* used = m_cloud.there(id);
        if (used && used->kind->has(trait::launchRecipe)) recipe = used;
    }
    if (!recipe) return nothingToLaunch(m_group.id, STAMPEDE_TEXT("group", "The group has no launch configuration."));
    std::vector<LaunchPlace> places;
    for (const ResourceId& id : m_group.linked(role::placement))
        if (m_cloud.there(id)) places.push_back({id, zoneOf(m_cloud, id)});
    if (places.empty()) return nothingToLaunch(m_group.id, STAMPEDE_TEXT("group", "The group is in no subnet."));

    while (m_cloud.find(m_group.id + '/' + std::to_string(m_next))) ++m_next;
    Call call = launchCall(*recipe);
    std::optional<Refusal> first;
    for (const ResourceId& subnet : launchOrder(places, membersByZone(), drawn())) {
        call.parent = subnet;
        auto refusal = call.kind->admit ? call.kind->admit({m_cloud, call, nullptr}) : std::nullopt;
        if (refusal) {
            if (!first) first = std::move(refusal);
            continue;
        }
        m_cloud.issue(call);
        CloudResource* machine = m_cloud.find(call.id);
        if (!machine || machine->state == State::refused || machine->state == State::gone)
            return nothingToLaunch(m_group.id, STAMPEDE_TEXT("group", "Launching EC2 instance failed."));
        const bool detailed = !recipe->kind->setting("detailed_monitoring") || recipe->flag("detailed_monitoring");
        m_members.push_back(
            {.machine = machine, .zone = zoneOf(m_cloud, subnet), .recipe = recipe->order, .detailed = detailed});
        return {};
    }
    return first;
}

void Fleet::letGo(GroupMember& member) {
    if (member.leaving) return;
    member.leaving = true;
    if (!member.machine->isUp()) return terminate(member);
    m_cloud.enter(*member.machine, State::draining);
    m_cloud.touch();
}

void Fleet::letGo(int count, bool (*may)(const GroupMember&)) {
    for (; count > 0; --count) {
        std::vector<GroupMember*> members;
        std::vector<TerminationCandidate> candidates;
        for (GroupMember& member : m_members) {
            if (!member.isServing() || !may(member)) continue;
            members.push_back(&member);
            candidates.push_back({member.zone, member.recipe, m_cloud.now() - member.inService});
        }
        if (members.empty()) return;
        letGo(*members[toTerminate(candidates, drawn())]);
    }
}

void Fleet::terminate(const GroupMember& member) const {
    const CloudResource& machine = *member.machine;
    Call call;
    call.verb = Verb::remove;
    call.id = machine.id;
    call.kind = machine.kind;
    call.actor = Actor::autoScaling;
    call.by.plain = m_group.id;
    call.parent = machine.parent;
    call.owner = machine.owner;
    call.settings = machine.settings;
    call.links = machine.links;
    m_cloud.issue(call);
}

void Fleet::terminateAll() {
    for (GroupMember& member : m_members) {
        member.leaving = true;
        const State state = member.machine->state;
        if (state != State::deleting && state != State::gone && state != State::refused) terminate(member);
    }
}

std::vector<const TargetSet*> Fleet::registries() const {
    std::vector<const TargetSet*> sets;
    for (const auto& [id, each] : m_cloud.resources())
        if (const TargetSet* set = each->running ? each->running->targets() : nullptr) sets.push_back(set);
    return sets;
}

bool Fleet::isDrained(const GroupMember& member) const {
    for (const TargetSet* set : registries()) {
        const auto health = set->healthOf(member.machine->id);
        // Where nobody forwards to it, nothing is in flight and nothing will be.
        if (health && *health != TargetHealth::unused && !set->isDrained(member.machine->id)) return false;
    }
    return true;
}

bool Fleet::isHealthy(const GroupMember& member, bool proven, const std::vector<const TargetSet*>& sets) {
    return std::none_of(sets.begin(), sets.end(), [&](const TargetSet* set) {
        const auto health = set->healthOf(member.machine->id);
        return health == TargetHealth::unhealthy || (proven && health == TargetHealth::initial);
    });
}

}  // namespace stampede
