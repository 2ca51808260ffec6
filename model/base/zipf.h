#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace stampede {

/// Popularity by rank: rank r (from 0) of n has probability proportional to (r + 1)^-exponent, within 2^-33 / n;
/// the first rank, which takes what the others are rounded by, within 2^-33. Exponent 0 is uniform. Drawn from an alias
/// table (Walker, "An efficient method for generating discrete random variables with general distributions", ACM TOMS
/// 3(3), 1977): each of n equal columns is shared by two ranks at most.
class Zipf {
public:
    /// 1 <= n < 2^31. Keeps 8 bytes a rank.
    Zipf(std::size_t n, double exponent);

    std::size_t size() const { return m_columns.size(); }
    /// The rank that 64 random bits stand for. They are the fraction bits / 2^64 of the row of columns: one
    /// multiplication finds the column and the place in it, so that no column is met more often than another.
    std::size_t rank(std::uint64_t bits) const {
        __extension__ using Wide = unsigned __int128;
        const Wide place = Wide{bits} * m_columns.size();
        const auto column = static_cast<std::size_t>(place >> 64);
        const auto height = static_cast<std::uint32_t>(static_cast<std::uint64_t>(place) >> 32);
        const Column& met = m_columns[column];
        // Selected by arithmetic: a branch on luck is mispredicted every other time, at three times the cost.
        const auto isOwn = static_cast<std::size_t>(height < met.own);
        return met.alias + isOwn * (column - met.alias);
    }

private:
    struct Column {
        std::uint32_t own = 0;    ///< of 2^32, how much belongs to the rank of the column's own number
        std::uint32_t alias = 0;  ///< the rank that has the rest
    };
    std::vector<Column> m_columns;
};

}  // namespace stampede
