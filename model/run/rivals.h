#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "model/run/simulation.h"

namespace stampede {

/// A rival of a scenario with the actions it plays.
struct RivalScript {
    std::string id = {};
    std::string name = {};
    std::vector<Action> actions = {};
};

/// Reads the rivals' scripts from beside the scenario's file. A script that is not there (the scenario was copied
/// without it), or whose path leads out of the folder, leaves its rival out; `missing` says which.
std::vector<RivalScript> readRivals(const Scenario& scenario, const std::string& scenarioFile, const Catalog& catalog,
                                    std::vector<std::string>& missing);

/// Plays one rival: the same scenario without rivals, the same seed, its own actions, until the same moment. `advance`
/// brings the run there; it says whether it came so far, and the rival has no score where it did not.
std::optional<ResultRival> playRival(const RivalScript& rival, std::shared_ptr<const Scenario> scenario,
                                     const Catalog& catalog, std::uint64_t seed,
                                     const std::function<bool(Simulation&)>& advance);

}  // namespace stampede
