#include "model/cloud/parts/staged_express.h"

#include <algorithm>

#include "model/cloud/parts/balancer.h"
#include "model/cloud/parts/entry.h"
#include "model/cloud/parts/process.h"
#include "model/traffic/demand.h"

namespace stampede {

StagedExpress::StagedExpress(Cloud& cloud, Entry& entry, ClientSource& source, TrafficBook& book,
                             const std::vector<ExpressClass>& classes)
    : m_cloud(cloud), m_entry(entry), m_source(source), m_classes(classes), m_finishes(book) {}

void StagedExpress::open(const CloudResource& host, SimTime latency, bool isEdge) {
    m_host = &host;
    m_toHost = latency;
    m_latency = isEdge ? latency : SimTime{};
    m_isReckoned = false;
    m_mustLeave = false;
}

/// On its way to the entry, without an edge. One that has been given up has no caller any more.
bool StagedExpress::isFromClient(const Request& request) const {
    return request.caller == m_source.station() || (request.caller == noStation && !request.parent);
}

/// Looks at the way as it is now. What is under way by events comes before everything that asks from now on.
bool StagedExpress::reckon() {
    m_way = {};
    m_accepted = none;
    if (!m_host->running || !m_host->running->join(m_way, Entry::port)) return false;
    m_way.number();
    if (!m_way.edge) m_way.toEntry = m_toHost;
    std::vector<RequestRef> toEntry, toServers;
    m_toEntry.clear();
    m_cloud.engine().eachInTransit([&](RequestRef ref, const Request& request) {
        if (request.probe) return;
        const bool enters = m_way.edge ? request.caller == m_way.edge->station() : isFromClient(request);
        if (request.callee == m_way.entry() && enters) {
            toEntry.push_back(ref);
            m_toEntry.push_back(request.number);
        } else if (m_way.balancer && request.caller == m_way.balancer->station()) {
            toServers.push_back(ref);
        }
    });
    std::sort(m_toEntry.begin(), m_toEntry.end());
    if (!m_way.reckonWith(m_cloud.engine(), m_cloud.workload(), std::move(toEntry), std::move(toServers))) return false;
    for (const ExpressServer& server : m_way.servers)
        if (!server.process || server.shares) return false;
    if (m_way.database.database) m_way.database.database->bypass(this);
    return m_isReckoned = true;
}

std::uint32_t StagedExpress::openTrip() {
    const std::uint32_t index = m_free != none ? m_free : static_cast<std::uint32_t>(m_trips.size());
    if (m_free == none) m_trips.emplace_back();
    m_free = m_trips[index].nextFree;
    m_trips[index].nextFree = none;
    return index;
}

void StagedExpress::closeTrip(std::uint32_t index) {
    m_trips[index].state = State::free;
    m_trips[index].nextFree = m_free;
    m_free = index;
}

/// How far there is nothing but what happens here.
void StagedExpress::readLimit() {
    Engine& engine = m_cloud.engine();
    m_limit = std::min(engine.nextEvent(), engine.horizon() + nanoseconds(1));
}

StagedExpress::Taken StagedExpress::take(ArrivalProcess& arrivals, std::uint64_t& taken) {
    readLimit();
    SimTime born = m_cloud.now();
    for (bool isFirst = true;; isFirst = false) {
        const Arrival& visit = arrivals.last();
        if (m_latency.ns > 0) {
            m_toEdge.push(visit);
        } else if (const Taken looked = look(visit); looked != Taken::all) {
            if (!isFirst) break;  // it is the first of the next time
            if (looked == Taken::notThis) plan(never);
            return looked;
        }
        ++taken;
        if (taken % FinishBatch::most == 0) settleUntil(born);
        born = arrivals.next().at;
        if (!workUntil(born) || born >= m_limit) break;
    }
    plan(born);
    if (born != never) m_source.wakeAt(born);
    return Taken::all;
}

/// When a request reaches the edge or something else comes, and that first.
SimTime StagedExpress::nextMoment() const {
    return m_toEdge.empty() ? m_nextComing : std::min(m_nextComing, looksAt(m_toEdge.front()));
}

/// Does what is due by then and before the next event. False where a request goes by events.
bool StagedExpress::workUntil(SimTime until) {
    for (SimTime next = nextMoment(); next <= until && next < m_limit; next = nextMoment())
        if (!work(next)) return false;
    return true;
}

bool StagedExpress::work(SimTime now) {
    if (m_nextComing > now) return lookNext();
    const Event first = takeComing();
    switch (static_cast<Coming>(first.token)) {
        case Coming::answer: fill(first.slot); break;
        case Coming::queryDone: queryDone(first.slot); break;
        case Coming::query:
            if (query(first.slot)) break;
            expect(first);
            m_mustLeave = true;
            return false;
    }
    return true;
}

void StagedExpress::expect(Coming what, SimTime at, std::uint64_t number, std::uint32_t place) {
    expect({.at = at,
            .request = number,
            .token = static_cast<std::uint64_t>(what),
            .station = what == Coming::answer ? asker() : m_way.database.station,
            .slot = place,
            .eventClass = what == Coming::query ? EventClass::arrival : EventClass::departure,
            .action = EventAction::pass});
}

void StagedExpress::expect(const Event& coming) {
    m_coming.push(coming);
    m_nextComing = std::min(m_nextComing, coming.at);
}

Event StagedExpress::takeComing() {
    const Event first = m_coming.top();
    m_coming.pop();
    m_nextComing = m_coming.empty() ? never : m_coming.top().at;
    return first;
}

bool StagedExpress::lookNext() {
    const Arrival visit = m_toEdge.front();
    const Taken looked = look(visit);
    m_mustLeave = looked == Taken::leave;
    if (m_mustLeave) return false;
    m_toEdge.pop();
    if (looked == Taken::notThis) resume(visit, looksAt(visit), false);
    return looked == Taken::all;
}

/// Asks to be woken for what comes next, unless someone is born before it.
void StagedExpress::plan(SimTime nextBirth) {
    m_nextBirth = nextBirth;
    const SimTime next = nextMoment();
    if (next == never || next > nextBirth) return;
    Engine& engine = m_cloud.engine();
    if (m_nextComing > next)
        return engine.wakeShortcut(next, EventClass::arrival, m_host->running->station(), m_toEdge.front().number,
                                   ++m_wakes);
    const Event& first = m_coming.top();
    engine.wakeShortcut(next, first.eventClass, first.station, first.request, ++m_wakes);
}

bool StagedExpress::wake(const Event& event) {
    if (event.token != m_wakes || nextMoment() != event.at) return true;
    readLimit();
    if (work(event.at))
        workUntil(m_nextBirth);
    else if (m_mustLeave)
        return false;
    plan(m_nextBirth);
    return true;
}

}  // namespace stampede
