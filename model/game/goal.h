#pragma once

#include <optional>
#include <string>

#include "model/base/text.h"
#include "model/base/value.h"

namespace stampede {

/// Something to reach by the end of the day, told in a metric of the result ("score.total", "rank" ...).
struct Goal {
    std::string id = {};
    Wording name = {};
    std::string metric = {};
    std::optional<double> atLeast = {};
    std::optional<double> atMost = {};
    std::string betterThan = {};  ///< "last", or the id of a rival
    Record unknown = {};
    bool operator==(const Goal&) const = default;
};

}  // namespace stampede
