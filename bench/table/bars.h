#pragma once

#include <optional>
#include <string>
#include <vector>

#include "bench/table/contestant.h"
#include "bench/table/whole.h"

namespace bench {

/// One thing that is to hold, with the number that was measured.
struct Bar {
    std::string what = {};
    const char* unit = "";
    double limit = 0;
    bool isLeast = false;              ///< it is to be so much at least, else at most
    std::optional<double> value = {};  ///< none: could not be measured

    bool holds() const { return value && (isLeast ? *value >= limit : *value <= limit); }
};

std::vector<Bar> barsOf(const std::vector<Contestant>& all, const Whole& whole);

}  // namespace bench
