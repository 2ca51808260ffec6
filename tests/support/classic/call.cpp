#include "tests/support/classic/call.h"

#include <utility>

namespace stampede::classic {

namespace {

void deliver(const CallPtr& call) {
    call->hasArrived = true;
    call->callee->arrive(call);
}

void tell(const CallPtr& call, const Reply& reply) {
    if (call->isAbandoned) return;
    const auto hear = std::move(call->hear);
    hear(reply);
}

}  // namespace

CallPtr Station::ask(Station& callee, const Question& question, SimTime delay, std::function<void(const Reply&)> hear) {
    auto call = std::make_shared<Call>();
    call->question = question;
    call->caller = m_place;
    call->callee = &callee;
    call->hear = std::move(hear);
    if (delay.ns == 0)
        deliver(call);
    else
        m_clock.plan({now() + delay, Turn::arrival, callee.place(), question.number, question.attempt},
                     [call] { deliver(call); });
    return call;
}

void Station::answer(const CallPtr& call, const Reply& reply, SimTime delay) {
    call->isAnswered = true;
    if (delay.ns == 0) return tell(call, reply);
    const Question& question = call->question;
    m_clock.plan({now() + delay, Turn::departure, call->caller, question.number, question.attempt},
                 [call, reply] { tell(call, reply); });
}

void Station::abandon(const CallPtr& call) {
    if (!call || call->isAbandoned) return;
    call->isAbandoned = true;
    if (call->hasArrived && !call->isAnswered) call->callee->abandoned(call);
}

void Station::later(SimTime delay, Turn turn, std::uint64_t request, std::uint64_t tie, std::function<void()> what) {
    m_clock.plan({now() + delay, turn, m_place, request, tie}, std::move(what));
}

}  // namespace stampede::classic
