#pragma once

#include <cstdint>
#include <vector>

#include "model/engine/event.h"
#include "model/engine/fifo_recursion.h"
#include "model/engine/outstanding.h"
#include "model/engine/request.h"
#include "model/traffic/destination.h"
#include "model/traffic/workload.h"

namespace stampede {

class Balancer;
class Database;
class Engine;
class EdgeCache;
class Machine;
class Process;

/// What is to be known of a class of requests on the way.
struct ExpressClass {
    const RequestClass* requestClass = nullptr;
    SimTime patience = FifoRecursion::farthest;  ///< beyond any day where clients wait for ever
    std::uint32_t bytes = 0;                     ///< of an answer
    std::uint16_t path = 0;                      ///< index of what it asks for
    bool retries = false;
};

/// What came of the requests that an express way has brought to one of its machines, since it last landed.
struct ExpressTally {
    std::int64_t requests = 0;
    std::int64_t bytes = 0;
    std::int64_t busyNs = 0;  ///< of its workers
    bool operator==(const ExpressTally&) const = default;
};

/// What has passed through the balancer of an express way since it last landed.
struct ExpressPassage {
    std::int64_t arrived = 0;  ///< and sent on
    std::int64_t answers2xx = 0, answers5xx = 0;
    std::int64_t refused = 0;  ///< connections, where nothing listens
    SimTime responseTime = {};
    std::int64_t bytes = 0;       ///< of good answers
    std::size_t turn = SIZE_MAX;  ///< the place after the target chosen last
};

/// A request or a query that is where it is worked on, first come, first served.
struct ExpressWork {
    RequestRef ref = {};
    SimTime arrived = {}, begun = {}, done = {};
};

/// Whether what takes `delay` and is over at `at` has happened: without a delay it has at once.
bool hasHappened(const Engine& engine, SimTime delay, SimTime at, EventClass eventClass, StationIndex station);

/// A program at the end of an express way. What each request touches stands in front.
struct ExpressServer {
    FifoRecursion workers;
    double errorRate = 0;
    Process* process = nullptr;  ///< null where nothing listens: every connection is refused
    ExpressTally tally = {};
    std::size_t place = 0;     ///< in the balancer's list of targets
    Judgement judgement = {};  ///< of its answers
    StationIndex station = noStation;
    Machine* machine = nullptr;
    bool shares = false;       ///< its processor among all requests in it: when one is done is known when it is
    bool isResumed = false;    ///< requests were put into the program, which the machine has not been told
    std::uint32_t target = 0;  ///< serial, of the balancer's
    SimTime seen = {};         ///< how far what a shared processor does has been counted
    // What a balancer that looks for the least busy knows of it.
    std::size_t inFlight = 0;  ///< of requests that it has sent there when the way was looked at
    Outstanding flights = {};  ///< the same as it goes on, and those in the program that others have sent

    /// A request that is in the program goes on by events.
    void resume(const Engine& engine, const ExpressWork& work);
};

/// What came of the queries that an express way has brought to its database, since it last landed.
struct QueryTally {
    std::uint64_t queries = 0;
    std::size_t mostConnections = 0;  ///< at one moment
    std::int64_t busyNs = 0;          ///< of its vCPUs
};

/// The database that the programs of an express way query. A query that is there holds a connection until it is done.
struct ExpressDatabase {
    Database* database = nullptr;  ///< null for none
    StationIndex station = noStation;
    SimTime latency = {};  ///< from a program to it, one way
    std::size_t mostConnections = 0;
    FifoRecursion workers{1, -1};
    Outstanding queries = {};  ///< there
    QueryTally tally = {};

    bool hasRoom(SimTime at) { return queries.after(at) < mostConnections; }
    /// The query that arrives at `at` keeps a worker from `begun` to `done`.
    void serve(SimTime at, SimTime begun, SimTime done);
    /// A query that is there goes on by events.
    void resume(const Engine& engine, const ExpressWork& work);
};

/// A way from clients to programs that serve first come, first served, straight or through a balancer that sends to
/// each in turn or to the least busy: what will come of a request is known when it sets out. Behind an edge location,
/// whose origin is the entry, it is known when the edge has looked for it; where the programs query a database, when
/// the query is there.
struct ExpressWay {
    EdgeCache* edge = nullptr;
    SimTime toEntry = {};   ///< from the edge or the client to the machine or balancer at the entry, one way
    SimTime toServer = {};  ///< from the balancer to a machine, one way
    Balancer* balancer = nullptr;
    SimTime idle = never;  ///< how long the balancer waits for a machine
    std::vector<ExpressServer> servers = {};
    std::vector<std::uint32_t> places = {};  ///< of the program at each station, counted from one; 0 for none
    ExpressDatabase database = {};
    std::size_t turn = 0;  ///< whose turn it is
    bool shares = false;   ///< one of the programs does
    bool isLeast = false;  ///< the turn is that of the first of those with the least in flight

    StationIndex entry() const;
    /// So that serverAt() finds the programs: there will be no more.
    void number();
    /// The program at that station, null for none.
    ExpressServer* serverAt(StationIndex station) {
        const std::uint32_t place = station < places.size() ? places[station] : 0;
        return place > 0 ? &servers[place - 1] : nullptr;
    }
    const ExpressServer* serverAt(StationIndex station) const {
        return const_cast<ExpressWay*>(this)->serverAt(station);
    }
    /// Whether a request that comes from elsewhere takes nothing from those on the way: a health check that the program
    /// answers beside its work.
    static bool isBesideWork(const Request& request, const ExpressServer& server);
    /// What is under way by events comes before everything that sets out now: it takes turns and workers first.
    /// `entering` are on their way to the entry, `beyond` from there on.
    /// False where not all that is in flight is among them and in the programs.
    bool reckonWith(const Engine& engine, const Workload& workload, std::vector<RequestRef> entering,
                    std::vector<RequestRef> beyond);
    /// One more is in flight, which is at the server at `atServer` and answered at `done`.
    void noteFlight(ExpressServer& server, SimTime atServer, SimTime done) const;
    /// Finds whose turn it is, for a request that is at the balancer at that moment.
    void chooseLeast(SimTime at);
    /// Gives what has been added up to the machines and the balancer.
    void give(ExpressPassage& passed, bool fromClients);
};

}  // namespace stampede
