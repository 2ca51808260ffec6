#pragma once

#include <cstddef>
#include <vector>

namespace stampede {

/// Popularity by rank: rank r (from 0) of n has probability proportional to (r + 1)^-exponent. Exponent 0 is uniform.
class Zipf {
public:
    /// n >= 1. Keeps n doubles.
    Zipf(std::size_t n, double exponent);

    std::size_t size() const { return m_upTo.size(); }
    /// The rank at `u` in [0, 1) of the distribution function: O(log n).
    std::size_t rank(double u) const;
    double probability(std::size_t rank) const;

private:
    std::vector<double> m_upTo;  ///< summed weights up to and including each rank
};

}  // namespace stampede
