#include <algorithm>

#include "model/cloud/parts/balancer.h"
#include "model/cloud/parts/balancer_wakes.h"
#include "model/cloud/parts/express_way.h"
#include "model/cloud/parts/process.h"

// What a balancer does with requests that need no events.

namespace stampede {

namespace {
constexpr std::size_t mostLookedAt = 64;  // ours: as many as cost no more than the events that they spare
}

/// False where targets are drawn at random, a node does not reach one, requests may queue at the balancer, or the least
/// busy of too many is wanted.
bool Balancer::join(ExpressWay& way, std::uint16_t port) {
    if (!m_set || !m_crossZone || !m_queue.empty() || m_resource.interfaces.empty()) return false;
    way.isLeast = m_set->rules.algorithm == Algorithm::leastOutstanding;
    if (!way.isLeast && m_set->rules.algorithm != Algorithm::roundRobin) return false;
    if (std::find(m_ports.begin(), m_ports.end(), port) == m_ports.end()) return false;
    const auto& targets = m_set->targets();
    constexpr std::uint16_t anyZone = 0;
    const bool anyHealthy = std::any_of(targets.begin(), targets.end(),
                                        [&](const TargetSet::Target& target) { return isHealthy(target, anyZone); });
    if (!anyHealthy && !m_rules.failsOpen) return false;
    for (std::size_t place = 0; place < targets.size(); ++place) {
        const TargetSet::Target& target = targets[place];
        if (!(anyHealthy ? isHealthy(target, anyZone) : mayTake(target, anyZone))) continue;
        if (stationOf(target) == noStation) return false;
        for (std::size_t node = 0; node < m_resource.interfaces.size(); ++node)
            if (!reachOf(node, target, m_set->rules.port).open) return false;
        if (!target.resource->running->join(way, m_set->rules.port)) return false;
        ExpressServer& server = way.servers.back();
        if (m_rules.surgeQueue && server.process && !server.process->application()->refuseWhenFull) return false;
        server.target = target.serial;
        server.place = place;
        server.inFlight = static_cast<std::size_t>(target.inFlight);
    }
    if (way.servers.empty()) return false;
    // Of each request it must be known how long it is in flight, and looking at all of them at each must be worth it.
    if (way.isLeast && (way.database.database || way.shares || way.servers.size() > mostLookedAt)) return false;
    way.balancer = this;
    way.toServer = m_latency;
    way.idle = m_idle;
    way.turn = turnOf(way);
    return true;
}

std::size_t Balancer::turnOf(const ExpressWay& way) const {
    const std::size_t from = m_set->targets().empty() ? 0 : m_set->turn() % m_set->targets().size();
    const auto next = std::find_if(way.servers.begin(), way.servers.end(),
                                   [&](const ExpressServer& server) { return server.place >= from; });
    return next == way.servers.end() ? 0 : static_cast<std::size_t>(next - way.servers.begin());
}

void Balancer::addPassed(const ExpressPassage& passed) {
    m_minute.arrived += passed.arrived;
    m_resource.usage.requests += passed.arrived;
    m_minute.chosen += passed.arrived;
    m_minute.answers += passed.answers2xx + passed.answers5xx + passed.refused;
    m_minute.own5xx += passed.refused;
    m_minute.responseTime += passed.responseTime;
    m_resource.usage.bytesOut += passed.bytes;
    if (!m_set) return;
    m_set->minute.requests += passed.arrived;
    m_set->minute.responseTime += passed.responseTime;
    m_set->minute.answers2xx += passed.answers2xx;
    m_set->minute.answers5xx += passed.answers5xx;
    m_set->minute.connectionErrors += passed.refused;
    if (passed.turn != SIZE_MAX) m_set->setTurn(passed.turn);
}

RequestRef Balancer::resume(RequestRef parent, std::uint32_t serial, SimTime sent, bool hasArrived) {
    TargetSet::Target& target = *m_set->bySerial(serial);
    const std::size_t node = nodeFor(parent);
    const std::uint32_t index = openFlight(parent, target, reachOf(node, target, m_set->rules.port), sent);
    const RequestRef child = m_cloud.engine().resume(sentOn(parent, index, node), m_station, parent, stationOf(target),
                                                     sent + m_latency, hasArrived);
    m_flights[index].child = child;
    return child;
}

}  // namespace stampede
