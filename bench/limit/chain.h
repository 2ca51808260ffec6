#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace limit {

/// W4's numbers: which follow the rate and which do not.
struct Chain {
    static constexpr double hitTakes = 0.005, linkTakes = 0.0005, workTakes = 0.02, queryTakes = 0.004, patience = 1;
    static constexpr std::size_t workers = 4, mayWait = 200;
    static constexpr double misses = 0.3945, load = 0.7;

    explicit Chain(double requestsPerS)
        : rate(requestsPerS),
          machines(upTo(rate * misses * workTakes / workers / load)),
          queries(upTo(rate * misses / 2 * queryTakes / load)) {}

    double rate;
    std::size_t machines;
    std::size_t queries;  ///< that the database works on at a time

private:
    static std::size_t upTo(double x) { return static_cast<std::size_t>(std::max(1.0, std::ceil(x))); }
};

}  // namespace limit
