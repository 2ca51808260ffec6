#include <cassert>

#include "model/cloud/parts/edge_cache.h"

// Asking the origin: one fetch from its first attempt to its answer, and who waits for it.

namespace stampede {

namespace {

// A client's attempts count up from 0; those of the edge are kept apart, so that each draws its own luck. A thousand:
// more than any client's retries, with room for the edge's own (three at the most) in 32 bits.
constexpr std::uint32_t attemptsApart = 1000;

}  // namespace

void EdgeCache::join(std::uint32_t fetch, RequestRef ref) {
    const std::uint32_t index = m_waiting.take({.ref = ref});
    Fetch& held = m_fetches[fetch];
    (held.firstWaiting == none ? held.firstWaiting : m_waiting[held.lastWaiting].next) = index;
    held.lastWaiting = index;
}

void EdgeCache::start(RequestRef ref, const Key& key, bool shared) { attempt(open(ref, key, shared, m_engine.now())); }

/// A question to be asked for `ref`, who waits for the answer first.
std::uint32_t EdgeCache::open(RequestRef ref, const Key& key, bool shared, SimTime started) {
    const std::uint32_t index = m_fetches.take(
        {.shared = shared, .key = key, .question = m_engine.request(ref), .parent = ref, .started = started});
    Request& question = m_fetches[index].question;
    const EdgeRules::ClassRule rule = rules.classRule(question.requestClass);
    question.hasParameter = question.hasParameter && rule.forwardsParameter;
    question.hasCookies = question.hasCookies && rule.forwardsCookies;
    question.port = rules.originPort;
    question.tag = index;
    if (shared) m_shared.put(key, index, never);
    join(index, ref);
    return index;
}

void EdgeCache::attempt(std::uint32_t index) {
    Request question = m_fetches[index].question;
    question.attempt += attemptsApart * m_fetches[index].tries++;
    const OriginAim aim = m_origin.aim(question.luck, question.attempt);
    m_fetches[index].because = aim.because;
    m_fetches[index].towards = aim.station;
    switch (aim.way) {
        case OriginAim::Way::noName: return fail(index, 502, Cause::edgeOriginUnreachable, aim.because);
        case OriginAim::Way::lost: return enter(index, Phase::connecting, rules.connectTimeout);
        case OriginAim::Way::open: break;
    }
    // The wake-up first: without latency the answer may come before send() returns.
    enter(index, Phase::waiting, rules.responseTimeout);
    const RequestRef parent = m_fetches[index].parent;
    const RequestRef upstream = m_engine.send(question, m_station, parent, aim.station, rules.originLatency);
    m_fetches[index].upstream = upstream;
}

void EdgeCache::enter(std::uint32_t index, Phase phase, SimTime most) {
    m_fetches[index].phase = phase;
    m_fetches[index].serial = ++m_serial;
    if (phase == Phase::waiting) return awaitResponse(index, m_engine.now() + most);
    const EventClass eventClass = phase == Phase::landing ? EventClass::departure : EventClass::control;
    m_engine.wakeAfter(m_station, most, eventClass, wakeToken(index), m_fetches[index].question.number);
}

void EdgeCache::awaitResponse(std::uint32_t index, SimTime until) {
    m_responses.add({until, index, m_fetches[index].serial});
    watchResponses();
}

std::uint64_t EdgeCache::wakeToken(std::uint32_t index) const {
    return std::uint64_t{m_fetches[index].serial} << 32 | index;
}

bool EdgeCache::isAwaited(const DeadlineLane::Deadline& response) const {
    const Fetch& fetch = m_fetches[response.slot];
    return fetch.phase == Phase::waiting && fetch.serial == response.life;
}

void EdgeCache::watchResponses() {
    const auto at = m_responses.nextWake([this](const auto& each) { return !isAwaited(each); });
    if (at) m_engine.wake(m_station, *at, EventClass::control, none);
}

void EdgeCache::responsesOver() {
    const auto isOver = [this](const auto& each) { return !isAwaited(each); };
    while (const auto due = m_responses.takeDue(m_engine.now(), isOver)) {
        m_engine.abandon(m_fetches[due->slot].upstream);
        retry(due->slot, Cause::targetTimeout);
    }
    watchResponses();
}

void EdgeCache::wake(std::uint64_t token) {
    if (token == none) return responsesOver();
    const auto index = static_cast<std::uint32_t>(token);
    if (m_fetches[index].serial != static_cast<std::uint32_t>(token >> 32)) return;
    switch (m_fetches[index].phase) {
        case Phase::connecting:
            m_engine.lost(m_station, m_fetches[index].towards);
            return retry(index, Cause::edgeOriginUnreachable);
        case Phase::landing: return land(index);
        case Phase::waiting:
        case Phase::idle: break;
    }
}

std::uint32_t EdgeCache::waitsBecause(RequestRef request) const {
    for (const Fetch& fetch : m_fetches) {
        if (fetch.phase == Phase::idle) continue;
        for (std::uint32_t at = fetch.firstWaiting; at != none; at = m_waiting[at].next) {
            if (m_waiting[at].ref != request) continue;
            return fetch.phase == Phase::connecting ? fetch.because : m_engine.waitsBecause(fetch.upstream);
        }
    }
    return 0;
}

void EdgeCache::retry(std::uint32_t index, Cause cause) {
    if (m_fetches[index].tries < rules.attempts)
        attempt(index);
    else
        fail(index, 504, cause, m_fetches[index].because);
}

void EdgeCache::answered(RequestRef ref, const Answer& answer) {
    const std::uint32_t index = m_engine.request(ref).tag;
    assert(m_fetches[index].phase == Phase::waiting);
    m_fetches[index].answer = answer;
    if (!answer.cached && answer.madeAt.ns == 0) m_fetches[index].answer.madeAt = m_engine.now();
    enter(index, Phase::landing, rules.originLatency);
}

void EdgeCache::land(std::uint32_t index) {
    const Fetch& fetch = m_fetches[index];
    if (fetch.answer.status > 0) return settle(index);
    Cause cause = static_cast<Cause>(fetch.answer.cause);
    if (cause == Cause::none || cause == Cause::connectRefused || cause == Cause::connectTimeout)
        cause = Cause::edgeOriginUnreachable;
    std::uint32_t because = fetch.answer.because;
    if (because == 0) because = m_origin.aim(fetch.question.luck, fetch.question.attempt).because;
    fail(index, 502, cause, because);
}

void EdgeCache::fail(std::uint32_t index, std::uint16_t status, Cause cause, std::uint32_t because) {
    m_fetches[index].answer = {
        .status = status, .cause = static_cast<std::uint16_t>(cause), .because = because, .madeAt = m_engine.now()};
    settle(index);
}

}  // namespace stampede
