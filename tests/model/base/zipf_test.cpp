#include "model/base/zipf.h"

#include <gtest/gtest.h>

#include <cmath>

#include "model/base/luck.h"

namespace stampede {
namespace {

double probability(std::size_t rank, std::size_t n, double exponent) {
    double sum = 0;
    for (std::size_t r = 0; r < n; ++r) sum += std::pow(static_cast<double>(r + 1), -exponent);
    return std::pow(static_cast<double>(rank + 1), -exponent) / sum;
}

TEST(Zipf, GivesEveryRankItsShare) {
    constexpr int steps = 1 << 22;  // evenly spaced words instead of random ones: exact to one for each edge of a rank
    for (const std::size_t n : {2u, 3u, 7u, 600u}) {
        for (const double exponent : {0.0, 1e-12, 0.3, 0.8, 1.0, 2.5, 10.0}) {
            const Zipf zipf(n, exponent);
            std::vector<int> counts(n);
            for (std::uint64_t i = 0; i < steps; ++i) ++counts[zipf.rank(i << 42)];
            for (std::size_t r = 0; r < n; ++r) {
                const double expected = probability(r, n, exponent) * steps;
                const bool fillsOthers = expected > steps / static_cast<double>(n);
                EXPECT_NEAR(counts[r], expected, fillsOthers ? 2 + static_cast<double>(n) : 2)
                    << r << " of " << n << " by " << exponent;
            }
        }
    }
}

TEST(Zipf, IsDrawnAsOftenAsItSays) {
    const Zipf zipf(50, 1.2);
    std::vector<int> counts(50);
    constexpr int draws = 200'000;
    for (std::uint64_t i = 0; i < draws; ++i) ++counts[zipf.rank(LuckStream(3, 0)(i).word)];
    for (std::size_t r = 0; r < 50; ++r) {
        const double expected = probability(r, 50, 1.2) * draws;
        EXPECT_NEAR(counts[r], expected, 5 * std::sqrt(expected)) << r;
    }
}

TEST(Zipf, KeepsItsShapeOverMillions) {
    constexpr std::size_t n = 3'000'000;
    const Zipf zipf(n, 0.9);
    constexpr int draws = 400'000;
    double tops = 0, halves = 0;
    for (std::uint64_t i = 0; i < draws; ++i) {
        const std::size_t rank = zipf.rank(LuckStream(5, 0)(i).word);
        tops += rank < 100;
        halves += rank < n / 2;
    }
    double sum = 0, top = 0, half = 0;
    for (std::size_t r = 0; r < n; ++r) {
        sum += std::pow(static_cast<double>(r + 1), -0.9);
        if (r + 1 == 100) top = sum;
        if (r + 1 == n / 2) half = sum;
    }
    EXPECT_NEAR(tops / draws, top / sum, 0.004);
    EXPECT_NEAR(halves / draws, half / sum, 0.004);
}

TEST(Zipf, IsUniformForExponentZero) {
    const Zipf zipf(4, 0);
    for (std::uint64_t i = 0; i < 16; ++i) EXPECT_EQ(zipf.rank(i << 60), i / 4) << i;
    EXPECT_EQ(zipf.rank(~std::uint64_t{0}), 3u);
}

TEST(Zipf, HasOneRankAtLeast) {
    const Zipf zipf(1, 2);
    EXPECT_EQ(zipf.rank(0), 0u);
    EXPECT_EQ(zipf.rank(~std::uint64_t{0}), 0u);
}

}  // namespace
}  // namespace stampede
