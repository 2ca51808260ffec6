#pragma once

#include <optional>
#include <vector>

namespace bench {

/// What is measured of the command-line program as a whole.
struct Whole {
    /// Two replications, by round.
    struct Replications {
        std::vector<double> wall = {}, cpu = {};  ///< seconds
    };
    std::vector<double> launchDay = {};  ///< CPU seconds of a day without a player, by round
    Replications oneThread = {}, twoThreads = {};
};

/// Another round.
void playWhole(Whole& whole);

/// How many times faster two replications are on two threads: the best rounds, on the wall.
std::optional<double> gainOfThreads(const Whole& whole);
/// The same on two processors that nobody else uses, if they wait for nothing: by what they cost alone and at once.
std::optional<double> gainByCost(const Whole& whole);

}  // namespace bench
