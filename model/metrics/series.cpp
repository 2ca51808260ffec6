#include "model/metrics/series.h"

#include <algorithm>
#include <cassert>
#include <cmath>  // isnan
#include <limits>

namespace stampede {

void MetricSeries::record(int minute, double value) {
    assert(m_values.empty() || minute >= endMinute());
    if (m_values.empty()) m_first = minute;
    m_values.resize(static_cast<std::size_t>(minute - m_first), std::numeric_limits<float>::quiet_NaN());
    m_values.push_back(static_cast<float>(value));

    Summary& all = m_summary;
    all.least = all.count == 0 ? value : std::min(all.least, value);
    all.most = all.count == 0 ? value : std::max(all.most, value);
    all.last = value;
    all.sum += value;
    ++all.count;
    all.mean = all.sum / static_cast<double>(all.count);
}

std::optional<double> MetricSeries::at(int minute) const {
    if (minute < m_first || minute >= endMinute()) return std::nullopt;
    const float value = m_values[static_cast<std::size_t>(minute - m_first)];
    if (std::isnan(value)) return std::nullopt;
    return value;
}

MetricSeries::Summary MetricSeries::summary() const { return m_summary; }

}  // namespace stampede
