#pragma once

#include <vector>

#include "model/scenario/scenario.h"

namespace stampede {

/// The traffic of a day in outline: the highest rate of each of `columns` equal stretches, as a share of the highest
/// of the day (0 to 1; all 0 where nothing ever comes).
std::vector<double> dayOutline(const Scenario& scenario, int columns);

/// The distance of the ticks on an axis of time: the smallest of 1, 5, 10, 15, 30 minutes, 1, 2, 3, 6, 12, 24 hours
/// (and multiples of days) of which at most `most` fit into the day.
SimTime tickDistance(SimTime duration, int most);

}  // namespace stampede
