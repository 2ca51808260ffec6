#include "model/metrics/series.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace stampede {

TEST(MetricSeries, RemembersEachMinuteAndWhichAreMissing) {
    MetricSeries series;
    series.record(3, 1.5);
    series.record(6, 0);
    EXPECT_EQ(series.at(3), 1.5);
    EXPECT_EQ(series.at(6), 0.0);
    for (const int minute : {-1, 2, 4, 5, 7}) EXPECT_FALSE(series.at(minute).has_value()) << minute;
}

TEST(MetricSeries, IsTheSameWhetherItVariesOrNot) {
    for (const double value : {0.0, 3.0, 0.1, 1e-9, 4194304.0, -7.25}) {
        MetricSeries equal;
        EXPECT_TRUE(equal.empty());
        double sum = 0;
        for (int minute = 2; minute < 90; ++minute) {
            sum += value;
            equal.record(minute, value);
        }
        EXPECT_FALSE(equal.empty());
        const auto expectSummary = [&](double last, std::int64_t count, double whole) {
            const MetricSeries::Summary summary = equal.summary();
            EXPECT_EQ(summary.count, count) << value;
            EXPECT_EQ(summary.least, std::min(value, last)) << value;
            EXPECT_EQ(summary.most, std::max(value, last)) << value;
            EXPECT_EQ(summary.last, last) << value;
            EXPECT_EQ(summary.sum, whole) << value;
            EXPECT_EQ(summary.mean, whole / static_cast<double>(count)) << value;
        };
        expectSummary(value, 88, sum);
        EXPECT_EQ(equal.at(2), static_cast<float>(value));
        EXPECT_EQ(equal.at(89), static_cast<float>(value));
        EXPECT_FALSE(equal.at(1).has_value());
        EXPECT_FALSE(equal.at(90).has_value());
        equal.record(90, 12);
        expectSummary(12, 89, sum + 12);
        EXPECT_EQ(equal.at(89), static_cast<float>(value));
        EXPECT_EQ(equal.at(90), 12.0);
        equal.record(93, value);
        EXPECT_FALSE(equal.at(91).has_value());
        EXPECT_EQ(equal.at(93), static_cast<float>(value));
    }
}

TEST(MetricSeries, KeepsGapsAmongEqualValues) {
    MetricSeries series;
    series.record(0, 5);
    series.record(2, 5);
    EXPECT_EQ(series.at(0), 5.0);
    EXPECT_FALSE(series.at(1).has_value());
    EXPECT_EQ(series.at(2), 5.0);
    EXPECT_EQ(series.summary().count, 2);
    EXPECT_EQ(series.summary().sum, 10);
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
