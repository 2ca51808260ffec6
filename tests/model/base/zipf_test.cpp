#include "model/base/zipf.h"

#include <gtest/gtest.h>

#include <cmath>

#include "model/base/luck.h"

namespace stampede {
namespace {

TEST(Zipf, GivesEveryRankItsShare) {
    const Zipf zipf(600, 0.8);
    double sum = 0;
    for (std::size_t r = 0; r < 600; ++r) sum += std::pow(static_cast<double>(r + 1), -0.8);
    for (const std::size_t r : {0u, 1u, 99u, 599u}) {
        EXPECT_NEAR(zipf.probability(r), std::pow(static_cast<double>(r + 1), -0.8) / sum, 1e-14);
    }
}

TEST(Zipf, InvertsItsDistributionFunction) {
    const Zipf zipf(3, 1);  // 6/11, 3/11, 2/11
    EXPECT_EQ(zipf.rank(0), 0u);
    EXPECT_EQ(zipf.rank(0.545), 0u);
    EXPECT_EQ(zipf.rank(0.546), 1u);
    EXPECT_EQ(zipf.rank(0.818), 1u);
    EXPECT_EQ(zipf.rank(0.819), 2u);
    EXPECT_EQ(zipf.rank(1 - 0x1p-53), 2u);
}

TEST(Zipf, IsDrawnAsOftenAsItSays) {
    const Zipf zipf(50, 1.2);
    std::vector<int> counts(50);
    constexpr int draws = 200'000;
    for (std::uint64_t i = 0; i < draws; ++i) ++counts[zipf.rank(unit(LuckStream(3, 0)(i).word))];
    for (std::size_t r = 0; r < 50; ++r) {
        const double expected = zipf.probability(r) * draws;
        EXPECT_NEAR(counts[r], expected, 5 * std::sqrt(expected)) << r;
    }
}

TEST(Zipf, IsUniformForExponentZero) {
    const Zipf zipf(4, 0);
    for (std::size_t r = 0; r < 4; ++r) EXPECT_EQ(zipf.probability(r), 0.25);
    EXPECT_EQ(zipf.rank(0.5), 2u);
}

TEST(Zipf, HasOneRankAtLeast) {
    const Zipf zipf(1, 2);
    EXPECT_EQ(zipf.rank(0.999), 0u);
    EXPECT_EQ(zipf.probability(0), 1);
}

}  // namespace
}  // namespace stampede
