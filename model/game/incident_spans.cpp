#include <algorithm>
#include <map>

#include "model/game/incident.h"

// Where an incident begins and ends, and where another cause takes over.

namespace stampede {

namespace {

// Ours. The bar: a deletion behind a warm cache fails only the misses, a few requests in a hundred, and must be seen.
constexpr std::int64_t barPercent = 3;
// The window: as long as a metric's period, so that a single bad second of a busy minute is no incident.
constexpr std::size_t windowS = 60;
// Of fewer requests one failure is more than 5 %, which is luck.
constexpr std::int64_t leastEnded = 20;

/// A cause begins a chapter of its own where it has most of what failed in each of so many minutes; it takes longer
/// than a retry storm after another cause is over.
constexpr std::size_t blockS = 60, leastBlocks = 3;

}  // namespace

/// A span minute by minute, by what its failures come from.
class IncidentWatch::Causes {
public:
    Causes(const IncidentWatch& watch, const Cloud& cloud, const Span& span)
        : m_watch(watch), m_cloud(cloud), m_span(span) {}

    /// What more than half of each minute's failures come from, where that is one thing.
    std::vector<std::optional<IncidentCause>> rulers() {
        std::vector<std::optional<IncidentCause>> rulers;
        for (std::size_t first = m_span.first; first < m_span.end; first += blockS) rulers.push_back(rulerFrom(first));
        return rulers;
    }

    /// Where around the beginning of a minute the one takes over from the other: from there on it has the most more.
    std::size_t takeOver(std::size_t minute, IncidentCause other, IncidentCause one) {
        const std::size_t least = m_span.first + (minute - 1) * blockS, last = least + 2 * blockS;
        std::int64_t sum = 0, best = 0;
        std::size_t first = least + blockS;
        for (std::size_t s = std::min(last, m_span.end); s-- > least;) {
            sum += countIn(s, one) - countIn(s, other);
            if (sum <= best) continue;
            best = sum;
            first = s;
        }
        return first;
    }

private:
    std::optional<IncidentCause> rulerFrom(std::size_t first) {
        std::map<IncidentCause, std::int64_t> counts;
        std::int64_t all = 0;
        for (std::size_t s = first; s < std::min(first + blockS, m_span.end); ++s) {
            for (const auto& [key, count] : m_watch.second(s).counts) counts[causeOf(key)] += count;
            all += m_watch.second(s).bad;
        }
        for (const auto& [cause, count] : counts) {
            if (2 * count > all) return cause;
        }
        return std::nullopt;
    }

    std::int64_t countIn(std::size_t s, IncidentCause cause) {
        std::int64_t sum = 0;
        for (const auto& [key, count] : m_watch.second(s).counts) sum += causeOf(key) == cause ? count : 0;
        return sum;
    }

    IncidentCause causeOf(const Key& key) {
        const auto known = m_known.find(key);
        if (known != m_known.end()) return known->second;
        return m_known.emplace(key, incidentCause(m_cloud, key.first, key.second)).first->second;
    }

    const IncidentWatch& m_watch;
    const Cloud& m_cloud;
    const Span& m_span;
    std::map<Key, IncidentCause> m_known;
};

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
    Causes causes(*this, cloud, span);
    const std::vector<std::optional<IncidentCause>> rulers = causes.rulers();
    std::vector<Span> parts{span};
    std::optional<IncidentCause> ruling;
    for (std::size_t minute = 0; minute < rulers.size(); ++minute) {
        const std::optional<IncidentCause> ruler = rulers[minute];
        if (!ruler || ruler == ruling) continue;
        std::size_t next = minute;
        while (next < rulers.size() && (!rulers[next] || rulers[next] == ruler)) ++next;
        if (ruling && next - minute < leastBlocks) continue;
        if (ruling) {
            const std::size_t first = causes.takeOver(minute, *ruling, *ruler);
            parts.back().end = first;
            parts.back().open = false;
            parts.push_back({.first = first, .end = span.end, .open = span.open});
        }
        ruling = ruler;
    }
    return parts;
}

}  // namespace stampede
