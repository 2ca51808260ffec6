#include "model/cloud/parts/process.h"

#include <algorithm>
#include <cmath>  // llround only

#include "model/cloud/reachability.h"
#include "model/traffic/cause.h"
#include "model/traffic/demand.h"

namespace stampede {

namespace {

WorkPool::Rules poolRules(const Application* application) {
    if (!application) return {};
    return {.workers = application->workers,
            .queueLimit = application->queueLimit,
            .processorSharing = application->processorSharing};
}

Answer failure(std::uint16_t status, Cause cause, std::uint32_t because = 0) {
    return {.status = status, .cause = static_cast<std::uint16_t>(cause), .because = because};
}

constexpr std::uint16_t ok = 200;

}  // namespace

Process::Process(Cloud& cloud, CloudResource& machine, Sent& sent, const BootStep& command,
                 const Application* application)
    : m_cloud(cloud),
      m_machine(machine),
      m_sent(sent),
      m_command(command),
      m_application(application),
      m_pool(poolRules(application), this) {
    if (!application) return;
    m_microCpus = std::llround(application->cpuFraction * 1e6);
    for (const std::string& path : application->serves) m_serves.push_back(cloud.path(path));
    m_healthPath = cloud.path(application->healthPath);
    m_content = cloud.releases().content(application->answers);
    if (application->databaseClient) {
        const auto number = static_cast<std::uint32_t>(application - cloud.workload().applications.data());
        m_database = std::make_unique<DatabaseClient>(cloud, machine,
                                                      flagValue(m_command.args, application->databaseFlag), number);
    }
    if (!application->cacheClient) return;
    const ProgramAddress address = programAddress(flagValue(m_command.args, application->cacheFlag));
    if (address.id.empty()) return;
    m_cache = std::make_unique<CacheUse>();
    m_cache->id = address.id;
    m_cache->port = address.port;
    m_cache->timeout = cloud.tunableTime("cache_timeout_ms");
    m_cache->trip = cloud.tunableTime("zone_latency_ms") * 2;
}

bool Process::lacksParameter(const Request& request) const {
    const RequestClass& asked = m_cloud.workload().classes[request.requestClass];
    return !asked.parameter.empty() && (!request.hasParameter || request.probe);
}

std::optional<Answer> Process::answerAtOnce(const Request& request) const {
    if (request.path == 0) return Answer{.status = ok};
    if (request.path == m_healthPath) {
        if (m_application->healthBesideWork) return Answer{.status = ok};
        return std::nullopt;
    }
    // One that names no paths serves every path.
    if (!m_serves.empty() && std::find(m_serves.begin(), m_serves.end(), request.path) == m_serves.end())
        return failure(404, Cause::badRequest);
    if (m_application->needsParameter && lacksParameter(request)) return failure(400, Cause::badRequest);
    return std::nullopt;
}

std::optional<Answer> Process::take(RequestRef ref, const Request& request) {
    if (const auto answer = answerAtOnce(request)) return answer;
    const bool isHealth = request.path == m_healthPath;
    if (m_application->refuseWhenFull && !m_pool.hasRoom()) return refusal(slowedBy > 0 ? slowedBy : stuckBecause());
    m_pool.add(m_cloud.now(), {.number = request.number, .request = ref, .tag = isHealth ? checkHealth : compute});
    return std::nullopt;
}

bool Process::fails(Luck luck, std::uint32_t attempt) const {
    return unit(draw(luck, Purpose::error, attempt)) < m_application->errorRate;
}

bool Process::queries(Luck luck, std::uint32_t attempt) const {
    return m_database && unit(draw(luck, Purpose::query, attempt)) < m_application->queryShare;
}

void Process::begins(WorkPool::Job& job) {
    if (job.tag == checkHealth || job.tag == admitted) return;
    const Request& request = m_cloud.engine().request(job.request);
    job.demand = demandOf(m_cloud.workload().classes[request.requestClass], request.luck);
    if (fails(request.luck, request.attempt))
        job.tag = fail;
    else if (m_cache)
        job.demand = cacheDemand(request, job, job.demand);
    if ((job.tag == compute || job.tag == computeAndStore) && queries(request.luck, request.attempt))
        job.tag = job.tag == compute ? query : queryAndStore;
}

/// A hit is one trip to the cache, a miss two: the look-up and the store (ElastiCache user guide, lazy loading).
SimTime Process::cacheDemand(const Request& request, WorkPool::Job& job, SimTime full) {
    CacheStore* cache = reachableCache();
    if (!cache) {
        tellLook(FlowEnd::failed);
        return full + m_cache->timeout;
    }
    if (const auto kept = cache->get(cacheKey(request), m_cloud.now(), m_cache->asCaller)) {
        tellLook(m_cloud.releases().isAccepted(kept->content) ? FlowEnd::ok : FlowEnd::wrong);
        job.tag = fromCache;
        job.note = kept->content;
        job.noted = kept->madeAt;
        return millisecondsOf(m_application->cachedDemandMs) + m_cache->trip;
    }
    tellLook(FlowEnd::ok);
    job.tag = computeAndStore;
    return full + m_cache->trip * 2;
}

std::uint64_t Process::cacheKey(const Request& request) const {
    const std::uint32_t key = lacksParameter(request) ? 0 : request.key;
    return (std::uint64_t{request.path} << 32) | key;
}

/// A look into the cache is a hop, though no request of the engine.
void Process::tellLook(FlowEnd end) const {
    FlowObserver* observer = m_cloud.engine().observer();
    if (observer && m_cache->owner != noOwner) observer->ended(m_machine.order, m_cache->owner, end);
}

CacheStore* Process::reachableCache() {
    if (!m_cache) return nullptr;
    CacheUse& cache = *m_cache;
    if (cache.epoch == m_cloud.epoch()) return cache.store;
    cache.epoch = m_cloud.epoch();
    cache.store = nullptr;
    const CloudResource* node = m_cloud.there(cache.id);
    cache.owner = node ? node->order : noOwner;
    if (!node || !node->isUp() || !node->running) return nullptr;
    if (node->incarnation() != cache.life) cache.asCaller = {};
    cache.life = node->incarnation();
    CacheStore* store = node->running->cacheStore();
    if (store && store->port == cache.port && between(m_cloud, m_machine, 0, *node, 0, cache.port).open)
        cache.store = store;
    return cache.store;
}

Answer Process::ownFailure() { return failure(500, Cause::appError); }

Answer Process::refusal(std::uint32_t because) { return failure(503, Cause::processQueueFull, because); }

Answer Process::answerTo(const Request& request, SimTime at) const {
    const RequestClass& asked = m_cloud.workload().classes[request.requestClass];
    return {.status = ok,
            .key = lacksParameter(request) ? 0 : request.key,
            .content = m_content,
            .madeAt = at,
            .maxAge = m_application->maxAgeS < 0 ? SimTime{-1} : seconds(m_application->maxAgeS),
            .bytes = static_cast<std::uint32_t>(asked.answerBytes)};
}

Answer Process::answerOf(const WorkPool::Job& job, const Request& request) {
    if (job.tag == checkHealth) return {.status = ok};
    if (job.tag == fail) return ownFailure();
    Answer answer = answerTo(request, m_cloud.now());
    if (job.tag == fromCache) {
        answer.cached = true;
        answer.content = job.note;
        answer.madeAt = job.noted;
    }
    return answer;
}

bool Process::ends(const WorkPool::Job& job) {
    if (job.tag == admitted) return false;
    if (asksDatabase(job)) return m_application->holdsWorker;
    store(job);
    return false;
}

void Process::store(const WorkPool::Job& job) {
    const bool stores = job.tag == computeAndStore || job.tag == queryAndStore;
    CacheStore* cache = stores ? reachableCache() : nullptr;
    if (!cache) return;
    cache->set(cacheKey(m_cloud.engine().request(job.request)), {m_content, m_cloud.now()}, m_cloud.now(),
               seconds(m_application->cachedForS));
}

void Process::reply(const WorkPool::Job& job, const Answer& answer) {
    const Request& request = m_cloud.engine().request(job.request);
    m_sent.bytes += answer.bytes;
    if (!request.parent && !request.probe) m_sent.toClients += answer.bytes;
    m_cloud.engine().answer(job.request, answer);
}

void Process::finishDone() {
    while (!isNextAdmitted()) {
        const auto job = m_pool.takeDone(m_cloud.now());
        if (!job) break;
        if (asksDatabase(*job))
            m_database->ask(*job, index);
        else
            reply(*job, answerOf(*job, m_cloud.engine().request(job->request)));
    }
    if (!m_database) return;
    while (const auto lost = m_database->takeTimedOut(m_cloud.now()))
        replyToQuery(lost->job, failure(0, Cause::databaseUnreachable, lost->because));
}

void Process::queryAnswered(std::uint32_t tag, const Answer& answer) { replyToQuery(m_database->take(tag), answer); }

/// `heard`: what came of its query.
void Process::replyToQuery(const WorkPool::Job& job, const Answer& heard) {
    if (m_application->holdsWorker) m_pool.release(m_cloud.now());
    if (heard.status == ok) {
        store(job);
        return reply(job, answerOf(job, m_cloud.engine().request(job.request)));
    }
    // Sent to one that was gone when it arrived: nobody says why.
    const bool isSilent = heard.cause == 0;
    const Cause cause = isSilent ? Cause::databaseUnreachable : static_cast<Cause>(heard.cause);
    reply(job, failure(500, cause, isSilent ? m_database->endedBy() : heard.because));
}

void Process::die(std::uint32_t because) {
    m_cloud.engine().upset();
    state = State::ended;
    std::vector<WorkPool::Job> all = m_pool.takeAll(m_cloud.now());
    if (m_database)
        for (const WorkPool::Job& job : m_database->takeAll()) all.push_back(job);
    for (const WorkPool::Job& job : all) m_cloud.engine().answer(job.request, failure(0, Cause::targetDied, because));
}

double Process::cpuNeed() const {
    return m_application ? static_cast<double>(m_pool.busyWorkers()) * m_application->cpuFraction : 0;
}

void Process::setSpeed(double speed) {
    m_pool.setSpeed(m_cloud.now(), m_application && m_application->cpuFraction > 0 ? speed : 1);
}

}  // namespace stampede
