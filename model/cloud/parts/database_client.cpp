#include "model/cloud/parts/database_client.h"

#include <algorithm>

#include "model/architecture/traits.h"
#include "model/cloud/parts/boot_script.h"
#include "model/cloud/parts/express_way.h"
#include "model/cloud/reachability.h"

namespace stampede {

DatabaseClient::DatabaseClient(Cloud& cloud, CloudResource& machine, const std::string& place,
                               std::uint32_t application)
    : m_cloud(cloud),
      m_machine(machine),
      m_application(application),
      m_timeout(cloud.tunableTime("database_timeout_ms")),
      m_trip(cloud.tunableTime("zone_latency_ms")) {
    const ProgramAddress address = programAddress(place);
    m_id = address.id;
    m_port = address.port;
}

/// Whether packets get there can only change with the cloud.
void DatabaseClient::look() {
    if (m_lookedAt == m_cloud.epoch()) return;
    m_lookedAt = m_cloud.epoch();
    m_station = noStation;
    m_owner = noOwner;
    m_because = 0;
    const CloudResource* database = m_cloud.find(m_id);
    if (!database || !database->kind->has(trait::database)) return;
    m_owner = database->order;
    m_because = endedBy();
    if (!database->isUp() || !database->running) return;
    const Reach reach = between(m_cloud, m_machine, 0, *database, 0, m_port);
    m_because = reach.because;
    if (reach.open) m_station = database->running->station();
}

std::uint32_t DatabaseClient::endedBy() const {
    const CloudResource* database = m_cloud.find(m_id);
    return database && !database->lives.empty() ? database->lives.back().endedBy : 0;
}

void DatabaseClient::ask(const WorkPool::Job& job, std::uint32_t program) {
    look();
    ++m_size;
    const std::uint32_t query = m_queries.take({.job = job, .serial = ++m_serial});
    if (m_station != noStation) return send(query, program);
    // Who was told of no database has nowhere to connect to, and knows it at once.
    m_lost.push_back({m_cloud.now() + (m_id.empty() ? SimTime{} : m_timeout), query, m_because});
}

bool DatabaseClient::join(ExpressWay& way) {
    look();
    const CloudResource* database = m_station == noStation ? nullptr : m_cloud.find(m_id);
    return database && database->running->join(way, m_port);
}

Request DatabaseClient::questionOf(std::uint32_t query, std::uint32_t program) const {
    Request question = m_cloud.engine().request(m_queries[query].job.request);
    question.port = m_port;
    question.path = 0;  // what it asks for is told by its application
    question.key = m_application;
    question.tag = query;
    question.from = program;
    return question;
}

RequestRef DatabaseClient::resume(const WorkPool::Job& job, std::uint32_t program, SimTime arrival, bool hasArrived) {
    look();
    ++m_size;
    const std::uint32_t query = m_queries.take({.job = job, .serial = ++m_serial});
    m_queries[query].child = m_cloud.engine().resume(questionOf(query, program), m_machine.running->station(),
                                                     job.request, m_station, arrival, hasArrived);
    return m_queries[query].child;
}

void DatabaseClient::send(std::uint32_t query, std::uint32_t program) {
    Engine& engine = m_cloud.engine();
    const std::uint64_t serial = m_queries[query].serial;
    const RequestRef parent = m_queries[query].job.request;
    const RequestRef child =
        engine.send(questionOf(query, program), m_machine.running->station(), parent, m_station, m_trip);
    if (engine.isAlive(child) && m_queries[query].serial == serial) m_queries[query].child = child;
}

WorkPool::Job DatabaseClient::take(std::uint32_t query) {
    const WorkPool::Job job = m_queries[query].job;
    m_queries.giveBack(query);
    --m_size;
    return job;
}

std::optional<DatabaseClient::Lost> DatabaseClient::takeTimedOut(SimTime now) {
    if (nextTimeout() > now) return std::nullopt;
    const Waiting over = m_lost.front();
    m_lost.pop_front();
    const Lost lost{take(over.query), over.because};
    FlowObserver* observer = m_cloud.engine().observer();
    if (observer && m_owner != noOwner && !m_cloud.engine().request(lost.job.request).probe)
        observer->ended(m_machine.order, m_owner, FlowEnd::failed);
    return lost;
}

std::vector<WorkPool::Job> DatabaseClient::takeAll() {
    std::vector<WorkPool::Job> all;
    for (const Query& query : m_queries) {
        if (query.serial == 0) continue;
        m_cloud.engine().abandon(query.child);
        all.push_back(query.job);
    }
    std::sort(all.begin(), all.end(),
              [](const WorkPool::Job& a, const WorkPool::Job& b) { return a.number < b.number; });
    m_queries = {};
    m_lost.clear();
    m_size = 0;
    return all;
}

std::uint32_t DatabaseClient::waitsBecause(RequestRef request) const {
    for (const Waiting& each : m_lost)
        if (m_queries[each.query].job.request == request) return each.because;
    return 0;
}

}  // namespace stampede
