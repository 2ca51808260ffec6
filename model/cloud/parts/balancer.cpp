#include "model/cloud/parts/balancer.h"

#include <algorithm>
#include <cstdlib>

#include "model/cloud/parts/balancer_wakes.h"

namespace stampede {

namespace {

using For = BalancerWake::For;

// Ours: a full target takes a request again when it answers one, which dispatches the queue at once. Room that comes to
// be in another way (a program started again) is found at the next look: soon beside any patience, and cheap.
constexpr SimTime queueRetry = seconds(1);

}  // namespace

TargetRules targetRules(Cloud& cloud, const CloudResource& resource) {
    TargetRules rules;
    const std::string algorithm = resource.text("algorithm");
    rules.algorithm = algorithm == "least-outstanding-requests" ? Algorithm::leastOutstanding
                      : algorithm == "weighted-random"          ? Algorithm::weighted
                                                                : Algorithm::roundRobin;
    const std::string path = resource.text("health_check/path");
    rules.tcpCheck = resource.text("health_check/protocol") == "TCP";
    rules.checkPath = rules.tcpCheck || path.empty() ? std::uint16_t{0} : cloud.path(path);
    rules.interval = secondsOf(resource.number("health_check/interval_s", 30));
    rules.timeout = secondsOf(resource.number("health_check/timeout_s", 5));
    rules.healthyAfter = static_cast<int>(resource.number("health_check/healthy", 5));
    rules.unhealthyAfter = static_cast<int>(resource.number("health_check/unhealthy", 2));
    if (const std::string codes = resource.text("health_check/codes"); !codes.empty()) {
        const auto dash = codes.find('-');
        rules.codeFrom = std::atoi(codes.c_str());
        rules.codeTo = dash == std::string::npos ? rules.codeFrom : std::atoi(codes.c_str() + dash + 1);
    }
    return rules;
}

Balancer::Balancer(Cloud& cloud, CloudResource& resource, BalancerRules rules)
    : m_cloud(cloud), m_resource(resource), m_rules(rules) {
    if (m_rules.ownsTargets) m_own = std::make_unique<TargetSet>(cloud, resource);
    m_station = cloud.engine().add(*this, resource.order);
}

TargetSet* Balancer::targets() { return m_set; }

void Balancer::forwardTo(TargetSet* found, const ResourceId& owner) {
    if (found == m_set) return;
    // The set it leaves is still there unless its target group went with it.
    const CloudResource* before = m_cloud.there(m_setOwner);
    if (m_set && before && before->running && before->running->targets() == m_set) m_set->detach();
    for (Flight& flight : m_flights) flight.target = 0;  // serials are the set's own
    m_set = found;
    m_setOwner = owner;
}

/// The ports of clients, and that of its own targets.
void Balancer::readListeners() {
    m_ports.clear();
    const Value listeners = m_resource.setting("listeners");
    if (!listeners.asList()) return;
    for (const Value& each : *listeners.asList()) {
        const Record* listener = each.asRecord();
        const Value* port = listener ? listener->find("port") : nullptr;
        const Value* instancePort = listener ? listener->find("instance_port") : nullptr;
        if (m_own && m_ports.empty())
            m_own->rules.port = static_cast<std::uint16_t>(instancePort ? instancePort->number(80) : 80);
        m_ports.push_back(static_cast<std::uint16_t>(port ? port->number(80) : 80));
    }
}

/// Finds the targets it forwards to and reads its settings.
void Balancer::adopt() {
    m_cloud.engine().upset();
    TargetSet* found = m_own.get();
    ResourceId owner = m_resource.id;
    if (!found) {
        for (const ResourceId& id : m_resource.linked(role::traffic)) {
            CloudResource* group = m_cloud.there(id);
            if (!group || !group->running) continue;
            found = group->running->targets();
            owner = id;
        }
    }
    forwardTo(found, owner);
    if (m_set) m_set->isForwardedTo = true;
    m_latency = m_cloud.tunableTime("zone_latency_ms");
    m_connect = m_cloud.tunableTime("target_connect_timeout_s");
    m_mostQueued = static_cast<std::size_t>(m_cloud.tunable("surge_queue"));
    m_idle = secondsOf(m_resource.number("idle_timeout_s", 60));
    m_crossZone = m_rules.alwaysCrossZone || m_resource.flag("cross_zone");
    if (m_own) {
        m_own->rules = targetRules(m_cloud, m_resource);
        m_own->rules.algorithm = Algorithm::leastOutstanding;  // of HTTP listeners (CLB user guide)
        m_own->rules.checkPort = static_cast<std::uint16_t>(m_resource.number("health_check/port", 80));
        m_own->rules.drain = secondsOf(m_resource.number("draining_s", 300));
    }
    readListeners();
    if (!m_set) return;
    m_set->enabledZones.clear();
    for (const Interface& node : m_resource.interfaces) m_set->enabledZones.push_back(zoneOf(m_cloud, node.subnet));
    m_set->refresh();
}

void Balancer::begin(bool settled) {
    adopt();
    if (settled) probeSettled();
    rewired();
}

void Balancer::updated(const Call&) { rewired(); }

void Balancer::rewired() {
    adopt();
    if (!m_set) return;
    SimTime cut = never;
    for (std::size_t i = 0; i < m_set->targets().size(); ++i) {
        TargetSet::Target& target = *m_set->bySerial(m_set->targets()[i].serial);
        if (target.health == TargetHealth::draining) {
            if (!target.isCut) cut = std::min(cut, std::max(target.drainUntil, m_cloud.now()));
        } else if (target.checks == 0 || target.health == TargetHealth::unused) {
            if (target.health == TargetHealth::unused) target.health = TargetHealth::initial;
            // Nodes do not check in step: the first check falls anywhere in the first interval.
            const double part =
                unit(draw(m_cloud.seed(), m_resource.id + '>' + target.id(), Purpose::choice, target.incarnation));
            planCheck(target, m_cloud.now() + secondsOf(part * m_set->rules.interval.inSeconds()));
        }
    }
    if (cut < m_nextCut) {
        m_nextCut = cut;
        m_cloud.engine().wake(m_station, cut, EventClass::control, BalancerWake{For::drain, 0, 0}.token());
    }
    dispatchQueue();
}

void Balancer::end(std::uint32_t because) {
    m_cloud.engine().upset();
    const Answer reset{.cause = static_cast<std::uint16_t>(Cause::connectRefused), .because = because};
    m_cloud.engine().remove(m_station);  // first: who hears of the end may ask again at once
    for (std::uint32_t i = 0; i < m_flights.size(); ++i) {
        if (!m_flights[i].open) continue;
        m_cloud.engine().abandon(m_flights[i].child);
        closeFlight(i, reset);
    }
    const std::deque<RequestRef> queue = std::move(m_queue);
    m_queue.clear();
    for (const RequestRef request : queue) m_cloud.engine().answer(request, reset);
    if (m_set) {
        for (const TargetSet::Target& target : m_set->targets()) m_cloud.engine().abandon(target.probe);
        m_set->detach();
    }
}

std::size_t Balancer::nodeFor(RequestRef ref) const {
    const Request& request = m_cloud.engine().request(ref);
    return chosenInterface(m_resource, request.luck, request.attempt);
}

const Reach& Balancer::reachOf(std::size_t node, const TargetSet::Target& target, int port) {
    if (m_reachEpoch != m_cloud.epoch()) {
        m_reaches.clear();
        m_reachEpoch = m_cloud.epoch();
    }
    const auto way = static_cast<std::uint64_t>(node << 16) | static_cast<std::uint64_t>(port);
    const auto [known, isNew] = m_reaches.try_emplace(std::uint64_t{target.serial} << 32 | way);
    if (!isNew) return known->second;
    known->second = target.resource->isThere() ? between(m_cloud, m_resource, node, *target.resource, 0, port)
                                               : Reach{false, target.id(), target.resource->lastCall};
    return known->second;
}

bool Balancer::mayTake(const TargetSet::Target& target, std::uint16_t zone) const {
    if (!target.zoneEnabled || target.health == TargetHealth::draining) return false;
    if (m_crossZone) return true;
    const auto& interfaces = target.resource->interfaces;
    return !interfaces.empty() && interfaces.front().zone == zone;
}

void Balancer::answerOwn(RequestRef request, std::uint16_t status, Cause cause, std::uint32_t because) {
    if (status >= 500) ++m_minute.own5xx;
    m_cloud.engine().answer(request,
                            {.status = status, .cause = static_cast<std::uint16_t>(cause), .because = because});
}

void Balancer::arrive(RequestRef request) {
    if (std::find(m_ports.begin(), m_ports.end(), m_cloud.engine().request(request).port) == m_ports.end())
        return answerOwn(request, 0, Cause::connectRefused, m_resource.lastCall);
    ++m_minute.arrived;
    ++m_resource.usage.requests;
    if (!m_queue.empty() || !dispatch(request)) {
        if (m_queue.size() >= m_mostQueued) {
            ++m_minute.spilled;
            answerOwn(request, 503, Cause::surgeQueueFull, 0);
            return;
        }
        m_queue.push_back(request);
        m_minute.longestQueue = std::max(m_minute.longestQueue, m_queue.size());
        if (!m_queuePlanned) {
            m_queuePlanned = true;
            m_cloud.engine().wakeAfter(m_station, queueRetry, EventClass::control,
                                       BalancerWake{For::queue, 0, 0}.token());
        }
    }
}

/// Sends the request on or answers it. False when it must wait: every target that could take it has a full backlog.
bool Balancer::dispatch(RequestRef request) {
    if (!m_set || m_set->targets().empty() || m_resource.interfaces.empty()) {
        answerOwn(request, 503, m_own ? Cause::noHealthyTarget : Cause::noTargets, m_resource.lastCall);
        return true;
    }
    const std::size_t node = nodeFor(request);
    const std::uint16_t zone = m_resource.interfaces[node].zone;
    const auto isGood = [&](const TargetSet::Target& target) { return isHealthy(target, zone); };
    const auto isAny = [&](const TargetSet::Target& target) { return mayTake(target, zone); };
    const auto& targets = m_set->targets();
    const bool anyHealthy = std::any_of(targets.begin(), targets.end(), isGood);
    const bool anyAtAll = std::any_of(targets.begin(), targets.end(), isAny);
    if (!anyAtAll) {
        const bool elsewhere = std::any_of(targets.begin(), targets.end(), [](const TargetSet::Target& target) {
            return !target.zoneEnabled && target.health != TargetHealth::draining;
        });
        answerOwn(request, 503,
                  elsewhere ? Cause::zoneNotEnabled
                  : m_own   ? Cause::noHealthyTarget
                            : Cause::noTargets,
                  m_resource.lastCall);
        return true;
    }
    if (!anyHealthy && !m_rules.failsOpen) {
        answerOwn(request, 503, Cause::noHealthyTarget, m_resource.lastCall);
        return true;
    }
    const auto hasRoom = [&](const TargetSet::Target& target) {
        const Running* machine = m_rules.surgeQueue ? target.resource->running.get() : nullptr;
        return !machine || machine->hasRoom(m_set->rules.port);
    };
    const Request& asked = m_cloud.engine().request(request);
    TargetSet::Target* chosen = m_set->choose(
        [&](const TargetSet::Target& target) {
            return (anyHealthy ? isGood(target) : isAny(target)) && hasRoom(target);
        },
        draw(asked.luck, Purpose::coin, asked.attempt));
    if (!chosen) return false;
    forward(request, *chosen, node);
    return true;
}

void Balancer::abandoned(RequestRef request) {
    // A client that leaves the queue is not sent on; what a target has in hand it works on (ALB logs 460).
    const auto waiting = std::find(m_queue.begin(), m_queue.end(), request);
    if (waiting == m_queue.end()) return;
    m_queue.erase(waiting);
    m_cloud.engine().answer(request, {});
}

void Balancer::dispatchQueue() {
    while (!m_queue.empty()) {
        const RequestRef next = m_queue.front();
        m_queue.pop_front();  // first: without any latency its answer may come, and dispatch again, while it is sent
        if (dispatch(next)) continue;
        m_queue.push_front(next);
        return;
    }
}

void Balancer::wake(std::uint64_t token) {
    const auto [kind, index, life] = BalancerWake::read(token);
    if (kind == For::drain) return cutDrained();
    if (kind == For::queue) {
        m_queuePlanned = false;
        dispatchQueue();
        if (!m_queue.empty()) {
            m_queuePlanned = true;
            m_cloud.engine().wakeAfter(m_station, queueRetry, EventClass::control, token);
        }
        return;
    }
    if (kind == For::flights) return flightsOver(index != 0);
    TargetSet::Target* target = m_set ? m_set->bySerial(index) : nullptr;
    if (!target || target->checks != life || target->health == TargetHealth::draining) return;
    if (kind == For::check) {
        check(*target);
        return;
    }
    m_cloud.engine().abandon(target->probe);
    checkEnded(*target, false);
}

void Balancer::minuteOver(int minute) {
    const auto record = [&](std::string_view metric, double value) {
        if (m_resource.kind->metric(metric) >= 0) m_cloud.record(m_resource, metric, minute, value);
    };
    m_lastMinute = static_cast<std::uint64_t>(m_minute.arrived);
    if (m_minute.chosen > 0) record("RequestCount", static_cast<double>(m_minute.chosen));
    if (m_minute.arrived > 0) record("HTTPCode_ELB_5XX", static_cast<double>(m_minute.own5xx));
    if (m_minute.answers > 0) {
        const double mean = m_minute.responseTime.inSeconds() / static_cast<double>(m_minute.answers);
        record("Latency", mean);
        record("TargetResponseTime", mean);
    }
    if (m_rules.surgeQueue) {
        record("SurgeQueueLength", static_cast<double>(std::max(m_minute.longestQueue, m_queue.size())));
        record("SpilloverCount", static_cast<double>(m_minute.spilled));
    }
    m_minute = {};
    if (m_set && m_own) {
        m_own->recordMinute(m_resource, minute);
        if (m_own->minute.requests > 0) {
            record("HTTPCode_Backend_2XX", static_cast<double>(m_own->minute.answers2xx));
            record("HTTPCode_Backend_5XX", static_cast<double>(m_own->minute.answers5xx));
            record("BackendConnectionErrors", static_cast<double>(m_own->minute.connectionErrors));
        }
        m_own->minute = {};
    }
}

}  // namespace stampede
