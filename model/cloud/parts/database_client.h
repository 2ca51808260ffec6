#pragma once

#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "model/base/slots.h"
#include "model/cloud/cloud.h"
#include "model/engine/work_pool.h"

namespace stampede {

/// A program's side of its database: where that is, and the queries that have been sent there and are not over yet.
/// The answers reach its machine, which is the station that asks.
class DatabaseClient {
public:
    /// `place`: "ID:PORT", empty where the program was not told. `application`: its number in the workload.
    DatabaseClient(Cloud& cloud, CloudResource& machine, const std::string& place, std::uint32_t application);

    /// Asks on behalf of the job's request, for the program of that number on its machine. Without latency the answer
    /// may be there before this returns.
    void ask(const WorkPool::Job& job, std::uint32_t program);
    /// Adds the database to the way where packets get there and it takes them.
    bool join(ExpressWay& way);
    /// A query that has been sent and not been answered: as ask() would have left it. It arrives at `arrival`, or has
    /// arrived then where it `hasArrived`.
    RequestRef resume(const WorkPool::Job& job, std::uint32_t program, SimTime arrival, bool hasArrived);
    /// The job whose query is over; the query's tag says which.
    WorkPool::Job take(std::uint32_t query);
    /// When the next attempt to connect is given up, `never` while there is none.
    SimTime nextTimeout() const { return m_lost.empty() ? never : m_lost.front().until; }

    struct Lost {
        WorkPool::Job job = {};
        std::uint32_t because = 0;  ///< what lost its packets, by its number in the log; 0: unknown
    };
    /// The next that is given up by `now`; to be asked until it has none.
    std::optional<Lost> takeTimedOut(SimTime now);
    /// Forgets every query; what the database works on it works on in vain. The jobs in the order of their numbers.
    std::vector<WorkPool::Job> takeAll();

    /// How many queries are not over.
    std::size_t size() const { return m_size; }
    /// What the query of `request` waits out, 0 where it is just slow.
    std::uint32_t waitsBecause(RequestRef request) const;
    /// Why the first of the attempts under way gets nowhere; 0: there is none, or unknown.
    std::uint32_t lostBecause() const { return m_lost.empty() ? 0 : m_lost.front().because; }
    /// Why there is no answer from a database that is gone; 0: unknown.
    std::uint32_t endedBy() const;

private:
    struct Query {
        WorkPool::Job job = {};
        RequestRef child = {};
        std::uint64_t serial = 0;  ///< 0: none
    };
    /// A query whose packets do not arrive.
    struct Waiting {
        SimTime until = {};
        std::uint32_t query = 0;
        std::uint32_t because = 0;
    };

    void look();
    void send(std::uint32_t query, std::uint32_t program);
    Request questionOf(std::uint32_t query, std::uint32_t program) const;

    Cloud& m_cloud;
    CloudResource& m_machine;
    ResourceId m_id;  ///< empty: it was not told
    std::uint16_t m_port = 0;
    std::uint32_t m_application = 0;
    SimTime m_timeout = {};
    SimTime m_trip = {};
    std::uint64_t m_lookedAt = UINT64_MAX;
    StationIndex m_station = noStation;  ///< where packets arrive
    std::uint32_t m_because = 0;         ///< what loses packets to it
    StationOwner m_owner = noOwner;
    Slots<Query> m_queries;
    std::size_t m_size = 0;
    std::uint64_t m_serial = 0;
    std::deque<Waiting> m_lost;
};

}  // namespace stampede
