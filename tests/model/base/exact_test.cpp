#include "model/base/exact.h"

#include <gtest/gtest.h>

#include <bit>
#include <boost/math/distributions/normal.hpp>
#include <cmath>

#include "model/base/luck.h"

namespace stampede {
namespace {

double number(int i, std::uint64_t which) {
    return unit(draw(Luck{which}, Purpose::choice, static_cast<std::uint32_t>(i)));
}

/// The worst relative difference over many x; absolute where the value itself is tiny.
template <class Ours, class Theirs, class At>
double worst(Ours ours, Theirs theirs, At at) {
    double most = 0;
    for (int i = 0; i < 100'000; ++i) {
        const double x = at(i);
        const double expected = theirs(x);
        if (expected != 0) most = std::max(most, std::abs(ours(x) - expected) / std::abs(expected));
    }
    return most;
}

double libraryLog(double x) { return std::log(x); }
double libraryExp(double x) { return std::exp(x); }

TEST(ExactLog, AgreesWithTheLibraryToAFewUnitsInTheLastPlace) {
    EXPECT_LT(worst(exactLog, libraryLog, [](int i) { return number(i, 1) + 0x1p-60; }), 6e-16);
    EXPECT_LT(worst(exactLog, libraryLog, [](int i) { return 0.6 + number(i, 2); }), 6e-16);
    EXPECT_LT(worst(exactLog, libraryLog, [](int i) { return std::exp(1400 * number(i, 3) - 700); }), 6e-16);
}

TEST(ExactLog, HoldsAtTheEnds) {
    EXPECT_EQ(exactLog(1), 0);
    EXPECT_DOUBLE_EQ(exactLog(0x1p-1074), std::log(0x1p-1074));
    EXPECT_DOUBLE_EQ(exactLog(1.7976931348623157e308), std::log(1.7976931348623157e308));
    EXPECT_DOUBLE_EQ(exactLog(1 + 0x1p-52), std::log(1 + 0x1p-52));
}

TEST(ExactExp, AgreesWithTheLibraryToAFewUnitsInTheLastPlace) {
    EXPECT_LT(worst(exactExp, libraryExp, [](int i) { return 2 * number(i, 4) - 1; }), 6e-16);
    EXPECT_LT(worst(exactExp, libraryExp, [](int i) { return 1400 * number(i, 5) - 700; }), 6e-16);
    EXPECT_EQ(exactExp(0), 1);
}

TEST(ExactPow, IsAccurateForPopularity) {
    for (const double y : {-0.8, -1.2, 0.5, 3.0}) {
        EXPECT_LT(worst([y](double x) { return exactPow(x, y); }, [y](double x) { return std::pow(x, y); },
                        [](int i) { return 1 + 1e6 * number(i, 6); }),
                  1e-14);
    }
    EXPECT_EQ(exactPow(7, 1), 7);
    EXPECT_EQ(exactPow(7, 0), 1);
}

// Bit patterns: what every machine must get. A change here changes every fingerprint.
TEST(Exact, HasTheSameBitsEverywhere) {
    EXPECT_EQ(std::bit_cast<std::uint64_t>(exactLog(0.1)), 0xc0026bb1bbb55515u);
    EXPECT_EQ(std::bit_cast<std::uint64_t>(exactLog(3)), 0x3ff193ea7aad030bu);
    EXPECT_EQ(std::bit_cast<std::uint64_t>(exactLog(12345.678)), 0x4022d79559791e31u);
    EXPECT_EQ(std::bit_cast<std::uint64_t>(exactExp(1)), 0x4005bf0a8b14576au);
    EXPECT_EQ(std::bit_cast<std::uint64_t>(exactExp(-12.345)), 0x3ed240572f47cb82u);
    EXPECT_EQ(std::bit_cast<std::uint64_t>(exactPow(600, -0.8)), 0x3f7889b992e958aeu);
    EXPECT_EQ(std::bit_cast<std::uint64_t>(normalQuantile(0.001)), 0xc008b8cbb6ee2822u);
    EXPECT_EQ(std::bit_cast<std::uint64_t>(normalQuantile(0.9)), 0x3ff4813c3681e9f4u);
}

TEST(NormalQuantile, AgreesWithBoost) {
    const boost::math::normal normal;
    for (int i = 0; i < 10'000; ++i) {
        const double p = (i + 0.5) / 10'000;
        const double expected = boost::math::quantile(normal, p);
        EXPECT_NEAR(normalQuantile(p), expected, 1.2e-9 * std::abs(expected)) << p;
    }
    EXPECT_NEAR(normalQuantile(0x1p-54), boost::math::quantile(normal, 0x1p-54), 2e-8);
}

}  // namespace
}  // namespace stampede
