#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

#include "model/engine/fifo_recursion.h"
#include "model/engine/request.h"
#include "model/engine/ring.h"

namespace stampede {

/// Workers and the queue before them. Jobs in service share one rate of progress: `speed` where each has a worker of
/// its own (first come, first served), speed x min(1, workers / jobs) where all share the workers (processor sharing).
/// At rate 1 a job of demand d that starts at t is done at exactly t + d; at other rates at the first whole nanosecond
/// at which its work is done. Knows no clock: who owns it says what time it is, never earlier than before, and comes
/// back at nextDone() before saying anything else of a later time. Equal completions leave in the order of request
/// numbers.
class WorkPool {
public:
    struct Rules {
        std::int64_t workers = 1;
        std::int64_t queueLimit = -1;   ///< how many may wait, -1: any number
        bool processorSharing = false;  ///< all that is admitted is in service; workers + queueLimit are admitted
    };
    struct Job {
        std::uint64_t number = 0;
        RequestRef request = {};
        SimTime demand = {};
        // The owner's own notes.
        std::uint32_t tag = 0;
        std::uint16_t note = 0;
        SimTime noted = {};
    };

    /// Told when a job gets its worker (how much work it is may depend on that moment) and when it is done.
    class Watcher {
    public:
        virtual ~Watcher() = default;
        /// May set the job's demand and notes.
        virtual void begins(Job& job) = 0;
        /// Before the next job begins. True where it keeps its worker, who then does nothing until release().
        virtual bool ends(const Job& /*job*/) { return false; }
    };

    /// `watcher` is borrowed and may be null.
    explicit WorkPool(Rules rules, Watcher* watcher = nullptr) : m_rules(rules), m_watcher(watcher) {}

    /// Whether another job may come in without going beyond the queue's limit.
    bool hasRoom() const;
    /// Takes the job in, beyond the limit too. With no demand and a free worker it is due at once.
    void add(SimTime now, const Job& job);
    /// A job that has had a worker, at full speed, and is done at `done`: as add() and the time since would have left
    /// it.
    void resume(SimTime now, const Job& job, SimTime done);
    /// Tells when each job in it begins, or `now`, and when it is done, at full speed and in order of arrival, as far
    /// as `workers` know, who take what they are told.
    template <class DemandOf, class Serve>
    void forEach(const FifoRecursion& workers, SimTime now, DemandOf demandOf, Serve serve) const {
        for (const Served& served : m_inService) serve(now, m_since + nanoseconds(served.doneAt - m_work));
        for (std::size_t i = 0; i < m_waiting.size(); ++i) {
            const SimTime begin = workers.beginOf(now);
            serve(begin, begin + demandOf(m_waiting[i]));
        }
    }
    /// How fast workers are from now on; 1 is full speed, 0 stands still.
    void setSpeed(SimTime now, double speed);
    double speed() const { return m_speed; }

    /// When the next job is done if nothing changes; `never` while there is none.
    SimTime nextDone() const { return m_nextDone; }
    /// That job. There is one.
    const Job& next() const { return m_inService.front().job; }
    /// Tells of each job in service, which may change but its number.
    template <class Told>
    void eachInService(Told told) {
        for (Served& served : m_inService) told(served.job);
    }
    /// The next job that is done by `now`; to be asked until it has none.
    std::optional<Job> takeDone(SimTime now);
    /// The worker that a job has kept is free again.
    void release(SimTime now);
    /// Everything in it, in service first, each in the order of completion or arrival; the pool is empty then, and no
    /// worker is kept any more.
    std::vector<Job> takeAll(SimTime now);

    std::size_t inService() const { return m_inService.size(); }
    std::size_t waiting() const { return m_waiting.size(); }
    /// Jobs that are done and keep their worker. Of workers that all share, it is only their place that they keep.
    std::size_t held() const { return m_held; }
    std::size_t size() const { return inService() + held() + waiting(); }
    /// How many workers have something to do.
    std::size_t busyWorkers() const { return std::min(inService(), static_cast<std::size_t>(m_rules.workers)); }

private:
    /// A job and the value of the common progress at which it is done.
    struct Served {
        std::int64_t doneAt = 0;
        Job job = {};
        bool after(const Served& other) const {
            return doneAt != other.doneAt ? doneAt > other.doneAt : job.number > other.job.number;
        }
    };
    static bool later(const Served& a, const Served& b) { return a.after(b); }

    double rate() const;
    std::int64_t progress(SimTime now) const;
    void anchor(SimTime now);
    void plan();
    void serve(Job job);
    void serveNext();
    bool hasFreeWorker() const { return inService() + m_held < static_cast<std::size_t>(m_rules.workers); }

    Rules m_rules;
    Watcher* m_watcher;
    double m_speed = 1;
    std::vector<Served> m_inService;  ///< a heap, the first to be done in front
    Ring<Job> m_waiting;
    std::size_t m_held = 0;
    // Progress is the work that a job in service since the beginning would have got: m_work at m_since, then growing at
    // m_rate. It is anchored again only where the rate changes, so that rounding does not add up.
    std::int64_t m_work = 0;
    SimTime m_since = {};
    double m_rate = 1;
    SimTime m_nextDone = never;
};

}  // namespace stampede
