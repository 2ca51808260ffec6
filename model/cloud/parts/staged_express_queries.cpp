#include "model/cloud/parts/process.h"
#include "model/cloud/parts/staged_express.h"
#include "model/traffic/demand.h"

// What is asked of the database, in the order in which it arrives there.

namespace stampede {

/// It has arrived. False where it needs events: no connection is free, or somebody would not wait so long.
bool StagedExpress::query(std::uint32_t index) {
    Trip& trip = m_trips[index];
    ExpressDatabase& database = m_way.database;
    const SimTime now = reachesDatabase(trip);
    if (!database.hasRoom(now)) return false;
    trip.queryBegun = database.workers.beginOf(now);
    trip.queryDone =
        trip.queryBegun + queryDemandOf(*m_way.servers[trip.server].process->application(), trip.visit.luck);
    trip.replied = trip.queryDone + database.latency;
    if (trip.replied > FifoRecursion::farthest || !comesInTime(trip)) {
        trip.replied = never;
        return false;
    }
    database.serve(now, trip.queryBegun, trip.queryDone);
    expect(Coming::answer, trip.answered, trip.visit.number, index);
    return true;
}

/// One that was sent by events.
bool StagedExpress::takeQuery(RequestRef ref) {
    ExpressDatabase& database = m_way.database;
    const SimTime now = m_cloud.now();
    if (!database.hasRoom(now)) {
        m_cloud.engine().upset();
        return false;
    }
    const Request& query = m_cloud.engine().request(ref);
    const SimTime begun = database.workers.beginOf(now), done = begun + database.database->demandOf(query);
    database.serve(now, begun, done);
    expect(Coming::queryDone, done, query.number, m_takenQueries.take({ref, now, begun, done}));
    plan(m_nextBirth);
    return true;
}

void StagedExpress::queryDone(std::uint32_t index) {
    const ExpressWork taken = m_takenQueries[index];
    m_takenQueries.giveBack(index);
    m_way.database.tally.busyNs += (taken.done - taken.begun).ns;
    m_cloud.engine().answerAt(taken.ref, {.status = 200}, taken.done + m_way.database.latency);
    readLimit();
}

}  // namespace stampede
