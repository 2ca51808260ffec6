#pragma once

#include <memory>
#include <string>
#include <vector>

#include "model/cloud/parts/credit_bucket.h"
#include "model/cloud/parts/express_way.h"
#include "model/cloud/parts/process.h"

namespace stampede {

/// The virtual machine of an instance: boots, runs its script once, serves on the ports its programs listen on. All its
/// programs share the vCPUs: where they need more than there is, everything that needs CPU slows down alike. Its
/// CloudResource is active from the moment it is billed; that it serves nothing yet is what health checks find out.
class Machine : public Running, public Station {
public:
    Machine(Cloud& cloud, CloudResource& resource);

    void begin(bool settled) override;
    void updated(const Call& call) override;
    void rewired() override { refreshPublicAddress(); }
    void end(std::uint32_t because) override;
    void minuteOver(int minute) override;
    std::optional<Refusal> command(std::string_view name, const Record& args, std::uint32_t log) override;
    StationIndex station() const override { return m_station; }
    bool hasRoom(std::uint16_t port) const override;
    std::uint64_t recentRequests() const override { return m_recentRequests; }
    bool isListening(std::uint16_t port) const override { return listenerOn(port) != nullptr; }
    std::optional<double> load() const override;
    std::optional<std::int64_t> queue() const override;
    Text status() const override;
    Text trouble() const override;
    std::vector<ConsoleLine> console() const override;

    StationOwner owner() const { return m_resource.order; }
    bool join(ExpressWay& way, std::uint16_t port) override;
    /// What an express way has brought it; `fromClients`: with nobody in between.
    void addPassed(const ExpressTally& tally, const Process* process, bool fromClients);
    /// What who connects to it hears where nothing listens.
    Answer refusal() const;
    /// Requests have been put into its programs: shares out its vCPUs and plans what is done next.
    void resumed() { changed(); }

    void arrive(RequestRef request) override;
    void answered(RequestRef request, const Answer& answer) override;
    void wake(std::uint64_t token) override;
    std::uint32_t waitsBecause(RequestRef request) const override;

    const std::vector<std::unique_ptr<Process>>& processes() const { return m_processes; }
    /// Ends one program with what it holds, as a crash does; a script that waits for it goes on.
    void crash(std::size_t process, std::uint32_t because);

private:
    enum class Phase : std::uint8_t { off, starting, booting, up };
    struct File {
        const std::string* path = nullptr;  ///< of the boot script
        const Application* application = nullptr;
        bool executable = false;
    };
    /// A line of the console, whose text many machines print.
    struct Printed {
        SimTime at = {};
        const std::string* text = nullptr;
    };
    __extension__ using Int128 = __int128;
    /// What is counted since the last datapoint.
    struct Counts {
        Int128 cpu = 0;     ///< millionths of a vCPU times nanoseconds: whole, so that it adds up in any order
        SimTime from = {};  ///< since when it has been running
        std::int64_t requests = 0;
        std::int64_t bytesBefore = 0;  ///< sent before
    };

    // Life (machine.cpp)
    void readType();
    void boot(bool withScript);
    void booted();
    void poweredOn();
    void stop(std::uint32_t because);
    void halt(std::uint32_t because);
    void refreshPublicAddress();
    void recordCounts(int minute, Counts& counts);
    void print(std::string line);
    std::optional<Refusal> start();
    std::optional<Refusal> restartProcesses(std::uint32_t log);

    // The boot script (machine_boot.cpp)
    File* fileAt(const std::string& path);
    bool isInScript() const { return m_script && m_step < m_script->size(); }
    void startScript();
    void continueScript();
    SimTime durationOf(const BootStep& step);
    bool finishStep(const BootStep& step);
    void finishInstall(const BootStep& step);
    void finishDownload(const BootStep& step);
    void makeExecutable(const BootStep& step);
    bool startProgram(const BootStep& step);
    bool launch(std::size_t process);
    void becomeReady(std::size_t process);
    void programEnded(std::size_t process);
    void wakeAt(SimTime at);
    std::int64_t memoryUsedMib() const;
    bool isHostKnown(std::string_view url) const;

    // What is seen of it (machine_view.cpp)
    /// Its programs, counted.
    struct Programs {
        std::int64_t all = 0, starting = 0, ended = 0;
        std::int64_t listening = 0;  ///< applications, not proxies
        std::int64_t proxies = 0;    ///< that listen
        std::int64_t workers = 0, waiting = 0, requests = 0;
        std::int64_t busy = 0;  ///< workers that are not free
        std::int64_t held = 0;  ///< of these: that wait for the database
    };
    Programs programs() const;
    Text whyNothingRuns() const;

    // Work (machine_work.cpp)
    Process* listenerOn(std::uint16_t port) const;
    Process* targetOf(Process& fanout) const;
    void changed();
    void accountCpu();
    void addCpu(Int128 cpu);
    void watchCredits();
    void plan(std::size_t process);
    void wakeProcess(std::size_t process);

    Cloud& m_cloud;
    CloudResource& m_resource;
    StationIndex m_station;
    const InstanceType* m_type = nullptr;
    SimTime m_connectTimeout;  ///< of who calls it while nothing in it answers
    Phase m_phase = Phase::off;
    bool m_settling = false;
    std::uint64_t m_starts = 0;  ///< counts boots, for their luck
    SimTime m_phaseEnds = never;

    const std::vector<BootStep>* m_script = nullptr;  ///< null: there is none to run
    std::size_t m_step = 0;
    SimTime m_stepEnds = never;
    bool m_stepFails = false;           ///< nothing answers what it tries to reach
    std::size_t m_waitsFor = SIZE_MAX;  ///< the program in the foreground
    std::vector<File> m_files;
    std::vector<std::unique_ptr<Process>> m_processes;
    Process::Sent m_sent;
    std::vector<Printed> m_console;

    std::optional<CreditBucket> m_credits;
    double m_owedBefore = 0;      ///< surplus credits of earlier runs
    SimTime m_creditsAt = never;  ///< the earliest wake-up asked for on their account
    bool m_throttled = false;
    std::uint32_t m_throttledBy = 0;  ///< the log entry that says so
    double m_speed = 1;
    double m_cpuUse = 0;           ///< vCPUs busy since m_accountedAt
    std::int64_t m_microCpus = 0;  ///< the same in millionths
    SimTime m_accountedAt = {};

    Counts m_minute;
    Counts m_period;  ///< the five minutes of basic monitoring
    std::uint64_t m_recentRequests = 0;
};

/// A time that spreads around its median as a lognormal, drawn from (seed, id, purpose, count).
SimTime spreadTime(const Cloud& cloud, const ResourceId& id, Purpose purpose, std::uint64_t count,
                   std::string_view medianTunable, std::string_view sigmaTunable);

}  // namespace stampede
