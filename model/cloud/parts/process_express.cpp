#include <algorithm>

#include "model/cloud/parts/process.h"
#include "model/traffic/demand.h"

// What a program does with requests that need no events.

namespace stampede {

bool Process::isPlain() const {
    if (state != State::listening || !m_application) return false;
    if (!m_application->healthBesideWork || m_cache) return false;
    if (m_database && m_application->holdsWorker) return false;
    // Of those that share a processor it is known on arrival only whether there is room.
    const bool mayRefuse = m_application->refuseWhenFull && m_application->queueLimit >= 0;
    if (sharesProcessor() && m_database) return false;
    const auto& classes = m_cloud.workload().classes;
    return std::all_of(classes.begin(), classes.end(), [&](const RequestClass& each) {
        if (sharesProcessor() && mayRefuse && each.retries > 0) return false;
        const std::uint16_t path = m_cloud.path(each.path);
        return path != m_healthPath &&
               (m_serves.empty() || std::find(m_serves.begin(), m_serves.end(), path) != m_serves.end());
    });
}

FifoRecursion Process::recursion(Outstanding& requests) const {
    FifoRecursion recursion(static_cast<std::size_t>(m_application->workers),
                            m_application->refuseWhenFull ? m_application->queueLimit : -1);
    const SimTime now = m_cloud.now();
    const auto demand = [&](const WorkPool::Job& job) {
        const Request& request = m_cloud.engine().request(job.request);
        return demandOf(m_cloud.workload().classes[request.requestClass], request.luck);
    };
    m_pool.forEach(recursion, now, demand, [&](SimTime begin, SimTime done) {
        recursion.serve(begin, done);
        requests.add(done);
    });
    return recursion;
}

void Process::resume(RequestRef ref, const Request& request, SimTime done) {
    WorkPool::Job job{.number = request.number, .request = ref, .tag = compute};
    if (done == never) return m_pool.add(m_cloud.now(), job);
    begins(job);
    m_pool.resume(m_cloud.now(), job, done);
}

RequestRef Process::resumeQuery(RequestRef ref, const Request& request, SimTime arrival, bool hasArrived) {
    return m_database->resume({.number = request.number, .request = ref, .tag = query}, index, arrival, hasArrived);
}

bool Process::admit(SimTime at, std::uint64_t number, std::uint32_t place, SimTime demand) {
    if (m_application->refuseWhenFull && !m_pool.hasRoom()) return false;
    m_pool.add(at, {.number = number, .request = {.slot = place}, .demand = demand, .tag = admitted});
    ++m_admitted;
    return true;
}

std::uint32_t Process::takeAdmitted(SimTime at) {
    --m_admitted;
    return m_pool.takeDone(at)->request.slot;
}

/// As begins() has it, which was long ago.
void Process::noteResumed(WorkPool::Job& job) {
    const Request& request = m_cloud.engine().request(job.request);
    job.tag = fails(request.luck, request.attempt) ? fail : compute;
}

}  // namespace stampede
