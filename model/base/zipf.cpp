#include "model/base/zipf.h"

#include <cassert>
#include <cmath>

#include "model/base/exact.h"

namespace stampede {

namespace {

constexpr std::uint64_t fullColumn = std::uint64_t{1} << 32;

/// The ranks' shares of n full columns: whole numbers whose sum is exactly that of n columns.
class RankShares {
public:
    RankShares(std::size_t n, double exponent) : m_weights(n) {
        double sum = 0;
        for (std::size_t rank = 0; rank < n; ++rank) {
            m_weights[rank] = exactPow(static_cast<double>(rank + 1), -exponent);
            sum += m_weights[rank];
        }
        m_scale = static_cast<double>(n) * static_cast<double>(fullColumn) / sum;
        m_first = n * fullColumn;
        for (std::size_t rank = 1; rank < n; ++rank) m_first -= (*this)[rank];
    }

    std::size_t size() const { return m_weights.size(); }
    /// The first, and largest, is what the others leave.
    std::uint64_t operator[](std::size_t rank) const {
        return rank == 0 ? m_first : static_cast<std::uint64_t>(std::llround(m_weights[rank] * m_scale));
    }
    /// The first from `rank` on that has a full column or more, or size().
    std::size_t richFrom(std::size_t rank) const {
        while (rank < size() && (*this)[rank] < fullColumn) ++rank;
        return rank;
    }

private:
    std::vector<double> m_weights;
    double m_scale = 0;
    std::uint64_t m_first = 0;
};

}  // namespace

Zipf::Zipf(std::size_t n, double exponent) : m_columns(n) {
    assert(n >= 1 && n < (std::size_t{1} << 31));
    // One sweep instead of two lists (Huebschle-Schneider and Sanders, "Parallel weighted random sampling", ESA 2019):
    // each that has less than a column is filled up by the first that still has more; who thereby gets below its own
    // column is filled up by the next. The shares are whole, so that it comes out even.
    const RankShares shares(n, exponent);
    std::size_t giver = shares.richFrom(0);
    std::uint64_t rest = shares[giver];
    const auto fill = [this](std::size_t column, std::uint64_t own, std::size_t alias) {
        m_columns[column] = {static_cast<std::uint32_t>(own), static_cast<std::uint32_t>(alias)};
        return fullColumn - own;
    };
    for (std::size_t taker = 0; taker < n; ++taker) {
        if (shares[taker] >= fullColumn) continue;
        rest -= fill(taker, shares[taker], giver);
        while (rest < fullColumn) {
            const std::size_t next = shares.richFrom(giver + 1);
            assert(next < n);
            rest = shares[next] - fill(giver, rest, next);
            giver = next;
        }
    }
    assert(rest == fullColumn);
    for (; giver < n; giver = shares.richFrom(giver + 1)) m_columns[giver] = {0, static_cast<std::uint32_t>(giver)};
}

}  // namespace stampede
