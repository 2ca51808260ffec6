#include "model/cloud/parts/database.h"

#include <algorithm>
#include <utility>

#include "model/base/number_text.h"
#include "model/traffic/cause.h"
#include "model/traffic/demand.h"

namespace stampede {

namespace {

Answer unreachable(std::uint32_t because) {
    return {.cause = static_cast<std::uint16_t>(Cause::databaseUnreachable), .because = because};
}

}  // namespace

Database::Database(Cloud& cloud, CloudResource& resource, DatabaseEngine engine)
    : m_cloud(cloud),
      m_resource(resource),
      m_engine(engine),
      m_station(cloud.engine().add(*this, resource.order)),
      m_trip(cloud.tunableTime("zone_latency_ms")) {}

void Database::begin(bool) {
    readType();
    m_accountedAt = m_cloud.now();
    markBill();
}

void Database::readType() {
    m_type = &m_cloud.catalog().tables().databaseTypes.at(m_resource.text("type"));
    m_pool = WorkPool({.workers = m_type->vcpus});
    m_mostConnections = connectionLimit();
}

std::int64_t Database::connectionLimit() const {
    const auto set = static_cast<std::int64_t>(m_resource.number("max_connections"));
    if (set > 0) return set;
    const InstanceType& type = m_cloud.catalog().tables().databaseTypes.at(m_resource.text("type"));
    return std::min(std::int64_t{type.memoryMib} * 1048576 / m_engine.bytesPerConnection, m_engine.mostByDefault);
}

/// From here on it is billed for what it is now: another span where that is not what it was.
void Database::markBill() {
    std::vector<Usage::Span>& spans = m_resource.usage.running;
    const auto storage = static_cast<std::int64_t>(m_resource.number("storage_gib"));
    const bool isNew = spans.back().price.empty();
    if (!isNew && spans.back().price == m_type->key && spans.back().storageGib == storage) return;
    if (!isNew) {
        spans.back().to = m_cloud.now();
        spans.push_back({m_cloud.now(), never});
    }
    spans.back().price = m_type->key;
    spans.back().storageGib = storage;
}

void Database::updated(const Call&) {
    if (m_resource.text("type") != m_type->key)
        restart(m_resource.lastCall);  // another class takes a restart (Amazon RDS user guide, modifying)
    else if (m_engine.limitIsDynamic)
        m_mostConnections = connectionLimit();
    markBill();
}

std::optional<Refusal> Database::command(std::string_view name, const Record&, std::uint32_t log) {
    if (isDown())
        return Refusal{"InvalidDBInstanceState",
                       STAMPEDE_TEXT("database", "\"%1\" is restarting already.").arg(m_resource.id),
                       {m_resource.id}};
    if (name == "reboot") restart(log);
    return {};
}

void Database::restart(std::uint32_t because) {
    const std::vector<WorkPool::Job> held = takeAll();
    readType();
    m_downBecause = because;
    m_opensAt = m_cloud.now() + m_cloud.tunableTime("database_restart_s");
    m_cloud.engine().wake(m_station, m_opensAt, EventClass::control, open);
    drop(held, because);
}

std::vector<WorkPool::Job> Database::takeAll() {
    m_cloud.engine().upset();
    account();
    return m_pool.takeAll(m_cloud.now());
}

/// Every connection is cut with the query that it is there for. It is down by then: who hears of it may ask again.
void Database::drop(const std::vector<WorkPool::Job>& held, std::uint32_t because) {
    for (const WorkPool::Job& job : held) m_cloud.engine().answer(job.request, unreachable(because), m_trip);
}

void Database::end(std::uint32_t because) {
    const std::vector<WorkPool::Job> held = takeAll();
    m_cloud.engine().remove(m_station);
    drop(held, because);
}

void Database::arrive(RequestRef ref) {
    Engine& engine = m_cloud.engine();
    const Request query = engine.request(ref);
    if (isDown() || query.port != m_engine.port)
        return engine.answer(ref, unreachable(isDown() ? m_downBecause : 0), m_trip);
    if (m_bypass && m_bypass->takeQuery(ref)) return;
    ++m_minute.queries;
    if (m_pool.size() >= static_cast<std::size_t>(m_mostConnections)) {
        ++m_minute.refused;
        return engine.answer(ref, {.cause = static_cast<std::uint16_t>(Cause::tooManyConnections)}, m_trip);
    }
    account();
    m_pool.add(m_cloud.now(), {.number = query.number, .request = ref, .demand = demandOf(query)});
    m_minute.mostConnections = std::max(m_minute.mostConnections, m_pool.size());
    plan();
}

SimTime Database::demandOf(const Request& query) const {
    return queryDemandOf(m_cloud.workload().applications[query.key], query.luck);
}

/// One that takes connections at that port.
bool Database::join(ExpressWay& way, std::uint16_t port) {
    if (isDown() || port != m_engine.port || m_trip.ns == 0) return false;
    ExpressDatabase& joined = way.database;
    if (joined.database) return joined.database == this;
    joined.database = this;
    joined.station = m_station;
    joined.latency = m_trip;
    joined.mostConnections = static_cast<std::size_t>(m_mostConnections);
    joined.workers = FifoRecursion(static_cast<std::size_t>(m_type->vcpus), -1);
    const SimTime now = m_cloud.now();
    m_pool.forEach(
        joined.workers, now, [](const WorkPool::Job& job) { return job.demand; },
        [&](SimTime begun, SimTime done) { joined.serve(now, begun, done); });
    joined.tally = {};
    return true;
}

void Database::addPassed(const QueryTally& tally) {
    m_minute.queries += tally.queries;
    m_minute.busyNs += tally.busyNs;
    m_minute.mostConnections = std::max(m_minute.mostConnections, tally.mostConnections);
}

void Database::resume(RequestRef ref, SimTime done) {
    account();
    const Request& query = m_cloud.engine().request(ref);
    const WorkPool::Job job{.number = query.number, .request = ref, .demand = demandOf(query)};
    if (done == never)
        m_pool.add(m_cloud.now(), job);
    else
        m_pool.resume(m_cloud.now(), job, done);
    plan();
}

void Database::wake(std::uint64_t token) {
    if (token == finish) return finishDone();
    if (m_opensAt <= m_cloud.now()) m_opensAt = never;
}

void Database::finishDone() {
    if (m_wakeAt <= m_cloud.now()) m_wakeAt = never;
    account();
    while (const auto job = m_pool.takeDone(m_cloud.now()))
        m_cloud.engine().answer(job->request, {.status = 200}, m_trip);
    plan();
}

void Database::account() {
    const SimTime now = m_cloud.now();
    const std::int64_t passed = (now - m_accountedAt).ns;
    m_minute.busyNs += static_cast<std::int64_t>(m_pool.inService()) * passed;
    m_minute.vcpuNs += m_type->vcpus * passed;
    m_accountedAt = now;
}

/// A wake-up that turns out too early asks again.
void Database::plan() {
    if (m_pool.nextDone() >= m_wakeAt) return;
    m_wakeAt = m_pool.nextDone();
    m_cloud.engine().wake(m_station, m_wakeAt, EventClass::departure, finish);
}

void Database::minuteOver(int minute) {
    account();
    if (m_minute.vcpuNs > 0)
        m_cloud.record(m_resource, "CPUUtilization", minute,
                       static_cast<double>(m_minute.busyNs) * 100 / static_cast<double>(m_minute.vcpuNs));
    m_cloud.record(m_resource, "DatabaseConnections", minute, static_cast<double>(m_minute.mostConnections));
    m_resource.usage.requests += static_cast<std::int64_t>(m_minute.queries);
    m_last = std::exchange(m_minute, Counts{.mostConnections = m_pool.size()});
    m_isMeasured = true;
}

std::optional<double> Database::load() const {
    return static_cast<double>(m_pool.inService()) / static_cast<double>(m_type->vcpus);
}

Text Database::status() const {
    if (isDown()) return STAMPEDE_TEXT("database", "restarting");
    if (m_last.queries == 0) return STAMPEDE_TEXT("database", "nothing calls it");
    return STAMPEDE_TEXT("database", "%1 queries/s").arg(perSecondText(m_last.queries));
}

Text Database::trouble() const {
    if (isDown()) return STAMPEDE_TEXT("database", "It restarts and takes no connection.");
    if (m_last.refused > 0)
        return STAMPEDE_TEXT("database", "All %1 connections were taken; queries refused in a minute: %2.")
            .arg(m_mostConnections)
            .arg(static_cast<std::int64_t>(m_last.refused));
    if (m_pool.waiting() > 0)
        return STAMPEDE_TEXT("database", "All %1 vCPUs are busy; queries that wait: %2.")
            .arg(std::int64_t{m_type->vcpus})
            .arg(static_cast<std::int64_t>(m_pool.waiting()));
    if (!m_isMeasured || m_last.queries > 0) return {};
    return STAMPEDE_TEXT("database", "Nothing calls it: only a program that is told its address does.");
}

}  // namespace stampede
