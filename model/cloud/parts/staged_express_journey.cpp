#include <algorithm>

#include "model/cloud/parts/entry.h"
#include "model/cloud/parts/process.h"
#include "model/cloud/parts/staged_express.h"
#include "model/traffic/demand.h"

// What becomes of a request between its look into the edge and the book.

namespace stampede {

void StagedExpress::readRequest(const Arrival& visit) {
    m_request.requestClass = visit.requestClass;
    m_request.path = m_classes[visit.requestClass].path;
    m_request.key = visit.key;
    m_request.cookie = m_source.cookieOf(visit);
    m_request.hasParameter = true;
}

/// As EdgeCache::arrive(). The clock may stand before that moment, but no event does.
StagedExpress::Taken StagedExpress::look(const Arrival& visit) {
    if (!m_isReckoned && !reckon()) return Taken::leave;
    if (!m_way.edge) return ask(visit, {}, false);
    EdgeCache& edge = *m_way.edge;
    const SimTime now = looksAt(visit);
    readRequest(visit);
    const EdgeCache::Key key = edge.keyOf(m_request);
    if (const Answer* kept = edge.fresh(key, now)) {
        if (kept->status >= 300 && m_classes[visit.requestClass].retries) return Taken::notThis;
        edge.countArrival();
        edge.countReply(*kept, true, patienceEnds(visit) > now);
        Hit& hit = m_hits.extend();
        hit.visit = visit;
        hit.answer = *kept;
        hit.judgement = judge(visit, *kept, heard(hit));
        return Taken::all;
    }
    if (!edge.mayShare(m_request)) return ask(visit, key, false);
    if (edge.isAsked(key)) return Taken::notThis;
    const auto* asking = m_asking.find(key);
    if (!asking) return ask(visit, key, true);
    edge.countArrival();
    const std::uint32_t index = openTrip(), askedBy = asking->value;
    Trip& trip = m_trips[index];
    trip.visit = visit;
    trip.state = State::waiting;
    trip.asker = askedBy;
    trip.nextWaiting = none;
    Trip& asker = m_trips[askedBy];
    (asker.nextWaiting == none ? asker.nextWaiting : m_trips[asker.lastWaiting].nextWaiting) = index;
    asker.lastWaiting = index;
    return Taken::all;
}

StagedExpress::Taken StagedExpress::ask(const Arrival& visit, const EdgeCache::Key& key, bool isShared) {
    const std::uint32_t index = openTrip();
    Trip& trip = m_trips[index];
    trip.visit = visit;
    trip.asker = trip.nextWaiting = none;
    trip.object = key;
    trip.isShared = isShared;
    if (!startsWork(trip)) {
        closeTrip(index);
        return Taken::leave;
    }
    trip.state = State::asking;
    if (isShared) m_asking.put(key, index, never);
    if (trip.queries)
        expect(Coming::query, reachesDatabase(trip), visit.number, index);
    else
        expect(Coming::answer, trip.answered, visit.number, index);
    return Taken::all;
}

/// Gives it to the program whose turn it is. False where it needs events: it fails, there is no room, or somebody would
/// not wait so long.
bool StagedExpress::startsWork(Trip& trip) {
    const Luck luck = trip.visit.luck;
    if (m_way.isLeast) m_way.chooseLeast(reachesEntry(trip));
    ExpressServer& server = m_way.servers[m_way.turn];
    const SimTime atServer = reachesServer(trip);
    if (server.errorRate > 0 && server.process->fails(luck, 0)) return false;
    if (!server.workers.hasRoom(atServer)) return false;
    trip.begun = server.workers.beginOf(atServer);
    trip.done = trip.begun + demandOf(*m_classes[trip.visit.requestClass].requestClass, luck);
    if (trip.done > FifoRecursion::farthest) return false;
    trip.queries = m_way.database.database && server.process->queries(luck, 0);
    trip.server = static_cast<std::uint32_t>(m_way.turn);
    trip.replied = trip.queries ? trip.done + m_way.database.latency * 2 : trip.done;  // at the earliest
    if (!comesInTime(trip)) return false;
    if (trip.queries) trip.replied = never;
    server.workers.serve(trip.begun, trip.done);
    if (m_way.isLeast) m_way.noteFlight(server, atServer, trip.done);
    if (m_way.edge) m_way.edge->countArrival();
    if (++m_way.turn == m_way.servers.size()) m_way.turn = 0;
    return true;
}

/// Works out when the machine's answer is at the edge. False where somebody would not wait so long.
bool StagedExpress::comesInTime(Trip& trip) const {
    if (trip.replied - reachesEntry(trip) > m_way.idle) return false;
    if (m_way.edge && backAtEdge(trip) - looksAt(trip.visit) > m_way.edge->rules.responseTimeout) return false;
    trip.answered = backAtEdge(trip) + m_way.toEntry;
    return true;
}

/// What the machine answers.
Answer StagedExpress::answerTo(const Trip& trip) {
    const Arrival& newcomer = trip.visit;
    m_request.requestClass = newcomer.requestClass;
    m_request.key = newcomer.key;
    m_request.hasParameter = !m_way.edge || m_way.edge->rules.classRule(newcomer.requestClass).forwardsParameter;
    return m_way.servers[trip.server].process->answerTo(m_request, trip.replied);
}

/// What the client makes of it. What is right stays so until the way is looked at again.
Judgement StagedExpress::judge(const Arrival& visit, const Answer& answer, SimTime heard) {
    if (answer.content == m_accepted && answer.key == visit.key && answer.status == 200)
        return {.outcome = Outcome::ok};
    m_request.key = visit.key;
    const Judgement judgement = m_entry.judge(m_request, answer, heard);
    if (judgement.outcome == Outcome::ok) m_accepted = answer.content;
    return judgement;
}

/// The origin's answer is at the edge, as in EdgeCache::settle(), or at the client.
void StagedExpress::fill(std::uint32_t index) {
    Trip& first = m_trips[index];
    const SimTime now = first.answered;
    first.answer = answerTo(first);
    if (m_way.edge)
        m_way.edge->keepFetched(first.visit.requestClass, first.object, first.answer, looksAt(first.visit), now);
    if (first.isShared) m_asking.erase(first.object);
    for (std::uint32_t next = index; next != none;) {
        Trip& trip = m_trips[next];
        if (next != index) trip.answer = first.answer;
        if (m_way.edge) m_way.edge->countReply(first.answer, next != index, patienceEnds(trip.visit) >= now);
        trip.state = State::answered;
        trip.answered = now;
        trip.judgement = judge(trip.visit, first.answer, heard(trip));
        m_fetched.push(next);
        next = trip.nextWaiting;
    }
}

/// Books those whose clients have heard.
void StagedExpress::settleUntil(SimTime now) {
    for (; !m_hits.empty() && heard(m_hits.front()) <= now; m_hits.pop()) settle(m_hits.front());
    for (; !m_fetched.empty() && heard(m_trips[m_fetched.front()]) <= now; m_fetched.pop()) {
        settle(m_trips[m_fetched.front()]);
        closeTrip(m_fetched.front());
    }
}

void StagedExpress::settle(const Trip& trip) {
    if (trip.asker == none) countAsked(trip, Stage::over);
    settle(trip.visit, trip.judgement, heard(trip));
}

void StagedExpress::settle(const Arrival& visit, const Judgement& judgement, SimTime heard) {
    Finish& finish = m_finishes.extend();
    finish.number = visit.number;
    finish.requestClass = visit.requestClass;
    finish.born = visit.at;
    const SimTime patience = patienceEnds(visit);
    const bool givesUp = heard > patience;
    finish.at = givesUp ? patience : heard;
    finish.outcome = givesUp ? Outcome::failed : judgement.outcome;
    finish.cause = givesUp ? Cause::clientGaveUp : judgement.cause;
    finish.because = givesUp ? 0 : judgement.because;
}

/// Adds up what its question has done to the balancer and the machine until `stage`.
void StagedExpress::countAsked(const Trip& trip, Stage stage) {
    ExpressServer& server = m_way.servers[trip.server];
    if (stage == Stage::toEntry) return;
    ++m_passed.arrived;
    if (trip.visit.number > m_lastArrived) {
        m_lastArrived = trip.visit.number;
        m_passed.turn = server.place + 1;
    }
    if (stage == Stage::toServer) return;
    ++server.tally.requests;
    if (stage == Stage::atServer) return;
    server.tally.busyNs += (trip.done - trip.begun).ns;
    if (stage == Stage::toDatabase) return;
    if (trip.queries && stage > Stage::atDatabase) m_way.database.tally.busyNs += (trip.queryDone - trip.queryBegun).ns;
    if (stage < Stage::toEdge) return;
    server.tally.bytes += m_classes[trip.visit.requestClass].bytes;
    m_passed.responseTime += trip.replied - reachesEntry(trip);
    ++m_passed.answers2xx;
}

}  // namespace stampede
