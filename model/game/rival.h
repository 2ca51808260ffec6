#pragma once

#include <string>

#include "model/base/text.h"
#include "model/base/value.h"

namespace stampede {

/// Another team of the day: its actions are played, not its score invented.
struct Rival {
    std::string id = {};
    Wording name = {};
    std::string actions = {};  ///< an actions file, relative to the scenario's folder and never outside of it
    Record unknown = {};
    bool operator==(const Rival&) const = default;
};

}  // namespace stampede
