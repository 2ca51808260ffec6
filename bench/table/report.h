#pragma once

#include <nlohmann/json_fwd.hpp>
#include <vector>

#include "bench/table/bars.h"
#include "bench/table/contestant.h"

namespace bench {

/// Prints the tables to standard output.
void print(const std::vector<Contestant>& all, const std::vector<Bar>& bars);

/// The same as JSON.
nlohmann::json report(const std::vector<Contestant>& all, const std::vector<Bar>& bars);

}  // namespace bench
