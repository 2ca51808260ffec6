#pragma once

#include <cstdint>

namespace stampede {

// Transforms whose last bit is the same on every machine: only + - * / and sqrt are used, which IEEE 754 fixes (the
// library's log, exp and pow choose variants by CPU at run time). Accurate to a few units in the last place.

/// Natural logarithm. `x` > 0 and finite.
double exactLog(double x);
/// e^x. |x| <= 700.
double exactExp(double x);
/// x^y for x > 0.
double exactPow(double x, double y);
/// The standard normal quantile at p in (0, 1); relative error below 1.2e-9 (Acklam's rational approximation).
double normalQuantile(double p);

/// a x b / c in 128 bits, rounded to nearest; c > 0.
std::int64_t mulDiv(std::int64_t a, std::int64_t b, std::int64_t c);

}  // namespace stampede
