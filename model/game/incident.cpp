#include "model/game/incident.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "model/architecture/traits.h"

namespace stampede {

namespace {

// Ours. The bar: a deletion behind a warm cache fails only the misses, a few requests in a hundred, and must be seen.
constexpr std::int64_t barPercent = 3;
// The window: as long as a metric's period, so that a single bad second of a busy minute is no incident.
constexpr std::size_t windowS = 60;
// Of fewer requests one failure is more than 5 %, which is luck.
constexpr std::int64_t leastEnded = 20;
/// How long before an incident a launch may have failed for want of addresses to be its cause: a boot and a cooldown.
constexpr SimTime addressesLookBack = minutes(5);

/// A cause begins a chapter of its own where it has most of what failed in each of so many minutes; it takes longer
/// than a retry storm after another cause is over.
constexpr std::size_t blockS = 60, leastBlocks = 3;

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

bool lackedAddresses(const Cloud& cloud, const Incident& incident) {
    const auto& entries = cloud.log().entries();
    return std::any_of(entries.begin(), entries.end(), [&](const LogEntry& entry) {
        return entry.outcome != CallOutcome::ok && entry.code == "InsufficientFreeAddressesInSubnet" &&
               entry.at + addressesLookBack >= incident.from && entry.at <= incident.to;
    });
}

/// At least half of the machines that told their credits in one minute of the incident had none left.
bool lackedCredits(const Cloud& cloud, const Incident& incident, SimTime now) {
    const auto first = static_cast<int>(incident.from.wholeSeconds() / 60);
    const auto last = static_cast<int>(std::min(incident.to, now).wholeSeconds() / 60);
    for (int minute = first; minute <= last; ++minute) {
        int told = 0, dry = 0;
        for (const auto& [id, resource] : cloud.resources()) {
            const int metric = resource->kind->metric("CPUCreditBalance");
            if (metric < 0 || static_cast<std::size_t>(metric) >= resource->metrics.size()) continue;
            const std::optional<double> balance = resource->metrics[static_cast<std::size_t>(metric)].at(minute);
            if (!balance) continue;
            told += 1;
            if (*balance < 1) dry += 1;
        }
        if (dry > 0 && 2 * dry >= told) return true;
    }
    return false;
}

/// Overload and missing machines have a reason behind them, where the log or the metrics tell one.
IncidentCause reasonBehind(const Cloud& cloud, const Incident& incident, SimTime now) {
    const bool overloaded = incident.cause == IncidentCause::overload;
    if (!overloaded && incident.cause != IncidentCause::instancesNotServing) return incident.cause;
    if (lackedAddresses(cloud, incident)) return IncidentCause::noAddresses;
    if (overloaded && lackedCredits(cloud, incident, now)) return IncidentCause::creditsEmpty;
    return incident.cause;
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

std::int64_t IncidentWatch::aboveBar(std::size_t index) const {
    return 100 * second(index).bad - barPercent * second(index).ended;
}

std::size_t IncidentWatch::beginning(std::size_t least, std::size_t last) const {
    std::int64_t sum = 0, best = 0;
    std::size_t first = last;
    for (std::size_t s = last + 1; s-- > least;) {
        sum += aboveBar(s);
        if (sum < best || second(s).bad == 0) continue;
        best = sum;
        first = s;
    }
    return first;
}

std::size_t IncidentWatch::ending(std::size_t least, std::size_t last) const {
    std::int64_t sum = 0, best = INT64_MIN;
    std::size_t end = last + 1;
    for (std::size_t s = least; s <= last; ++s) {
        sum += aboveBar(s);
        if (sum <= best) continue;
        best = sum;
        end = s + 1;
    }
    return end;
}

std::vector<IncidentWatch::Span> IncidentWatch::spans(std::size_t seconds) const {
    std::vector<Span> found;
    std::int64_t ended = 0, bad = 0;  // from `windowFirst` on
    std::size_t windowFirst = 0;
    bool open = false;
    const auto beginWindow = [&](std::size_t first) {
        for (; windowFirst < first; ++windowFirst) {
            ended -= second(windowFirst).ended;
            bad -= second(windowFirst).bad;
        }
    };
    for (std::size_t s = 0; s < seconds; ++s) {
        ended += second(s).ended;
        bad += second(s).bad;
        if (s >= windowS) beginWindow(s + 1 - windowS);
        const bool over = 100 * bad > barPercent * ended;
        if (!open && over && ended >= leastEnded) {
            found.push_back({.first = beginning(windowFirst, s)});
            open = true;
        } else if (open && !over) {
            found.back().end = ending(std::max(windowFirst, found.back().first), s);
            beginWindow(found.back().end);  // what was bad until then is of that one, and begins no other
            open = false;
        }
        if (open) found.back().end = s + 1;
        if (!found.empty()) found.back().open = open;
    }
    return found;
}

std::vector<IncidentWatch::Span> IncidentWatch::chapters(const Cloud& cloud, const Span& span) const {
    std::map<Key, IncidentCause> words;
    const auto wordOf = [&](const Key& key) {
        const auto known = words.find(key);
        return known != words.end() ? known->second
                                    : words.emplace(key, incidentCause(cloud, key.first, key.second)).first->second;
    };
    const auto countIn = [&](std::size_t s, IncidentCause word) {
        std::int64_t sum = 0;
        for (const auto& [key, count] : second(s).counts) sum += wordOf(key) == word ? count : 0;
        return sum;
    };
    // What more than half of each minute's failures come from, where that is one thing.
    std::vector<std::optional<IncidentCause>> blocks;
    for (std::size_t first = span.first; first < span.end; first += blockS) {
        std::map<IncidentCause, std::int64_t> counts;
        std::int64_t all = 0;
        for (std::size_t s = first; s < std::min(first + blockS, span.end); ++s) {
            for (const auto& [key, count] : second(s).counts) counts[wordOf(key)] += count;
            all += second(s).bad;
        }
        auto& block = blocks.emplace_back();
        for (const auto& [word, count] : counts) {
            if (2 * count > all) block = word;
        }
    }
    std::vector<Span> parts{span};
    std::optional<IncidentCause> ruling;
    for (std::size_t b = 0; b < blocks.size(); ++b) {
        if (!blocks[b] || blocks[b] == ruling) continue;
        std::size_t next = b;
        while (next < blocks.size() && (!blocks[next] || blocks[next] == blocks[b])) ++next;
        if (ruling && next - b < leastBlocks) continue;
        if (ruling) {
            // Where the one takes over from the other: from there on it has the most more.
            const std::size_t least = span.first + (b - 1) * blockS, last = least + 2 * blockS;
            std::int64_t sum = 0, best = 0;
            std::size_t first = least + blockS;
            for (std::size_t s = std::min(last, span.end); s-- > least;) {
                sum += countIn(s, *blocks[b]) - countIn(s, *ruling);
                if (sum <= best) continue;
                best = sum;
                first = s;
            }
            parts.push_back({.first = first, .end = span.end, .open = span.open});
            parts[parts.size() - 2].end = first;
            parts[parts.size() - 2].open = false;
        }
        ruling = blocks[b];
    }
    return parts;
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
