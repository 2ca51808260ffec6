// model/chaos: what goes wrong by plan. A plan is data; a fault makes the same calls as the player and so meets the
// same protections. One file per fault; faults.def lists them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/base/sim_time.h"
#include "model/base/text.h"
#include "model/base/value.h"

namespace stampede {

struct Fault;

/// Whom a fault meets, found at its moment by data and never by name.
struct ChaosSelect {
    enum class Pick { mostTraffic, first, random };
    /// The one trait that no kind declares: clients reach it now.
    static constexpr std::string_view onEntryPath = "on-entry-path";

    std::vector<std::string> kinds = {};  ///< of one of these kinds; empty: of any
    std::string trait = {};               ///< with this trait; empty: with any
    bool serving = false;                 ///< only what requests pass
    Pick pick = Pick::first;              ///< in the order of the drawing
    Record unknown = {};
    bool operator==(const ChaosSelect&) const = default;
};

/// One entry of a chaos plan: a call of "chaos" on a target, at a moment.
struct ChaosEntry {
    enum class NoneFound { skip, wait };  ///< and log it, or look again every second until `until` (else the end)

    std::string id = {};
    std::optional<SimTime> at = {};
    std::optional<std::pair<SimTime, SimTime>> between = {};  ///< drawn from the seed; `at` or this, not both
    Wording by = {};                                          ///< who the log says it was
    const Fault* fault = nullptr;                             ///< what is done; none only where a file named none
    std::string target = {};                                  ///< a resource's id; this or `select`, not both
    std::optional<ChaosSelect> select = {};
    Record details = {};  ///< what the fault's own members say; left out where nothing is said
    NoneFound noneFound = NoneFound::skip;
    std::optional<SimTime> until = {};           ///< the last moment to wait for a target
    std::optional<SimTime> announcedAfter = {};  ///< how long nobody is told; empty: never told
    Wording announcement = {};
    Record unknown = {};
    bool operator==(const ChaosEntry&) const = default;

    /// What a member of the fault says: null, or the empty text, where nothing is said.
    Value detail(std::string_view member) const;
    std::string text(std::string_view member) const;
};

}  // namespace stampede
