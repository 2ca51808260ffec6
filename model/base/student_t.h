#pragma once

#include <cstdint>

namespace stampede {

/// The 97.5 % quantile of Student's t with `degrees` >= 1 of freedom: half the width of a 95 % confidence interval in
/// standard errors. Good to six digits, the same on every machine.
double studentT975(std::int64_t degrees);

}  // namespace stampede
