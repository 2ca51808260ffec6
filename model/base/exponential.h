#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "model/base/luck.h"

namespace stampede {

/// Exponential numbers by a ziggurat of 256 layers of equal area (G. Marsaglia and W. W. Tsang, "The ziggurat method
/// for generating random variables", 2000; layer and place from bits of their own, as J. A. Doornik asks for, 2005).
class Ziggurat {
public:
    Ziggurat();

    /// An exponential number of mean 1, a pure function of 64 random bits and the same on every machine.
    double operator()(std::uint64_t bits) const {
        const std::size_t layer = bits & (layers - 1);
        const double x = unit(bits) * m_width[layer];
        return x < m_width[layer + 1] ? x : beyond(bits, layer, x);
    }

private:
    static constexpr std::size_t layers = 256;
    double beyond(std::uint64_t bits, std::size_t layer, double x) const;

    std::array<double, layers + 1> m_width = {};  ///< of each layer, from the lowest; what is within the next is inside
    std::array<double, layers + 1> m_height = {};  ///< at which each begins
};

/// Made before any run.
extern const Ziggurat standardExponential;

}  // namespace stampede
