#pragma once

#include <string>

#include "model/base/sim_time.h"

namespace stampede {

/// One line that a machine has written to its console log, as `get-console-output` shows it.
struct ConsoleLine {
    SimTime at = {};
    std::string text = {};
};

}  // namespace stampede
