#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/run/result.h"
#include "model/run/simulation.h"

namespace stampede {

/// A run as a document: from the scenario, the seed and the actions the same run can be played again. The fingerprints
/// are what it came to, and `engine` says with which version of the engine.
struct RunRecord {
    Scenario scenario = {};
    std::uint64_t seed = 1;
    std::vector<Action> actions = {};
    std::vector<ResultRival> rivals = {};  ///< what the other teams came to by then
    SimTime simulated = {};                ///< how far it was played
    std::int64_t engine = 0;
    std::uint64_t trajectory = 0;
    std::uint64_t results = 0;
};

RunRecord recordOf(const Simulation& run, const Result& result);

/// The canonical text of a record.
std::string writeRecord(const RunRecord& record);
/// Throws InputError: what is no record, or holds no valid scenario.
RunRecord readRecord(std::string_view text, const std::string& file, const Catalog& catalog);

/// Plays a record to where it was played.
Result play(const RunRecord& record, const Catalog& catalog);

}  // namespace stampede
