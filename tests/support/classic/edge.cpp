#include "tests/support/classic/edge.h"

#include <algorithm>
#include <utility>

namespace stampede::classic {

namespace {

constexpr std::uint32_t attemptsApart = 1000;  // of the edge's own tries, which draw luck of their own

bool isGood(const Reply& reply) { return reply.status > 0 && reply.status < 400; }

}  // namespace

Edge::Edge(Clock& clock, int place, Rules rules, Station& origin)
    : Station(clock, place), m_rules(rules), m_origin(origin) {}

std::size_t Edge::Hash::operator()(const Name& name) const {
    const auto& [requestClass, key, cookie] = name;
    return mixed(mixed(std::uint64_t{key} << 32 | cookie) + requestClass);
}

bool Edge::keysCookiesOf(std::uint16_t requestClass) const {
    return m_rules.keysCookies && !m_rules.workload->classes[requestClass].cookies.empty();
}

Edge::Name Edge::nameOf(const Question& question) const {
    return {question.requestClass, m_rules.keysParameter ? question.key : 0,
            keysCookiesOf(question.requestClass) ? question.cookie : 0};
}

/// Where caching is off, forbidden, or cookies are passed on, everybody asks for himself.
bool Edge::mayShare(std::uint16_t requestClass) const {
    const bool isForbidden = m_forbidden.count(requestClass) > 0 && m_rules.minTtl.ns == 0;
    return m_rules.keeps() && !isForbidden && !keysCookiesOf(requestClass);
}

Edge::Object* Edge::find(const Name& name) {
    const auto found = m_objects.find(name);
    if (found == m_objects.end()) return nullptr;
    m_used.splice(m_used.begin(), m_used, found->second.used);
    return &found->second;
}

void Edge::put(const Name& name, const Reply& reply, SimTime kept) {
    Object* object = find(name);
    if (!object) {
        if (m_objects.size() >= m_rules.objects) {
            m_objects.erase(m_used.back());
            m_used.pop_back();
        }
        m_used.push_front(name);
        object = &m_objects[name];
        object->used = m_used.begin();
    }
    object->reply = reply;
    object->stored = now();
    object->freshUntil = now() + kept;
}

void Edge::arrive(const CallPtr& call) {
    const Name name = nameOf(call->question);
    const Object* object = m_rules.keeps() ? find(name) : nullptr;
    if (object && now() < object->freshUntil) return answer(call, object->reply, m_rules.hitTime);
    const bool isShared = mayShare(call->question.requestClass);
    if (const auto asked = m_shared.find(name); isShared && asked != m_shared.end())
        m_fetches.at(asked->second).waiting.push_back(call);
    else
        start(call, name, isShared);
}

void Edge::start(const CallPtr& call, const Name& name, bool isShared) {
    const std::uint64_t fetch = ++m_started;
    Question question = call->question;
    question.hasParameter = question.hasParameter && m_rules.keysParameter;
    m_fetches[fetch] = {.name = name, .isShared = isShared, .question = question, .waiting = {call}};
    if (isShared) m_shared[name] = fetch;
    tryIt(fetch);
}

void Edge::tryIt(std::uint64_t index) {
    Fetch& fetch = m_fetches.at(index);
    Question question = fetch.question;
    question.attempt += attemptsApart * fetch.tries++;
    const std::uint32_t attempt = fetch.waitsInTry = fetch.tries;
    later(m_rules.responseTimeout, Turn::control, 0, 0, [this, index, attempt] { waitedInVain(index, attempt); });
    const CallPtr upstream = ask(m_origin, question, m_rules.trip, [this, index](const Reply& reply) {
        // It lands in its turn, however near the origin is.
        m_fetches.at(index).waitsInTry = 0;
        later(m_rules.trip, Turn::departure, m_fetches.at(index).question.number, index,
              [this, index, reply] { hears(index, reply); });
    });
    if (const auto known = m_fetches.find(index); known != m_fetches.end()) known->second.upstream = upstream;
}

void Edge::waitedInVain(std::uint64_t index, std::uint32_t attempt) {
    const auto known = m_fetches.find(index);
    if (known == m_fetches.end() || known->second.waitsInTry != attempt) return;
    abandon(known->second.upstream.lock());
    if (attempt < m_rules.attempts) return tryIt(index);
    settle(index, {.status = 504, .cause = Cause::targetTimeout});
}

void Edge::hears(std::uint64_t fetch, const Reply& reply) {
    if (reply.status > 0) return settle(fetch, reply);
    const bool isRefused = reply.cause == Cause::none || reply.cause == Cause::connectRefused;
    settle(fetch, {.status = 502, .cause = isRefused ? Cause::edgeOriginUnreachable : reply.cause});
}

/// The answer is there: it is kept, and goes to all who wait.
void Edge::settle(std::uint64_t index, Reply reply) {
    const Fetch fetch = m_fetches.at(index);
    bool onlyToTheFirst = false;
    if (m_rules.keeps() && !(reply.status >= 500 && findsOld(fetch.name, reply))) {
        keep(fetch.name, reply);
        if (isGood(reply)) {
            onlyToTheFirst = reply.maxAge.ns == 0 && m_rules.minTtl.ns == 0;
            const std::uint16_t requestClass = fetch.question.requestClass;
            onlyToTheFirst ? (void)m_forbidden.insert(requestClass) : (void)m_forbidden.erase(requestClass);
        }
    }
    m_fetches.erase(index);
    if (fetch.isShared) m_shared.erase(fetch.name);
    for (std::size_t i = 0; i < fetch.waiting.size(); ++i) {
        if (i > 0 && onlyToTheFirst)
            start(fetch.waiting[i], fetch.name, false);
        else
            answer(fetch.waiting[i], reply);
    }
}

/// Where the origin fails, what was good is given once more, within the maximum TTL, and is fresh again for as long as
/// an error would be remembered.
bool Edge::findsOld(const Name& name, Reply& reply) {
    Object* object = find(name);
    if (!object || !isGood(object->reply) || now() - object->stored >= m_rules.maxTtl) return false;
    object->freshUntil = now() + m_rules.errorTtl;
    reply = object->reply;
    return true;
}

void Edge::keep(const Name& name, const Reply& reply) {
    constexpr int remembered[] = {404, 414, 500, 501, 502, 503, 504};
    if (isGood(reply)) {
        const SimTime wanted = reply.maxAge.ns < 0 ? m_rules.defaultTtl : std::min(reply.maxAge, m_rules.maxTtl);
        const SimTime kept = std::max(m_rules.minTtl, wanted);
        if (kept.ns > 0) put(name, reply, kept);
    } else if (std::count(std::begin(remembered), std::end(remembered), reply.status) > 0 && m_rules.errorTtl.ns > 0) {
        Reply error = reply;
        error.cause = Cause::edgeErrorCached;
        put(name, error, m_rules.errorTtl);
    }
}

}  // namespace stampede::classic
