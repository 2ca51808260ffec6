#include <algorithm>

#include "model/cloud/parts/machine.h"
#include "model/cloud/reachability.h"

namespace stampede {

namespace {

std::string baseName(const std::string& path) { return path.substr(path.rfind('/') + 1); }

bool isCurl(const BootStep& step) { return step.program == "curl"; }

std::string place(const std::string& url) { return std::string(hostOf(url)) + ":" + std::to_string(portOf(url)); }

}  // namespace

void Machine::startScript() {
    m_step = 0;
    continueScript();
}

void Machine::continueScript() {
    while (isInScript()) {
        const BootStep& step = (*m_script)[m_step];
        const SimTime takes = durationOf(step);
        if (!m_settling && takes.ns > 0) {
            m_stepEnds = m_cloud.now() + takes;
            wakeAt(m_stepEnds);
            return;
        }
        if (!finishStep(step)) return;
        ++m_step;
    }
}

/// Also finds out, as the step begins, whether anything will answer it.
SimTime Machine::durationOf(const BootStep& step) {
    const bool isDownload = step.action == BootStep::Action::download;
    m_stepFails = false;
    if (step.action == BootStep::Action::sleep) return step.pause;
    if (!isDownload && step.action != BootStep::Action::install) return {};
    if (isDownload && !isHostKnown(step.url)) return m_cloud.tunableTime("download_s");
    const int port = isDownload ? portOf(step.url) : 443;
    m_stepFails = !toInternet(m_cloud, m_resource, 0, port).open;
    if (m_stepFails) return m_cloud.tunableTime("download_timeout_s");
    return m_cloud.tunableTime(isDownload ? "download_s" : "package_install_s");
}

bool Machine::finishStep(const BootStep& step) {
    switch (step.action) {
        case BootStep::Action::install: finishInstall(step); return true;
        case BootStep::Action::download: finishDownload(step); return true;
        case BootStep::Action::makeExecutable: makeExecutable(step); return true;
        case BootStep::Action::start:
        case BootStep::Action::fanout: return startProgram(step);
        case BootStep::Action::sleep: return true;
        case BootStep::Action::complaint: print(step.text); return true;
        case BootStep::Action::shutdown: break;
    }
    const int line = step.line;
    const std::uint32_t log = m_cloud.note("StopInstances", {m_resource.id},
                                           STAMPEDE_TEXT("machine", "The boot script of \"%1\" shut it down (line %2).")
                                               .arg(m_resource.id)
                                               .arg(std::int64_t{line}));
    print("The system is going down for power-off now.");
    stop(log);
    return false;
}

void Machine::finishInstall(const BootStep& step) {
    if (!m_stepFails) return print(step.program + ": Complete!");
    const bool isYum = step.program != "apt-get" && step.program != "apt";
    print(isYum ? step.program +
                      ": Could not retrieve mirrorlist: [Errno 12] Timeout; Cannot find a valid baseurl for repo"
                : step.program + ": Could not connect to the archive, connection timed out");
}

bool Machine::isHostKnown(std::string_view url) const {
    for (const Application& application : m_cloud.workload().applications)
        if (hostOf(application.artifact) == hostOf(url)) return true;
    return false;
}

void Machine::finishDownload(const BootStep& step) {
    const std::string host(hostOf(step.url));
    if (!isHostKnown(step.url))
        return print(isCurl(step) ? "curl: (6) Could not resolve host: " + host
                                  : "wget: unable to resolve host address '" + host + "'");
    if (m_stepFails)
        return print(isCurl(step) ? "curl: (28) Failed to connect to " + host + ": Connection timed out"
                                  : "wget: Connecting to " + place(step.url) + "... failed: Connection timed out.");
    const Application* application = m_cloud.releases().fetch(step.url);
    if (!application)
        return print(isCurl(step) ? "curl: (22) The requested URL returned error: 404 Not Found"
                                  : step.url + ": ERROR 404: Not Found.");
    if (step.path.empty()) return print(step.program + ": binary output went to the console and is lost");
    if (File* file = fileAt(step.path))
        *file = {&step.path, application, false};
    else
        m_files.push_back({&step.path, application, false});
    print(step.program + ": '" + step.path + "' saved");
}

Machine::File* Machine::fileAt(const std::string& path) {
    const auto file =
        std::find_if(m_files.begin(), m_files.end(), [&](const File& each) { return *each.path == path; });
    return file == m_files.end() ? nullptr : &*file;
}

void Machine::makeExecutable(const BootStep& step) {
    File* file = fileAt(step.path);
    if (!file)
        print("chmod: cannot access '" + step.path + "': No such file or directory");
    else
        file->executable = true;
}

/// False when the script waits for it.
bool Machine::startProgram(const BootStep& step) {
    const Application* application = nullptr;
    if (step.action == BootStep::Action::start) {
        const File* file = fileAt(step.path);
        if (!file || !file->executable) {
            print("line " + std::to_string(step.line) + ": " + step.path +
                  (!file ? ": No such file or directory" : ": Permission denied"));
            return true;
        }
        application = file->application;
    }
    m_processes.push_back(std::make_unique<Process>(m_cloud, m_resource, m_sent, step, application));
    const std::size_t index = m_processes.size() - 1;
    m_processes.back()->index = static_cast<std::uint32_t>(index);
    if (!launch(index) || step.background) return true;
    m_waitsFor = index;
    return false;
}

std::int64_t Machine::memoryUsedMib() const {
    auto used = static_cast<std::int64_t>(m_cloud.tunable("os_memory_mib"));
    for (const auto& process : m_processes)
        if (process->state != Process::State::ended) used += process->memoryMib();
    return used;
}

/// Starts what has been made or has ended; false when it does not live to listen.
bool Machine::launch(std::size_t index) {
    m_cloud.engine().upset();
    Process& process = *m_processes[index];
    process.state = Process::State::starting;
    if (memoryUsedMib() > m_type->memoryMib) {
        constexpr std::size_t firstPid = 1000;
        process.state = Process::State::ended;
        print("Out of memory: Killed process " + std::to_string(firstPid + index) + " (" +
              baseName(process.command().path) + ")");
        return false;
    }
    const SimTime takes =
        process.isFanout() ? m_cloud.tunableTime("fanout_start_s") : secondsOf(process.application()->startS);
    process.setSpeed(m_speed);
    process.readyAt = m_settling ? m_cloud.now() : m_cloud.now() + takes;
    if (process.readyAt <= m_cloud.now())
        becomeReady(index);
    else
        plan(index);
    return process.state != Process::State::ended;
}

void Machine::becomeReady(std::size_t index) {
    Process& process = *m_processes[index];
    const std::string port = std::to_string(process.command().port);
    const bool taken = listenerOn(process.command().port) != nullptr;
    process.state = taken ? Process::State::ended : Process::State::listening;
    print(process.command().program +
          (taken ? ": listen tcp :" + port + ": bind: address already in use" : ": listening on port " + port));
}

/// A script that waits for it goes on with its next line.
void Machine::programEnded(std::size_t index) {
    if (m_waitsFor != index) return;
    m_waitsFor = SIZE_MAX;
    ++m_step;
    continueScript();
}

}  // namespace stampede
