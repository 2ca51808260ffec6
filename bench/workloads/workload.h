// bench/workloads: what is played to see how fast it goes. The floor (limit/) and the peers (peers/) know W1 to W4 by
// their numbers; the engine plays them as scenarios, through the public Simulation.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "bench/workloads/measure.h"
#include "model/base/sim_time.h"
#include "model/base/value.h"

namespace bench {

/// A scenario beside this file with numbers of its own set in it, and the requests per second it is played at.
struct Workload {
    /// What happens in every simulated second.
    enum class Each : std::uint8_t { nothing, fault, edit };

    std::string name = {};
    std::string scenario = {};
    double perSecond = 1;
    stampede::SimTime unit = stampede::seconds(1);                       ///< that its figures are given in
    std::vector<std::pair<std::string, stampede::Value>> settings = {};  ///< by JSON pointer
    Each each = Each::nothing;
};

/// W1 to W4, processor sharing, rates and fleets of every size, faults, edits. Throws InputError for an unknown name.
Workload workload(std::string_view name);
const std::vector<std::string>& workloadNames();

/// The scenario as JSON text, long enough for so many requests.
std::string scenarioText(const Workload& workload, std::uint64_t requests);

/// How it is solved: as everybody does, or event by event.
enum class Way : std::uint8_t { ahead, eventByEvent };

/// Plays about so many requests with every statistic of a run.
Outcome play(const Workload& workload, std::uint64_t requests, Way way = Way::ahead);

}  // namespace bench
