#include <algorithm>

#include "model/cloud/parts/balancer.h"
#include "model/cloud/parts/balancer_wakes.h"

// The health checks of a balancer: when each target is checked, with what, and what follows from it.

namespace stampede {

namespace {
using For = BalancerWake::For;
}

void Balancer::planCheck(TargetSet::Target& target, SimTime at) {
    ++target.checks;
    m_cloud.engine().wake(m_station, at, EventClass::control,
                          BalancerWake{For::check, target.serial, target.checks}.token());
}

/// The day begins with every check already passed or failed, as it would be.
void Balancer::probeSettled() {
    if (!m_set) return;
    for (std::size_t i = 0; i < m_set->targets().size(); ++i) {
        TargetSet::Target& target = *m_set->bySerial(m_set->targets()[i].serial);
        const int wanted = m_set->rules.unhealthyAfter;
        for (int round = 0; round < wanted && target.health == TargetHealth::initial; ++round)
            if (!check(target)) checkEnded(target, false);
    }
}

/// False where the target cannot be reached: the check will time out.
bool Balancer::check(TargetSet::Target& target) {
    const TargetRules& rules = m_set->rules;
    const StationIndex to = stationOf(target);
    const std::uint16_t port = m_own ? rules.checkPort : rules.port;
    target.checkedPort = port;
    target.lostAt = nullptr;
    bool open = to != noStation && !m_resource.interfaces.empty();
    if (open) {
        const Reach& reach = reachOf(0, target, port);
        open = reach.open;
        if (!open) target.lostAt = m_cloud.find(reach.where);
    }
    Engine& engine = m_cloud.engine();
    ++target.checks;
    target.checkedAt = m_cloud.now();
    engine.wakeAfter(m_station, rules.timeout, EventClass::control,
                     BalancerWake{For::checkTimeout, target.serial, target.checks}.token());
    if (!open) return false;
    Request probe;
    probe.probe = true;
    probe.tag = target.serial;
    probe.port = port;
    probe.path = rules.checkPath;
    probe.hasParameter = false;
    target.probe = RequestRef{};
    const std::uint32_t serial = target.serial;
    const RequestRef sent = engine.send(probe, m_station, {}, to);
    if (TargetSet::Target* now = m_set->bySerial(serial); now && engine.isAlive(sent)) now->probe = sent;
    return true;
}

void Balancer::checkEnded(TargetSet::Target& target, bool success) {
    target.probe = {};
    if (success != (target.health == TargetHealth::healthy)) m_cloud.engine().upset();
    const bool changed = m_set->checked(target, success);
    planCheck(target, std::max(m_cloud.now(), target.checkedAt + m_set->rules.interval));
    if (!changed) return;
    m_cloud.note(
        success ? "TargetHealthy" : "TargetUnhealthy", {m_resource.id, target.id()},
        success
            ? STAMPEDE_TEXT("cloud", "\"%1\" passes the health check of \"%2\".").arg(target.id()).arg(m_resource.id)
            : STAMPEDE_TEXT("cloud", "\"%1\" fails the health check of \"%2\".").arg(target.id()).arg(m_resource.id));
    if (success) dispatchQueue();
}

}  // namespace stampede
