#include "model/cloud/parts/target_set.h"

#include <algorithm>
#include <unordered_set>

#include "model/architecture/traits.h"
#include "model/cloud/reachability.h"

namespace stampede {

std::vector<CloudResource*> TargetSet::registered() const {
    std::vector<CloudResource*> result;
    for (const ResourceId& id : m_owner.linked(role::traffic)) {
        CloudResource* target = m_cloud.there(id);
        if (!target) continue;
        if (target->kind->has(trait::group))
            for (CloudResource* member : m_cloud.members(id)) result.push_back(member);
        else
            result.push_back(target);
    }
    result.erase(std::remove_if(result.begin(), result.end(), [](const CloudResource* each) { return !each->isUp(); }),
                 result.end());
    return result;
}

bool TargetSet::isZoneEnabled(const CloudResource& target) const {
    if (target.interfaces.empty()) return false;
    const std::string zone = zoneOf(m_cloud, target.interfaces.front().subnet);
    return std::find(enabledZones.begin(), enabledZones.end(), zone) != enabledZones.end();
}

void TargetSet::add(CloudResource& target) {
    Target added;
    added.resource = &target;
    added.serial = m_nextSerial++;
    added.incarnation = target.incarnation();
    m_targets.push_back(added);
}

void TargetSet::index() {
    m_firsts.clear();
    for (std::size_t place = m_targets.size(); place > 0; --place) {
        const std::uint32_t order = m_targets[place - 1].resource->order;
        if (order >= m_firsts.size()) m_firsts.resize(order + 1);
        m_firsts[order] = static_cast<std::uint32_t>(place);
    }
}

const TargetSet::Target* TargetSet::firstOf(std::string_view id) const {
    const CloudResource* resource = m_cloud.find(id);
    const std::uint32_t place = resource && resource->order < m_firsts.size() ? m_firsts[resource->order] : 0;
    return place == 0 ? nullptr : &m_targets[place - 1];
}

void TargetSet::refresh() {
    const std::vector<CloudResource*> wanted = registered();
    const std::unordered_set<const CloudResource*> linked(wanted.begin(), wanted.end());
    for (Target& target : m_targets) {
        const CloudResource& resource = *target.resource;
        const bool stays = linked.count(&resource) > 0 && resource.incarnation() == target.incarnation;
        const bool leaves = !stays || resource.state == State::draining;
        if (stays) target.zoneEnabled = isZoneEnabled(resource);
        if (leaves && target.health != TargetHealth::draining) {
            target.health = TargetHealth::draining;
            target.drainUntil = m_cloud.now() + rules.drain;
            target.isCut = false;
        } else if (!leaves && target.health == TargetHealth::draining) {
            target.health = TargetHealth::initial;
            target.drainUntil = never;
            target.streak = 0;
            target.checks = 0;  // those planned before were skipped while it drained
        }
    }
    // A draining target that is gone, or that nothing keeps and no link names, leaves the list.
    m_targets.erase(std::remove_if(m_targets.begin(), m_targets.end(),
                                   [&](const Target& target) {
                                       const CloudResource& resource = *target.resource;
                                       const bool gone = !resource.isThere() || !resource.isUp() ||
                                                         resource.incarnation() != target.incarnation;
                                       return target.health == TargetHealth::draining && target.inFlight == 0 &&
                                              (gone || linked.count(&resource) == 0);
                                   }),
                    m_targets.end());
    std::unordered_set<const CloudResource*> known;
    for (const Target& target : m_targets)
        if (target.incarnation == target.resource->incarnation()) known.insert(target.resource);
    for (CloudResource* resource : wanted) {
        if (resource->state == State::draining || !known.insert(resource).second) continue;
        add(*resource);
        m_targets.back().zoneEnabled = isZoneEnabled(*resource);
    }
    index();
}

void TargetSet::detach() {
    for (Target& target : m_targets) {
        target.health = TargetHealth::unused;
        target.streak = 0;
        ++target.checks;
        target.inFlight = 0;
        target.probe = {};
    }
    enabledZones.clear();
    isForwardedTo = false;
}

TargetSet::Target* TargetSet::bySerial(std::uint32_t serial) {
    // They stand in the order of their serials: new ones come at the end.
    const auto found =
        std::lower_bound(m_targets.begin(), m_targets.end(), serial,
                         [](const Target& target, std::uint32_t wanted) { return target.serial < wanted; });
    return found != m_targets.end() && found->serial == serial ? &*found : nullptr;
}

std::optional<TargetHealth> TargetSet::healthOf(std::string_view id) const {
    const Target* target = firstOf(id);
    return target ? std::optional(target->health) : std::nullopt;
}

int TargetSet::count(TargetHealth health) const {
    return static_cast<int>(std::count_if(m_targets.begin(), m_targets.end(),
                                          [&](const Target& target) { return target.health == health; }));
}

bool TargetSet::isDrained(std::string_view id) const {
    const Target* target = firstOf(id);
    if (!target) return true;
    return target->health == TargetHealth::draining && (target->inFlight == 0 || m_cloud.now() >= target->drainUntil);
}

bool TargetSet::checked(Target& target, bool success) {
    if (target.health == TargetHealth::draining) return false;
    if (target.health == TargetHealth::unused) target.health = TargetHealth::initial;
    if (target.health == (success ? TargetHealth::healthy : TargetHealth::unhealthy)) {
        target.streak = 0;
        return false;
    }
    ++target.streak;
    // A new target is healthy after its first successful check (ALB and CLB user guides, health checks).
    const int needed = !success                                 ? rules.unhealthyAfter
                       : target.health == TargetHealth::initial ? 1
                                                                : rules.healthyAfter;
    if (target.streak < needed) return false;
    target.health = success ? TargetHealth::healthy : TargetHealth::unhealthy;
    target.streak = 0;
    return true;
}

void TargetSet::recordMinute(CloudResource& resource, int minuteNumber) {
    const int healthy = count(TargetHealth::healthy);
    const int registeredNow = static_cast<int>(m_targets.size()) - count(TargetHealth::draining);
    m_cloud.record(resource, "HealthyHostCount", minuteNumber, healthy);
    m_cloud.record(resource, "UnHealthyHostCount", minuteNumber, count(TargetHealth::unhealthy));
    if (minute.requests > 0 && resource.kind->metric("RequestCountPerTarget") >= 0) {
        // The mean over the targets that take requests: the healthy ones, or all where the balancer fails open.
        const int targets = std::max(1, healthy > 0 ? healthy : registeredNow);
        m_cloud.record(resource, "RequestCountPerTarget", minuteNumber, static_cast<double>(minute.requests) / targets);
    }
}

}  // namespace stampede
