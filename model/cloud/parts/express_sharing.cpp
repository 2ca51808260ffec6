#include "model/cloud/parts/express.h"
#include "model/cloud/parts/machine.h"
#include "model/traffic/demand.h"

// Programs whose requests all share the processor. When one of them is done is known when nobody else can come before
// that: so each is worked on up to the present only, and without an event for what happens there.

namespace stampede {

/// The programs' processors are counted here from now on.
void Express::startSharing() {
    m_arrived = m_unanswered = m_firstTrip;
    m_isAhead = true;
    for (ExpressServer& server : m_way.servers) {
        if (!server.shares) continue;
        server.process->runAhead(true);
        server.seen = m_cloud.now();
        server.machine->resumed();
    }
}

/// Those that are there by `until` arrive.
void Express::arriveUntil(SimTime until) {
    for (; m_arrived != endOfTrips(); ++m_arrived) {
        Trip& trip = tripAt(m_arrived);
        ExpressServer& server = m_way.servers[trip.server];
        if (!server.shares) continue;
        const SimTime at = reachesServer(trip);
        if (at > until) return;
        work(server, at);
        trip.begun = at;
        const SimTime demand = demandOf(*m_classes[trip.requestClass].requestClass, m_source.luckOf(trip.number));
        if (!server.process->admit(at, trip.number, m_arrived, demand)) {
            trip.end = End::refused;
            endAt(trip, at, patienceEnds(trip));
        }
    }
}

/// Works on what is in the program up to `until`.
void Express::work(ExpressServer& server, SimTime until) {
    for (SimTime at; (at = server.process->nextAdmittedDone()) <= until;) {
        countShared(server, at);
        Trip& trip = tripAt(server.process->takeAdmitted(at));
        trip.begun = at;  // what it took has been counted with that of all others
        endAt(trip, at, patienceEnds(trip));
    }
    countShared(server, until);
}

/// Counts what its processor has done until then.
void Express::countShared(ExpressServer& server, SimTime until) {
    if (until <= server.seen) return;
    server.tally.busyNs += server.process->busyWorkers() * (until - server.seen).ns;
    server.seen = until;
}

/// A request that came by events arrives there or is done.
void Express::reach(StationIndex station) {
    ExpressServer* server = m_way.serverAt(station);
    if (!server || !server->shares) return;
    arriveUntil(m_cloud.now() - nanoseconds(1));
    work(*server, m_cloud.now());
}

/// As settleUntil(), where it is to be found out first who is done.
void Express::settleSharedUntil(SimTime now) {
    for (std::size_t i = 0; i < m_trips.size(); ++i) {
        const Trip& trip = m_trips[i];
        if (trip.done == FifoRecursion::farthest && m_way.servers[trip.server].shares)
            work(m_way.servers[trip.server], now);
        if (trip.over > now) break;
    }
    settleUntil(now);
}

/// Until when the balancer waits for the first of whom it is not known by `moment` when he is answered.
SimTime Express::timeoutBy(SimTime moment) {
    if (m_way.idle == never) return never;
    for (; m_unanswered != endOfTrips(); ++m_unanswered) {
        if (m_unanswered - m_firstTrip > m_trips.size()) continue;  // it is over
        const Trip& trip = tripAt(m_unanswered);
        const SimTime timeout = reachesEntry(trip) + m_way.idle;
        if (trip.done == FifoRecursion::farthest && timeout <= moment) {
            arriveUntil(timeout - nanoseconds(1));
            work(m_way.servers[trip.server], timeout - nanoseconds(1));
        }
        if (trip.done == FifoRecursion::farthest) return timeout;
    }
    return never;
}

/// Everything is where it is now.
void Express::bringUp() {
    const Engine& engine = m_cloud.engine();
    const SimTime now = engine.now(), before = now - nanoseconds(1);
    arriveUntil(before);
    for (ExpressServer& server : m_way.servers) {
        if (!server.shares) continue;
        work(server, engine.isOver(now, EventClass::departure, server.station) ? now : before);
        countShared(server, now);
    }
}

/// The requests go on by events, as what `m_resumed` says.
void Express::stopSharing(std::uint32_t first) {
    for (ExpressServer& server : m_way.servers) {
        if (!server.shares) continue;
        server.process->resumeAdmitted([&](std::uint32_t place) { return m_resumed[place - first]; });
        server.process->runAhead(false);
        server.isResumed = true;
    }
    m_isOpen = false;
}

}  // namespace stampede
