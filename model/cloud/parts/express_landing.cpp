#include <utility>

#include "model/cloud/parts/balancer.h"
#include "model/cloud/parts/balancer_wakes.h"
#include "model/cloud/parts/express.h"
#include "model/cloud/parts/machine.h"

// Where a journey stands at a moment, and how it is given back to events.

namespace stampede {

namespace {
using For = BalancerWake::For;
}

void Express::comes(const Event& event) {
    if (!m_isAhead || event.action == EventAction::pass) return;
    if (event.action == EventAction::look && !m_isStaged)
        book();
    else if (!isBeside(event))
        land();
    else if (m_way.shares && event.action == EventAction::wake)
        reach(event.station);
}

/// From elsewhere: it takes a turn or a worker that was reckoned to be another's.
void Express::delivers(const Request& request) {
    if (!m_isOpen) return;
    if (m_isStaged ? !m_staged.reckonsWith(request) : !reckonsWith(request))
        leave();
    else if (m_way.shares)
        reach(request.callee);
}

bool Express::reckonsWith(const Request& request) const {
    if (isOnItsWay(request)) return true;
    if (m_way.balancer && request.callee == m_way.entry()) return false;
    const ExpressServer* server = m_way.serverAt(request.callee);
    return !server || ExpressWay::isBesideWork(request, *server);
}

/// Whatever the requests that it has solved do themselves, and what only comes and goes beside them. A wake that
/// changes what they will meet after all (a check that turns a target's health, a program that becomes ready, another
/// attempt) says so by Engine::upset; that all of them do is what tests/scenarios/solving_test.cpp is for.
bool Express::isBeside(const Event& event) const {
    if (event.action == EventAction::arrive || event.action == EventAction::answer) return true;
    if (event.action != EventAction::wake) return false;
    if (event.eventClass == EventClass::departure || event.station == m_source.station()) return true;
    // Who is not on the way learns of requests by metrics only, minute by minute.
    if (!m_way.balancer || event.station != m_way.balancer->station()) return !m_way.serverAt(event.station);
    const For what = BalancerWake::read(event.token).what;
    return what == For::flights || what == For::check || what == For::checkTimeout;
}

/// Apart, so that what nearly all requests need stays small.
Judgement Express::judgementOfFailure(const Trip& trip) const {
    switch (trip.end) {
        case End::served: break;
        case End::failed: return {.cause = Cause::appError};
        case End::refused: return {.cause = Cause::processQueueFull};
        case End::unheard:
            return {.cause = Cause::targetRefused, .because = m_way.servers[trip.server].machine->refusal().because};
    }
    return {};
}

inline void Express::fillIn(Finish& finish, const Trip& trip) const {
    finish.number = trip.number;
    finish.requestClass = trip.requestClass;
    finish.born = trip.born;
    if (trip.givesUp) {
        finish.at = patienceEnds(trip);
        finish.outcome = Outcome::failed;
        finish.cause = Cause::clientGaveUp;
        finish.because = 0;
        return;
    }
    finish.at = heard(trip);
    const Judgement& served = m_way.servers[trip.server].judgement;
    const auto judge = [&](const Judgement& judgement) {
        finish.outcome = judgement.outcome;
        finish.cause = judgement.cause;
        finish.because = judgement.because;
    };
    trip.end == End::served ? judge(served) : judge(judgementOfFailure(trip));
}

inline void Express::countAnswer(const Trip& trip, ExpressServer& server) {
    server.tally.busyNs += (trip.done - trip.begun).ns;
    m_passed.responseTime += trip.done - reachesEntry(trip);
    if (trip.end != End::served) {
        ++(trip.end == End::unheard ? m_passed.refused : m_passed.answers5xx);
        return;
    }
    ++m_passed.answers2xx;
    server.tally.bytes += m_classes[trip.requestClass].bytes;
}

/// As count() from its beginning to its end.
inline void Express::countWhole(const Trip& trip) {
    ExpressServer& server = m_way.servers[trip.server];
    ++m_passed.arrived;
    m_passed.turn = server.place + 1;
    ++server.tally.requests;
    countAnswer(trip, server);
    if (m_cloud.engine().observer()) [[unlikely]]
        tell(trip, Stage::over);
}

/// Books a request of which nothing is under way any more.
inline void Express::settle(const Trip& trip) {
    if (trip.counted == Stage::over) return;
    if (trip.counted == Stage::toEntry)
        countWhole(trip);
    else
        count(trip, Stage::over);
    fillIn(m_finishes.extend(), trip);
}

/// Books the first trips, up to one that is not over.
void Express::settleUntil(SimTime now) {
    std::size_t settled = 0;
    for (; settled < m_trips.size() && m_trips[settled].over <= now; ++settled) settle(m_trips[settled]);
    m_trips.pop(settled);
    m_firstTrip += static_cast<std::uint32_t>(settled);
}

void Express::land() {
    if (!std::exchange(m_isAhead, false)) return;
    if (m_isStaged) {
        m_staged.land();
        m_isOpen = false;
        return;
    }
    if (m_way.shares) bringUp();
    const std::uint32_t first = m_firstTrip;
    m_resumed.clear();
    while (!m_trips.empty()) {
        const Trip trip = m_trips.front();
        m_trips.pop();
        ++m_firstTrip;
        if (m_way.shares) m_resumed.emplace_back();
        const Stage stage = stageOf(trip);
        if (stage == Stage::over)
            settle(trip);
        else
            resume(trip, stage);
    }
    if (m_way.shares) stopSharing(first);
    flush();
}

/// Counts what has happened so far and leaves the requests where they are.
void Express::book() {
    if (m_way.shares) bringUp();
    for (std::size_t i = 0; i < m_trips.size(); ++i) {
        Trip& trip = m_trips[i];
        const Stage stage = stageOf(trip);
        if (stage == Stage::over)
            settle(trip);
        else
            count(trip, stage);
        trip.counted = stage;
    }
    flush();
}

Express::Stage Express::stageOf(const Trip& trip) const {
    const Engine& engine = m_cloud.engine();
    const ExpressServer& server = m_way.servers[trip.server];
    const StationIndex source = m_source.station(), station = server.station;
    if (!hasHappened(engine, m_way.toEntry, reachesEntry(trip), EventClass::arrival, m_way.entry()))
        return Stage::toEntry;
    if (server.shares) {
        if (trip.begun == FifoRecursion::farthest) return Stage::toServer;
        if (trip.done == FifoRecursion::farthest) return Stage::atServer;
    } else {
        if (!hasHappened(engine, m_way.toServer, reachesServer(trip), EventClass::arrival, station))
            return Stage::toServer;
        if (trip.end < End::refused && !engine.isOver(trip.done, EventClass::departure, station))
            return Stage::atServer;
    }
    if (hasGivenUp(trip)) return Stage::over;
    if (!hasHappened(engine, m_way.toServer, leavesEntry(trip), EventClass::departure, source))
        return Stage::onItsWayBack;
    if (!hasHappened(engine, m_way.toEntry, heard(trip), EventClass::departure, source)) return Stage::heardSoon;
    return Stage::over;
}

bool Express::hasGivenUp(const Trip& trip) const {
    return trip.givesUp && m_cloud.engine().isOver(patienceEnds(trip), EventClass::control, m_source.station());
}

/// Puts a request where events would have brought it by now.
void Express::resume(const Trip& trip, Stage stage) {
    count(trip, stage);
    ExpressServer& server = m_way.servers[trip.server];
    Engine& engine = m_cloud.engine();
    const Arrival arrival{.number = trip.number,
                          .luck = m_source.luckOf(trip.number),
                          .at = trip.born,
                          .key = trip.key,
                          .requestClass = trip.requestClass};
    if (stage == Stage::heardSoon) return m_source.resume(arrival, answerTo(trip), heard(trip));
    RequestRef ref = m_source.resume(arrival, {m_way.entry(), reachesEntry(trip), stage != Stage::toEntry});
    if (stage == Stage::toEntry) return;
    if (stage == Stage::onItsWayBack) return engine.answerAt(ref, answerTo(trip), leavesEntry(trip));
    if (m_way.balancer) ref = m_way.balancer->resume(ref, server.target, reachesEntry(trip), stage != Stage::toServer);
    if (stage == Stage::toServer) return;
    if (server.shares) {
        m_resumed.back() = ref;
        return;
    }
    server.resume(engine, {ref, reachesServer(trip), trip.begun, trip.done});
}

Answer Express::answerTo(const Trip& trip) const {
    if (trip.end == End::failed) return Process::ownFailure();
    if (trip.end == End::refused) return Process::refusal(0);
    if (trip.end == End::unheard) {
        Answer answer = m_way.servers[trip.server].machine->refusal();
        if (m_way.balancer) answer.status = 502;
        return answer;
    }
    const Request request{.requestClass = trip.requestClass, .key = trip.key};
    return m_way.servers[trip.server].process->answerTo(request, trip.done);
}

/// Adds up what the request has done to the machine and the balancer on its way from what was counted to `stage`.
void Express::count(const Trip& trip, Stage stage) {
    ExpressServer& server = m_way.servers[trip.server];
    const auto passes = [&](Stage mark) { return trip.counted < mark && stage >= mark; };
    if (passes(Stage::toServer)) {
        ++m_passed.arrived;
        m_passed.turn = server.place + 1;
    }
    if (passes(Stage::atServer)) ++server.tally.requests;
    if (passes(Stage::onItsWayBack)) countAnswer(trip, server);
    if (m_cloud.engine().observer()) tell(trip, stage);
}

/// Tells who watches each hop what came of it.
void Express::tell(const Trip& trip, Stage stage) const {
    FlowObserver& observer = *m_cloud.engine().observer();
    const ExpressServer& server = m_way.servers[trip.server];
    const Answer answer = answerTo(trip);
    const Request request{.requestClass = trip.requestClass,
                          .path = m_cloud.path(m_cloud.workload().classes[trip.requestClass].path),
                          .key = trip.key};
    const StationOwner source = m_clients.order,
                       entry = m_way.balancer ? m_way.balancer->owner() : server.machine->owner();
    const auto passes = [&](Stage mark) { return trip.counted < mark && stage >= mark; };
    if (m_way.balancer && passes(Stage::onItsWayBack))
        observer.cameBack(entry, server.machine->owner(), request, answer, trip.done - reachesServer(trip));
    if (!passes(Stage::heardSoon)) return;
    if (trip.givesUp && leavesEntry(trip) > patienceEnds(trip))
        observer.ended(source, entry, FlowEnd::failed);
    else
        observer.cameBack(source, entry, request, answer, leavesEntry(trip) - reachesEntry(trip));
}

/// Gives what has been added up to the machines and the balancer.
void Express::flush() {
    m_finishes.pass();
    m_way.give(m_passed, true);
}

}  // namespace stampede
