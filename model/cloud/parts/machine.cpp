#include "model/cloud/parts/machine.h"

#include <algorithm>

#include "model/architecture/traits.h"
#include "model/base/exact.h"
#include "model/cloud/parts/vcpu_quota.h"

namespace stampede {

namespace {

constexpr std::size_t longestConsole = 400;  // ours: what a person still reads

Text notRunning(const ResourceId& id) { return STAMPEDE_TEXT("machine", "The instance '%1' is not running.").arg(id); }
Text notStopped(const ResourceId& id) { return STAMPEDE_TEXT("machine", "The instance '%1' is not stopped.").arg(id); }

}  // namespace

SimTime spreadTime(const Cloud& cloud, const ResourceId& id, Purpose purpose, std::uint64_t count,
                   std::string_view medianTunable, std::string_view sigmaTunable) {
    const double inside = unit(draw(cloud.seed(), id, purpose, count)) + 0x1p-54;  // [0, 1) moved into (0, 1)
    return secondsOf(cloud.tunable(medianTunable) * exactExp(cloud.tunable(sigmaTunable) * normalQuantile(inside)));
}

Machine::Machine(Cloud& cloud, CloudResource& resource)
    : m_cloud(cloud),
      m_resource(resource),
      m_station(cloud.engine().add(*this, resource.order)),
      m_connectTimeout(cloud.tunableTime("target_connect_timeout_s")) {}

void Machine::readType() {
    const InstanceType* before = m_type;
    m_type = &m_cloud.catalog().tables().instanceTypes.at(m_resource.text("type"));
    if (m_credits) m_owedBefore += m_credits->owed();
    if (m_type != before) m_credits.reset();
    if (m_type->burstable && !m_credits) m_credits.emplace(m_type->credits);
    if (m_credits) m_credits->restart(m_cloud.now());
    m_throttled = false;
    m_throttledBy = 0;
    m_speed = 1;
}

void Machine::begin(bool settled) {
    m_settling = settled;
    poweredOn();
    m_settling = false;
}

/// Billed and charged with credits from here on; the operating system comes up next.
void Machine::poweredOn() {
    readType();
    m_accountedAt = m_cloud.now();
    m_minute = m_period = {.from = m_cloud.now(), .bytesBefore = m_sent.bytes};
    if (m_resource.state == State::stopped) {
        m_cloud.enter(m_resource, State::active);
        m_resource.usage.running.push_back({m_cloud.now(), never});
        refreshPublicAddress();
        m_cloud.touch();
    }
    // User data runs at the first boot only (EC2 user guide, run commands at launch).
    boot(m_starts == 0);
}

void Machine::boot(bool withScript) {
    m_phase = Phase::booting;
    m_script = withScript ? &m_cloud.bootScript(m_resource.text("user_data")) : nullptr;
    m_phaseEnds = m_cloud.now();
    if (!m_settling)
        m_phaseEnds += spreadTime(m_cloud, m_resource.id, Purpose::bootTime, m_resource.incarnation() * 1000 + m_starts,
                                  "boot_median_s", "boot_sigma");
    ++m_starts;
    if (m_phaseEnds > m_cloud.now())
        wakeAt(m_phaseEnds);
    else
        booted();
}

void Machine::booted() {
    m_phase = Phase::up;
    m_phaseEnds = never;
    print("cloud-init: system is up");
    startScript();
}

void Machine::print(std::string line) {
    if (m_console.size() >= longestConsole) m_console.erase(m_console.begin());
    m_console.push_back({m_cloud.now(), &m_cloud.kept(std::move(line))});
}

std::vector<ConsoleLine> Machine::console() const {
    std::vector<ConsoleLine> lines;
    for (const Printed& line : m_console) lines.push_back({line.at, *line.text});
    return lines;
}

void Machine::wakeAt(SimTime at) { m_cloud.engine().wake(m_station, at, EventClass::control, 0); }

void Machine::wake(std::uint64_t token) {
    if (token > 0) return wakeProcess(static_cast<std::size_t>(token - 1));
    const SimTime now = m_cloud.now();
    if (m_phaseEnds <= now) {
        if (m_phase == Phase::starting)
            poweredOn();
        else
            booted();
    } else if (m_stepEnds <= now) {
        m_stepEnds = never;
        if (finishStep((*m_script)[m_step])) {
            ++m_step;
            continueScript();
        }
    }
    if (m_creditsAt <= now) {
        m_creditsAt = never;
        changed();
    }
}

/// Everything that ran is gone, with the requests that were in it.
void Machine::halt(std::uint32_t because) {
    m_cloud.engine().upset();
    accountCpu();
    m_phase = Phase::off;
    m_phaseEnds = m_stepEnds = never;
    m_script = nullptr;
    m_waitsFor = SIZE_MAX;
    for (const auto& process : m_processes)
        if (process->state != Process::State::ended) process->die(because);
    m_processes.clear();
    m_cpuUse = 0;
    m_microCpus = 0;
}

void Machine::stop(std::uint32_t because) {
    halt(because);
    m_cloud.enter(m_resource, State::stopped);
    if (!m_resource.usage.running.empty()) m_resource.usage.running.back().to = m_cloud.now();
    m_resource.lastCall = because;
    refreshPublicAddress();
    m_cloud.touch();
}

void Machine::end(std::uint32_t because) {
    halt(because);
    m_cloud.engine().remove(m_station);
}

/// An address of its own is lost at a stop, another one given at the start, and given back for an Elastic IP, which
/// stays.
void Machine::refreshPublicAddress() {
    if (m_resource.interfaces.empty()) return;
    Interface& interface = m_resource.interfaces.front();
    bool hasElastic = false;
    for (const Link& link : m_resource.links) {
        const CloudResource* used = link.role == role::uses ? m_cloud.there(link.to) : nullptr;
        hasElastic = hasElastic || (used && used->kind->has(trait::elasticIp));
    }
    const bool isLent = !hasElastic && interface.ownPublic && m_resource.state != State::stopped;
    m_resource.lendAddress(interface, isLent, m_cloud.now());
    const bool isPublic = hasElastic || isLent;
    if (isPublic == interface.publicAddress) return;
    interface.publicAddress = isPublic;
    m_cloud.touch();
}

void Machine::updated(const Call&) { refreshPublicAddress(); }

std::optional<Refusal> Machine::command(std::string_view name, const Record&, std::uint32_t log) {
    const ResourceId& id = m_resource.id;
    if (name == "start") return start();
    if (m_phase == Phase::off || m_phase == Phase::starting)
        return Refusal{"IncorrectInstanceState", notRunning(id), {id}};
    if (name == "stop")
        stop(log);
    else if (name == "restart-process")
        return restartProcesses(log);
    else if (name == "reboot") {
        halt(log);
        print("reboot: Restarting system");
        boot(false);
    }
    return {};
}

std::optional<Refusal> Machine::start() {
    const ResourceId& id = m_resource.id;
    if (m_phase != Phase::off) return Refusal{"IncorrectInstanceState", notStopped(id), {id}};
    if (auto refusal = beyondVcpuQuota(m_cloud, m_resource.text("type"), id)) return refusal;
    m_phase = Phase::starting;
    m_phaseEnds = m_cloud.now() + spreadTime(m_cloud, id, Purpose::leadTime, m_resource.incarnation() * 1000 + m_starts,
                                             "pending_median_s", "pending_sigma");
    wakeAt(m_phaseEnds);
    return {};
}

std::optional<Refusal> Machine::restartProcesses(std::uint32_t log) {
    m_cloud.engine().upset();
    if (m_processes.empty()) {
        return Refusal{"no-process",
                       STAMPEDE_TEXT("machine", "No program has been started on \"%1\".").arg(m_resource.id),
                       {m_resource.id}};
    }
    for (const auto& process : m_processes)
        if (process->state != Process::State::ended) process->die(log);
    for (std::size_t i = 0; i < m_processes.size(); ++i)
        if (!launch(i)) programEnded(i);
    changed();
    return {};
}

void Machine::crash(std::size_t process, std::uint32_t because) {
    Process& ending = *m_processes.at(process);
    if (ending.state == Process::State::ended) return;
    print(ending.command().program + ": exited");
    ending.die(because);
    changed();
    programEnded(process);
}

void Machine::minuteOver(int minute) {
    accountCpu();
    m_recentRequests = static_cast<std::uint64_t>(m_minute.requests);
    if (m_phase == Phase::off || m_phase == Phase::starting) {
        m_minute = m_period = {.from = m_cloud.now(), .bytesBefore = m_sent.bytes};
        return;
    }
    std::size_t waiting = 0, listening = 0;
    for (const auto& process : m_processes) {
        waiting += process->waiting();
        if (process->state == Process::State::listening) ++listening;
    }
    m_cloud.record(m_resource, "StatusCheckFailed", minute, 0);
    m_cloud.record(m_resource, "Requests", minute, static_cast<double>(m_minute.requests));
    m_cloud.record(m_resource, "QueueLength", minute, static_cast<double>(waiting));
    m_cloud.record(m_resource, "Programs", minute, static_cast<double>(listening));
    m_cloud.record(m_resource, "MemoryUsed", minute, static_cast<double>(memoryUsedMib()));
    // Basic monitoring gives a datapoint every five minutes, detailed monitoring every minute; credits always five
    // (EC2 user guide, CloudWatch metrics of instances).
    const bool isFifth = (minute + 1) % 5 == 0;
    if (m_credits && isFifth) {
        m_cloud.record(m_resource, "CPUCreditBalance", minute, m_credits->balance());
        m_cloud.record(m_resource, "CPUSurplusCreditBalance", minute, m_credits->owed());
    }
    if (m_resource.flag("detailed_monitoring"))
        recordCounts(minute, m_minute);
    else if (isFifth)
        recordCounts(minute, m_period);
    m_minute = {.from = m_cloud.now(), .bytesBefore = m_sent.bytes};
    if (isFifth) m_period = m_minute;
}

void Machine::recordCounts(int minute, Counts& counts) {
    const double vcpuSeconds = (m_cloud.now() - counts.from).inSeconds() * m_type->vcpus;
    if (vcpuSeconds <= 0) return;
    const double in = static_cast<double>(counts.requests) * m_cloud.tunable("request_bytes");
    m_cloud.record(m_resource, "CPUUtilization", minute, static_cast<double>(counts.cpu) / 1e13 / vcpuSeconds);
    m_cloud.record(m_resource, "NetworkIn", minute, in);
    m_cloud.record(m_resource, "NetworkOut", minute, static_cast<double>(m_sent.bytes - counts.bytesBefore));
}

}  // namespace stampede
