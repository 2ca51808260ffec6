#include "tests/support/classic/balancer.h"

#include <algorithm>
#include <utility>

namespace stampede::classic {

namespace {

/// What it does by itself at one moment, in that order.
enum Tie : std::uint64_t { flightEnds = 1, healthCheck, heldBack };

constexpr SimTime lookAgainAfter = seconds(1);

}  // namespace

Balancer::Balancer(Clock& clock, int place, Rules rules, std::vector<Target> targets)
    : Station(clock, place), m_rules(std::move(rules)), m_targets(std::move(targets)) {
    for (std::size_t target = 0; target < m_targets.size(); ++target)
        later(m_rules.checkInterval, Turn::control, 0, healthCheck, [this, target] { check(target); });
}

void Balancer::check(std::size_t index) {
    Target& target = m_targets[index];
    later(m_rules.checkInterval, Turn::control, 0, healthCheck, [this, index] { check(index); });
    if (target.station->isWell() == target.isHealthy) {
        target.against = 0;
        return;
    }
    if (++target.against < (target.isHealthy ? m_rules.checksToFail : m_rules.checksToRecover)) return;
    target.isHealthy = !target.isHealthy;
    target.against = 0;
    if (target.isHealthy) dispatchHeldBack();
}

void Balancer::arrive(const CallPtr& call) {
    if (m_heldBack.empty() && dispatch(call)) return;
    if (m_heldBack.size() >= m_rules.mostHeldBack) return answer(call, {.status = 503, .cause = Cause::surgeQueueFull});
    m_heldBack.push_back(call);
    lookAgain();
}

/// Room that comes to be without an answer is found a second later.
void Balancer::lookAgain() {
    if (m_willLookAgain) return;
    m_willLookAgain = true;
    later(lookAgainAfter, Turn::control, 0, heldBack, [this] {
        m_willLookAgain = false;
        dispatchHeldBack();
        if (!m_heldBack.empty()) lookAgain();
    });
}

void Balancer::abandoned(const CallPtr& call) {
    const auto waiting = std::find(m_heldBack.begin(), m_heldBack.end(), call);
    if (waiting != m_heldBack.end()) m_heldBack.erase(waiting);
}

void Balancer::dispatchHeldBack() {
    while (!m_heldBack.empty()) {
        const CallPtr next = m_heldBack.front();
        m_heldBack.pop_front();
        if (dispatch(next)) continue;
        m_heldBack.push_front(next);
        return;
    }
}

bool Balancer::isOpenTo(const Target& target, const std::string& zone) const {
    return m_rules.crossesZones || target.zone == zone;
}

/// False where it has to be held back.
bool Balancer::dispatch(const CallPtr& call) {
    const Question& question = call->question;
    const std::uint64_t node = draw(question.luck, Purpose::node, question.attempt) % m_rules.zones.size();
    const std::string& zone = m_rules.zones[node];
    std::vector<bool> open, healthy, eligible;
    for (const Target& target : m_targets) {
        open.push_back(isOpenTo(target, zone));
        healthy.push_back(open.back() && target.isHealthy);
    }
    const bool anyHealthy = std::count(healthy.begin(), healthy.end(), true) > 0;
    if (!anyHealthy && m_rules.isClassic) {
        answer(call, {.status = 503, .cause = Cause::noHealthyTarget});
        return true;
    }
    // An application balancer without a healthy target sends to all of them.
    for (std::size_t i = 0; i < m_targets.size(); ++i)
        eligible.push_back((anyHealthy ? healthy[i] : open[i]) &&
                           (!m_rules.isClassic || m_targets[i].station->hasRoom()));
    const std::size_t target = chosen(eligible);
    if (target == none) return false;
    send(call, target);
    return true;
}

/// Looks round from whose turn it is.
std::size_t Balancer::chosen(const std::vector<bool>& eligible) const {
    std::size_t best = none;
    for (std::size_t step = 0; step < m_targets.size(); ++step) {
        const std::size_t target = (m_turn + step) % m_targets.size();
        if (!eligible[target]) continue;
        if (!m_rules.byLeastOutstanding) return target;
        if (best == none || m_targets[target].inFlight < m_targets[best].inFlight) best = target;
    }
    return best;
}

void Balancer::send(const CallPtr& call, std::size_t target) {
    m_turn = target + 1;
    const std::uint64_t flight = ++m_sent;
    m_flights[flight] = {.parent = call, .target = target};
    ++m_targets[target].inFlight;
    later(m_rules.idleTimeout, Turn::control, 0, flightEnds, [this, flight] { waitsNoLonger(flight); });
    const CallPtr child = ask(*m_targets[target].station, call->question, m_rules.trip,
                              [this, flight](const Reply& reply) { hears(flight, reply); });
    if (const auto known = m_flights.find(flight); known != m_flights.end()) known->second.child = child;
}

CallPtr Balancer::close(std::uint64_t flight) {
    const Flight closed = m_flights.at(flight);
    m_flights.erase(flight);
    --m_targets[closed.target].inFlight;
    return closed.parent;
}

void Balancer::hears(std::uint64_t flight, const Reply& reply) {
    Reply passed = reply;
    if (reply.status == 0) {
        passed.status = 502;
        if (reply.cause == Cause::none) passed.cause = Cause::targetDied;
    }
    answer(close(flight), passed, m_rules.trip);
    dispatchHeldBack();
}

void Balancer::waitsNoLonger(std::uint64_t flight) {
    const auto known = m_flights.find(flight);
    if (known == m_flights.end()) return;
    abandon(known->second.child.lock());
    answer(close(flight), {.status = 504, .cause = Cause::targetTimeout}, m_rules.trip);
}

}  // namespace stampede::classic
