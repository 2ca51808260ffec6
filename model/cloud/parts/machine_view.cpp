#include "model/cloud/parts/console_trouble.h"
#include "model/cloud/parts/machine.h"

// What is seen of a machine from outside: one line of facts, one about what is wrong, how busy it is.

namespace stampede {

Machine::Programs Machine::programs() const {
    Programs count;
    for (const auto& process : m_processes) {
        ++count.all;
        count.requests += static_cast<std::int64_t>(process->requests());
        if (process->state == Process::State::starting) ++count.starting;
        if (process->state == Process::State::ended) ++count.ended;
        if (process->state != Process::State::listening) continue;
        ++(process->isFanout() ? count.proxies : count.listening);
        count.workers += process->workers();
        count.busy += process->busyWorkers() + process->heldWorkers();
        count.held += process->heldWorkers();
        count.waiting += static_cast<std::int64_t>(process->waiting());
    }
    return count;
}

std::optional<double> Machine::load() const {
    const Programs count = programs();
    if (count.workers == 0) return {};
    return static_cast<double>(count.busy) / static_cast<double>(count.workers);
}

std::optional<std::int64_t> Machine::queue() const { return programs().waiting; }

Text Machine::status() const {
    if (m_phase == Phase::off) return STAMPEDE_TEXT("machine", "stopped");
    if (m_phase != Phase::up) return STAMPEDE_TEXT("machine", "booting");
    if (m_stepEnds != never)
        return STAMPEDE_TEXT("machine", "boot script, line %1").arg(std::int64_t{(*m_script)[m_step].line});
    const Programs count = programs();
    if (count.listening == 0) return STAMPEDE_TEXT("machine", "nothing listens");
    if (count.listening == 1) return STAMPEDE_TEXT("machine", "1 program · %1 inside").arg(count.requests);
    return STAMPEDE_TEXT("machine", "%1 programs · %2 inside").arg(count.listening).arg(count.requests);
}

Text Machine::whyNothingRuns() const {
    if (!m_processes.empty()) return textOf(ConsoleTrouble::programsEnded);
    if (m_resource.text("user_data").empty())
        return STAMPEDE_TEXT("machine", "It has no boot script, so no program runs on it.");
    if (m_starts > 1)
        return STAMPEDE_TEXT("machine", "No program runs on it: a boot script runs at the first start only.");
    return textOf(ConsoleTrouble::nothingStarted);
}

Text Machine::trouble() const {
    const bool isUnderWay = m_phase != Phase::up || m_stepEnds != never;
    if (isUnderWay) return {};
    const Programs count = programs();
    if (count.starting == 0 && count.listening == 0) {
        if (count.proxies > 0) return textOf(ConsoleTrouble::proxyAlone);
        return whyNothingRuns();
    }
    if (m_throttled) return STAMPEDE_TEXT("machine", "Its CPU credits are used up: it runs at its baseline.");
    if (count.ended > 0) return textOf(ConsoleTrouble::someProgramsEnded).arg(count.all).arg(count.ended);
    if (m_waitsFor != SIZE_MAX && m_script && m_step + 1 < m_script->size())
        return textOf(ConsoleTrouble::scriptWaits).arg(std::int64_t{(*m_script)[m_step].line});
    if (count.busy < count.workers || count.waiting == 0) return {};
    if (count.held == count.workers)
        return STAMPEDE_TEXT("machine", "All workers wait for the database; waiting: %1.").arg(count.waiting);
    if (count.workers == 1)
        return STAMPEDE_TEXT("machine", "Its one worker is busy; requests that wait: %1.").arg(count.waiting);
    return STAMPEDE_TEXT("machine", "All %1 workers are busy; requests that wait: %2.")
        .arg(count.workers)
        .arg(count.waiting);
}

}  // namespace stampede
