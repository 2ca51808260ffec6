// bench/limit: the floor. Small programs that do the workloads with nothing around them, in doubles and with the
// cheapest random numbers, to know how fast this could be at best.
#pragma once

#include <cstdint>

#include "bench/workloads/measure.h"

namespace limit {

using bench::Outcome;

Outcome w1List(std::uint64_t requests);
Outcome w1Recursion(std::uint64_t requests);
Outcome w2List(std::uint64_t requests);
Outcome w2Recursion(std::uint64_t requests);
Outcome w3List(std::uint64_t requests);
Outcome w3Recursion(std::uint64_t requests);
Outcome sharing(std::uint64_t requests);
Outcome w4List(std::uint64_t requests, double rate);
Outcome w4Reduced(std::uint64_t requests, double rate);

}  // namespace limit
