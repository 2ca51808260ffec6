#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/architecture/resource.h"
#include "model/base/money.h"
#include "model/base/sim_time.h"
#include "model/base/value.h"
#include "model/cloud/cloud_resource.h"
#include "model/cloud/log.h"
#include "model/run/run_book.h"

namespace stampede {

/// Over answered requests, as the client sees it.
struct LatencySummary {
    std::int64_t count = 0;
    SimTime mean = {}, p50 = {}, p90 = {}, p95 = {}, p99 = {}, max = {};
};

/// One row of the ledger: what one cause brought or took.
struct ResultRow {
    std::string cause = {};
    std::string group = {};
    std::int64_t count = 0;
    Points points = {};
    std::uint32_t because = 0;  ///< number of the log entry behind most of it, 0: none
};

struct ResultMetric {
    std::string_view name = {};  ///< of the kind's list
    MetricSeries::Summary summary = {};
};

struct ResultResource {
    ResourceId id = {};
    const Kind* kind = nullptr;
    State state = State::drawn;
    std::vector<ResultMetric> metrics =
        {};  ///< those with a datapoint, in the order of the kind's; the others are zero
};

struct ResultGoal {
    std::string id = {};
    std::string name = {};
    std::optional<bool> met = {};  ///< empty: not judged, it needs the score of a rival that was not played
};

struct ResultRival {
    std::string id = {};
    std::string name = {};
    Points score = {};
};

/// What the day teaches, and whether it was felt: something was refused, failed or was wrong for one of its causes, or
/// because of its fault where it names one. What is served and what it costs happens on every day; where only such a
/// cause could tell, one run cannot (empty).
struct ResultLesson {
    std::string id = {};
    std::optional<bool> felt = {};
};

struct ResultIncident {
    SimTime from = {};
    std::optional<SimTime> to = {};  ///< empty: not over at the end
    std::string cause = {};
    /// All that was wrong, the word and how many requests failed or were wrong of it, the most first.
    std::vector<std::pair<std::string, std::int64_t>> shares = {};
    Cause mostly = Cause::none;  ///< how most of its requests ended that make up the cause; none: nobody felt it
    Points points = {};
    std::optional<SimTime> detectedAfter = {};
    std::optional<SimTime> recoveredAfter = {};
};

/// What one resource cost. Its name is the last that it was drawn with, also where it is drawn no more.
struct ResultCost {
    ResourceId id = {};
    Money cost = {};
    Wording name = {};  ///< empty: it never had one
};

class Catalog;

/// What a run came to, in the shape of `stampede-cli schema --of result`. A value: it outlives the run, not the
/// catalog.
struct Result {
    std::string scenario = {};
    std::uint64_t seed = 1;
    SimTime simulated = {};
    Points score = {};
    std::vector<ResultRow> ledger = {};
    RequestTotals requests = {};
    std::vector<std::pair<Cause, std::int64_t>> failedByCause = {};  ///< in the order of the causes, none is zero
    LatencySummary latency = {};
    Money cost = {};       ///< the bill by the scenario's rule
    Money listPrice = {};  ///< the provider's
    std::vector<ResultCost> costByResource = {};
    std::int64_t applied = 0, refused = 0;  ///< what the log has of the player: calls, notes, hints
    std::vector<ResultResource> resources = {};
    Chunks<LogEntry> log = {};
    std::vector<ResultGoal> goals = {};
    std::vector<ResultRival> rivals = {};
    std::vector<ResultIncident> incidents = {};
    std::vector<ResultLesson> lessons = {};
    std::uint64_t trajectory = 0;
};

/// The document that `run --json` prints, fingerprints included.
Value toValue(const Result& result);

/// A hash of everything of a result that follows from this run alone: all but `goals` and `rivals` (which other runs
/// decide) and the fingerprints.
std::uint64_t resultsFingerprint(const Result& result);

/// Sixteen hexadecimal digits.
std::string fingerprintText(std::uint64_t fingerprint);

/// The JSON Schema (draft 2020-12) of that document, with the closed lists of causes, codes and states.
Value resultSchema(const Catalog& catalog);

}  // namespace stampede
