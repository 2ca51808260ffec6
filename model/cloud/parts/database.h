#pragma once

#include "model/cloud/cloud.h"
#include "model/cloud/parts/express_way.h"
#include "model/engine/work_pool.h"

namespace stampede {

/// What tells database engines apart.
struct DatabaseEngine {
    std::uint16_t port = 0;
    std::int64_t bytesPerConnection = 1;  ///< of the type's memory: max_connections where nothing is set
    std::int64_t mostByDefault = INT64_MAX;
    bool limitIsDynamic = true;  ///< another max_connections holds at once, else from the next restart on
};

/// Takes queries off a database where it knows at once what will come of them.
class QueryBypass {
public:
    virtual ~QueryBypass() = default;
    /// The query has arrived. True: whoever takes it answers it, or gives it back (Database::resume). False: nothing
    /// has happened.
    virtual bool takeQuery(RequestRef query) = 0;
};

/// A database while it is there: works on as many queries at once as it has vCPUs, first come, first served. Each query
/// that is there holds a connection; where all are taken the next one is refused.
class Database : public Running, public Station {
public:
    Database(Cloud& cloud, CloudResource& resource, DatabaseEngine engine);

    void begin(bool settled) override;
    void updated(const Call& call) override;
    bool differs() const override { return m_mostConnections != connectionLimit(); }
    void end(std::uint32_t because) override;
    void minuteOver(int minute) override;
    std::optional<Refusal> command(std::string_view name, const Record& args, std::uint32_t log) override;
    StationIndex station() const override { return m_station; }
    std::uint64_t recentRequests() const override { return m_last.queries; }
    bool isListening(std::uint16_t port) const override { return port == m_engine.port && !isDown(); }
    std::optional<double> load() const override;
    std::optional<std::int64_t> queue() const override { return static_cast<std::int64_t>(m_pool.waiting()); }
    Text status() const override;
    Text trouble() const override;

    // What an express way needs of it.

    bool join(ExpressWay& way, std::uint16_t port) override;
    /// Who takes its queries, borrowed; null for nobody.
    void bypass(QueryBypass* bypass) { m_bypass = bypass; }
    SimTime demandOf(const Request& query) const;
    /// What the way has brought.
    void addPassed(const QueryTally& tally);
    /// A query that has arrived before: as arrive() and the time since would have left it. `done`: when it is done,
    /// never where it waits.
    void resume(RequestRef ref, SimTime done);

    void arrive(RequestRef request) override;
    void answered(RequestRef, const Answer&) override {}
    void wake(std::uint64_t token) override;

private:
    enum Token : std::uint64_t { finish, open };
    /// What is counted in a minute.
    struct Counts {
        std::uint64_t queries = 0, refused = 0;
        std::size_t mostConnections = 0;
        std::int64_t busyNs = 0;  ///< of all vCPUs
        std::int64_t vcpuNs = 0;  ///< that there were
    };

    bool isDown() const { return m_opensAt != never; }
    std::int64_t connectionLimit() const;
    void readType();
    void markBill();
    void restart(std::uint32_t because);
    std::vector<WorkPool::Job> takeAll();
    void drop(const std::vector<WorkPool::Job>& held, std::uint32_t because);
    void finishDone();
    void account();
    void plan();

    Cloud& m_cloud;
    CloudResource& m_resource;
    DatabaseEngine m_engine;
    StationIndex m_station;
    SimTime m_trip = {};
    const InstanceType* m_type = nullptr;
    WorkPool m_pool{WorkPool::Rules{}};
    std::int64_t m_mostConnections = 0;
    SimTime m_opensAt = never;  ///< while it restarts: when that is over
    std::uint32_t m_downBecause = 0;
    SimTime m_wakeAt = never;
    SimTime m_accountedAt = {};
    Counts m_minute;
    Counts m_last;
    bool m_isMeasured = false;  ///< a minute is over since it came to be
    QueryBypass* m_bypass = nullptr;
};

}  // namespace stampede
