#include "model/traffic/client_source.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace stampede {

namespace {

// What a wake is about is in its token: the next arrival, the end of a class's patience, or one request.
constexpr std::uint64_t arrivalToken = 0;
constexpr std::uint64_t slotMark = std::uint64_t{1} << 63;

std::uint64_t slotToken(std::uint32_t slot, std::uint32_t life) {
    return slotMark | (std::uint64_t{life & 0x7fffffffu} << 32) | slot;
}

}  // namespace

ClientSource::ClientSource(Engine& engine, Destination& destination, TrafficBook& book, const Workload& workload,
                           ClientRules rules)
    : m_engine(engine), m_destination(destination), m_book(book), m_workload(workload), m_rules(std::move(rules)) {
    assert(m_rules.paths.size() == workload.classes.size());
    double share = 0;
    for (const RequestClass& requestClass : workload.classes) {
        m_keys.emplace_back(requestClass, m_rules.seed);
        share += requestClass.share;
        m_sharesUpTo.push_back(share);
    }
    m_patience.resize(workload.classes.size());
    m_station = engine.add(*this, m_rules.owner);
}

void ClientSource::start() {
    if (m_workload.classes.empty()) return;
    m_arrivals.emplace(m_workload, m_rules.seed, m_rules.id, m_engine.now(), m_rules.firstNumber,
                       static_cast<ArrivalDetails*>(this));
    scheduleNext();
}

void ClientSource::stop(Cause cause, std::uint32_t because) {
    m_engine.upset();
    m_arrivals.reset();
    for (Slot slot = 0; slot < m_pending.size(); ++slot) {
        if (!m_pending[slot].alive) continue;
        if (m_pending[slot].stage == Stage::sent) m_engine.abandon(m_pending[slot].ref);
        finish(slot, {Outcome::failed, cause, because});
    }
}

void ClientSource::arrive(RequestRef request) {
    // Clients call and are not called.
    m_engine.answer(request, Answer{.cause = static_cast<std::uint16_t>(Cause::connectRefused)});
}

void ClientSource::scheduleNext() {
    if (const SimTime at = m_arrivals->next().at; at != never) wakeAt(at);
}

void ClientSource::wakeAt(SimTime arrival) {
    m_engine.wake(m_station, std::max(arrival, m_engine.now()), EventClass::arrival, arrivalToken);
}

void ClientSource::wake(std::uint64_t token) {
    if (token == arrivalToken) {
        if (m_arrivals) arrival();
    } else if (token & slotMark) {
        const auto slot = static_cast<Slot>(token);
        if (m_pending[slot].alive && slotToken(slot, m_pending[slot].life) == token) woken(slot);
    } else {
        patienceOver(static_cast<std::size_t>(token - 1));
    }
}

Request ClientSource::requestOf(const Arrival& arrival) const {
    Request request;
    request.number = arrival.number;
    request.luck = arrival.luck;
    request.requestClass = arrival.requestClass;
    request.path = m_rules.paths[arrival.requestClass];
    request.key = arrival.key;
    request.cookie = cookieOf(arrival);
    return request;
}

ClientSource::Slot ClientSource::open(const Arrival& arrival) {
    const Slot slot = take();
    Pending& pending = m_pending[slot];
    pending.born = arrival.at;
    pending.request = requestOf(arrival);
    pending.request.tag = slot;
    const double patience = m_workload.classes[arrival.requestClass].patienceS;
    if (patience > 0) {
        m_patience[arrival.requestClass].add({arrival.at + secondsOf(patience), slot, pending.life});
        watchPatience(arrival.requestClass);
    }
    return slot;
}

void ClientSource::arrival() {
    if (m_bypass && m_bypass->takeArrivals(*m_arrivals)) return;
    const Arrival born = m_arrivals->last();
    scheduleNext();
    m_book.offered(born.number, born.requestClass, born.at);
    attempt(open(born));
}

bool ClientSource::hasGivenUp(const Arrival& arrival) const {
    const double patience = m_workload.classes[arrival.requestClass].patienceS;
    return patience > 0 && m_engine.isOver(arrival.at + secondsOf(patience), EventClass::control, m_station);
}

/// Tells the book of it. False where its client has given up.
bool ClientSource::offer(const Arrival& arrival) {
    m_book.offered(arrival.number, arrival.requestClass, arrival.at);
    if (!hasGivenUp(arrival)) return true;
    m_book.finished({.number = arrival.number,
                     .requestClass = arrival.requestClass,
                     .cause = Cause::clientGaveUp,
                     .born = arrival.at,
                     .at = arrival.at + secondsOf(m_workload.classes[arrival.requestClass].patienceS)});
    return false;
}

RequestRef ClientSource::resume(const Arrival& arrival, const Hop& hop) {
    const bool isAwaited = offer(arrival);
    Request request = requestOf(arrival);
    const Route route = m_destination.route(request, arrival.at);
    request.port = route.port;
    const Slot slot = isAwaited ? open(arrival) : 0;
    if (isAwaited) request.tag = slot;
    const RequestRef ref = m_engine.resume(request, m_station, {}, hop.to, hop.arrival, hop.hasArrived);
    if (isAwaited) {
        m_pending[slot].request = request;
        m_pending[slot].route = route;
        m_pending[slot].ref = ref;
        m_pending[slot].stage = Stage::sent;
    } else {
        m_engine.abandon(ref);
    }
    return ref;
}

void ClientSource::resume(const Arrival& arrival, const Answer& answer, SimTime heard) {
    if (!offer(arrival)) return;  // its answer goes nowhere
    const Slot slot = open(arrival);
    Pending& pending = m_pending[slot];
    pending.stage = Stage::answerUnderWay;
    pending.route = m_destination.route(pending.request, arrival.at);
    pending.answer = answer;
    m_engine.wake(m_station, heard, EventClass::departure, slotToken(slot, pending.life), arrival.number);
}

void ClientSource::fillIn(std::span<Arrival> arrivals) {
    if (m_keys.size() == 1 && !m_keys.front().hasKeys()) return;  // each is as it was made
    for (Arrival& arrival : arrivals) {
        if (arrival.at == never) return;
        if (m_keys.size() > 1) arrival.requestClass = chooseClass(arrival.luck);
        arrival.key = m_keys[arrival.requestClass].key(arrival.luck, arrival.at);
    }
}

ClientSource::Slot ClientSource::take() {
    if (m_free.empty()) {
        m_free.push_back(static_cast<Slot>(m_pending.size()));
        m_pending.emplace_back();
    }
    const Slot slot = m_free.back();
    m_free.pop_back();
    m_pending[slot].alive = true;
    ++m_inFlight;
    return slot;
}

std::uint16_t ClientSource::chooseClass(Luck luck) const {
    const double u = unit(draw(luck, Purpose::requestClass)) * m_sharesUpTo.back();
    const auto above = std::upper_bound(m_sharesUpTo.begin(), m_sharesUpTo.end() - 1, u);
    return static_cast<std::uint16_t>(above - m_sharesUpTo.begin());
}

std::uint32_t ClientSource::chooseCookie(const RequestClass& requestClass, Luck luck) const {
    std::uint64_t visitor = 0;
    std::uint32_t which = 0;
    for (const Cookie& cookie : requestClass.cookies) {
        const auto distinct = static_cast<double>(std::max<std::int64_t>(1, cookie.distinct));
        const auto value = static_cast<std::uint64_t>(unit(draw(luck, Purpose::cookie, which++)) * distinct);
        visitor = visitor * static_cast<std::uint64_t>(distinct) + value;
    }
    return static_cast<std::uint32_t>(visitor + 1);
}

void ClientSource::attempt(Slot slot) {
    const Route route = m_destination.route(m_pending[slot].request, m_engine.now());
    Pending& pending = m_pending[slot];
    pending.route = route;
    if (route.lost) {
        wakeSlot(slot, Stage::lost, m_rules.connectTimeout);
    } else if (route.station == noStation) {
        if (route.latency.ns > 0)
            wakeSlot(slot, Stage::refused, route.latency * 2);
        else
            attemptFailed(slot, route.cause, route.because);
    } else {
        pending.stage = Stage::sent;
        pending.ref = {};
        pending.request.port = route.port;
        const std::uint32_t life = pending.life;
        const Request request = pending.request;
        const RequestRef ref = m_engine.send(request, m_station, {}, route.station, route.latency);
        // It may have been answered before send() returned.
        Pending& after = m_pending[slot];
        if (after.alive && after.life == life && after.stage == Stage::sent) after.ref = ref;
    }
}

void ClientSource::answered(RequestRef request, const Answer& answer) {
    const Slot slot = m_engine.request(request).tag;
    Pending& pending = m_pending[slot];
    assert(pending.alive && pending.stage == Stage::sent);
    pending.answer = answer;
    if (pending.route.latency.ns > 0) {
        wakeSlot(slot, Stage::answerUnderWay, pending.route.latency);
    } else {
        pending.stage = Stage::answerUnderWay;
        hear(slot);
    }
}

void ClientSource::hear(Slot slot) {
    const Pending& pending = m_pending[slot];
    const Judgement judgement = m_destination.judge(pending.request, pending.answer, m_engine.now());
    // What the server blames on the request (4xx) is not asked again.
    const bool blamed = pending.answer.status >= 400 && pending.answer.status < 500;
    if (judgement.outcome == Outcome::failed && !blamed)
        attemptFailed(slot, judgement.cause, judgement.because);
    else
        finish(slot, judgement);
}

void ClientSource::attemptFailed(Slot slot, Cause cause, std::uint32_t because) {
    Pending& pending = m_pending[slot];
    Request& request = pending.request;
    pending.route.cause = cause;
    pending.route.because = because;
    if (request.attempt >= m_workload.classes[request.requestClass].retries) {
        finish(slot, {Outcome::failed, cause, because});
        return;
    }
    ++request.attempt;
    wakeSlot(slot, Stage::pausing, m_rules.retryBackoff);
}

void ClientSource::wakeSlot(Slot slot, Stage stage, SimTime delay) {
    Pending& pending = m_pending[slot];
    pending.stage = stage;
    const EventClass eventClass = stage == Stage::pausing ? EventClass::arrival : EventClass::departure;
    m_engine.wakeAfter(m_station, delay, eventClass, slotToken(slot, pending.life), pending.request.number);
}

void ClientSource::woken(Slot slot) {
    const Route& route = m_pending[slot].route;
    switch (m_pending[slot].stage) {
        case Stage::lost:
            m_engine.lost(m_station, route.towards);
            attemptFailed(slot, Cause::connectTimeout, route.because);
            break;
        case Stage::refused: attemptFailed(slot, route.cause, route.because); break;
        case Stage::answerUnderWay: hear(slot); break;
        case Stage::pausing:
            m_engine.upset();
            attempt(slot);
            break;
        case Stage::sent: assert(false); break;
    }
}

void ClientSource::finish(Slot slot, Judgement judgement) {
    Pending& pending = m_pending[slot];
    const Finish finish{.number = pending.request.number,
                        .requestClass = pending.request.requestClass,
                        .outcome = judgement.outcome,
                        .cause = judgement.cause,
                        .because = judgement.because,
                        .born = pending.born,
                        .at = m_engine.now()};
    pending.alive = false;
    ++pending.life;
    m_free.push_back(slot);
    --m_inFlight;
    m_book.finished(finish);
}

bool ClientSource::isOver(const DeadlineLane::Deadline& deadline) const {
    const Pending& pending = m_pending[deadline.slot];
    return !pending.alive || pending.life != deadline.life;
}

void ClientSource::watchPatience(std::size_t requestClass) {
    const auto at = m_patience[requestClass].nextWake([this](const auto& each) { return isOver(each); });
    // After the departures of that moment: an answer that comes just in time has come in time.
    if (at) m_engine.wake(m_station, *at, EventClass::control, requestClass + 1);
}

void ClientSource::patienceOver(std::size_t requestClass) {
    const auto over = [this](const auto& each) { return isOver(each); };
    while (const auto due = m_patience[requestClass].takeDue(m_engine.now(), over)) {
        const Slot slot = due->slot;
        const Pending& pending = m_pending[slot];
        const std::uint32_t because = pending.stage == Stage::sent ? m_engine.waitsBecause(pending.ref) : 0;
        if (pending.stage == Stage::sent) m_engine.abandon(pending.ref);
        if (pending.stage == Stage::lost) {
            m_engine.lost(m_station, pending.route.towards);
            finish(slot, {Outcome::failed, Cause::connectTimeout, pending.route.because});
        } else if (pending.stage == Stage::pausing) {
            finish(slot, {Outcome::failed, pending.route.cause, pending.route.because});
        } else {
            finish(slot, {Outcome::failed, Cause::clientGaveUp, because});
        }
    }
    watchPatience(requestClass);
}

}  // namespace stampede
