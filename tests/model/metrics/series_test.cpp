#include "model/metrics/series.h"

#include <gtest/gtest.h>

namespace stampede {

TEST(MetricSeries, RemembersEachMinuteAndWhichAreMissing) {
    MetricSeries series;
    series.record(3, 1.5);
    series.record(6, 0);
    EXPECT_EQ(series.at(3), 1.5);
    EXPECT_EQ(series.at(6), 0.0);
    for (const int minute : {-1, 2, 4, 5, 7}) EXPECT_FALSE(series.at(minute).has_value()) << minute;
}

TEST(MetricSeries, SumsUpWhatWasRecordedAndNotWhatIsMissing) {
    MetricSeries series;
    EXPECT_EQ(series.summary().count, 0);
    for (const auto& [minute, value] : {std::pair{0, 4.0}, {1, 1.0}, {5, 7.0}}) series.record(minute, value);
    const MetricSeries::Summary summary = series.summary();
    EXPECT_EQ(summary.count, 3);
    EXPECT_EQ(summary.least, 1);
    EXPECT_EQ(summary.most, 7);
    EXPECT_EQ(summary.last, 7);
    EXPECT_EQ(summary.sum, 12);
    EXPECT_EQ(summary.mean, 4);
}

}  // namespace stampede
