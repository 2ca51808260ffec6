#include "model/cloud/parts/edge_cache.h"

// What an edge location does with requests that need no events.

namespace stampede {

bool EdgeCache::isPlain(const Application& application, const Workload& workload) const {
    if (m_closed || (application.maxAgeS == 0 && rules.cache.minTtl.ns == 0 && rules.cache.keeps())) return false;
    if (!application.needsParameter) return true;
    for (std::size_t i = 0; i < workload.classes.size(); ++i)
        if (!workload.classes[i].parameter.empty() && !rules.classRule(static_cast<std::uint16_t>(i)).forwardsParameter)
            return false;
    return true;
}

void EdgeCache::keepFetched(std::uint16_t requestClass, const Key& key, const Answer& answer, SimTime started,
                            SimTime now) {
    ++m_counts.fetches;
    m_counts.fetching += now - started;
    if (!rules.cache.keeps()) return;
    keep(key, answer, now);
    setForbidden(requestClass, false);
}

std::uint32_t EdgeCache::resume(RequestRef parent, const Key& key, bool shared, SimTime started) {
    const std::uint32_t index = open(parent, key, shared, started);
    m_fetches[index].tries = 1;
    m_fetches[index].towards = m_origin.aim(m_fetches[index].question.luck, m_fetches[index].question.attempt).station;
    return index;
}

void EdgeCache::resumeUpstream(std::uint32_t index, RequestRef upstream) {
    Fetch& fetch = m_fetches[index];
    fetch.upstream = upstream;
    fetch.phase = Phase::waiting;
    fetch.serial = ++m_serial;
    awaitResponse(index, fetch.started + rules.responseTimeout);
}

void EdgeCache::resumeLanding(std::uint32_t index, const Answer& answer, SimTime at) {
    m_fetches[index].answer = answer;
    m_fetches[index].phase = Phase::landing;
    m_fetches[index].serial = ++m_serial;
    m_engine.wake(m_station, at, EventClass::departure, wakeToken(index), m_fetches[index].question.number);
}

}  // namespace stampede
