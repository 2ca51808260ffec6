#include "model/cloud/parts/express_way.h"

#include <algorithm>
#include <functional>
#include <utility>

#include "model/cloud/parts/balancer.h"
#include "model/cloud/parts/database.h"
#include "model/cloud/parts/machine.h"
#include "model/engine/engine.h"
#include "model/traffic/demand.h"

namespace stampede {

bool ExpressDatabase::hasRoom(SimTime at) {
    while (!ends.empty() && ends.front() <= at) {
        std::pop_heap(ends.begin(), ends.end(), std::greater<>());
        ends.pop_back();
    }
    return ends.size() < mostConnections;
}

void ExpressDatabase::serve(SimTime begun, SimTime done) {
    workers.serve(begun, done);
    ends.push_back(done);
    std::push_heap(ends.begin(), ends.end(), std::greater<>());
    ++tally.queries;
    tally.mostConnections = std::max(tally.mostConnections, ends.size());
}

StationIndex ExpressWay::entry() const { return balancer ? balancer->station() : servers.front().station; }

const ExpressServer* ExpressWay::serverAt(StationIndex station) const {
    for (const ExpressServer& server : servers)
        if (server.station == station) return &server;
    return nullptr;
}

ExpressServer* ExpressWay::serverAt(StationIndex station) {
    return const_cast<ExpressServer*>(std::as_const(*this).serverAt(station));
}

bool ExpressWay::isBesideWork(const Request& request, const ExpressServer& server) {
    return request.probe && server.process->answerAtOnce(request);
}

void ExpressWay::reckonWith(const Engine& engine, const Workload& workload, std::vector<RequestRef> entering,
                            std::vector<RequestRef> beyond) {
    const auto isEarlier = [&](RequestRef a, RequestRef b) {
        const Request &one = engine.request(a), &other = engine.request(b);
        return std::pair(one.sent, one.number) < std::pair(other.sent, other.number);
    };
    std::sort(entering.begin(), entering.end(), isEarlier);
    std::sort(beyond.begin(), beyond.end(), isEarlier);
    const auto serve = [&](ExpressServer& server, const Request& request, SimTime at) {
        if (!server.workers.hasRoom(at)) return;
        const SimTime begin = server.workers.beginOf(at);
        server.workers.serve(begin, begin + demandOf(workload.classes[request.requestClass], request.luck));
    };
    for (const RequestRef ref : beyond) {
        const Request& request = engine.request(ref);
        if (ExpressServer* server = serverAt(request.callee)) serve(*server, request, request.sent);
    }
    for (const RequestRef ref : entering) {
        const Request& request = engine.request(ref);
        serve(servers[turn], request, request.sent + toServer);
        turn = (turn + 1) % servers.size();
    }
}

void ExpressWay::give(ExpressPassage& passed, bool fromClients) {
    if (fromClients)
        for (const ExpressServer& server : servers) passed.bytes += server.tally.bytes;
    if (balancer) balancer->addPassed(passed);
    passed = {};
    if (database.database) database.database->addPassed(std::exchange(database.tally, {}));
    for (ExpressServer& server : servers) {
        if (server.tally != ExpressTally{})
            server.machine->addPassed(std::exchange(server.tally, {}), *server.process, fromClients && !balancer);
        if (std::exchange(server.isResumed, false)) server.machine->resumed();
    }
}

}  // namespace stampede
