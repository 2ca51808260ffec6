// model/metrics: what is measured and kept: a datapoint a minute for each metric of a resource, under the names of
// CloudWatch, and the sums over a run.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace stampede {

/// One metric of one resource: at most one datapoint a minute. A minute without a datapoint is missing data.
class MetricSeries {
public:
    /// Records the datapoint of `minute` (minute n covers [60 n, 60 n + 60) seconds). Minutes must not go back.
    void record(int minute, double value);
    std::optional<double> at(int minute) const;

    struct Summary {
        std::int64_t count = 0;
        double least = 0, mean = 0, most = 0, last = 0, sum = 0;
    };
    Summary summary() const;

private:
    int endMinute() const { return m_first + static_cast<int>(m_values.size()); }

    int m_first = 0;
    std::vector<float> m_values;  ///< NaN where data is missing
    Summary m_summary;
};

}  // namespace stampede
