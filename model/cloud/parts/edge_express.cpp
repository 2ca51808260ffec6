#include "model/cloud/parts/edge_express.h"

#include <algorithm>

#include "model/cloud/parts/balancer.h"
#include "model/cloud/parts/entry.h"
#include "model/cloud/parts/process.h"
#include "model/traffic/demand.h"

namespace stampede {

EdgeExpress::EdgeExpress(Cloud& cloud, Entry& entry, ClientSource& source, TrafficBook& book,
                         const std::vector<ExpressClass>& classes)
    : m_cloud(cloud), m_entry(entry), m_source(source), m_book(book), m_classes(classes) {}

bool EdgeExpress::open(const CloudResource& host, SimTime toEdge) {
    m_host = &host;
    m_latency = toEdge;
    m_isReckoned = false;
    m_mustLeave = false;
    return true;
}

/// Looks at the way as it is now. What is under way by events comes before everything that asks from now on.
bool EdgeExpress::reckon() {
    m_way = {};
    if (!m_host->running || !m_host->running->join(m_way, Entry::port)) return false;
    std::vector<RequestRef> toEntry, toServers;
    m_toEntry.clear();
    m_cloud.engine().eachInTransit([&](RequestRef ref, const Request& request) {
        if (request.probe) return;
        if (request.callee == m_way.entry() && request.caller == m_way.edge->station()) {
            toEntry.push_back(ref);
            m_toEntry.push_back(request.number);
        } else if (m_way.balancer && request.caller == m_way.balancer->station()) {
            toServers.push_back(ref);
        }
    });
    std::sort(m_toEntry.begin(), m_toEntry.end());
    m_way.reckonWith(m_cloud.engine(), m_cloud.workload(), std::move(toEntry), std::move(toServers));
    if (m_way.database.database) m_way.database.database->bypass(this);
    return m_isReckoned = true;
}

std::uint32_t EdgeExpress::take() {
    if (m_free.empty()) {
        m_free.push_back(static_cast<std::uint32_t>(m_trips.size()));
        m_trips.emplace_back();
    }
    const std::uint32_t index = m_free.back();
    m_free.pop_back();
    return index;
}

void EdgeExpress::giveBack(std::uint32_t index) {
    m_trips[index].state = State::free;
    m_free.push_back(index);
}

std::uint32_t EdgeExpress::bear(const ArrivalProcess::Arrival& arrival, SimTime born) {
    const ClientSource::Newcomer newcomer = m_source.newcomer(arrival, born);
    const std::uint32_t index = take();
    Trip& trip = m_trips[index];
    trip.number = newcomer.number;
    trip.luck = newcomer.luck;
    trip.born = born;
    trip.key = newcomer.key;
    trip.cookie = m_source.cookieOf(newcomer);
    trip.requestClass = newcomer.requestClass;
    trip.state = State::toEdge;
    trip.hasAsked = false;
    trip.asker = trip.nextWaiting = none;
    return index;
}

/// How far there is nothing but what happens here.
void EdgeExpress::readLimit() {
    Engine& engine = m_cloud.engine();
    m_limit = std::min(engine.nextEvent(), engine.horizon() + nanoseconds(1));
}

EdgeExpress::Taken EdgeExpress::take(ArrivalProcess& arrivals, std::uint64_t& taken) {
    readLimit();
    SimTime born = m_cloud.now();
    for (bool isFirst = true;; isFirst = false) {
        m_source.expect(arrivals.soon());
        const std::uint32_t index = bear(arrivals.last(), born);
        if (m_latency.ns > 0) {
            m_toEdge.push(index);
        } else if (const Taken looked = look(index); looked != Taken::all) {
            giveBack(index);
            if (!isFirst) break;  // it is the first of the next time
            if (looked == Taken::notThis) plan(never);
            return looked;
        }
        ++taken;
        if (taken % settledTogether == 0) settleUntil(born);
        born = arrivals.next().at;
        if (!workUntil(born) || born >= m_limit) break;
    }
    plan(born);
    if (born != never) m_source.wakeAt(born);
    return Taken::all;
}

/// When a request reaches the edge or something else comes, and that first.
SimTime EdgeExpress::nextMoment() const {
    const SimTime coming = m_coming.empty() ? never : m_coming.front().at;
    return m_toEdge.empty() ? coming : std::min(coming, looksAt(m_trips[m_toEdge.front()]));
}

/// Does what is due by then and before the next event. False where a request goes by events.
bool EdgeExpress::workUntil(SimTime until) {
    for (SimTime next = nextMoment(); next <= until && next < m_limit; next = nextMoment())
        if (!work(next)) return false;
    return true;
}

bool EdgeExpress::work(SimTime now) {
    if (m_coming.empty() || m_coming.front().at > now) return lookNext();
    const Coming first = m_coming.front();
    std::pop_heap(m_coming.begin(), m_coming.end(), later);
    m_coming.pop_back();
    switch (first.what) {
        case Coming::What::answer: fill(first.index); break;
        case Coming::What::queryDone: queryDone(first.index); break;
        case Coming::What::query:
            if (query(first.index)) break;
            expect(first);
            m_mustLeave = true;
            return false;
    }
    return true;
}

bool EdgeExpress::lookNext() {
    const std::uint32_t index = m_toEdge.front();
    const Taken looked = look(index);
    m_mustLeave = looked == Taken::leave;
    if (m_mustLeave) return false;
    m_toEdge.pop();
    if (looked == Taken::all) return true;
    resume(m_trips[index]);
    giveBack(index);
    return false;
}

/// Asks to be woken for what comes next, unless someone is born before it.
void EdgeExpress::plan(SimTime nextBirth) {
    m_nextBirth = nextBirth;
    const SimTime next = nextMoment();
    if (next == never || next > nextBirth) return;
    const StationIndex edge = m_host->running->station();
    Engine& engine = m_cloud.engine();
    if (m_coming.empty() || m_coming.front().at > next)
        return engine.wakeShortcut(next, EventClass::arrival, edge, m_trips[m_toEdge.front()].number, ++m_wakes);
    const Coming& first = m_coming.front();
    engine.wakeShortcut(next, first.what == Coming::What::query ? EventClass::arrival : EventClass::departure,
                        first.what == Coming::What::answer ? edge : m_way.database.station, first.number, ++m_wakes);
}

void EdgeExpress::expect(const Coming& coming) {
    m_coming.push_back(coming);
    std::push_heap(m_coming.begin(), m_coming.end(), later);
}

bool EdgeExpress::wake(const Event& event) {
    if (event.token != m_wakes || nextMoment() != event.at) return true;
    readLimit();
    if (work(event.at))
        workUntil(m_nextBirth);
    else if (m_mustLeave)
        return false;
    plan(m_nextBirth);
    return true;
}

const Request& EdgeExpress::requestOf(const Trip& trip) {
    m_request.requestClass = trip.requestClass;
    m_request.path = m_classes[trip.requestClass].path;
    m_request.key = trip.key;
    m_request.cookie = trip.cookie;
    m_request.hasParameter = true;
    m_request.hasCookies = true;
    return m_request;
}

/// As EdgeCache::arrive(). The clock may stand before that moment, but no event does.
EdgeExpress::Taken EdgeExpress::look(std::uint32_t index) {
    if (!m_isReckoned && !reckon()) return Taken::leave;
    Trip& trip = m_trips[index];
    EdgeCache& edge = *m_way.edge;
    const SimTime now = looksAt(trip);
    const Request& request = requestOf(trip);
    const EdgeCache::Key key = edge.keyOf(request);
    if (const Answer* kept = edge.fresh(key, now)) {
        if (kept->status >= 300 && m_classes[trip.requestClass].retries) return Taken::notThis;
        edge.countArrival();
        edge.countReply(*kept, true, patienceEnds(trip) > now);
        trip.answer = *kept;
        answer(trip, now + edge.rules.hitTime);
        m_hits.push(index);
        return Taken::all;
    }
    if (!edge.mayShare(request)) return ask(index, key, false);
    if (edge.isAsked(key)) return Taken::notThis;
    const auto* asking = m_asking.find(key);
    if (!asking) return ask(index, key, true);
    edge.countArrival();
    trip.state = State::waiting;
    trip.asker = asking->value;
    Trip& asker = m_trips[trip.asker];
    (asker.nextWaiting == none ? asker.nextWaiting : m_trips[asker.lastWaiting].nextWaiting) = index;
    asker.lastWaiting = index;
    return Taken::all;
}

EdgeExpress::Taken EdgeExpress::ask(std::uint32_t index, const EdgeCache::Key& key, bool isShared) {
    Trip& trip = m_trips[index];
    ExpressServer& server = m_way.servers[m_way.turn];
    const SimTime atServer = reachesServer(trip);
    if (server.errorRate > 0 && server.process->fails(trip.luck, 0)) return Taken::leave;
    if (!server.workers.hasRoom(atServer)) return Taken::leave;
    trip.begun = server.workers.beginOf(atServer);
    trip.done = trip.begun + demandOf(*m_classes[trip.requestClass].requestClass, trip.luck);
    if (trip.done > FifoRecursion::farthest) return Taken::leave;
    trip.queries = m_way.database.database && server.process->queries(trip.luck, 0);
    trip.server = static_cast<std::uint32_t>(m_way.turn);
    trip.replied = trip.queries ? trip.done + m_way.database.trip * 2 : trip.done;  // at the earliest
    if (!knowsAnswer(trip)) return Taken::leave;
    if (trip.queries) trip.replied = never;
    server.workers.serve(trip.begun, trip.done);
    m_way.edge->countArrival();
    if (++m_way.turn == m_way.servers.size()) m_way.turn = 0;
    trip.state = State::asking;
    trip.hasAsked = true;
    trip.isShared = isShared;
    trip.object = key;
    if (isShared) m_asking.put(key, index, never);
    if (trip.queries)
        expect({reachesDatabase(trip), trip.number, index, Coming::What::query});
    else
        expect({trip.answered, trip.number, index, Coming::What::answer});
    return Taken::all;
}

/// Works out what the machine answers, and when that is at the edge. False where somebody would not wait so long.
bool EdgeExpress::knowsAnswer(Trip& trip) {
    const EdgeRules& rules = m_way.edge->rules;
    if (trip.replied - reachesEntry(trip) > m_way.idle) return false;
    if (backAtEdge(trip) - looksAt(trip) > rules.responseTimeout) return false;
    m_request.requestClass = trip.requestClass;
    m_request.key = trip.key;
    m_request.hasParameter = rules.classRule(trip.requestClass).forwardsParameter;
    trip.answer = m_way.servers[trip.server].process->answerTo(m_request, trip.replied);
    trip.answered = backAtEdge(trip) + m_way.toEntry;
    return true;
}

/// The edge answers it at that moment.
void EdgeExpress::answer(Trip& trip, SimTime at) {
    trip.state = State::answered;
    trip.answered = at;
    const SimTime hears = heard(trip), patience = patienceEnds(trip);
    trip.givesUp = hears > patience;
    m_request.key = trip.key;
    trip.judgement = m_entry.judge(m_request, trip.answer, hears);
}

/// The origin's answer is at the edge, as in EdgeCache::settle().
void EdgeExpress::fill(std::uint32_t index) {
    Trip& first = m_trips[index];
    EdgeCache& edge = *m_way.edge;
    const SimTime now = first.answered;
    edge.keepFetched(first.requestClass, first.object, first.answer, looksAt(first), now);
    if (first.isShared) m_asking.erase(first.object);
    const Answer fetched = first.answer;
    bool isFirst = true;
    for (std::uint32_t next = index; next != none; isFirst = false) {
        Trip& trip = m_trips[next];
        trip.answer = fetched;
        edge.countReply(fetched, !isFirst, patienceEnds(trip) >= now);
        answer(trip, now);
        m_fetched.push(next);
        next = trip.nextWaiting;
    }
}

Finish EdgeExpress::finishOf(const Trip& trip) const {
    Finish finish{.number = trip.number, .requestClass = trip.requestClass, .born = trip.born};
    if (trip.givesUp) {
        finish.at = patienceEnds(trip);
        finish.cause = Cause::clientGaveUp;
        return finish;
    }
    finish.at = heard(trip);
    finish.outcome = trip.judgement.outcome;
    finish.cause = trip.judgement.cause;
    finish.because = trip.judgement.because;
    return finish;
}

/// Books those whose clients have heard.
void EdgeExpress::settleUntil(SimTime now) {
    for (Ring<std::uint32_t>* answered : {&m_hits, &m_fetched}) {
        for (; !answered->empty() && heard(m_trips[answered->front()]) <= now; answered->pop())
            settle(answered->front());
    }
}

void EdgeExpress::settle(std::uint32_t index) {
    const Trip& trip = m_trips[index];
    if (trip.hasAsked) countAsked(trip, Stage::over);
    if (m_unbooked == m_finishes.size()) m_book.passed({m_finishes.data(), std::exchange(m_unbooked, 0)});
    m_finishes[m_unbooked++] = finishOf(trip);
    giveBack(index);
}

/// Adds up what its question has done to the balancer and the machine until `stage`.
void EdgeExpress::countAsked(const Trip& trip, Stage stage) {
    ExpressServer& server = m_way.servers[trip.server];
    if (stage == Stage::toEntry) return;
    ++m_passed.arrived;
    if (trip.number > m_lastArrived) {
        m_lastArrived = trip.number;
        m_passed.turn = server.place + 1;
    }
    if (stage == Stage::toServer) return;
    ++server.tally.requests;
    if (stage == Stage::atServer) return;
    server.tally.busyNs += (trip.done - trip.begun).ns;
    if (stage == Stage::toDatabase) return;
    if (trip.queries && stage > Stage::atDatabase) m_way.database.tally.busyNs += (trip.queryDone - trip.queryBegun).ns;
    if (stage < Stage::toEdge) return;
    server.tally.bytes += trip.answer.bytes;
    m_passed.responseTime += trip.replied - reachesEntry(trip);
    ++m_passed.answers2xx;
}

}  // namespace stampede
