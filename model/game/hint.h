#pragma once

#include <string>
#include <vector>

#include "model/base/money.h"
#include "model/base/sim_time.h"
#include "model/base/text.h"
#include "model/base/value.h"

namespace stampede {

/// One step of a hint and what it costs (0 or less).
struct HintStep {
    Points points = {};
    Wording text = {};
    Record unknown = {};
    bool operator==(const HintStep&) const = default;
};

/// Help that is asked for, each step telling more than the one before.
struct Hint {
    std::string id = {};
    std::string lesson = {};  ///< empty: of no lesson
    SimTime availableFrom = {};
    std::vector<HintStep> steps = {};
    Record unknown = {};
    bool operator==(const Hint&) const = default;
};

}  // namespace stampede
