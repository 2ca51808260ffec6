#pragma once

#include <array>
#include <cmath>
#include <cstdint>

namespace limit {

/// xoshiro256++ (Blackman and Vigna), seeded by splitmix64.
class Random {
public:
    explicit Random(std::uint64_t seed) {
        for (std::uint64_t& word : m_state) {
            std::uint64_t z = seed += 0x9e3779b97f4a7c15;
            z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
            z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
            word = z ^ (z >> 31);
        }
    }
    std::uint64_t bits() {
        auto& s = m_state;
        const std::uint64_t result = turned(s[0] + s[3], 23) + s[0], t = s[1] << 17;
        s[2] ^= s[0], s[3] ^= s[1], s[1] ^= s[2], s[0] ^= s[3];
        s[2] ^= t, s[3] = turned(s[3], 45);
        return result;
    }
    double unit() { return static_cast<double>(bits() >> 11) * 0x1p-53; }

private:
    static std::uint64_t turned(std::uint64_t x, int k) { return x << k | x >> (64 - k); }
    std::array<std::uint64_t, 4> m_state;
};

/// Exponential numbers of mean 1 by a ziggurat of 256 layers (Marsaglia and Tsang, 2000).
class Ziggurat {
public:
    Ziggurat() {
        const double area = 3.949659822581572e-3;
        double x = tail, previous = tail;
        const double base = area / std::exp(-x);
        m_inside[0] = static_cast<std::uint64_t>(x / base * scale);
        m_inside[1] = 0;
        m_width[0] = base / scale, m_width[255] = x / scale;
        m_height[0] = 1, m_height[255] = std::exp(-x);
        for (std::size_t i = 254; i > 0; --i) {
            x = -std::log(area / x + std::exp(-x));
            m_inside[i + 1] = static_cast<std::uint64_t>(x / previous * scale);
            previous = x;
            m_height[i] = std::exp(-x), m_width[i] = x / scale;
        }
    }
    double operator()(Random& random) const {
        const std::uint64_t bits = random.bits();
        const std::size_t layer = bits & 255;
        const std::uint64_t across = bits >> 11;
        const double x = static_cast<double>(static_cast<std::int64_t>(across)) * m_width[layer];
        return across < m_inside[layer] ? x : beyond(random, across, layer);
    }

private:
    static constexpr double tail = 7.69711747013104972, scale = 0x1p53;

    [[gnu::noinline]] double beyond(Random& random, std::uint64_t across, std::size_t layer) const {
        for (;;) {
            if (layer == 0) return tail - std::log(1 - random.unit());
            const double x = static_cast<double>(across) * m_width[layer];
            const double y = m_height[layer] + random.unit() * (m_height[layer - 1] - m_height[layer]);
            if (y < std::exp(-x)) return x;
            const std::uint64_t bits = random.bits();
            layer = bits & 255, across = bits >> 11;
            if (across < m_inside[layer]) return static_cast<double>(across) * m_width[layer];
        }
    }

    std::array<std::uint64_t, 256> m_inside;
    std::array<double, 256> m_width, m_height;
};

inline const Ziggurat exponential;

}  // namespace limit
