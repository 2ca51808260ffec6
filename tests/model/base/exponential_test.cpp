#include "model/base/exponential.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <vector>

namespace stampede {
namespace {

// The test of Kolmogorov and Smirnov: of n numbers the empirical distribution strays from the true one by more than
// 1.95 / sqrt(n) once in a thousand times.
TEST(Ziggurat, IsExponentialAsTheTestOfKolmogorovAndSmirnovSays) {
    const int count = 1'000'000;
    std::vector<double> numbers;
    for (int i = 0; i < count; ++i)
        numbers.push_back(standardExponential(draw(LuckStream(5, 0)(static_cast<std::uint64_t>(i)), Purpose::demand)));
    std::sort(numbers.begin(), numbers.end());
    double farthest = 0;
    for (int i = 0; i < count; ++i) {
        const double below = 1 - std::exp(-numbers[static_cast<std::size_t>(i)]);
        farthest = std::max({farthest, below - i / double{count}, (i + 1) / double{count} - below});
    }
    EXPECT_LT(farthest, 1.95 / std::sqrt(count));
}

// Beyond the last layer: e^-tail of all, and memoryless there too.
TEST(Ziggurat, HasTheRightTail) {
    const double tail = 7.69711747013104972;
    int beyond = 0;
    double sum = 0;
    const int count = 3'000'000;
    for (int i = 0; i < count; ++i) {
        const double x = standardExponential(draw(LuckStream(6, 0)(static_cast<std::uint64_t>(i)), Purpose::gap));
        if (x <= tail) continue;
        ++beyond;
        sum += x - tail;
    }
    const double expected = count * std::exp(-tail);
    EXPECT_NEAR(beyond, expected, 3.3 * std::sqrt(expected));
    EXPECT_NEAR(sum / beyond, 1, 3.3 / std::sqrt(expected));
}

TEST(Ziggurat, StaysFiniteAndAboveZeroAtEveryEndOfItsBits) {
    for (std::uint64_t layer = 0; layer < 256; ++layer) {
        EXPECT_EQ(standardExponential(layer), 0);
        const double most = standardExponential(~std::uint64_t{255} | layer);
        EXPECT_GT(most, 0);
        EXPECT_LT(most, 60);
    }
}

// Bit patterns: what every machine must get. A change here changes every fingerprint.
TEST(Ziggurat, HasTheSameBitsEverywhere) {
    std::uint64_t sum = 0;
    for (std::uint64_t i = 0; i < 100'000; ++i) sum += std::bit_cast<std::uint64_t>(standardExponential(mixed(i)));
    EXPECT_EQ(sum, 12547538938756263556u);
}

}  // namespace
}  // namespace stampede
