#include "tests/support/classic/clock.h"

#include <cassert>
#include <tuple>

namespace stampede::classic {

bool Clock::Before::operator()(const Planned& a, const Planned& b) const {
    const auto key = [](const Planned& each) {
        const Moment& moment = each.moment;
        return std::tuple(moment.at, moment.turn, moment.place, moment.request, moment.tie, each.order);
    };
    return key(a) < key(b);
}

void Clock::plan(const Moment& moment, std::function<void()> what) {
    assert(moment.at >= m_now);
    m_events.push({moment, m_planned++, std::move(what)});
}

void Clock::runUntil(SimTime until) {
    while (!m_events.empty() && m_events.top().moment.at <= until) {
        const Planned next = m_events.pop();
        m_now = next.moment.at;
        next.what();
    }
    m_now = until;
}

}  // namespace stampede::classic
