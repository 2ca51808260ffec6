#include "model/base/distribution.h"

#include <algorithm>
#include <cmath>  // sqrt only

#include "model/base/exact.h"

namespace stampede {

namespace {

/// mean x exp(sigma z - sigma^2 / 2) with sigma^2 = log(1 + cv2) has that mean and that variation.
double lognormal(double u, double mean, double cv2) {
    const double variance = exactLog(1 + cv2);
    const double inside = u + 0x1p-54;  // [0, 1) moved into (0, 1)
    return mean * exactExp(std::sqrt(variance) * normalQuantile(inside) - variance / 2);
}

/// Two phases, each with half of the mean (W. Whitt, "Approximating a point process by a renewal process", 1982).
double hyperexponential(std::uint64_t first, std::uint64_t second, double mean, double cv2) {
    const double often = 0.5 * (1 + std::sqrt(std::max(0.0, cv2 - 1) / (cv2 + 1)));
    const double probability = unit(second) < often ? often : 1 - often;
    return mean / (2 * probability) * standardExponential(first);
}

/// The inverse of the bounded Pareto distribution function on [smallest, smallest x ratio], where `smallest` is chosen
/// so that the mean comes out.
double boundedPareto(double u, double mean, double alpha, double ratio) {
    const double beyond = exactPow(ratio, -alpha);
    const double meanOfUnit =
        alpha == 1 ? exactLog(ratio) / (1 - beyond) : alpha / (alpha - 1) * (1 - ratio * beyond) / (1 - beyond);
    return mean / meanOfUnit * exactPow(1 - u * (1 - beyond), -1 / alpha);
}

double totalWeight(const std::vector<std::pair<double, double>>& points) {
    double total = 0;
    for (const auto& [value, weight] : points) total += weight;
    return total;
}

double empirical(double u, const std::vector<std::pair<double, double>>& points) {
    if (points.empty()) return 0;
    double left = u * totalWeight(points);
    for (const auto& [value, weight] : points) {
        if (left < weight) return value;
        left -= weight;
    }
    return points.back().first;  // rounding may use up all weights
}

}  // namespace

double Distribution::sampleOther(std::uint64_t first, std::uint64_t second) const {
    const double u = unit(first);
    switch (shape) {
        case Shape::deterministic: return mean;
        case Shape::exponential: return mean * standardExponential(first);
        case Shape::lognormal: return lognormal(u, mean, cv2);
        case Shape::hyperexponential: return hyperexponential(first, second, mean, cv2);
        case Shape::pareto: return boundedPareto(u, mean, alpha, max);
        case Shape::empirical: return empirical(u, points);
        case Shape::none: return 0;
    }
    return 0;
}

double Distribution::expected() const {
    if (shape == Shape::none) return 0;
    if (shape != Shape::empirical) return mean;
    double sum = 0;
    for (const auto& [value, weight] : points) sum += value * weight;
    return points.empty() ? 0 : sum / totalWeight(points);
}

}  // namespace stampede
