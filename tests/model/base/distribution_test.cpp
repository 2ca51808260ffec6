#include "model/base/distribution.h"

#include <gtest/gtest.h>

#include <cmath>

#include "model/base/luck.h"

namespace stampede {
namespace {

using Shape = Distribution::Shape;

/// The least bits of which unit() makes `u`.
std::uint64_t word(double u) { return static_cast<std::uint64_t>(u * 0x1p53) << 11; }

struct Moments {
    double mean = 0;
    double cv2 = 0;
};

Moments sampled(const Distribution& distribution, int samples = 100'000) {
    double sum = 0, squares = 0;
    for (int i = 0; i < samples; ++i) {
        const Luck luck = LuckStream(11, 0)(static_cast<std::uint64_t>(i));
        const double x = distribution.sample(draw(luck, Purpose::demand, 0), draw(luck, Purpose::demand, 1));
        EXPECT_GE(x, 0);
        sum += x;
        squares += x * x;
    }
    const double mean = sum / samples;
    return {mean, squares / samples / (mean * mean) - 1};
}

TEST(Distribution, DeterministicIsAlwaysItsMean) {
    const Distribution d = {.shape = Shape::deterministic, .mean = 4000};
    EXPECT_EQ(d.sample(0, 0), 4000);
    EXPECT_EQ(d.sample(word(0.99), word(0.5)), 4000);
}

TEST(Distribution, NoneIsNothing) {
    EXPECT_EQ((Distribution{.shape = Shape::none, .mean = 5}.sample(word(0.5), word(0.5))), 0);
}

TEST(Distribution, ExponentialHasItsMeanAndVariationOne) {
    const Moments m = sampled({.shape = Shape::exponential, .mean = 20});
    EXPECT_NEAR(m.mean, 20, 0.3);
    EXPECT_NEAR(m.cv2, 1, 0.03);
}

TEST(Distribution, LognormalHasItsMeanAndVariation) {
    for (const double cv2 : {0.25, 1.0, 4.0}) {
        const Moments m = sampled({.shape = Shape::lognormal, .mean = 20, .cv2 = cv2});
        EXPECT_NEAR(m.mean, 20, 0.3) << cv2;
        EXPECT_NEAR(m.cv2, cv2, 0.1 * cv2) << cv2;
    }
}

TEST(Distribution, HyperexponentialHasItsMeanAndVariation) {
    for (const double cv2 : {1.0, 4.0, 16.0}) {
        const Moments m = sampled({.shape = Shape::hyperexponential, .mean = 20, .cv2 = cv2}, 300'000);
        EXPECT_NEAR(m.mean, 20, 0.4) << cv2;
        EXPECT_NEAR(m.cv2, cv2, 0.06 * cv2) << cv2;
    }
}

TEST(Distribution, ParetoHasItsMeanAndItsBounds) {
    for (const double alpha : {0.8, 1.0, 1.5, 3.0}) {
        const Distribution d = {.shape = Shape::pareto, .mean = 20, .alpha = alpha, .max = 100};
        EXPECT_NEAR(sampled(d).mean, 20, 0.3) << alpha;
        EXPECT_NEAR(d.sample(word(1 - 0x1p-53), word(0)) / d.sample(0, 0), 100, 1e-6) << alpha;
    }
}

TEST(Distribution, EmpiricalTakesValuesByWeight) {
    const Distribution d = {.shape = Shape::empirical, .points = {{1, 1}, {10, 3}}};
    EXPECT_EQ(d.sample(0, 0), 1);
    EXPECT_EQ(d.sample(word(0.2499), word(0)), 1);
    EXPECT_EQ(d.sample(word(0.25), word(0)), 10);
    EXPECT_EQ(d.sample(word(1 - 0x1p-53), word(0)), 10);
    EXPECT_EQ(d.expected(), 7.75);
    EXPECT_NEAR(sampled(d).mean, 7.75, 0.05);
}

TEST(Distribution, ExpectsItsMean) {
    EXPECT_EQ((Distribution{.shape = Shape::pareto, .mean = 3}.expected()), 3);
    EXPECT_EQ((Distribution{.shape = Shape::none, .mean = 3}.expected()), 0);
}

}  // namespace
}  // namespace stampede
