#include "model/game/incident.h"

#include <algorithm>
#include <map>
#include <set>

namespace stampede {

namespace {

SimTime timeOf(std::size_t second) { return seconds(static_cast<std::int64_t>(second)); }

/// What the player would look at: the resource itself and all that is linked with it, contains it or is in it.
std::set<ResourceId> surroundings(const Cloud& cloud, const std::vector<ResourceId>& ids) {
    std::set<ResourceId> concerned(ids.begin(), ids.end());
    const auto isOne = [&](const ResourceId& id) { return std::find(ids.begin(), ids.end(), id) != ids.end(); };
    for (const auto& [id, resource] : cloud.resources()) {
        if (isOne(id)) {
            concerned.insert(resource->parent);
            concerned.insert(resource->owner);
            for (const Link& link : resource->links) concerned.insert(link.to);
        }
        if (isOne(resource->parent) || isOne(resource->owner)) concerned.insert(id);
        for (const Link& link : resource->links) {
            if (isOne(link.to)) concerned.insert(id);
        }
    }
    concerned.erase(ResourceId{});
    return concerned;
}

/// When what the entry broke was whole again: made anew, or changed once more by somebody else than chaos.
SimTime mendedAfter(const Cloud& cloud, const LogEntry& broken) {
    SimTime mended = never;
    for (const ResourceId& id : broken.resources) {
        const CloudResource* resource = cloud.find(id);
        if (resource == nullptr) continue;
        const bool ended = std::any_of(resource->lives.begin(), resource->lives.end(),
                                       [&](const Life& life) { return life.endedBy == broken.number; });
        for (const Life& life : resource->lives) {
            if (ended && life.from > broken.at) mended = std::min(mended, life.from);
        }
        for (const LogEntry& entry : cloud.log().entries()) {
            if (ended || entry.number <= broken.number || entry.outcome != CallOutcome::ok) continue;
            if (entry.actor == Actor::chaos || entry.actor == Actor::cloud) continue;
            if (std::find(entry.resources.begin(), entry.resources.end(), id) != entry.resources.end()) {
                mended = std::min(mended, entry.at);
            }
        }
    }
    return mended;
}

}  // namespace

void IncidentWatch::wentBad(Second& second, const Finish& finish, Points worth) {
    second.bad += 1;
    second.points += worth;
    const Key key{finish.cause, finish.because};
    const auto known =
        std::find_if(second.counts.begin(), second.counts.end(), [&](const auto& count) { return count.first == key; });
    if (known == second.counts.end()) {
        second.counts.push_back({key, 1});
    } else {
        known->second += 1;
    }
}

const IncidentWatch::Second& IncidentWatch::second(std::size_t index) const {
    static const Second nothing;
    return index < m_seconds.size() ? m_seconds[index] : nothing;
}

Incident IncidentWatch::describe(const Cloud& cloud, const Span& span) const {
    Incident incident{.from = timeOf(span.first), .to = span.open ? never : timeOf(span.end)};
    std::map<Key, std::int64_t> byKey;
    for (std::size_t s = span.first; s < span.end; ++s) {
        incident.points += second(s).points;
        for (const auto& [key, count] : second(s).counts) byKey[key] += count;
    }
    std::map<IncidentCause, std::int64_t> byWord;
    for (const auto& [key, count] : byKey) byWord[incidentCause(cloud, key.first, key.second)] += count;
    incident.shares.assign(byWord.begin(), byWord.end());
    std::stable_sort(incident.shares.begin(), incident.shares.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    if (!incident.shares.empty()) incident.cause = incident.shares.front().first;
    std::int64_t most = 0;
    for (const auto& [key, count] : byKey) {
        if (count <= most || incidentCause(cloud, key.first, key.second) != incident.cause) continue;
        most = count;
        incident.mostly = key.first;
        incident.because = key.second;
    }
    return incident;
}

std::int64_t IncidentWatch::countOf(const Span& span, std::uint32_t logNumber) const {
    std::int64_t sum = 0;
    for (std::size_t s = span.first; s < span.end; ++s) {
        for (const auto& [key, count] : second(s).counts) sum += key.second == logNumber ? count : 0;
    }
    return sum;
}

std::optional<SimTime> IncidentWatch::firstReaction(const Cloud& cloud, const Incident& incident) const {
    const auto isWithin = [&](SimTime at) { return at >= incident.from && at <= incident.to; };
    SimTime first = never;
    for (const SimTime at : m_notes) {
        if (isWithin(at)) first = std::min(first, at);
    }
    const auto& entries = cloud.log().entries();
    const std::set<ResourceId> concerned =
        incident.because == 0 ? std::set<ResourceId>{} : surroundings(cloud, entries[incident.because - 1].resources);
    for (const LogEntry& entry : entries) {
        if (entry.actor != Actor::player || !isWithin(entry.at) || entry.number <= incident.because) continue;
        const bool concerns = std::any_of(entry.resources.begin(), entry.resources.end(),
                                          [&](const ResourceId& id) { return concerned.count(id) > 0; });
        if (concerned.empty() || concerns) first = std::min(first, entry.at);
    }
    return first == never ? std::nullopt : std::optional(first - incident.from);
}

std::vector<Incident> IncidentWatch::incidents(const Cloud& cloud, SimTime now) const {
    std::vector<Span> found;
    for (const Span& span : spans(static_cast<std::size_t>(now.wholeSeconds()))) {
        for (const Span& chapter : chapters(cloud, span)) found.push_back(chapter);
    }
    std::vector<Incident> list;
    for (const Span& span : found) list.push_back(describe(cloud, span));
    for (const std::uint32_t number : m_broken) {
        const LogEntry& entry = cloud.log().entries()[number - 1];
        const auto felt = std::max_element(found.begin(), found.end(), [&](const Span& a, const Span& b) {
            return countOf(a, number) < countOf(b, number);
        });
        if (felt != found.end() && countOf(*felt, number) > 0) {
            const auto at = static_cast<std::size_t>(felt - found.begin());
            list[at].from = std::min(list[at].from, entry.at);
            if (at > 0 && found[at - 1].end == felt->first) list[at - 1].to = list[at].from;
        } else {
            // Without a request that died of it, only what it broke tells the word.
            list.push_back({.from = entry.at,
                            .to = mendedAfter(cloud, entry),
                            .cause = incidentCause(cloud, Cause::targetDied, number),
                            .because = number});
        }
    }
    for (Incident& incident : list) {
        incident.cause = reasonBehind(cloud, incident, now);
        if (!incident.shares.empty()) incident.shares.front().first = incident.cause;
        incident.detectedAfter = firstReaction(cloud, incident);
        if (incident.to != never) incident.recoveredAfter = incident.to - incident.from;
    }
    std::stable_sort(list.begin(), list.end(), [](const Incident& a, const Incident& b) { return a.from < b.from; });
    return list;
}

}  // namespace stampede
