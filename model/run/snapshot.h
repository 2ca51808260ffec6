#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "model/base/chunks.h"
#include "model/cloud/control_plane.h"
#include "model/cloud/parts/console_line.h"
#include "model/game/announcement_board.h"
#include "model/game/ledger.h"
#include "model/run/history_row.h"
#include "model/run/result.h"
#include "model/run/run_book.h"

namespace stampede {

/// How many addresses a subnet has.
struct AddressCount {
    std::int64_t usable = 0;
    std::int64_t free = 0;
    bool few = false;  ///< fewer free than a load balancer asks for

    bool operator==(const AddressCount&) const = default;
};

/// What a window shows of one resource at a moment.
struct ResourceSnapshot {
    ResourceId id = {};
    const Kind* kind = nullptr;
    ResourceId parent = {};
    ResourceId owner = {};  ///< the group that launched it, empty for none
    State state = State::drawn;
    SimTime since = {};
    Text status = {};                     ///< one line of live facts
    Text trouble = {};                    ///< what is wrong, or why it does nothing, in one sentence; empty: nothing
    std::optional<Refusal> refusal = {};  ///< of its last call, until one succeeds
    std::uint32_t lastCall = 0;       ///< number of the log entry that last changed it; a refused call changes nothing
    std::optional<double> load = {};  ///< how busy, 0 to 1; empty for what has no such measure
    std::optional<std::int64_t> queue = {};      ///< requests that wait here
    std::optional<AddressCount> addresses = {};  ///< of what holds addresses

    bool exists() const { return stampede::exists(state); }
    bool isThere() const { return stampede::isThere(state); }
};

/// Requests that have come back along one way from caller to called since 0:00, by how they were answered: late is
/// right but past the score's first band, counted on this way alone.
struct Flow {
    ResourceId from = {};
    ResourceId to = {};
    std::int64_t ok = 0, late = 0, wrong = 0, failed = 0;
};

/// A hint and how far it has been read.
struct HintState {
    std::string id = {};
    std::size_t opened = 0;
};

/// What a closer look at one resource shows.
struct Detail {
    struct Metric {
        std::string_view name = {};  ///< of the kind's list
        std::optional<double> last = {};
    };
    ResourceId id = {};
    std::vector<ConsoleLine> console = {};
    Settings settings = {};  ///< what is there, not what is drawn
    std::vector<Link> links = {};
    std::vector<Interface> interfaces = {};  ///< its addresses and where they are
    std::vector<Metric> metrics = {};        ///< the last datapoint of each
    Money cost = {};                         ///< until now, by the scenario's rule; of a group with its members
};

/// A run at a moment, as a value: it holds exactly what has happened by then and refers to nothing that moves.
struct Snapshot {
    SimTime now = {};
    SimTime duration = {};
    std::uint64_t seed = 1;
    std::vector<ResourceSnapshot> resources = {};  ///< in the order of their ids, what is gone included
    std::vector<Drift> drift = {};                 ///< where the drawing and what is there differ
    std::vector<Flow> flows = {};                  ///< in the order of from and to
    ResourceId entry = {};  ///< where the name that clients ask for leads now; empty: to nothing that is there
    RequestTotals requests = {};
    SecondCounts lastSecond = {};  ///< of the last whole second that is over
    Points score = {};
    Points trend = {};
    Money cost = {};
    Money costPerHour = {};  ///< fixed sums by the hour of all that is billed now, by the scenario's rule; no usage
    std::vector<LedgerRow> ledger = {};
    Chunks<std::vector<LedgerRow>> ledgerByMinute = {};  ///< at the end of each whole minute
    Chunks<HistoryRow> history = {};
    Chunks<LogEntry> log = {};
    std::vector<Notice> notices = {};
    std::vector<HintState> hints = {};
    std::vector<ResultRival> rivals = {};  ///< those that were played so far, once the day is over
    std::optional<Detail> watched = {};

    bool isOver() const { return now >= duration; }
    /// By id; null for what never was there.
    const ResourceSnapshot* find(std::string_view id) const;
};

}  // namespace stampede
