#include "model/engine/latency_histogram.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>

namespace stampede {

namespace {

LatencyHistogram histogramOf(const std::vector<std::uint32_t>& values) {
    LatencyHistogram histogram;
    for (const std::uint32_t value : values) histogram.add(SimTime{std::int64_t{value} * 997});
    return histogram;
}

}  // namespace

TEST(LatencyHistogram, IsEmptyAtFirst) {
    const LatencyHistogram histogram;
    EXPECT_EQ(histogram.count(), 0u);
    EXPECT_EQ(histogram.mean(), SimTime{});
    EXPECT_EQ(histogram.quantile(0.99), SimTime{});
}

TEST(LatencyHistogram, KnowsSmallValuesExactly) {
    LatencyHistogram histogram;
    for (int ns = 0; ns <= 255; ++ns) histogram.add(nanoseconds(ns));
    for (int ns = 0; ns <= 255; ++ns) EXPECT_EQ(histogram.quantile((ns + 1) / 256.0), nanoseconds(ns));
}

TEST(LatencyHistogram, KnowsEveryQuantileToLessThanHalfAPercent) {
    LatencyHistogram histogram;
    std::vector<std::int64_t> values;
    std::int64_t value = 300;
    while (value < hours(10).ns) {
        values.push_back(value);
        histogram.add({value});
        value = value + value / 97 + 13;
    }
    for (std::size_t rank = 1; rank <= values.size(); ++rank) {
        const double q = static_cast<double>(rank) / static_cast<double>(values.size());
        const double exact = static_cast<double>(values[rank - 1]);
        const double read = static_cast<double>(histogram.quantile(q - 1e-9).ns);
        EXPECT_LT(std::fabs(read - exact) / exact, 0.005) << exact;
    }
}

TEST(LatencyHistogram, KeepsCountSumAndMaximumExactly) {
    LatencyHistogram histogram;
    histogram.add(milliseconds(4000));
    histogram.add(milliseconds(1001));
    histogram.add(nanoseconds(3));
    EXPECT_EQ(histogram.count(), 3u);
    EXPECT_EQ(histogram.mean(), nanoseconds(5'001'000'003 / 3));
    EXPECT_EQ(histogram.max(), milliseconds(4000));
    EXPECT_EQ(histogram.quantile(1), milliseconds(4000));
}

TEST(LatencyHistogram, SumsBeyondSixtyFourBits) {
    LatencyHistogram histogram;
    for (int i = 0; i < 10; ++i) histogram.add(SimTime{INT64_MAX / 2});
    EXPECT_EQ(histogram.mean(), SimTime{INT64_MAX / 2});
}

TEST(LatencyHistogram, CountsWhatIsBelowALimit) {
    LatencyHistogram histogram;
    for (int i = 0; i < 7; ++i) histogram.add(milliseconds(900));
    for (int i = 0; i < 5; ++i) histogram.add(milliseconds(1100));
    EXPECT_EQ(histogram.countBelow(milliseconds(1000)), 7u);
    EXPECT_EQ(histogram.countBelow(milliseconds(1200)), 12u);
    EXPECT_EQ(histogram.countBelow(milliseconds(10)), 0u);
}

RC_GTEST_PROP(LatencyHistogram, MergesTheSameWhateverTheOrder,
              (const std::vector<std::uint32_t>& left, const std::vector<std::uint32_t>& right)) {
    LatencyHistogram one = histogramOf(left);
    one.add(histogramOf(right));
    LatencyHistogram other = histogramOf(right);
    other.add(histogramOf(left));
    RC_ASSERT(one == other);
    std::vector<std::uint32_t> all = left;
    all.insert(all.end(), right.begin(), right.end());
    RC_ASSERT(one == histogramOf(all));
    RC_ASSERT(one.quantile(0.5) == histogramOf(all).quantile(0.5));
}

RC_GTEST_PROP(LatencyHistogram, GivesBackWhatWasMergedWhenItIsSubtracted,
              (const std::vector<std::uint32_t>& left, const std::vector<std::uint32_t>& right)) {
    LatencyHistogram histogram = histogramOf(left);
    histogram.add(histogramOf(right));
    histogram.subtract(histogramOf(right));
    RC_ASSERT(histogram == histogramOf(left));
    RC_ASSERT(histogram.mean() == histogramOf(left).mean());
}

}  // namespace stampede
