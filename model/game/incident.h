#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "model/cloud/cloud.h"
#include "model/traffic/finish.h"

namespace stampede {

/// What was wrong: the closed list of results.
enum class IncidentCause : std::uint8_t {
    balancerGone,
    routeMissing,
    aclDeny,
    ruleMissing,
    instancesNotServing,
    overload,
    noAddresses,
    wrongAnswers,
    creditsEmpty,
    databaseDown,
    count
};
std::string_view incidentWord(IncidentCause cause);
/// The same for people, by its word: "A balancer was gone". The word itself where it is none of the list.
Text incidentText(std::string_view word);

/// A span in which clients were not served as they should be, or in which something that carried traffic was broken.
struct Incident {
    SimTime from = {};
    SimTime to = never;  ///< never: it still lasts
    IncidentCause cause = IncidentCause::overload;
    Points points = {};  ///< what its failed and wrong requests cost in the ledger (0 or less)
    /// All that was wrong, with how many requests failed or were wrong of each, the most first; empty for nobody.
    std::vector<std::pair<IncidentCause, std::int64_t>> shares = {};
    Cause mostly = Cause::none;                  ///< how most of the requests behind the cause ended, none for nobody
    std::uint32_t because = 0;                   ///< the log entry that most of it came from, 0 for none
    std::optional<SimTime> detectedAfter = {};   ///< until the first note, or player's call on what is concerned
    std::optional<SimTime> recoveredAfter = {};  ///< until its end
};

/// Watches how requests end, second by second, and tells incidents from single failures: an incident is open while more
/// than 3 % of at least 20 requests that ended in the last 60 s failed or were wrong (our choice: low enough for a
/// deletion behind a warm cache, high enough for luck). An application's own error rate is no incident: it is what the
/// version is. Where another cause takes over for three minutes or more, another incident begins: a day that is never
/// well still has its chapters. A chaos call that broke something serving is one in any case, even where nobody felt
/// it.
class IncidentWatch {
public:
    /// Tell it of every request that ended, in any order; `worth` is what the ledger booked for it.
    void finished(const Finish& finish, Points worth) {
        Second& second = secondAt(finish.at);
        second.ended += 1;
        if (finish.outcome != Outcome::ok && finish.cause != Cause::appError) wentBad(second, finish, worth);
    }
    /// The same of so many requests that were all served in the second of `at`.
    void served(SimTime at, std::int64_t count) { secondAt(at).ended += count; }
    /// A call that was not the player's has broken something that carried traffic.
    void broke(std::uint32_t logNumber) { m_broken.push_back(logNumber); }
    /// The player has written a note.
    void noted(SimTime at) { m_notes.push_back(at); }

    /// In order of their beginning, from the whole seconds that are over at `now`.
    std::vector<Incident> incidents(const Cloud& cloud, SimTime now) const;

private:
    using Key = std::pair<Cause, std::uint32_t>;
    struct Second {
        std::int64_t ended = 0;
        std::int64_t bad = 0;
        Points points = {};
        std::vector<std::pair<Key, std::int64_t>> counts = {};
    };
    /// Seconds [first, end); `open` where it still lasts at the end.
    struct Span {
        std::size_t first = 0;
        std::size_t end = 0;
        bool open = false;
    };

    Second& secondAt(SimTime at) {
        const auto index = static_cast<std::size_t>(at.wholeSeconds());
        if (index >= m_seconds.size()) m_seconds.resize(index + 1);
        return m_seconds[index];
    }
    static void wentBad(Second& second, const Finish& finish, Points worth);
    const Second& second(std::size_t index) const;
    Incident describe(const Cloud& cloud, const Span& span) const;
    /// How many requests of it ended because of that entry.
    std::int64_t countOf(const Span& span, std::uint32_t logNumber) const;
    std::optional<SimTime> firstReaction(const Cloud& cloud, const Incident& incident) const;

    // Where an incident begins and ends (incident_spans.cpp)
    class Causes;
    /// How far a second lies above the bar, in hundredths of a request.
    std::int64_t aboveBar(std::size_t index) const;
    /// Where in [least, last] the trouble began: from there to `last` the sum above the bar is the greatest.
    std::size_t beginning(std::size_t least, std::size_t last) const;
    /// Where it ended: behind the second up to which that sum is the greatest.
    std::size_t ending(std::size_t least, std::size_t last) const;
    std::vector<Span> spans(std::size_t seconds) const;
    /// The span in the parts that other causes dominate, one after the other.
    std::vector<Span> chapters(const Cloud& cloud, const Span& span) const;

    std::vector<Second> m_seconds;
    std::vector<std::uint32_t> m_broken;
    std::vector<SimTime> m_notes;
};

/// The word for requests that end with `cause` because of that log entry: by what the entry's resources say of
/// themselves where there is one, else by the cause alone.
IncidentCause incidentCause(const Cloud& cloud, Cause cause, std::uint32_t because);

/// Overload and missing machines have a reason behind them, where the log or the metrics tell one; else its cause.
IncidentCause reasonBehind(const Cloud& cloud, const Incident& incident, SimTime now);

}  // namespace stampede
