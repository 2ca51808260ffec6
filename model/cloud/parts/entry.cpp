#include "model/cloud/parts/entry.h"

#include <algorithm>

#include "model/architecture/traits.h"

namespace stampede {

namespace {

Route lost(std::uint32_t because) { return {.lost = true, .because = because}; }

}  // namespace

Entry::Entry(Cloud& cloud, const CloudResource& clients)
    : m_cloud(cloud),
      m_clients(clients),
      m_latency(cloud.tunableTime("client_latency_ms")),
      m_edgeLatency(cloud.tunableTime("edge_latency_ms")) {
    relink();
}

void Entry::relink() {
    m_cloud.engine().upset();
    m_ttl = secondsOf(m_clients.number("dns_ttl_s"));
    const std::vector<ResourceId> linked = m_clients.linked(role::traffic);
    const CloudResource* target = linked.empty() ? nullptr : m_cloud.find(linked.front());
    if (!m_records.empty() && m_records.back().target == target) return rewired();
    // What no answer can be old enough to name is forgotten.
    const SimTime oldest = m_cloud.now() - m_ttl;
    while (m_records.size() > 1 && m_records[1].from <= oldest) m_records.erase(m_records.begin());
    m_records.push_back({.from = m_cloud.now(),
                         .target = target,
                         .isNamed = target && target->kind->has(trait::named),
                         .incarnation = target ? target->incarnation() : 0,
                         .because = m_clients.lastCall});
}

const CloudResource* Entry::onlyHost() {
    NameRecord& record = m_records.back();
    if (m_records.size() > 1 && record.from > m_cloud.now() - m_ttl) return nullptr;
    if (!record.target || record.incarnation == 0 || record.target->lives[record.incarnation - 1].to != never)
        return nullptr;
    findWay(record);
    const Way& way = record.way;
    if (!way.host || !way.host->running || (!way.isEdge && way.interfaces.empty())) return nullptr;
    const bool isOpen =
        std::all_of(way.interfaces.begin(), way.interfaces.end(), [](const Reach& reach) { return reach.open; });
    return isOpen ? way.host : nullptr;
}

void Entry::rewired() {
    const NameRecord last = m_records.back();
    if (!last.target || last.target->incarnation() == last.incarnation) return;
    m_cloud.engine().upset();
    m_records.push_back({.from = m_cloud.now(),
                         .target = last.target,
                         .isNamed = last.isNamed,
                         .incarnation = last.target->incarnation(),
                         .because = m_clients.lastCall});
    if (last.incarnation > 0 && last.isNamed)
        m_cloud.note("FollowName", {m_clients.id, last.target->id},
                     STAMPEDE_TEXT("cloud", "\"%1\" is back under a new name; clients hear of it within %2 s.")
                         .arg(last.target->id)
                         .arg(m_ttl.wholeSeconds()));
}

Entry::NameRecord& Entry::recordAt(SimTime seen) {
    std::size_t index = m_records.size() - 1;
    while (index > 0 && m_records[index].from > seen) --index;
    return m_records[index];
}

Route Entry::route(const Request& request, SimTime now) {
    const double age = unit(draw(request.luck, Purpose::resolver, request.attempt));
    const SimTime seen = now - SimTime{static_cast<std::int64_t>(age * static_cast<double>(m_ttl.ns))};
    NameRecord& record = recordAt(seen);
    return routeTo(record, request, std::max(seen, record.from));
}

Route Entry::routeTo(NameRecord& record, const Request& request, SimTime seen) {
    if (!record.target) return {.cause = Cause::noEntry, .because = record.because};
    const CloudResource& target = *record.target;
    const bool isNamed = record.isNamed;
    if (record.incarnation == 0) {
        if (!isNamed) return lost(target.lastCall);
        return {.cause = Cause::nameUnresolved, .because = target.lastCall};
    }
    const Life& life = target.lives[record.incarnation - 1];
    const bool isOver = life.to <= m_cloud.now();
    if (isOver && !isNamed) return lost(life.endedBy);
    if (life.to <= seen) return {.cause = Cause::nameUnresolved, .because = life.endedBy};
    if (isOver) return {.cause = Cause::connectRefused, .because = life.endedBy, .latency = m_latency};
    return routeToHost(record, request);
}

Route Entry::routeToHost(NameRecord& record, const Request& request) {
    findWay(record);
    const Way& way = record.way;
    if (!way.host) return lost(way.because);
    Route route{.port = port, .latency = way.isEdge ? m_edgeLatency : m_latency};
    if (!way.isEdge) {
        if (way.interfaces.empty()) return lost(way.host->lastCall);
        const Reach& reach = way.interfaces[chosenInterface(*way.host, request.luck, request.attempt)];
        if (!reach.open) {
            const StationIndex towards = way.host->running ? way.host->running->station() : noStation;
            return {.lost = true, .towards = towards, .because = reach.because};
        }
    }
    if (way.host->running) route.station = way.host->running->station();
    if (route.station == noStation) {
        route.cause = Cause::connectRefused;
        route.because = way.host->lastCall;
    }
    return route;
}

/// The address of an Elastic IP is where its machine is; with none, nobody answers to it.
const CloudResource* Entry::hostOf(const CloudResource& target) const {
    if (!target.kind->has(trait::elasticIp)) return &target;
    for (const CloudResource* user : m_cloud.callers(target.id, role::uses))
        if (user->kind->has(trait::machine)) return user;
    return nullptr;
}

Text Entry::trouble() const {
    const CloudResource* target = m_records.back().target;
    if (!target) return STAMPEDE_TEXT("cloud", "They have no entry to send their requests to.");
    if (!target->isUp()) return STAMPEDE_TEXT("cloud", "Their entry \"%1\" is not there.").resource(target->id);
    const CloudResource* host = hostOf(*target);
    if (!host || !host->isUp() || !host->running)
        return STAMPEDE_TEXT("cloud", "Nothing answers at their entry \"%1\".").resource(target->id);
    if (host->kind->has(trait::edge)) return {};
    for (std::size_t i = 0; i < host->interfaces.size(); ++i) {
        const Reach reach = fromInternet(m_cloud, *host, i, port);
        if (!reach.open)
            return STAMPEDE_TEXT("cloud", "What is sent to \"%1\" is lost at \"%2\".")
                .resource(target->id)
                .resource(reach.where);
    }
    return {};
}

void Entry::findWay(NameRecord& record) {
    Way& way = record.way;
    if (way.epoch == m_cloud.epoch()) return;
    way = {.epoch = m_cloud.epoch(), .because = record.target->lastCall};
    way.host = hostOf(*record.target);
    if (!way.host) return;
    if (!way.host->isUp()) {
        way.because = way.host->lastCall;
        way.host = nullptr;
        return;
    }
    way.isEdge = way.host->kind->has(trait::edge);
    for (std::size_t i = 0; i < way.host->interfaces.size(); ++i)
        way.interfaces.push_back(fromInternet(m_cloud, *way.host, i, port));
}

Judgement Entry::judge(const Request& request, const Answer& answer, SimTime /*now*/) {
    if (answer.status < 200 || answer.status > 299) {
        Cause cause = static_cast<Cause>(answer.cause);
        if (cause == Cause::none) cause = answer.status == 0 ? Cause::connectRefused : Cause::appError;
        return {Outcome::failed, cause, answer.because};
    }
    if (answer.key != request.key) return {Outcome::wrong, Cause::wrongCacheKey, answer.because};
    const Releases& releases = m_cloud.releases();
    if (releases.isAccepted(answer.content)) return {Outcome::ok, Cause::none, 0};
    const bool wasRight = answer.cached && answer.madeAt < releases.refusedSince(answer.content);
    return {Outcome::wrong, wasRight ? Cause::wrongStaleCache : Cause::wrongOldVersion, answer.because};
}

}  // namespace stampede
