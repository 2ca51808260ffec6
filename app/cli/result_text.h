#pragma once

#include <string>

#include "model/run/result.h"
#include "model/scenario/scenario.h"

namespace stampede {

/// A result for reading: one screen of 80 columns, with what the scenario says of the day.
std::string resultText(const Result& result, const Scenario& scenario, const Catalog& catalog);

/// What whoever has read it may do next.
std::string nextText(const Scenario& scenario);

}  // namespace stampede
