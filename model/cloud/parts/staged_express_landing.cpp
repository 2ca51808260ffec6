#include <algorithm>

#include "model/cloud/parts/balancer.h"
#include "model/cloud/parts/process.h"
#include "model/cloud/parts/staged_express.h"

// Where requests stand at a moment on a way in stages, and how they are given back to events.

namespace stampede {

bool StagedExpress::reckonsWith(const Request& request) const {
    if (!m_isReckoned) return true;
    const bool isWork = !request.probe;
    if (request.callee == m_way.entry() && isWork) {
        if (!std::binary_search(m_toEntry.begin(), m_toEntry.end(), request.number)) return false;
        return request.caller == asker() || request.caller == noStation;
    }
    const ExpressServer* server = m_way.serverAt(request.callee);
    if (!server) return true;
    if (isWork) return m_way.balancer && (request.caller == m_way.balancer->station() || request.caller == noStation);
    return ExpressWay::isBesideWork(request, *server);
}

/// Whether an answer has been heard `delay` after it was given.
bool StagedExpress::isHeard(SimTime at, SimTime delay) const {
    return hasHappened(m_cloud.engine(), delay, at, EventClass::departure, m_source.station());
}

void StagedExpress::land() {
    for (std::size_t i = 0; i < m_hits.size(); ++i) give(m_hits[i]);
    std::vector<std::uint32_t> underWay;
    for (std::uint32_t index = 0; index < m_trips.size(); ++index)
        if (m_trips[index].state != State::free) underWay.push_back(index);
    std::sort(underWay.begin(), underWay.end(),
              [this](std::uint32_t a, std::uint32_t b) { return m_trips[a].visit.number < m_trips[b].visit.number; });
    for (const std::uint32_t index : underWay) {
        give(m_trips[index]);
        closeTrip(index);
    }
    for (std::size_t i = 0; i < m_toEdge.size(); ++i) resume(m_toEdge[i], looksAt(m_toEdge[i]), false);
    m_hits.pop(m_hits.size());
    m_toEdge.pop(m_toEdge.size());
    m_fetched.pop(m_fetched.size());
    m_asking.clear();
    m_coming.clear();
    m_nextComing = never;
    resumeQueries();
    m_finishes.pass();
    if (!std::exchange(m_isReckoned, false)) return;
    m_way.give(m_passed, !m_way.edge);
    if (m_way.database.database) m_way.database.database->bypass(nullptr);
}

/// Books it where it is over, and puts its answer where events would have brought it else.
void StagedExpress::give(const Hit& hit) {
    const bool givesUp = heard(hit) > patienceEnds(hit.visit);
    const SimTime delay = m_way.edge->rules.hitTime + m_latency;
    if (givesUp ? m_source.hasGivenUp(hit.visit) : isHeard(heard(hit), delay)) return settle(hit);
    m_source.resume(hit.visit, hit.answer, heard(hit));
}

void StagedExpress::give(Trip& trip) {
    const Arrival& visit = trip.visit;
    if (trip.state == State::answered) {
        const bool givesUp = heard(trip) > patienceEnds(visit);
        if (givesUp ? m_source.hasGivenUp(visit) : isHeard(heard(trip), m_latency)) return settle(trip);
        if (trip.asker == none) countAsked(trip, Stage::over);
        return m_source.resume(visit, trip.answer, heard(trip));
    }
    if (trip.state == State::asking) return resumeAsking(trip);
    m_way.edge->join(m_trips[trip.asker].fetch, resume(visit, looksAt(visit), true));
}

/// The request at the edge or the entry, or on its way there.
RequestRef StagedExpress::resume(const Arrival& visit, SimTime arrival, bool hasArrived) {
    return m_source.resume(visit, {m_host->running->station(), arrival, hasArrived});
}

StagedExpress::Stage StagedExpress::stageOf(const Trip& trip) const {
    const Engine& engine = m_cloud.engine();
    const StationIndex station = m_way.servers[trip.server].station;
    if (!hasHappened(engine, m_way.toEntry, reachesEntry(trip), EventClass::arrival, m_way.entry()))
        return Stage::toEntry;
    if (!hasHappened(engine, m_way.toServer, reachesServer(trip), EventClass::arrival, station)) return Stage::toServer;
    if (!engine.isOver(trip.done, EventClass::departure, station)) return Stage::atServer;
    if (trip.queries) {
        const ExpressDatabase& database = m_way.database;
        if (trip.replied == never) return Stage::toDatabase;  // it is worked out when it arrives
        if (!engine.isOver(trip.queryDone, EventClass::departure, database.station)) return Stage::atDatabase;
        if (!engine.isOver(trip.replied, EventClass::departure, station)) return Stage::fromDatabase;
    }
    if (!hasHappened(engine, m_way.toServer, backAtEdge(trip), EventClass::departure, asker())) return Stage::toEdge;
    return Stage::landing;
}

void StagedExpress::resumeAsking(Trip& trip) {
    const Stage stage = stageOf(trip);
    countAsked(trip, stage);
    if (m_way.edge)
        resumeFetch(trip, stage);
    else
        resumeStraight(trip, stage);
}

void StagedExpress::resumeFetch(Trip& trip, Stage stage) {
    EdgeCache& edge = *m_way.edge;
    const SimTime looked = looksAt(trip.visit);
    const RequestRef parent = resume(trip.visit, looked, true);
    trip.fetch = edge.resume(parent, trip.object, trip.isShared, looked);
    if (stage == Stage::landing) return edge.resumeLanding(trip.fetch, answerTo(trip), trip.answered);
    const RequestRef ref = m_cloud.engine().resume(edge.question(trip.fetch), edge.station(), parent, m_way.entry(),
                                                   reachesEntry(trip), stage != Stage::toEntry);
    edge.resumeUpstream(trip.fetch, ref);
    passOn(trip, ref, stage);
}

/// Straight from the client, who has not heard yet.
void StagedExpress::resumeStraight(Trip& trip, Stage stage) {
    const Arrival& visit = trip.visit;
    const bool isOnItsWay = stage < Stage::toEdge || (stage == Stage::toEdge && !m_source.hasGivenUp(visit));
    if (isOnItsWay) return passOn(trip, resume(visit, reachesEntry(trip), stage != Stage::toEntry), stage);
    m_source.resume(visit, answerTo(trip), trip.answered);
}

/// `ref`: what the entry gets, or has got.
void StagedExpress::passOn(Trip& trip, RequestRef ref, Stage stage) {
    if (stage == Stage::toEntry) return;
    if (stage == Stage::toEdge) return m_cloud.engine().answerAt(ref, answerTo(trip), backAtEdge(trip));
    if (m_way.balancer)
        ref = m_way.balancer->resume(ref, m_way.servers[trip.server].target, reachesEntry(trip),
                                     stage != Stage::toServer);
    if (stage != Stage::toServer) resumeAtServer(trip, ref, stage);
}

void StagedExpress::resumeAtServer(Trip& trip, RequestRef ref, Stage stage) {
    Engine& engine = m_cloud.engine();
    ExpressServer& server = m_way.servers[trip.server];
    if (stage > Stage::atServer) {
        const RequestRef query =
            server.process->resumeQuery(ref, engine.request(ref), reachesDatabase(trip), stage != Stage::toDatabase);
        if (stage == Stage::atDatabase)
            m_toDatabase.push_back({query, reachesDatabase(trip), trip.queryBegun, trip.queryDone});
        if (stage == Stage::fromDatabase) engine.answerAt(query, {.status = 200}, trip.replied);
        return;
    }
    server.resume(engine, {ref, reachesServer(trip), trip.begun, trip.done});
}

/// In the order in which they came to the database, which has them wait in that order.
void StagedExpress::resumeQueries() {
    for (std::uint32_t index = 0; index < m_takenQueries.size(); ++index)
        if (m_takenQueries[index].ref) m_toDatabase.push_back(m_takenQueries[index]);
    m_takenQueries.clear();
    const Engine& engine = m_cloud.engine();
    std::sort(m_toDatabase.begin(), m_toDatabase.end(), [&](const ExpressWork& a, const ExpressWork& b) {
        return a.arrived != b.arrived ? a.arrived < b.arrived
                                      : engine.request(a.ref).number < engine.request(b.ref).number;
    });
    for (const ExpressWork& each : m_toDatabase) m_way.database.resume(engine, each);
    m_toDatabase.clear();
}

}  // namespace stampede
