#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace limit {

/// W4's numbers: which follow the rate and which do not. A query is four milliseconds of work as long as there is a
/// database that is large enough for all of them, and as long as the largest one has for it where there is none.
struct Chain {
    static constexpr double hitTakes = 0.005, linkTakes = 0.0005, workTakes = 0.02, patience = 1;
    static constexpr std::size_t workers = 4, mayWait = 200;
    static constexpr double misses = 0.3945, load = 0.7;

    explicit Chain(double requestsPerS)
        : rate(requestsPerS), machines(upTo(rate * misses * workTakes / workers / load)) {
        const double queriesPerS = rate * misses / 2;
        while (queries < largest && static_cast<double>(queries) * load < queriesPerS * queryTakes) queries *= 2;
        queryTakes = std::min(queryTakes, static_cast<double>(queries) * load / queriesPerS);
    }

    double rate;
    std::size_t machines;
    std::size_t queries = 2;  ///< that the database works on at a time
    double queryTakes = 0.004;

private:
    static constexpr std::size_t largest = 16;
    static std::size_t upTo(double x) { return static_cast<std::size_t>(std::max(1.0, std::ceil(x))); }
};

}  // namespace limit
