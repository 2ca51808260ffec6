#pragma once

#include <string>
#include <vector>

#include "model/run/simulation.h"
#include "tests/support/drawn_case.h"

namespace stampede::classic {

/// What the fast engine and the classic one come to differently at these moments, in words; empty where it is the same:
/// offered, ended by outcome and cause, the sum of the latencies, each bucket of their histogram, and the sum over
/// requests of a hash of number, outcome and finish, so that each of them ended alike in the same nanosecond.
std::string differenceOf(const Case& drawn, const std::vector<SimTime>& moments, Solving solving = Solving::ahead);

}  // namespace stampede::classic
