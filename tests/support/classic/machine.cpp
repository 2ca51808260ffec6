#include "tests/support/classic/machine.h"

#include <algorithm>
#include <utility>

#include "model/traffic/demand.h"

namespace stampede::classic {

Machine::Machine(Clock& clock, int place, Rules rules) : Station(clock, place), m_rules(rules) {
    const Application& program = *rules.program;
    m_pool.workers = program.workers;
    m_pool.queueLimit = program.queueLimit;
    m_pool.isShared = program.processorSharing;
    m_pool.vcpus = rules.vcpus;
    m_pool.cpuOfEach = program.cpuFraction;
}

bool Machine::lacksParameter(const Question& question) const {
    return !question.hasParameter && !m_rules.workload->classes[question.requestClass].parameter.empty();
}

void Machine::arrive(const CallPtr& call) {
    if (!m_isListening) return answer(call, {.cause = Cause::targetRefused});
    if (m_rules.program->needsParameter && lacksParameter(call->question))
        return answer(call, {.status = 400, .cause = Cause::badRequest});
    if (m_rules.program->refuseWhenFull && !m_pool.hasRoom())
        return answer(call, {.status = 503, .cause = Cause::processQueueFull});
    m_pool.add(now(), jobOf(call));
    planNext();
}

Pool::Job Machine::jobOf(const CallPtr& call) const {
    const Application& program = *m_rules.program;
    const Question& question = call->question;
    Pool::Job job{.call = call, .work = demandOf(m_rules.workload->classes[question.requestClass], question.luck)};
    job.fails = unit(draw(question.luck, Purpose::error, question.attempt)) < program.errorRate;
    job.asks =
        !job.fails && m_database && unit(draw(question.luck, Purpose::query, question.attempt)) < program.queryShare;
    return job;
}

void Machine::finishDue() {
    const auto keepsWorker = [this](const Pool::Job& job) { return job.asks && m_rules.program->holdsWorker; };
    while (const auto done = m_pool.takeDone(now(), keepsWorker)) {
        if (done->asks)
            query(*done);
        else if (done->fails)
            answer(done->call, {.status = 500, .cause = Cause::appError});
        else
            answer(done->call, goodReply(done->call->question));
    }
    planNext();
}

Reply Machine::goodReply(const Question& question) const {
    const std::int64_t maxAge = m_rules.program->maxAgeS;
    return {.status = 200,
            .key = lacksParameter(question) ? 0 : question.key,
            .maxAge = maxAge < 0 ? SimTime{-1} : seconds(maxAge)};
}

void Machine::query(const Pool::Job& job) {
    const std::uint64_t which = ++m_asked;
    m_queries[which].job = job;
    const CallPtr call = ask(*m_database, job.call->question, m_rules.trip, [this, which](const Reply& reply) {
        const Pool::Job asked = m_queries.at(which).job;
        m_queries.erase(which);
        replyTo(asked, reply);
        planNext();
    });
    if (const auto known = m_queries.find(which); known != m_queries.end()) known->second.call = call;
}

void Machine::replyTo(const Pool::Job& job, const Reply& ofDatabase) {
    if (m_rules.program->holdsWorker) m_pool.release(now());
    answer(job.call,
           ofDatabase.status == 200 ? goodReply(job.call->question) : Reply{.status = 500, .cause = ofDatabase.cause});
}

void Machine::restart() {
    m_isListening = false;
    std::vector<Pool::Job> all = m_pool.takeAll(now());
    std::vector<Query> queries;
    for (const auto& [which, query] : m_queries) queries.push_back(query);
    m_queries.clear();
    std::sort(queries.begin(), queries.end(),
              [](const Query& a, const Query& b) { return a.job.call->question.number < b.job.call->question.number; });
    for (const Query& query : queries) {
        abandon(query.call.lock());
        all.push_back(query.job);
    }
    for (const Pool::Job& job : all) answer(job.call, {.cause = Cause::targetDied});
    const SimTime takes = secondsOf(m_rules.program->startS);
    if (takes.ns == 0) {
        m_isListening = true;
        return planNext();
    }
    const std::uint64_t plan = ++m_plans;
    later(takes, Turn::departure, 0, 0, [this, plan] {
        if (plan == m_plans) m_isListening = true;
    });
}

/// What was planned before is void: things have changed since.
void Machine::planNext() {
    if (!m_isListening) return;
    const SimTime next = m_pool.nextDone();
    const std::uint64_t plan = ++m_plans;
    if (next == never) return;
    later(next - now(), Turn::departure, 0, 0, [this, plan] {
        if (plan == m_plans) finishDue();
    });
}

}  // namespace stampede::classic
