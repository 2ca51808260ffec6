#include "model/cloud/parts/express_way.h"

#include <algorithm>
#include <utility>

#include "model/cloud/parts/balancer.h"
#include "model/cloud/parts/database.h"
#include "model/cloud/parts/machine.h"
#include "model/engine/engine.h"
#include "model/traffic/demand.h"

namespace stampede {

void ExpressDatabase::serve(SimTime at, SimTime begun, SimTime done) {
    tally.mostConnections = std::max(tally.mostConnections, queries.after(at) + 1);
    ++tally.queries;
    workers.serve(begun, done);
    queries.add(done);
}

StationIndex ExpressWay::entry() const { return balancer ? balancer->station() : servers.front().station; }

bool hasHappened(const Engine& engine, SimTime delay, SimTime at, EventClass eventClass, StationIndex station) {
    return delay.ns == 0 || engine.isOver(at, eventClass, station);
}

namespace {

/// When events say that it is done: never where it still waits. Adds up what the worker has done for it.
SimTime resumedDone(const Engine& engine, const ExpressWork& work, StationIndex station, std::int64_t& busyNs) {
    const bool hasBegun = work.begun == work.arrived || engine.isOver(work.begun, EventClass::departure, station);
    if (hasBegun) busyNs += (engine.now() - work.begun).ns;
    return hasBegun ? work.done : never;
}

}  // namespace

void ExpressDatabase::resume(const Engine& engine, const ExpressWork& work) {
    database->resume(work.ref, resumedDone(engine, work, station, tally.busyNs));
}

void ExpressServer::resume(const Engine& engine, const ExpressWork& work) {
    process->resume(work.ref, engine.request(work.ref), resumedDone(engine, work, station, tally.busyNs));
    isResumed = true;
}

void ExpressWay::number() {
    for (std::size_t place = 0; place < servers.size(); ++place) {
        const StationIndex station = servers[place].station;
        if (station >= places.size()) places.resize(station + 1);
        places[station] = static_cast<std::uint32_t>(place + 1);
    }
}

bool ExpressWay::isBesideWork(const Request& request, const ExpressServer& server) {
    return request.probe && (!server.process || server.process->answerAtOnce(request));
}

bool ExpressWay::reckonWith(const Engine& engine, const Workload& workload, std::vector<RequestRef> entering,
                            std::vector<RequestRef> beyond) {
    const auto isEarlier = [&](RequestRef a, RequestRef b) {
        const Request &one = engine.request(a), &other = engine.request(b);
        return std::pair(one.sent, one.number) < std::pair(other.sent, other.number);
    };
    std::sort(entering.begin(), entering.end(), isEarlier);
    std::sort(beyond.begin(), beyond.end(), isEarlier);
    const auto serve = [&](ExpressServer& server, const Request& request, SimTime at) {
        if (server.shares) return;
        const bool hasRoom = server.process && server.workers.hasRoom(at);
        const SimTime begin = hasRoom ? server.workers.beginOf(at) : at;
        const SimTime done = hasRoom ? begin + demandOf(workload.classes[request.requestClass], request.luck) : at;
        if (hasRoom) server.workers.serve(begin, done);
        if (isLeast) noteFlight(server, at, done);
    };
    for (const RequestRef ref : beyond) {
        const Request& request = engine.request(ref);
        if (ExpressServer* server = serverAt(request.callee)) serve(*server, request, request.sent);
    }
    if (isLeast && std::any_of(servers.begin(), servers.end(), [&](ExpressServer& server) {
            return server.flights.after(engine.now()) != server.inFlight;
        }))
        return false;
    for (const RequestRef ref : entering) {
        const Request& request = engine.request(ref);
        if (isLeast) chooseLeast(request.sent);
        serve(servers[turn], request, request.sent + toServer);
        turn = (turn + 1) % servers.size();
    }
    return true;
}

/// One that is answered as it arrives is in flight until then: for who comes to the balancer in that very moment, and
/// is handled before it, too.
void ExpressWay::noteFlight(ExpressServer& server, SimTime atServer, SimTime done) const {
    const bool isStillSeen = toServer.ns > 0 && done == atServer && entry() < server.station;
    server.flights.add(isStillSeen ? done + nanoseconds(1) : done);
}

void ExpressWay::chooseLeast(SimTime at) {
    std::size_t best = turn, least = SIZE_MAX;
    for (std::size_t step = 0; step < servers.size() && least > 0; ++step) {
        const std::size_t place = (turn + step) % servers.size();
        const std::size_t load = servers[place].flights.after(at);
        if (load >= least) continue;
        least = load;
        best = place;
    }
    turn = best;
}

void ExpressWay::give(ExpressPassage& passed, bool fromClients) {
    if (fromClients)
        for (const ExpressServer& server : servers) passed.bytes += server.tally.bytes;
    if (balancer) balancer->addPassed(passed);
    passed = {};
    if (database.database) database.database->addPassed(std::exchange(database.tally, {}));
    for (ExpressServer& server : servers) {
        if (server.tally != ExpressTally{})
            server.machine->addPassed(std::exchange(server.tally, {}), server.process, fromClients && !balancer);
        if (std::exchange(server.isResumed, false)) server.machine->resumed();
    }
}

}  // namespace stampede
