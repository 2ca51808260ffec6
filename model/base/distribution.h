#pragma once

#include <utility>
#include <vector>

#include "model/base/exponential.h"

namespace stampede {

/// How long something takes, as a distribution of probability. A sample is a pure function of two words of random
/// bits, and the same on every machine.
struct Distribution {
    enum class Shape {
        deterministic,     ///< always `mean`
        exponential,       ///< `mean`
        lognormal,         ///< `mean`, `cv2`
        hyperexponential,  ///< `mean`, `cv2` >= 1: two exponentials with balanced means
        pareto,            ///< `mean`, `alpha`, `max`: bounded Pareto
        empirical,         ///< `points`
        none,              ///< always 0
    };

    Shape shape = Shape::deterministic;
    double mean = 0;
    double cv2 = 1;                                      ///< squared coefficient of variation: variance / mean^2
    double alpha = 1.5;                                  ///< tail index, > 0
    double max = 1000;                                   ///< the largest value as a multiple of the smallest, > 1
    std::vector<std::pair<double, double>> points = {};  ///< value, weight > 0

    double sample(std::uint64_t first, std::uint64_t second) const {
        return shape == Shape::exponential ? mean * standardExponential(first) : sampleOther(first, second);
    }
    /// Whether the second word matters.
    bool takesTwo() const { return shape == Shape::hyperexponential; }
    /// The expected value of a sample.
    double expected() const;
    bool operator==(const Distribution&) const = default;

private:
    double sampleOther(std::uint64_t first, std::uint64_t second) const;
};

}  // namespace stampede
