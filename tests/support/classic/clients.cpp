#include "tests/support/classic/clients.h"

#include <algorithm>
#include <utility>

namespace stampede::classic {

Clients::Clients(Clock& clock, int place, const Workload& workload, std::uint64_t seed, const std::string& id,
                 Station& entry, Rules rules)
    : Station(clock, place),
      m_workload(workload),
      m_entry(entry),
      m_rules(rules),
      m_arrivals(workload, seed, id, SimTime{}) {
    for (const RequestClass& each : workload.classes) m_keys.emplace_back(each, seed);
    planNext();
}

void Clients::arrive(const CallPtr& call) { answer(call, {.cause = Cause::connectRefused}); }

void Clients::planNext() {
    const Arrival next = m_arrivals.next();
    if (next.at == never) return;
    later(next.at - now(), Turn::arrival, 0, 0, [this, next] {
        planNext();
        isBorn(next);
    });
}

std::uint16_t Clients::chosenClass(Luck luck) const {
    double whole = 0;
    for (const RequestClass& each : m_workload.classes) whole += each.share;
    const double drawn = unit(draw(luck, Purpose::requestClass)) * whole;
    double upTo = 0;
    std::uint16_t chosen = 0;
    for (; chosen + 1u < m_workload.classes.size(); ++chosen)
        if (drawn < (upTo += m_workload.classes[chosen].share)) break;
    return chosen;
}

/// The values of all its cookies as one number from 1 on.
std::uint32_t Clients::visitorOf(const Question& question) const {
    const std::vector<Cookie>& cookies = classOf(question).cookies;
    if (cookies.empty()) return 0;
    std::uint64_t visitor = 0;
    for (std::uint32_t which = 0; which < cookies.size(); ++which) {
        const auto distinct = static_cast<std::uint64_t>(std::max<std::int64_t>(1, cookies[which].distinct));
        const double drawn = unit(draw(question.luck, Purpose::cookie, which)) * static_cast<double>(distinct);
        visitor = visitor * distinct + static_cast<std::uint64_t>(drawn);
    }
    return static_cast<std::uint32_t>(visitor + 1);
}

void Clients::isBorn(const Arrival& arrival) {
    auto request = std::make_shared<Request>();
    request->born = now();
    Question& question = request->question;
    question.number = arrival.number;
    question.luck = arrival.luck;
    question.requestClass = chosenClass(arrival.luck);
    question.key = m_keys[question.requestClass].key(arrival.luck, now());
    question.cookie = visitorOf(question);
    if (now() >= m_workload.warmup) ++m_offered;
    if (const double patience = classOf(question).patienceS; patience > 0)
        later(secondsOf(patience), Turn::control, 0, question.requestClass + 1u,
              [this, request] { losesPatience(request); });
    tryIt(request);
}

void Clients::tryIt(const RequestPtr& request) {
    const CallPtr call = ask(m_entry, request->question, m_rules.latency, [this, request](const Reply& reply) {
        // The way back is as long as the way there.
        if (m_rules.latency.ns == 0) return hears(request, reply);
        later(m_rules.latency, Turn::departure, request->question.number, request->question.attempt,
              [this, request, reply] { hears(request, reply); });
    });
    request->call = call;
}

void Clients::hears(const RequestPtr& request, const Reply& reply) {
    if (request->isOver) return;
    if (reply.status >= 200 && reply.status <= 299) {
        const bool isRight = reply.key == request->question.key;
        return ends(request, isRight ? Outcome::ok : Outcome::wrong, isRight ? Cause::none : Cause::wrongCacheKey);
    }
    Cause cause = reply.cause;
    if (cause == Cause::none) cause = reply.status == 0 ? Cause::connectRefused : Cause::appError;
    // Who is told that he asks wrongly does not ask again.
    if (reply.status >= 400 && reply.status <= 499) return ends(request, Outcome::failed, cause);
    pausesOrFails(request, cause);
}

void Clients::pausesOrFails(const RequestPtr& request, Cause cause) {
    Question& question = request->question;
    if (question.attempt >= classOf(question).retries) return ends(request, Outcome::failed, cause);
    ++question.attempt;
    request->isPausing = true;
    request->failedOf = cause;
    later(m_rules.backoff, Turn::arrival, question.number, question.attempt, [this, request] {
        if (request->isOver) return;
        request->isPausing = false;
        tryIt(request);
    });
}

void Clients::losesPatience(const RequestPtr& request) {
    if (request->isOver) return;
    if (request->isPausing) return ends(request, Outcome::failed, request->failedOf);
    abandon(request->call.lock());
    ends(request, Outcome::failed, Cause::clientGaveUp);
}

void Clients::ends(const RequestPtr& request, Outcome outcome, Cause cause) {
    request->isOver = true;
    if (request->born < m_workload.warmup) return;
    m_ends.push_back({request->question.number, outcome, cause, request->born, now()});
}

}  // namespace stampede::classic
