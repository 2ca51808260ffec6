#include "model/cloud/parts/edge_cache.h"

#include <utility>

namespace stampede {

namespace {

bool isGood(const Answer& answer) { return answer.status > 0 && answer.status < 400; }

Answer lostConnection(std::uint32_t because) {
    return {.cause = static_cast<std::uint16_t>(Cause::targetDied), .because = because};
}

}  // namespace

EdgeCache::EdgeCache(Engine& engine, OriginRoute& origin, Usage& usage, std::size_t objects, StationOwner owner)
    : m_engine(engine), m_origin(origin), m_usage(usage), m_station(engine.add(*this, owner)), m_objects(objects) {}

EdgeCache::~EdgeCache() { m_engine.remove(m_station); }

EdgeCounts EdgeCache::takeCounts() { return std::exchange(m_counts, {}); }

void EdgeCache::setForbidden(std::uint16_t requestClass, bool forbidden) {
    if (requestClass >= m_forbidden.size()) {
        if (!forbidden) return;
        m_forbidden.resize(requestClass + std::size_t{1});
    }
    m_forbidden[requestClass] = forbidden;
}

void EdgeCache::arrive(RequestRef ref) {
    countArrival();
    if (m_closed) return reply(ref, lostConnection(0), false);
    const Request& request = m_engine.request(ref);
    const Key key = keyOf(request);
    const bool shared = mayShare(request);
    if (const Answer* answer = fresh(key, m_engine.now())) return reply(ref, *answer, true, rules.hitTime);
    if (shared) {
        if (const auto* fetch = m_shared.find(key)) return join(fetch->value, ref);
    }
    start(ref, key, shared);
}

void EdgeCache::settle(std::uint32_t index) {
    Fetch& fetch = m_fetches[index];
    ++m_counts.fetches;
    m_counts.fetching += m_engine.now() - fetch.started;
    bool stale = false, forbidden = false;
    if (rules.cache.keeps()) {
        stale = fetch.answer.status >= 500 && serveStale(fetch.key, fetch.answer);
        if (!stale) keep(fetch.key, fetch.answer, m_engine.now());
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

void EdgeCache::keep(const Key& key, const Answer& answer, SimTime now) {
    const SimTime kept = isGood(answer) ? rules.cache.keptFor(answer.maxAge)
                                        : errorKeptFor(answer.status, answer.maxAge, rules.errorMinTtl);
    if (kept.ns <= 0) return;
    Answer& held = m_objects.put(key, {.answer = answer, .stored = now}, now + kept).value.answer;
    held.cached = true;
    if (!isGood(answer)) held.cause = static_cast<std::uint16_t>(Cause::edgeErrorCached);
}

/// The fetch is over before anyone hears of it: who is answered may ask again at once.
void EdgeCache::deliver(std::uint32_t index, bool stale, bool onlyToTheFirst) {
    const Fetch fetch = m_fetches[index];
    if (fetch.shared) m_shared.erase(fetch.key);
    m_fetches.giveBack(index);
    for (std::uint32_t at = fetch.firstWaiting; at != none;) {
        const Waiting waiting = m_waiting[at];
        m_waiting.giveBack(at);
        const bool isFirst = at == fetch.firstWaiting;
        if (onlyToTheFirst && !isFirst)
            start(waiting.ref, fetch.key, false);
        else
            reply(waiting.ref, fetch.answer, stale || !isFirst);
        at = waiting.next;
    }
}

void EdgeCache::countReply(const Answer& answer, bool hit, bool isHeard) {
    ++m_counts.answered;
    if (isGood(answer)) ++m_counts.good;
    if (isGood(answer) && hit) ++m_counts.hits;
    if (answer.status >= 400 && answer.status < 500) ++m_counts.clientErrors;
    if (answer.status >= 500) ++m_counts.serverErrors;
    if (!isHeard) return;
    m_counts.bytes += answer.bytes;
    m_usage.bytesOut += answer.bytes;
}

void EdgeCache::reply(RequestRef ref, const Answer& answer, bool hit, SimTime delay) {
    countReply(answer, hit, !m_engine.isAbandoned(ref));
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
