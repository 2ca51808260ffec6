#pragma once

#include <chrono>
#include <functional>

#include "model/run/simulation.h"

namespace stampede {

/// Advances a run to `until`; false where `stopped` said so before. It is asked before every minute of the day and,
/// where that takes long, ten times a second; then `tell` is called too. What the run comes to does not depend on how
/// far it is advanced at once.
bool advanceUnless(
    const std::function<bool()>& stopped, Simulation& run, SimTime until, const std::function<void()>& tell = [] {},
    const std::function<std::chrono::steady_clock::time_point()>& clock = std::chrono::steady_clock::now);

}  // namespace stampede
