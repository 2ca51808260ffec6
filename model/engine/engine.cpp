#include "model/engine/engine.h"

#include <cassert>

namespace stampede {

namespace {

/// Tells requests of one number apart that are due at one station at one moment: the attempts of a client, two sources
/// that count alike, the probes of a balancer. A caller notes another tag on each request that it waits for.
std::uint64_t tokenOf(const Request& request) {
    return (std::uint64_t{request.attempt} << 48) | (std::uint64_t{request.caller & 0xffff} << 32) | request.tag;
}

}  // namespace

StationIndex Engine::add(Station& station, StationOwner owner) {
    m_stations.push_back(&station);
    m_owners.push_back(owner);
    return static_cast<StationIndex>(m_stations.size() - 1);
}

void Engine::lost(StationIndex caller, StationIndex callee) {
    if (!m_observer || caller >= m_owners.size() || callee >= m_owners.size()) return;
    if (m_owners[caller] == noOwner || m_owners[callee] == noOwner) return;
    m_observer->ended(m_owners[caller], m_owners[callee], FlowEnd::failed);
}

void Engine::tell(const Slot& held) const {
    const Request& request = held.request;
    if (request.probe || request.callee >= m_owners.size()) return;
    const StationOwner from = m_owners[request.caller], to = m_owners[request.callee];
    if (from != noOwner && to != noOwner) m_observer->cameBack(from, to, request, held.answer, m_now - request.sent);
}

void Engine::remove(StationIndex station) { m_stations[station] = nullptr; }

bool Engine::has(StationIndex station) const { return station < m_stations.size() && m_stations[station] != nullptr; }

Engine::Slot& Engine::slot(RequestRef ref) {
    assert(isAlive(ref));
    return m_slots[ref.slot];
}

const Request& Engine::request(RequestRef ref) const {
    assert(isAlive(ref));
    return m_slots[ref.slot].request;
}

bool Engine::isAlive(RequestRef ref) const {
    return ref.slot < m_slots.size() && m_slots[ref.slot].alive && m_slots[ref.slot].life == ref.life;
}

RequestRef Engine::open(const Request& request, StationIndex caller, RequestRef parent, StationIndex to,
                        SimTime arrival) {
    if (m_free.empty()) {
        m_free.push_back(static_cast<std::uint32_t>(m_slots.size()));
        m_slots.emplace_back();
    }
    const std::uint32_t index = m_free.back();
    m_free.pop_back();
    Slot& slot = m_slots[index];
    slot.request = request;
    slot.request.sent = arrival;
    slot.request.caller = caller;
    slot.request.callee = to;
    slot.request.parent = parent;
    slot.alive = true;
    slot.answered = false;
    ++m_alive;
    return {index, slot.life};
}

Event Engine::eventOf(RequestRef ref, SimTime at, StationIndex station) const {
    const Request& request = m_slots[ref.slot].request;
    return {.at = at,
            .request = request.number,
            .token = tokenOf(request),
            .station = station,
            .slot = ref.slot,
            .life = ref.life};
}

Event Engine::arrivalOf(RequestRef ref) const {
    const Request& request = m_slots[ref.slot].request;
    Event event = eventOf(ref, request.sent, request.callee);
    event.eventClass = EventClass::arrival;
    event.action = EventAction::arrive;
    return event;
}

Event Engine::answerTo(RequestRef ref, SimTime at) const {
    Event event = eventOf(ref, at, m_slots[ref.slot].request.caller);
    event.eventClass = EventClass::departure;
    event.action = EventAction::answer;
    return event;
}

RequestRef Engine::send(Request request, StationIndex caller, RequestRef parent, StationIndex to, SimTime delay) {
    const RequestRef ref = open(request, caller, parent, to, m_now + delay);
    if (delay.ns > 0)
        m_events.pushAfter(delay, arrivalOf(ref));
    else
        deliver(ref);
    return ref;
}

RequestRef Engine::resume(Request request, StationIndex caller, RequestRef parent, StationIndex to, SimTime arrival,
                          bool hasArrived) {
    const RequestRef ref = open(request, caller, parent, to, arrival);
    if (!hasArrived) m_events.push(arrivalOf(ref));
    return ref;
}

void Engine::answerAt(RequestRef ref, const Answer& answer, SimTime at) {
    Slot& held = slot(ref);
    assert(!held.answered && at >= m_now);
    held.answered = true;
    held.answer = answer;
    m_events.push(answerTo(ref, at));
}

void Engine::deliver(RequestRef ref) {
    const StationIndex to = slot(ref).request.callee;
    if (m_shortcut) m_shortcut->delivers(slot(ref).request);
    if (has(to))
        m_stations[to]->arrive(ref);
    else
        answer(ref, Answer{});
}

void Engine::answer(RequestRef ref, const Answer& answer, SimTime delay) {
    Slot& held = slot(ref);
    assert(!held.answered);
    held.answered = true;
    held.answer = answer;
    if (delay.ns > 0 && held.request.caller != noStation)
        m_events.pushAfter(delay, answerTo(ref, m_now + delay));
    else
        finish(ref);
}

void Engine::finish(RequestRef ref) {
    const StationIndex caller = slot(ref).request.caller;
    if (has(caller)) {
        if (m_observer) tell(slot(ref));
        const Answer answer = slot(ref).answer;
        m_stations[caller]->answered(ref, answer);
    }
    Slot& held = slot(ref);
    held.alive = false;
    ++held.life;
    --m_alive;
    m_free.push_back(ref.slot);
}

void Engine::abandon(RequestRef ref) {
    if (!isAlive(ref)) return;
    Slot& held = slot(ref);
    if (held.request.caller == noStation) return;
    if (!held.request.probe) lost(held.request.caller, held.request.callee);
    held.request.caller = noStation;
    if (!held.answered && has(held.request.callee) && held.request.sent <= m_now) {
        m_stations[held.request.callee]->abandoned(ref);
    }
}

std::uint32_t Engine::waitsBecause(RequestRef ref) const {
    if (!isAlive(ref) || m_slots[ref.slot].answered || !has(request(ref).callee)) return 0;
    return m_stations[request(ref).callee]->waitsBecause(ref);
}

bool Engine::isAbandoned(RequestRef ref) const { return isAlive(ref) && request(ref).caller == noStation; }

void Engine::wake(StationIndex station, SimTime at, EventClass eventClass, std::uint64_t token, std::uint64_t request) {
    assert(at >= m_now);
    m_events.push({.at = at, .request = request, .token = token, .station = station, .eventClass = eventClass});
}

void Engine::wakeAfter(StationIndex station, SimTime delay, EventClass eventClass, std::uint64_t token,
                       std::uint64_t request) {
    m_events.pushAfter(
        delay, {.at = m_now + delay, .request = request, .token = token, .station = station, .eventClass = eventClass});
}

void Engine::wakeShortcut(SimTime at, EventClass eventClass, StationIndex station, std::uint64_t request,
                          std::uint64_t token) {
    assert(at >= m_now);
    m_events.push({.at = at,
                   .request = request,
                   .token = token,
                   .station = station,
                   .eventClass = eventClass,
                   .action = EventAction::pass});
}

void Engine::call(SimTime at, EventClass eventClass, std::uint32_t order, std::function<void()> what,
                  EventAction action) {
    assert(at >= m_now);
    if (m_freeCalls.empty()) {
        m_freeCalls.push_back(static_cast<std::uint32_t>(m_calls.size()));
        m_calls.emplace_back();
    }
    const std::uint32_t index = m_freeCalls.back();
    m_freeCalls.pop_back();
    m_calls[index] = std::move(what);
    m_events.push({.at = at,
                   .request = order,
                   .token = ++m_callsMade,
                   .slot = index,
                   .eventClass = eventClass,
                   .action = action});
}

void Engine::handle(const Event& event) {
    const RequestRef ref{event.slot, event.life};
    switch (event.action) {
        case EventAction::arrive:
            if (isAlive(ref)) deliver(ref);
            break;
        case EventAction::answer:
            if (isAlive(ref)) finish(ref);
            break;
        case EventAction::wake:
            if (has(event.station)) m_stations[event.station]->wake(event.token);
            break;
        case EventAction::call:
        case EventAction::look: {
            const std::function<void()> what = std::move(m_calls[event.slot]);
            m_calls[event.slot] = nullptr;
            m_freeCalls.push_back(event.slot);
            what();
            break;
        }
        case EventAction::pass:
            if (m_shortcut) m_shortcut->wake(event);
            break;
    }
}

void Engine::runUntil(SimTime until) {
    m_horizon = until;
    m_isHandling = true;
    while (!m_events.empty() && m_events.top().at <= until) {
        const Event event = m_events.top();
        m_events.pop();
        m_now = event.at;
        m_handling = event.eventClass;
        m_handlingAt = event.station;
        ++m_handled;
        if (m_shortcut) m_shortcut->comes(event);
        handle(event);
    }
    m_now = until;
    m_isHandling = false;
    if (m_shortcut) m_shortcut->land();
}

SimTime Engine::nextEvent() { return m_events.empty() ? never : m_events.top().at; }

}  // namespace stampede
