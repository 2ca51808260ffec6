#pragma once

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "model/cloud/cloud.h"
#include "model/cloud/parts/boot_script.h"
#include "model/cloud/parts/cache_store.h"
#include "model/cloud/parts/database_client.h"
#include "model/engine/fifo_recursion.h"
#include "model/engine/outstanding.h"
#include "model/engine/work_pool.h"

namespace stampede {

/// A program that a boot script has started on a machine: an application, or a fanout that passes requests on to others
/// of the same machine. Its machine decides how fast it works and when it ends.
class Process : private WorkPool::Watcher {
public:
    enum class State : std::uint8_t { starting, listening, ended };

    /// What all programs of a machine have answered.
    struct Sent {
        std::int64_t bytes = 0;
        std::int64_t toClients = 0;  ///< of that straight to the internet
    };

    /// `application` is null for a fanout. `sent` and `command` are borrowed.
    Process(Cloud& cloud, CloudResource& machine, Sent& sent, const BootStep& command, const Application* application);

    const BootStep& command() const { return m_command; }
    const Application* application() const { return m_application; }
    bool isFanout() const { return m_application == nullptr; }
    std::int64_t memoryMib() const { return m_application ? m_application->memoryMib : 0; }
    bool isListeningOn(std::uint16_t port) const { return state == State::listening && m_command.port == port; }

    /// The answer to what needs no worker.
    std::optional<Answer> answerAtOnce(const Request& request) const;
    /// The answer where there is one at once; else the request waits or is worked on.
    std::optional<Answer> take(RequestRef ref, const Request& request);
    /// Answers what is done by now.
    void finishDone();
    /// Its database has answered the query of that tag.
    void queryAnswered(std::uint32_t tag, const Answer& answer);
    /// It ends with what it holds unanswered.
    void die(std::uint32_t because);

    /// Whether what will come of a request is known when it arrives: at full speed first come, first served, with
    /// nobody else to ask but a database afterwards.
    bool isPlain() const;
    bool sharesProcessor() const { return m_application->processorSharing; }
    /// Whether a request fails by itself.
    bool fails(Luck luck, std::uint32_t attempt) const;
    /// Whether a request asks the database when its own work is done.
    bool queries(Luck luck, std::uint32_t attempt) const;
    /// Its workers as they will be from now on, if it stays as fast. Adds when each request in it is done.
    FifoRecursion recursion(Outstanding& requests) const;
    /// A request that arrived before: as take() and the time since would have left it. `done`: when it is done, never
    /// where it waits.
    void resume(RequestRef ref, const Request& request, SimTime done);
    /// Adds its database to the way, where it has one and that needs no events.
    bool joinDatabase(ExpressWay& way) { return !m_database || m_database->join(way); }
    /// A request whose query is under way. Returns the query.
    RequestRef resumeQuery(RequestRef ref, const Request& request, SimTime arrival, bool hasArrived);

    // Requests that all share the processor and are solved ahead of the clock (express_sharing.cpp): they are in its
    // pool beside those that came by events.

    /// From now on, or no longer. Its machine does not count meanwhile what its processor does.
    void runAhead(bool isAhead) { m_isAhead = isAhead; }
    bool isAhead() const { return m_isAhead; }
    /// One arrives at `at`, which is the `place`-th of whoever solves it. False where there is no room.
    bool admit(SimTime at, std::uint64_t number, std::uint32_t place, SimTime demand);
    /// When the next of them is done, never where one that came by events is done before.
    SimTime nextAdmittedDone() const { return isNextAdmitted() ? m_pool.nextDone() : never; }
    /// The place of that one, which is done at `at`.
    std::uint32_t takeAdmitted(SimTime at);
    /// They go on by events, as what `refOf` says for each place.
    template <class RefOf>
    void resumeAdmitted(RefOf refOf) {
        m_pool.eachInService([&](WorkPool::Job& job) {
            if (job.tag != admitted) return;
            const RequestRef ref = refOf(job.request.slot);
            job.request = ref;
            noteResumed(job);
        });
        m_admitted = 0;
    }

    /// What it answers to a request of that class, and to one that fails by itself.
    Answer answerTo(const Request& request, SimTime at) const;
    static Answer ownFailure();
    static Answer refusal(std::uint32_t because);

    /// Whether another request could come in now without waiting outside.
    bool hasRoom() const { return m_application->refuseWhenFull || m_pool.hasRoom(); }
    std::size_t requests() const { return m_pool.size() + releasedQueries(); }
    std::size_t waiting() const { return m_pool.waiting(); }
    std::int64_t workers() const { return m_application ? m_application->workers : 0; }
    std::int64_t busyWorkers() const { return m_application ? static_cast<std::int64_t>(m_pool.busyWorkers()) : 0; }
    /// Workers that have no request but wait for the database to answer one.
    std::int64_t heldWorkers() const { return m_application ? static_cast<std::int64_t>(m_pool.held()) : 0; }
    /// What the query of a request waits out, 0 where it has none or that is just slow.
    std::uint32_t waitsBecause(RequestRef request) const { return m_database ? m_database->waitsBecause(request) : 0; }
    /// What all its workers wait out, 0 where one of them works or nothing is lost.
    std::uint32_t stuckBecause() const {
        return m_database && heldWorkers() == workers() ? m_database->lostBecause() : 0;
    }
    /// vCPUs that it would keep busy at full speed.
    double cpuNeed() const;
    /// The vCPUs that a busy worker needs, in millionths.
    std::int64_t microCpus() const { return m_microCpus; }
    void setSpeed(double speed);
    SimTime nextDone() const {
        if (m_admitted > 0 && m_admitted == m_pool.size()) return never;  // nobody waits for an event
        return m_database ? std::min(m_pool.nextDone(), m_database->nextTimeout()) : m_pool.nextDone();
    }

    State state = State::starting;
    SimTime readyAt = {};
    SimTime wakeAt = never;      ///< the earliest wake-up that its machine has asked for
    std::uint32_t index = 0;     ///< its place among the programs of its machine
    std::size_t turn = 0;        ///< of a fanout: whose turn it is
    std::uint32_t slowedBy = 0;  ///< the log entry that says why it is slow, 0: none

private:
    /// What a job turned out to be when it began; kept in the job's tag.
    enum Work : std::uint32_t {
        compute,
        fail,
        fromCache,
        computeAndStore,
        checkHealth,
        query,
        queryAndStore,
        admitted
    };
    /// The cache that it calls.
    struct CacheUse {
        ResourceId id = {};
        std::uint16_t port = 0;
        std::uint64_t epoch = UINT64_MAX;  ///< of the cloud, when it was looked for
        CacheStore* store = nullptr;
        StationOwner owner = noOwner;  ///< of the node that it is told of
        CacheStore::Caller asCaller = {};
        std::uint32_t life = 0;  ///< the life of the cache node that knows asCaller
        SimTime timeout = {};
        SimTime trip = {};  ///< there and back
    };
    static bool asksDatabase(const WorkPool::Job& job) { return job.tag == query || job.tag == queryAndStore; }

    void begins(WorkPool::Job& job) override;
    bool ends(const WorkPool::Job& job) override;
    void noteResumed(WorkPool::Job& job);
    bool isNextAdmitted() const { return m_admitted > 0 && m_pool.next().tag == admitted; }
    void store(const WorkPool::Job& job);
    void reply(const WorkPool::Job& job, const Answer& answer);
    void replyToQuery(const WorkPool::Job& job, const Answer& heard);
    std::size_t releasedQueries() const { return m_database && !m_application->holdsWorker ? m_database->size() : 0; }
    SimTime cacheDemand(const Request& request, WorkPool::Job& job, SimTime full);
    CacheStore* reachableCache();
    void tellLook(FlowEnd end) const;
    std::uint64_t cacheKey(const Request& request) const;
    Answer answerOf(const WorkPool::Job& job, const Request& request);
    bool lacksParameter(const Request& request) const;

    Cloud& m_cloud;
    CloudResource& m_machine;
    Sent& m_sent;
    const BootStep& m_command;
    const Application* m_application;
    WorkPool m_pool;
    bool m_isAhead = false;
    std::size_t m_admitted = 0;  ///< jobs that are solved ahead of the clock
    std::vector<std::uint16_t> m_serves;
    std::int64_t m_microCpus = 0;
    std::uint16_t m_healthPath = 0;
    std::uint16_t m_content = 0;
    std::unique_ptr<CacheUse> m_cache;  ///< null: it calls no cache
    std::unique_ptr<DatabaseClient> m_database;
};

}  // namespace stampede
