// model/metrics: what is measured and kept: a datapoint a minute for each metric of a resource, under the names of
// CloudWatch, and the sums over a run.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace stampede {

/// One metric of one resource: at most one datapoint a minute. A minute without a datapoint is missing data. Takes next
/// to no memory before it varies.
class MetricSeries {
public:
    /// Records the datapoint of `minute` (minute n covers [60 n, 60 n + 60) seconds). Minutes must not go back.
    void record(int minute, double value);
    std::optional<double> at(int minute) const;
    bool empty() const { return !m_varied && m_equal == 0; }

    struct Summary {
        std::int64_t count = 0;
        double least = 0, mean = 0, most = 0, last = 0, sum = 0;
    };
    Summary summary() const;

private:
    /// What differs from minute to minute.
    struct Varied {
        std::vector<float> values = {};  ///< NaN where data is missing
        Summary summary = {};
        void add(double value);
    };
    int endMinute() const { return m_first + (m_varied ? static_cast<int>(m_varied->values.size()) : m_equal); }
    void vary();

    int m_first = 0;
    int m_equal = 0;     ///< so many minutes in a row had m_value, while nothing else was recorded
    double m_value = 0;  ///< of ten thousand machines most metrics stay the same all day
    std::unique_ptr<Varied> m_varied;
};

}  // namespace stampede
