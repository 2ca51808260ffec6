#include "model/base/number_text.h"
#include "model/cloud/parts/balancer.h"

// What is seen of a balancer from outside: one line of facts, one about what is wrong.

namespace stampede {

std::optional<std::int64_t> Balancer::queue() const {
    if (!m_rules.surgeQueue) return {};
    return static_cast<std::int64_t>(m_queue.size());
}

Text Balancer::status() const {
    if (!m_set) return STAMPEDE_TEXT("cloud", "no target group");
    return STAMPEDE_TEXT("cloud", "%1 req/s · %2 of %3 healthy")
        .arg(perSecondText(m_lastMinute))
        .arg(m_set->count(TargetHealth::healthy))
        .arg(static_cast<std::int64_t>(m_set->targets().size()) - m_set->count(TargetHealth::draining));
}

Text Balancer::trouble() const {
    if (m_resource.interfaces.empty()) return STAMPEDE_TEXT("cloud", "It stands in no subnet, so it takes no request.");
    if (!m_set) return STAMPEDE_TEXT("cloud", "It forwards to no target group, so it answers 503.");
    std::int64_t staying = 0, inOtherZones = 0;
    for (const TargetSet::Target& target : m_set->targets()) {
        if (target.health == TargetHealth::draining) continue;
        ++staying;
        if (!target.zoneEnabled) ++inOtherZones;
    }
    if (staying == 0) return STAMPEDE_TEXT("cloud", "No target is registered, so it answers 503.");
    if (inOtherZones == staying)
        return STAMPEDE_TEXT("cloud", "All its targets stand in zones where it has no subnet, so it answers 503.");
    if (m_set->count(TargetHealth::healthy) == 0) {
        if (m_rules.failsOpen)
            return STAMPEDE_TEXT("cloud", "Healthy targets: 0 of %1, so it sends to all of them.").arg(staying);
        return STAMPEDE_TEXT("cloud", "Healthy targets: 0 of %1, so it answers 503.").arg(staying);
    }
    if (!m_queue.empty())
        return STAMPEDE_TEXT("cloud", "Every target is full; requests that wait: %1.")
            .arg(static_cast<std::int64_t>(m_queue.size()));
    if (inOtherZones > 0)
        return STAMPEDE_TEXT("cloud", "Targets in zones where it has no subnet get nothing: %1 of %2.")
            .arg(inOtherZones)
            .arg(staying);
    return {};
}

}  // namespace stampede
