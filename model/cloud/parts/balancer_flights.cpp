#include "model/cloud/parts/balancer.h"
#include "model/cloud/parts/balancer_wakes.h"

// The flights of a balancer: each request that is with a target, from being sent on until it is answered, cut or over.

namespace stampede {

namespace {
using For = BalancerWake::For;
}

std::uint32_t Balancer::openFlight(RequestRef parent, TargetSet::Target& target, const Reach& reach, SimTime sent) {
    if (m_freeFlights.empty()) {
        m_freeFlights.push_back(static_cast<std::uint32_t>(m_flights.size()));
        m_flights.emplace_back();
    }
    const std::uint32_t index = m_freeFlights.back();
    m_freeFlights.pop_back();
    const bool reached = reach.open && stationOf(target) != noStation;
    Flight& flight = m_flights[index];
    flight.parent = parent;
    if (parent.slot >= m_flightOf.size()) m_flightOf.resize(parent.slot + 1);
    m_flightOf[parent.slot] = index;
    flight.child = {};
    flight.target = target.serial;
    flight.sent = sent;
    flight.open = true;
    flight.reached = reached;
    flight.lostBecause = reach.open ? target.resource->lastCall : reach.because;
    ++target.inFlight;
    m_flightEnds[reached].add({sent + (reached ? m_idle : m_connect), index, flight.life});
    watchFlights(reached);
    return index;
}

/// What the target gets of a request.
Request Balancer::sentOn(RequestRef parent, std::uint32_t flight, std::size_t node) const {
    Request request = m_cloud.engine().request(parent);
    request.tag = flight;
    request.port = m_set->rules.port;
    request.from = static_cast<std::uint32_t>(node);
    return request;
}

void Balancer::forward(RequestRef parent, TargetSet::Target& target, std::size_t node) {
    ++m_minute.chosen;
    ++m_set->minute.requests;
    const StationIndex to = stationOf(target);
    const std::uint32_t index = openFlight(parent, target, reachOf(node, target, m_set->rules.port), m_cloud.now());
    if (!m_flights[index].reached) return;
    Engine& engine = m_cloud.engine();
    const RequestRef child = engine.send(sentOn(parent, index, node), m_station, parent, to, m_latency);
    if (engine.isAlive(child) && m_flights[index].open && m_flights[index].parent == parent)
        m_flights[index].child = child;
}

void Balancer::closeFlight(std::uint32_t index, const Answer& answer) {
    Flight& flight = m_flights[index];
    const RequestRef parent = flight.parent;
    if (TargetSet::Target* target = m_set ? m_set->bySerial(flight.target) : nullptr; target && target->inFlight > 0)
        --target->inFlight;
    flight.open = false;
    ++flight.life;
    flight.parent = {};
    flight.child = {};
    m_freeFlights.push_back(index);
    m_cloud.engine().answer(parent, answer, m_latency);
}

void Balancer::answered(RequestRef ref, const Answer& answer) {
    const Request request = m_cloud.engine().request(ref);
    if (request.probe) {
        TargetSet::Target* target = m_set ? m_set->bySerial(request.tag) : nullptr;
        if (!target) return;
        const bool success = m_set->rules.tcpCheck
                                 ? answer.status != 0
                                 : answer.status >= m_set->rules.codeFrom && answer.status <= m_set->rules.codeTo;
        return checkEnded(*target, success);
    }
    const Flight& flight = m_flights[request.tag];
    const SimTime taken = m_cloud.now() - flight.sent;
    m_minute.responseTime += taken;
    ++m_minute.answers;
    TargetSet::Counts unheard;
    TargetSet::Counts& counts = m_set ? m_set->minute : unheard;
    counts.responseTime += taken;
    Answer passed = answer;
    if (answer.status == 0) {
        // RST while connecting, or the connection closed with the request in hand: 502 (ALB user guide, HTTP 502).
        ++counts.connectionErrors;
        ++m_minute.own5xx;
        passed.status = 502;
        if (answer.cause == 0) {
            const TargetSet::Target* target = m_set ? m_set->bySerial(flight.target) : nullptr;
            passed.cause = static_cast<std::uint16_t>(Cause::targetDied);
            passed.because = target ? target->resource->lastCall : 0;
        }
    } else if (answer.status < 300) {
        ++counts.answers2xx;
        if (!m_cloud.engine().request(flight.parent).parent)  // straight from a client
            m_resource.usage.bytesOut += answer.bytes;
    } else if (answer.status < 500) {
        ++counts.answers4xx;
    } else {
        ++counts.answers5xx;
    }
    closeFlight(request.tag, passed);
    dispatchQueue();
}

void Balancer::watchFlights(bool reached) {
    const auto at = m_flightEnds[reached].nextWake([this](const auto& each) { return isOver(each); });
    if (at)
        m_cloud.engine().wake(m_station, *at, EventClass::control,
                              BalancerWake{For::flights, reached ? 1u : 0u, 0}.token());
}

void Balancer::flightsOver(bool reached) {
    const auto over = [this](const auto& each) { return isOver(each); };
    while (const auto due = m_flightEnds[reached].takeDue(m_cloud.now(), over)) flightOver(due->slot);
    watchFlights(reached);
}

/// The target has had all the time that there is.
void Balancer::flightOver(std::uint32_t index) {
    // It is in flight no more while the program goes on with it, which those who count programs cannot see.
    if (m_set && m_set->rules.algorithm == Algorithm::leastOutstanding) m_cloud.engine().upset();
    const Flight flight = m_flights[index];
    m_cloud.engine().abandon(flight.child);
    const TargetSet::Target* target = !flight.reached && m_set ? m_set->bySerial(flight.target) : nullptr;
    if (target) m_cloud.engine().lost(m_station, stationOf(*target));
    ++m_minute.own5xx;
    closeFlight(index,
                {.status = 504,
                 .cause = static_cast<std::uint16_t>(flight.reached ? Cause::targetTimeout : Cause::targetUnreachable),
                 .because = flight.reached ? 0 : flight.lostBecause});
}

void Balancer::cutDrained() {
    m_cloud.engine().upset();
    m_nextCut = never;
    if (!m_set) return;
    for (std::uint32_t i = 0; i < m_flights.size(); ++i) {
        if (!m_flights[i].open) continue;
        const TargetSet::Target* target = m_set->bySerial(m_flights[i].target);
        if (!target || target->health != TargetHealth::draining || target->drainUntil > m_cloud.now()) continue;
        const std::uint32_t because = target->resource->lastCall;
        m_cloud.engine().abandon(m_flights[i].child);
        ++m_minute.own5xx;
        closeFlight(i, {.status = 502, .cause = static_cast<std::uint16_t>(Cause::drainCut), .because = because});
    }
    for (std::size_t i = 0; i < m_set->targets().size(); ++i) {
        TargetSet::Target& target = *m_set->bySerial(m_set->targets()[i].serial);
        if (target.health == TargetHealth::draining && target.drainUntil <= m_cloud.now()) target.isCut = true;
    }
    m_cloud.touch();
}

std::uint32_t Balancer::waitsBecause(RequestRef request) const {
    const std::uint32_t index = request.slot < m_flightOf.size() ? m_flightOf[request.slot] : 0;
    if (index >= m_flights.size()) return 0;
    const Flight& flight = m_flights[index];
    if (!flight.open || flight.parent != request) return 0;
    return flight.reached ? m_cloud.engine().waitsBecause(flight.child) : flight.lostBecause;
}

}  // namespace stampede
