#include "model/base/money.h"

#include "model/base/exact.h"

namespace stampede {

Money cost(std::int64_t quantity, Money price, std::int64_t unit) { return {mulDiv(quantity, price.nanoUsd, unit)}; }

Points pointsFor(Money money, double pointsPerUsd) {
    const auto micro = static_cast<std::int64_t>(pointsPerUsd * 1e6 + (pointsPerUsd < 0 ? -0.5 : 0.5));
    // nano-dollars x micro-points a dollar = 1e-15 points = 1e-12 milli-points
    return {mulDiv(money.nanoUsd, micro, 1'000'000'000'000)};
}

}  // namespace stampede
