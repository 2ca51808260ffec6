#include "model/cloud/parts/edge_cache.h"

#include <algorithm>
#include <cassert>

namespace stampede {

namespace {

// A client's attempts count up from 0; those of the edge are kept apart, so that each draws its own luck. A thousand:
// more than any client's retries, with room for the edge's own (three at the most) in 32 bits.
constexpr std::uint32_t attemptsApart = 1000;

bool isGood(const Answer& answer) { return answer.status > 0 && answer.status < 400; }

Answer lostConnection(std::uint32_t because) {
    return {.cause = static_cast<std::uint16_t>(Cause::targetDied), .because = because};
}

}  // namespace

void EdgeRules::apply(const CachePolicy& policy, const OriginRequestPolicy& forwarded, const Workload& workload) {
    cache = policy;
    classes.clear();
    for (const RequestClass& requestClass : workload.classes) {
        const auto anyCookie = [&](const NameRule& rule) {
            return std::any_of(requestClass.cookies.begin(), requestClass.cookies.end(),
                               [&](const Cookie& cookie) { return rule.covers(cookie.name); });
        };
        const std::string& parameter = requestClass.parameter;
        ClassRule rule;
        rule.keyedParameter = !parameter.empty() && policy.queryStrings.covers(parameter);
        rule.keyedCookies = anyCookie(policy.cookies);
        rule.forwardsParameter =
            rule.keyedParameter || (!parameter.empty() && forwarded.queryStrings.covers(parameter));
        rule.forwardsCookies = rule.keyedCookies || anyCookie(forwarded.cookies);
        classes.push_back(rule);
    }
}

std::uint64_t EdgeCache::Key::hash() const {
    const std::uint64_t what = std::uint64_t{key} << 32 | cookie;
    const std::uint64_t where = std::uint64_t{requestClass} << 32 | std::uint64_t{path} << 2 |
                                std::uint64_t{hasParameter} << 1 | std::uint64_t{hasCookies};
    return mixed(mixed(what) ^ where);
}

EdgeCache::EdgeCache(Engine& engine, OriginRoute& origin, Usage& usage, std::size_t objects, StationOwner owner)
    : m_engine(engine), m_origin(origin), m_usage(usage), m_station(engine.add(*this, owner)), m_objects(objects) {}

EdgeCache::~EdgeCache() { m_engine.remove(m_station); }

EdgeCounts EdgeCache::takeCounts() { return std::exchange(m_counts, {}); }

EdgeCache::Key EdgeCache::keyOf(const Request& request) const {
    const EdgeRules::ClassRule rule = rules.classRule(request.requestClass);
    Key key{.requestClass = request.requestClass, .path = request.path};
    key.hasParameter = rule.keyedParameter && request.hasParameter;
    key.hasCookies = rule.keyedCookies && request.hasCookies;
    if (key.hasParameter) key.key = request.key;
    if (key.hasCookies) key.cookie = request.cookie;
    return key;
}

/// Requests with the same key wait for the first one, but not where caching is off, where the origin forbids it and
/// the minimum TTL is 0, or where cookies are forwarded ("Simultaneous requests for the same object").
bool EdgeCache::mayShare(const Request& request) const {
    const std::uint16_t index = request.requestClass;
    const bool forbidden = index < m_forbidden.size() && m_forbidden[index] && rules.cache.minTtl.ns == 0;
    return rules.cache.keeps() && !forbidden && !rules.classRule(index).forwardsCookies;
}

void EdgeCache::setForbidden(std::uint16_t requestClass, bool forbidden) {
    if (requestClass >= m_forbidden.size()) m_forbidden.resize(requestClass + std::size_t{1});
    m_forbidden[requestClass] = forbidden;
}

void EdgeCache::arrive(RequestRef ref) {
    ++m_counts.arrived;
    ++m_usage.requests;
    if (m_closed) return reply(ref, lostConnection(0), false);
    const Request& request = m_engine.request(ref);
    const Key key = keyOf(request);
    const bool shared = mayShare(request);
    if (rules.cache.keeps()) {
        const Objects::Entry* object = m_objects.find(key);
        if (object && m_engine.now() < object->freshUntil) return reply(ref, object->value.answer, true, rules.hitTime);
    }
    if (shared) {
        if (const auto* fetch = m_shared.find(key)) return join(fetch->value, ref);
    }
    start(ref, key, shared);
}

void EdgeCache::join(std::uint32_t fetch, RequestRef ref) {
    if (m_freeWaiting.empty()) {
        m_freeWaiting.push_back(static_cast<std::uint32_t>(m_waiting.size()));
        m_waiting.emplace_back();
    }
    const std::uint32_t index = m_freeWaiting.back();
    m_freeWaiting.pop_back();
    m_waiting[index] = {.ref = ref};
    Fetch& held = m_fetches[fetch];
    (held.firstWaiting == none ? held.firstWaiting : m_waiting[held.lastWaiting].next) = index;
    held.lastWaiting = index;
}

void EdgeCache::start(RequestRef ref, const Key& key, bool shared) {
    if (m_freeFetches.empty()) {
        m_freeFetches.push_back(static_cast<std::uint32_t>(m_fetches.size()));
        m_fetches.emplace_back();
    }
    const std::uint32_t index = m_freeFetches.back();
    m_freeFetches.pop_back();
    Fetch& fetch = m_fetches[index];
    fetch = {.shared = shared, .key = key, .question = m_engine.request(ref), .parent = ref, .started = m_engine.now()};
    const EdgeRules::ClassRule rule = rules.classRule(fetch.question.requestClass);
    fetch.question.hasParameter = fetch.question.hasParameter && rule.forwardsParameter;
    fetch.question.hasCookies = fetch.question.hasCookies && rule.forwardsCookies;
    fetch.question.port = rules.originPort;
    fetch.question.tag = index;
    if (shared) m_shared.put(key, index, never);
    join(index, ref);
    attempt(index);
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
    if (phase == Phase::waiting) {
        m_responses.add({m_engine.now() + most, index, m_serial});
        return watchResponses();
    }
    const EventClass eventClass = phase == Phase::landing ? EventClass::departure : EventClass::control;
    m_engine.wakeAfter(m_station, most, eventClass, std::uint64_t{m_serial} << 32 | index);
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

void EdgeCache::settle(std::uint32_t index) {
    Fetch& fetch = m_fetches[index];
    ++m_counts.fetches;
    m_counts.fetching += m_engine.now() - fetch.started;
    bool stale = false, forbidden = false;
    if (rules.cache.keeps()) {
        stale = fetch.answer.status >= 500 && serveStale(fetch.key, fetch.answer);
        if (!stale) keep(fetch.key, fetch.answer);
        if (!stale && isGood(fetch.answer)) {
            forbidden = fetch.answer.maxAge.ns == 0 && rules.cache.minTtl.ns == 0;
            setForbidden(fetch.question.requestClass, forbidden);
        }
    }
    deliver(index, stale, forbidden);
}

/// Where the origin fails, an expired object is served, as if it were fresh for as long as an error is remembered,
/// until the maximum TTL is over.
bool EdgeCache::serveStale(const Key& key, Answer& answer) {
    Objects::Entry* object = m_objects.find(key);
    if (!object || !isGood(object->value.answer)) return false;
    if (m_engine.now() - object->value.stored >= rules.cache.maxTtl) return false;
    object->freshUntil = m_engine.now() + rules.errorMinTtl;
    answer = object->value.answer;
    return true;
}

void EdgeCache::keep(const Key& key, Answer answer) {
    const SimTime kept = isGood(answer) ? rules.cache.keptFor(answer.maxAge)
                                        : errorKeptFor(answer.status, answer.maxAge, rules.errorMinTtl);
    if (kept.ns <= 0) return;
    answer.cached = true;
    if (!isGood(answer)) answer.cause = static_cast<std::uint16_t>(Cause::edgeErrorCached);
    const SimTime now = m_engine.now();
    m_objects.put(key, {.answer = answer, .stored = now}, now + kept);
}

/// The fetch is over before anyone hears of it: who is answered may ask again at once.
void EdgeCache::deliver(std::uint32_t index, bool stale, bool onlyToTheFirst) {
    const Fetch fetch = m_fetches[index];
    if (fetch.shared) m_shared.erase(fetch.key);
    m_fetches[index] = {};
    m_freeFetches.push_back(index);
    for (std::uint32_t at = fetch.firstWaiting; at != none;) {
        const Waiting waiting = m_waiting[at];
        m_freeWaiting.push_back(at);
        const bool isFirst = at == fetch.firstWaiting;
        if (onlyToTheFirst && !isFirst)
            start(waiting.ref, fetch.key, false);
        else
            reply(waiting.ref, fetch.answer, stale || !isFirst);
        at = waiting.next;
    }
}

void EdgeCache::reply(RequestRef ref, const Answer& answer, bool hit, SimTime delay) {
    ++m_counts.answered;
    if (isGood(answer)) ++m_counts.good;
    if (isGood(answer) && hit) ++m_counts.hits;
    if (answer.status >= 400 && answer.status < 500) ++m_counts.clientErrors;
    if (answer.status >= 500) ++m_counts.serverErrors;
    if (!m_engine.isAbandoned(ref)) {
        m_counts.bytes += answer.bytes;
        m_usage.bytesOut += answer.bytes;
    }
    m_engine.answer(ref, answer, delay);
}

void EdgeCache::close(std::uint32_t because) {
    m_closed = true;
    for (std::uint32_t index = 0; index < m_fetches.size(); ++index) {
        if (m_fetches[index].phase == Phase::idle) continue;
        m_engine.abandon(m_fetches[index].upstream);
        m_fetches[index].answer = lostConnection(because);
        deliver(index, false, false);
    }
}

}  // namespace stampede
