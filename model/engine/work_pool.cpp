#include "model/engine/work_pool.h"

#include <algorithm>
#include <cassert>

namespace stampede {

bool WorkPool::hasRoom() const {
    if (m_rules.queueLimit < 0) return true;
    return size() < static_cast<std::size_t>(m_rules.workers + m_rules.queueLimit);
}

double WorkPool::rate() const {
    const auto jobs = static_cast<double>(m_inService.size());
    const auto workers = static_cast<double>(m_rules.workers);
    return m_rules.processorSharing && jobs > workers ? m_speed * (workers / jobs) : m_speed;
}

std::int64_t WorkPool::progress(SimTime now) const {
    const std::int64_t passed = (now - m_since).ns;
    if (m_rate == 1) return m_work + passed;
    std::int64_t work = m_work + static_cast<std::int64_t>(static_cast<double>(passed) * m_rate);
    // What is due now is done, whatever the last bit of the product says; what is due later is not.
    if (!m_inService.empty()) {
        const std::int64_t first = m_inService.front().doneAt;
        work = now >= m_nextDone ? std::max(work, first) : std::min(work, first - 1);
    }
    return std::max(work, m_work);
}

void WorkPool::anchor(SimTime now) {
    m_work = progress(now);
    m_since = now;
}

void WorkPool::plan() {
    if (m_inService.empty() || m_rate <= 0) {
        m_nextDone = never;
        return;
    }
    const std::int64_t left = m_inService.front().doneAt - m_work;
    if (m_rate == 1) {
        m_nextDone = m_since + nanoseconds(std::max<std::int64_t>(left, 0));
        return;
    }
    const double wait = static_cast<double>(std::max<std::int64_t>(left, 0)) / m_rate;
    if (wait > 9e18) {
        m_nextDone = never;
        return;
    }
    const auto whole = static_cast<std::int64_t>(wait);
    m_nextDone = m_since + nanoseconds(static_cast<double>(whole) < wait ? whole + 1 : whole);
}

void WorkPool::serve(Job job) {
    if (m_watcher) m_watcher->begins(job);
    m_inService.push_back({m_work + job.demand.ns, job});
    std::push_heap(m_inService.begin(), m_inService.end(), later);
    m_rate = rate();
}

void WorkPool::add(SimTime now, const Job& job) {
    if (!m_rules.processorSharing && !hasFreeWorker()) {
        m_waiting.push(job);
        return;
    }
    anchor(now);
    serve(job);
    plan();
}

void WorkPool::resume(SimTime now, const Job& job, SimTime done) {
    assert(m_speed == 1 && hasFreeWorker());
    anchor(now);
    m_inService.push_back({m_work + (done - now).ns, job});
    std::push_heap(m_inService.begin(), m_inService.end(), later);
    m_rate = rate();
    plan();
}

void WorkPool::setSpeed(SimTime now, double speed) {
    assert(speed >= 0);
    if (speed == m_speed) return;
    anchor(now);
    m_speed = speed;
    m_rate = rate();
    plan();
}

std::optional<WorkPool::Job> WorkPool::takeDone(SimTime now) {
    if (m_nextDone > now) return std::nullopt;
    anchor(now);
    std::pop_heap(m_inService.begin(), m_inService.end(), later);
    const Job done = m_inService.back().job;
    m_inService.pop_back();
    if (m_watcher && m_watcher->ends(done))
        ++m_held;
    else
        serveNext();
    m_rate = rate();
    plan();
    return done;
}

void WorkPool::serveNext() {
    if (m_waiting.empty()) return;
    const Job next = m_waiting.front();
    m_waiting.pop();
    serve(next);
}

void WorkPool::release(SimTime now) {
    assert(m_held > 0);
    --m_held;
    if (m_waiting.empty()) return;
    anchor(now);
    serveNext();
    plan();
}

std::vector<WorkPool::Job> WorkPool::takeAll(SimTime now) {
    anchor(now);
    std::sort(m_inService.begin(), m_inService.end(), [](const Served& a, const Served& b) { return b.after(a); });
    std::vector<Job> all;
    for (const Served& served : m_inService) all.push_back(served.job);
    for (; !m_waiting.empty(); m_waiting.pop()) all.push_back(m_waiting.front());
    m_inService.clear();
    m_held = 0;
    m_rate = rate();
    plan();
    return all;
}

}  // namespace stampede
