#include "model/engine/latency_histogram.h"

#include <algorithm>

namespace stampede {

/// The least value of a bucket.
std::int64_t LatencyHistogram::startOf(std::size_t index) {
    if (index < 2 * perOctave) return static_cast<std::int64_t>(index);
    const std::size_t shift = index / perOctave - 1;
    return static_cast<std::int64_t>((index - shift * perOctave) << shift);
}

std::int64_t LatencyHistogram::widthOf(std::size_t index) {
    return index < 2 * perOctave ? 1 : std::int64_t{1} << (index / perOctave - 1);
}

std::uint64_t& LatencyHistogram::bucket(std::size_t index) {
    if (m_counts.empty()) m_first = index;
    if (index < m_first) {
        m_counts.insert(m_counts.begin(), m_first - index, 0);
        m_first = index;
    }
    if (index - m_first >= m_counts.size()) m_counts.resize(index - m_first + 1);
    return m_counts[index - m_first];
}

void LatencyHistogram::add(const LatencyHistogram& other) {
    if (other.m_count == 0) return;
    bucket(other.m_first);
    bucket(other.m_first + other.m_counts.size() - 1);
    for (std::size_t i = 0; i < other.m_counts.size(); ++i) m_counts[other.m_first - m_first + i] += other.m_counts[i];
    m_count += other.m_count;
    m_sum += other.m_sum;
    m_max = std::max(m_max, other.m_max);
}

void LatencyHistogram::subtract(const LatencyHistogram& other) {
    if (other.m_count == 0) return;
    for (std::size_t i = 0; i < other.m_counts.size(); ++i) {
        if (other.m_counts[i] == 0) continue;
        std::uint64_t& mine = bucket(other.m_first + i);
        assert(mine >= other.m_counts[i]);
        mine -= other.m_counts[i];
    }
    m_count -= other.m_count;
    m_sum -= other.m_sum;
    while (!m_counts.empty() && m_counts.back() == 0) m_counts.pop_back();
    m_max = m_counts.empty() ? SimTime{} : std::min(m_max, SimTime{lastOf(m_first + m_counts.size() - 1)});
}

SimTime LatencyHistogram::mean() const {
    if (m_count == 0) return {};
    return {static_cast<std::int64_t>((m_sum + m_count / 2) / m_count)};
}

SimTime LatencyHistogram::quantile(double q) const {
    assert(q >= 0 && q <= 1);
    if (m_count == 0) return {};
    const double exact = q * static_cast<double>(m_count);
    auto rank = static_cast<std::uint64_t>(exact);
    if (static_cast<double>(rank) < exact) ++rank;
    rank = std::clamp<std::uint64_t>(rank, 1, m_count);
    std::uint64_t seen = 0;
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        seen += m_counts[i];
        if (seen < rank) continue;
        const std::size_t index = m_first + i;
        return std::min(m_max, SimTime{startOf(index) + (widthOf(index) - 1) / 2});
    }
    return m_max;
}

std::uint64_t LatencyHistogram::countBelow(SimTime limit) const {
    std::uint64_t below = 0;
    for (std::size_t i = 0; i < m_counts.size() && lastOf(m_first + i) < limit.ns; ++i) below += m_counts[i];
    return below;
}

bool LatencyHistogram::operator==(const LatencyHistogram& other) const {
    if (m_count != other.m_count || m_sum != other.m_sum) return false;
    const std::size_t from = std::min(m_first, other.m_first);
    const std::size_t to = std::max(m_first + m_counts.size(), other.m_first + other.m_counts.size());
    const auto at = [](const LatencyHistogram& h, std::size_t index) {
        return index < h.m_first || index - h.m_first >= h.m_counts.size() ? 0 : h.m_counts[index - h.m_first];
    };
    for (std::size_t index = from; index < to; ++index) {
        if (at(*this, index) != at(other, index)) return false;
    }
    return true;
}

}  // namespace stampede
