#pragma once

#include <deque>
#include <functional>
#include <optional>
#include <vector>

#include "tests/support/classic/call.h"

namespace stampede::classic {

/// Workers and those who wait for them: first come, first served, or all of them at once, who share the workers. Of
/// every job so much work is left, in whole nanoseconds, which is counted down whenever something changes: parts of a
/// nanosecond are lost, but what is due is done, and nothing is before that.
class Pool {
public:
    struct Job {
        CallPtr call;
        SimTime work = {};
        bool fails = false, asks = false;  ///< when its work is done
    };

    std::int64_t workers = 1;
    std::int64_t queueLimit = -1;  ///< how many may wait, -1: any number
    bool isShared = false;
    double vcpus = 0, cpuOfEach = 0;  ///< what a busy worker takes of the machine's vCPUs; they slow down alike

    bool hasRoom() const { return queueLimit < 0 || size() < static_cast<std::size_t>(workers + queueLimit); }
    std::size_t size() const { return m_served.size() + m_held + m_waiting.size(); }

    void add(SimTime now, Job job);
    /// When the next job is done, never where there is none.
    SimTime nextDone() const;
    /// A job that is done by now, the one with the least number where there are several. Its worker takes the next job
    /// or, where `keepsWorker` says so of it, waits for release().
    std::optional<Job> takeDone(SimTime now, const std::function<bool(const Job&)>& keepsWorker);
    void release(SimTime now);
    /// Everything, as it would have been done or has come.
    std::vector<Job> takeAll(SimTime now);

private:
    struct Served {
        Job job;
        std::int64_t left = 0;  ///< nanoseconds of work
    };

    double speed() const;
    void passTime(SimTime now);
    void serve(Job job);
    void serveNext();
    /// Place of the one that is done first.
    std::size_t first() const;

    std::vector<Served> m_served;
    std::deque<Job> m_waiting;
    std::size_t m_held = 0;
    SimTime m_since = {};  ///< when it was last counted down
};

}  // namespace stampede::classic
