#pragma once

#include <bit>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "model/base/sim_time.h"

namespace stampede {

/// Counts of latencies in log-linear buckets: whole nanoseconds up to 255, then 128 buckets to each doubling, so that a
/// value is known to 0.4 %. Count and sum are exact. Merging and subtracting are exact, whatever the order.
class LatencyHistogram {
    __extension__ using Int128 = __int128;

public:
    /// `latency` >= 0.
    void add(SimTime latency) {
        assert(latency.ns >= 0);
        const std::size_t at = indexOf(latency.ns) - m_first;  // wraps round below the first
        ++(at < m_counts.size() ? m_counts[at] : bucket(at + m_first));
        ++m_count;
        m_sum += latency.ns;
        if (latency > m_max) m_max = latency;
    }
    void add(const LatencyHistogram& other);
    /// Adds many, one after the other, in less time. The histogram must not be read before this is gone.
    class Adding {
    public:
        explicit Adding(LatencyHistogram& to) : m_to(to) {}
        ~Adding() {
            m_to.m_count += m_count;
            m_to.m_sum += m_sum;
            if (m_max > m_to.m_max.ns) m_to.m_max = {m_max};
        }
        Adding(const Adding&) = delete;
        Adding& operator=(const Adding&) = delete;
        void add(SimTime latency) {
            assert(latency.ns >= 0);
            const std::size_t index = indexOf(latency.ns), at = index - m_to.m_first;
            ++(at < m_to.m_counts.size() ? m_to.m_counts[at] : m_to.bucket(index));
            ++m_count;
            m_sum += latency.ns;
            if (latency.ns > m_max) m_max = latency.ns;
        }

    private:
        LatencyHistogram& m_to;
        std::uint64_t m_count = 0;
        Int128 m_sum = 0;
        std::int64_t m_max = 0;
    };
    /// Takes away what was added before: of a total kept at two moments, what lies between. `other` must be part of
    /// this.
    void subtract(const LatencyHistogram& other);

    std::uint64_t count() const { return m_count; }
    /// Rounded to the nearest nanosecond; 0 where there is nothing.
    SimTime mean() const;
    /// The largest one; after a subtraction the upper end of the highest bucket in use.
    SimTime max() const { return m_max; }
    /// The least value that at least `q` of all values do not exceed (nearest rank), as the middle of its bucket and
    /// never more than max(). 0 where there is nothing. 0 <= q <= 1.
    SimTime quantile(double q) const;
    /// How many are certainly below `limit`: those of the buckets that end there or before.
    std::uint64_t countBelow(SimTime limit) const;

    bool operator==(const LatencyHistogram& other) const;

private:
    static constexpr int mantissaBits = 7;
    static constexpr std::size_t perOctave = std::size_t{1} << mantissaBits;
    static std::size_t indexOf(std::int64_t value) {
        const auto bits = static_cast<std::uint64_t>(value);
        const int width = static_cast<int>(std::bit_width(bits)) - (mantissaBits + 1);
        const int shift = width > 0 ? width : 0;
        return static_cast<std::size_t>(shift) * perOctave + static_cast<std::size_t>(bits >> shift);
    }
    static std::int64_t startOf(std::size_t index);
    static std::int64_t widthOf(std::size_t index);
    static std::int64_t lastOf(std::size_t index) { return startOf(index) + (widthOf(index) - 1); }

    std::uint64_t& bucket(std::size_t index);

    std::size_t m_first = 0;              ///< index of the bucket that m_counts starts with
    std::vector<std::uint64_t> m_counts;  ///< only the range in use
    std::uint64_t m_count = 0;
    Int128 m_sum = 0;
    SimTime m_max = {};
};

}  // namespace stampede
