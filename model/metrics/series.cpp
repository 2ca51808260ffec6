#include "model/metrics/series.h"

#include <algorithm>
#include <cassert>
#include <cmath>  // isnan, trunc
#include <limits>

namespace stampede {

namespace {

/// As many of it as a series can hold add up without rounding, in whatever way they are added.
bool addsUpExactly(double value) { return value == std::trunc(value) && std::abs(value) < 0x1p22; }

}  // namespace

void MetricSeries::Varied::add(double value) {
    values.push_back(static_cast<float>(value));
    Summary& all = summary;
    all.least = all.count == 0 ? value : std::min(all.least, value);
    all.most = all.count == 0 ? value : std::max(all.most, value);
    all.last = value;
    all.sum += value;
    ++all.count;
    all.mean = all.sum / static_cast<double>(all.count);
}

/// The same series, with a place for each minute.
void MetricSeries::vary() {
    auto varied = std::make_unique<Varied>();
    varied->values.assign(static_cast<std::size_t>(m_equal), static_cast<float>(m_value));
    varied->summary = summary();
    m_varied = std::move(varied);
}

void MetricSeries::record(int minute, double value) {
    if (!m_varied) {
        if (m_equal == 0) {
            m_first = minute;
            m_value = value;
            m_equal = 1;
            return;
        }
        if (minute == endMinute() && value == m_value && addsUpExactly(value)) {
            ++m_equal;
            return;
        }
        assert(minute >= endMinute());
        vary();
    }
    assert(minute >= endMinute());
    m_varied->values.resize(static_cast<std::size_t>(minute - m_first), std::numeric_limits<float>::quiet_NaN());
    m_varied->add(value);
}

std::optional<double> MetricSeries::at(int minute) const {
    if (minute < m_first || minute >= endMinute()) return std::nullopt;
    const float value =
        m_varied ? m_varied->values[static_cast<std::size_t>(minute - m_first)] : static_cast<float>(m_value);
    if (std::isnan(value)) return std::nullopt;
    return value;
}

MetricSeries::Summary MetricSeries::summary() const {
    if (m_varied) return m_varied->summary;
    if (m_equal == 0) return {};
    const double sum = m_value * m_equal;
    return {.count = m_equal, .least = m_value, .mean = sum / m_equal, .most = m_value, .last = m_value, .sum = sum};
}

}  // namespace stampede
