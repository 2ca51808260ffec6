#pragma once

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <vector>

namespace limit {

/// Counts in log-linear buckets taken from a double's own bits: 128 to each doubling.
class Histogram {
public:
    void add(double x) {
        const auto bucket = static_cast<std::int64_t>(std::bit_cast<std::uint64_t>(x) >> shift) - base;
        ++m_counts[static_cast<std::size_t>(std::clamp<std::int64_t>(bucket, 0, size - 1))];
    }
    double quantile(double q) const {
        std::uint64_t all = 0, below = 0;
        for (const std::uint64_t count : m_counts) all += count;
        const auto wanted = static_cast<std::uint64_t>(std::ceil(q * static_cast<double>(all)));
        for (std::int64_t i = 0; i < size; ++i) {
            below += m_counts[static_cast<std::size_t>(i)];
            if (below >= wanted) return (edge(i) + edge(i + 1)) / 2;
        }
        return 0;
    }

private:
    static constexpr int perDoubling = 7, shift = 52 - perDoubling;
    static constexpr std::int64_t base = std::int64_t{1023 - 40} << perDoubling, size = std::int64_t{80} << perDoubling;
    static double edge(std::int64_t i) { return std::bit_cast<double>(static_cast<std::uint64_t>(i + base) << shift); }

    std::vector<std::uint64_t> m_counts = std::vector<std::uint64_t>(static_cast<std::size_t>(size));
};

}  // namespace limit
