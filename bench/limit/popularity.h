#pragma once

#include <cmath>
#include <cstdint>
#include <vector>

#include "bench/limit/random.h"

namespace limit {

/// Draws ranks by Zipf's law with an alias table (Walker 1977, Vose 1991): one look-up for each.
class Popularity {
public:
    Popularity(std::uint32_t ranks, double exponent) : m_entries(ranks) {
        std::vector<double> share(ranks);
        double all = 0;
        for (std::uint32_t rank = 0; rank < ranks; ++rank) all += share[rank] = std::pow(rank + 1, -exponent);
        std::vector<std::uint32_t> poor, rich;
        for (std::uint32_t rank = 0; rank < ranks; ++rank) {
            share[rank] *= ranks / all;
            (share[rank] < 1 ? poor : rich).push_back(rank);
        }
        while (!poor.empty() && !rich.empty()) {
            const std::uint32_t taker = poor.back(), giver = rich.back();
            poor.pop_back();
            m_entries[taker] = {static_cast<std::uint32_t>(share[taker] * 0x1p32), giver};
            share[giver] -= 1 - share[taker];
            if (share[giver] < 1) {
                rich.pop_back();
                poor.push_back(giver);
            }
        }
        for (const auto* left : {&poor, &rich})
            for (const std::uint32_t rank : *left) m_entries[rank] = {UINT32_MAX, rank};
    }
    std::uint32_t operator()(Random& random) const {
        const std::uint64_t bits = random.bits();
        const auto rank = static_cast<std::uint32_t>((bits >> 32) * m_entries.size() >> 32);
        const Entry entry = m_entries[rank];
        return static_cast<std::uint32_t>(bits) <= entry.keeps ? rank : entry.other;
    }

private:
    struct Entry {
        std::uint32_t keeps = 0;  ///< of 2^32
        std::uint32_t other = 0;
    };
    std::vector<Entry> m_entries;
};

}  // namespace limit
