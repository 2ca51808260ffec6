#include <algorithm>
#include <cmath>  // llround only

#include "model/cloud/parts/machine.h"
#include "model/traffic/cause.h"

namespace stampede {

namespace {

/// An application that listens where `fanout` passes requests on to.
bool isBehind(const Process& fanout, const Process& process) {
    const std::uint16_t port = process.command().port;
    return process.state == Process::State::listening && !process.isFanout() && port >= fanout.command().firstTo &&
           port <= fanout.command().lastTo;
}

}  // namespace

Process* Machine::listenerOn(std::uint16_t port) const {
    for (const auto& process : m_processes)
        if (process->isListeningOn(port)) return process.get();
    return nullptr;
}

/// The next in turn, or the one with the fewest requests (the first of equals), among those behind it.
Process* Machine::targetOf(Process& fanout) const {
    Process* least = nullptr;
    std::size_t count = 0;
    for (const auto& process : m_processes) {
        if (!isBehind(fanout, *process)) continue;
        ++count;
        if (!least || process->requests() < least->requests()) least = process.get();
    }
    if (fanout.command().leastConnections || count == 0) return least;
    std::size_t turn = fanout.turn++ % count;
    for (const auto& process : m_processes)
        if (isBehind(fanout, *process) && turn-- == 0) return process.get();
    return least;
}

Answer Machine::refusal() const {
    return {.cause = static_cast<std::uint16_t>(Cause::targetRefused), .because = m_resource.lastCall};
}

void Machine::arrive(RequestRef ref) {
    const Request request = m_cloud.engine().request(ref);
    if (!request.probe) {
        ++m_minute.requests;
        ++m_period.requests;
        ++m_resource.usage.requests;
    }
    if (m_phase != Phase::up) {
        // Packets to a machine without a running system are not answered: the caller's attempt to connect times out.
        m_cloud.engine().answer(
            ref, {.cause = static_cast<std::uint16_t>(Cause::targetUnreachable), .because = m_resource.lastCall},
            m_connectTimeout);
        return;
    }
    const Answer refused = refusal();
    Process* listener = listenerOn(request.port);
    if (!listener) return m_cloud.engine().answer(ref, refused);
    if (request.path == 0) return m_cloud.engine().answer(ref, {.status = 200});
    if (listener->isFanout()) {
        listener = targetOf(*listener);
        Answer badGateway = refused;
        badGateway.status = 502;
        if (!listener) return m_cloud.engine().answer(ref, badGateway);
    }
    if (const auto answer = listener->take(ref, request))
        m_cloud.engine().answer(ref, *answer);
    else
        changed();
}

/// A database has answered: nobody else is asked by a machine.
void Machine::answered(RequestRef ref, const Answer& answer) {
    const Request& query = m_cloud.engine().request(ref);
    m_processes.at(query.from)->queryAnswered(query.tag, answer);
    changed();
}

std::uint32_t Machine::waitsBecause(RequestRef request) const {
    for (const auto& process : m_processes)
        if (const std::uint32_t because = process->waitsBecause(request)) return because;
    const Process* listener = listenerOn(m_cloud.engine().request(request).port);
    return listener ? listener->stuckBecause() : 0;
}

bool Machine::hasRoom(std::uint16_t port) const {
    const Process* listener = listenerOn(port);
    if (!listener) return true;
    if (!listener->isFanout()) return listener->hasRoom();
    bool any = false;
    for (const auto& process : m_processes) {
        if (!isBehind(*listener, *process)) continue;
        if (process->hasRoom()) return true;
        any = true;
    }
    return !any;
}

void Machine::wakeProcess(std::size_t index) {
    if (index >= m_processes.size()) return;
    Process& process = *m_processes[index];
    const SimTime now = m_cloud.now();
    if (process.wakeAt <= now) process.wakeAt = never;
    if (process.state == Process::State::starting && process.readyAt <= now) {
        m_cloud.engine().upset();
        becomeReady(index);
        if (process.state == Process::State::ended) programEnded(index);
    } else if (process.state == Process::State::listening) {
        process.finishDone();
    }
    changed();
}

/// Asks to be woken for what comes first of `index`. A wake-up that turns out too early asks again.
void Machine::plan(std::size_t index) {
    Process& process = *m_processes[index];
    const SimTime next = process.state == Process::State::starting    ? process.readyAt
                         : process.state == Process::State::listening ? process.nextDone()
                                                                      : never;
    if (next >= process.wakeAt) return;
    process.wakeAt = next;
    m_cloud.engine().wake(m_station, std::max(next, m_cloud.now()), EventClass::departure, index + 1);
}

/// A program that listens and whose requests never have to share the CPU, nor to pay for it with credits; or none.
bool Machine::join(ExpressWay& way, std::uint16_t port) {
    if (m_phase != Phase::up) return false;
    Process* listener = listenerOn(port);
    if (!listener) {
        FifoRecursion nobody(1, 0);
        nobody.serve({}, FifoRecursion::farthest);
        way.servers.push_back({.workers = std::move(nobody), .station = m_station, .machine = this});
        return true;
    }
    if (m_credits || m_speed != 1) return false;
    if (listener->isFanout() || !listener->isPlain()) return false;
    std::int64_t most = 0;
    for (const auto& process : m_processes) most += process->workers() * process->microCpus();
    if (most > std::int64_t{m_type->vcpus} * 1'000'000) return false;
    if (!listener->joinDatabase(way)) return false;
    const bool shares = listener->sharesProcessor();
    way.shares = way.shares || shares;
    Outstanding flights;
    FifoRecursion workers = shares ? FifoRecursion(1, -1) : listener->recursion(flights);
    way.servers.push_back({.workers = std::move(workers),
                           .errorRate = listener->application()->errorRate,
                           .process = listener,
                           .station = m_station,
                           .machine = this,
                           .shares = shares,
                           .flights = std::move(flights)});
    return true;
}

void Machine::addPassed(const ExpressTally& tally, const Process* process, bool fromClients) {
    m_minute.requests += tally.requests;
    m_period.requests += tally.requests;
    m_resource.usage.requests += tally.requests;
    m_sent.bytes += tally.bytes;
    if (fromClients) m_sent.toClients += tally.bytes;
    m_resource.usage.bytesOut = m_sent.toClients;
    if (process) addCpu(Int128{process->microCpus()} * tally.busyNs);
}

void Machine::addCpu(Int128 cpu) {
    m_minute.cpu += cpu;
    m_period.cpu += cpu;
}

void Machine::accountCpu() {
    const SimTime now = m_cloud.now();
    addCpu(Int128{m_microCpus} * (now - m_accountedAt).ns);
    if (m_credits && m_phase != Phase::off) m_credits->advance(now, m_cpuUse);
    m_accountedAt = now;
    m_resource.usage.surplusCredits = m_owedBefore + (m_credits ? m_credits->owed() : 0);
    m_resource.usage.bytesOut = m_sent.toClients;
}

/// What is in service has changed: shares out the vCPUs again, and plans what is done next.
void Machine::changed() {
    if (m_phase != Phase::up) return;
    accountCpu();
    double need = 0;
    std::int64_t micro = 0;
    for (const auto& process : m_processes) {
        if (process->isAhead()) continue;
        need += process->cpuNeed();
        micro += process->busyWorkers() * process->microCpus();
    }
    m_throttled = m_credits && m_credits->isEmpty();
    const double capacity = m_throttled ? m_credits->sustainable() : m_type->vcpus;
    const double speed = need > capacity ? capacity / need : 1;
    m_cpuUse = std::min(need, capacity);
    m_microCpus = std::min(micro, std::int64_t{std::llround(capacity * 1e6)});
    if (m_throttled && m_throttledBy == 0) {
        m_throttledBy =
            m_cloud.note("CPUCreditBalance", {m_resource.id},
                         STAMPEDE_TEXT("machine", "\"%1\" has used up its CPU credits and falls to its baseline.")
                             .arg(m_resource.id),
                         CallOutcome::failed, "credits-empty");
    }
    m_speed = speed;
    for (std::size_t i = 0; i < m_processes.size(); ++i) {
        m_processes[i]->slowedBy = m_throttled ? m_throttledBy : 0;
        m_processes[i]->setSpeed(speed);
        plan(i);
    }
    watchCredits();
}

void Machine::watchCredits() {
    if (!m_credits) return;
    const SimTime at = m_credits->emptyAt(m_cpuUse);
    if (m_throttled || at >= m_creditsAt) return;
    m_creditsAt = at;
    wakeAt(std::max(at, m_cloud.now()));
}

}  // namespace stampede
