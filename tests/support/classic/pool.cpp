#include "tests/support/classic/pool.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace stampede::classic {

/// How much of its work each job gets done in a nanosecond.
double Pool::speed() const {
    const auto jobs = static_cast<double>(m_served.size()), all = static_cast<double>(workers);
    const double needed = std::min(jobs, all) * cpuOfEach;
    const double ofMachine = needed > vcpus ? vcpus / needed : 1;
    return isShared && jobs > all ? ofMachine * (all / jobs) : ofMachine;
}

void Pool::passTime(SimTime now) {
    if (!m_served.empty()) {
        const std::int64_t least = m_served[first()].left;
        auto done = static_cast<std::int64_t>(static_cast<double>((now - m_since).ns) * speed());
        done = now >= nextDone() ? std::max(done, least) : std::clamp<std::int64_t>(done, 0, least - 1);
        for (Served& each : m_served) each.left -= done;
    }
    m_since = now;
}

void Pool::serve(Job job) {
    const std::int64_t work = job.work.ns;
    m_served.push_back({std::move(job), work});
}

void Pool::serveNext() {
    if (m_waiting.empty()) return;
    Job next = std::move(m_waiting.front());
    m_waiting.pop_front();
    serve(std::move(next));
}

void Pool::add(SimTime now, Job job) {
    if (!isShared && m_served.size() + m_held >= static_cast<std::size_t>(workers))
        return m_waiting.push_back(std::move(job));
    passTime(now);
    serve(std::move(job));
}

std::size_t Pool::first() const {
    std::size_t first = 0;
    for (std::size_t i = 1; i < m_served.size(); ++i) {
        const Served &one = m_served[i], &other = m_served[first];
        if (one.left < other.left ||
            (one.left == other.left && one.job.call->question.number < other.job.call->question.number))
            first = i;
    }
    return first;
}

SimTime Pool::nextDone() const {
    if (m_served.empty()) return never;
    const double wait = std::ceil(static_cast<double>(m_served[first()].left) / speed());
    return m_since + SimTime{std::max<std::int64_t>(0, static_cast<std::int64_t>(wait))};
}

std::optional<Pool::Job> Pool::takeDone(SimTime now, const std::function<bool(const Job&)>& keepsWorker) {
    if (nextDone() > now) return std::nullopt;
    passTime(now);
    const auto which = m_served.begin() + static_cast<std::ptrdiff_t>(first());
    Job done = std::move(which->job);
    m_served.erase(which);
    if (keepsWorker(done))
        ++m_held;
    else
        serveNext();
    return done;
}

void Pool::release(SimTime now) {
    --m_held;
    if (m_waiting.empty()) return;
    passTime(now);
    serveNext();
}

std::vector<Pool::Job> Pool::takeAll(SimTime now) {
    passTime(now);
    std::vector<Job> all;
    while (!m_served.empty()) {
        const auto next = m_served.begin() + static_cast<std::ptrdiff_t>(first());
        all.push_back(std::move(next->job));
        m_served.erase(next);
    }
    for (Job& each : m_waiting) all.push_back(std::move(each));
    m_waiting.clear();
    m_held = 0;
    return all;
}

}  // namespace stampede::classic
