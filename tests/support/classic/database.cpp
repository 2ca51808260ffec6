#include "tests/support/classic/database.h"

#include <utility>

#include "model/traffic/demand.h"

namespace stampede::classic {

Database::Database(Clock& clock, int place, Rules rules) : Station(clock, place), m_rules(rules) {
    m_pool.workers = rules.vcpus;
}

void Database::arrive(const CallPtr& call) {
    if (m_pool.size() >= static_cast<std::size_t>(m_rules.connections))
        return answer(call, {.cause = Cause::tooManyConnections}, m_rules.trip);
    m_pool.add(now(), {.call = call, .work = queryDemandOf(*m_rules.asker, call->question.luck)});
    planNext();
}

/// What was planned before is void: things have changed since.
void Database::planNext() {
    const SimTime next = m_pool.nextDone();
    const std::uint64_t plan = ++m_plans;
    if (next == never) return;
    later(next - now(), Turn::departure, 0, 0, [this, plan] {
        if (plan != m_plans) return;
        while (const auto done = m_pool.takeDone(now(), [](const Pool::Job&) { return false; }))
            answer(done->call, {.status = 200}, m_rules.trip);
        planNext();
    });
}

}  // namespace stampede::classic
