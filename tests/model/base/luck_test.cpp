#include "model/base/luck.h"

#include <gtest/gtest.h>

#include <set>

namespace stampede {
namespace {

// The first outputs of splitmix64 seeded with 0 (its reference code, prng.di.unimi.it/splitmix64.c).
TEST(Luck, IsSplitmix) {
    EXPECT_EQ(mixed(0), 0xe220a8397b1dcdafu);
    EXPECT_EQ(draw(Luck{0}, Purpose{1}), 0x6e789e6aa1b965f4u);
    EXPECT_EQ(draw(Luck{0}, Purpose{2}), 0x06c45d188009454fu);
    EXPECT_EQ(draw(Luck{0}, Purpose{3}), 0xf88bb8a8724c81ecu);
}

TEST(Luck, DependsOnPurposeAndAttempt) {
    const Luck luck = LuckStream(1, 2)(3);
    std::set<std::uint64_t> seen;
    for (std::uint32_t attempt = 0; attempt < 100; ++attempt) {
        for (const Purpose purpose : {Purpose::gap, Purpose::key, Purpose::demand}) {
            seen.insert(draw(luck, purpose, attempt));
        }
    }
    EXPECT_EQ(seen.size(), 300u);
    EXPECT_EQ(draw(luck, Purpose::key), draw(LuckStream(1, 2)(3), Purpose::key, 0));
}

TEST(Luck, OfThingsDependsOnSeedIdPurposeAndCount) {
    std::set<std::uint64_t> seen;
    for (std::uint64_t seed = 0; seed < 10; ++seed) {
        for (const char* id : {"i-1", "i-2", "i-3"}) {
            for (std::uint64_t count = 0; count < 10; ++count) {
                seen.insert(draw(seed, id, Purpose::bootTime, count));
                seen.insert(draw(seed, id, Purpose::leadTime, count));
            }
        }
    }
    EXPECT_EQ(seen.size(), 600u);
}

// A change here changes every fingerprint.
TEST(Luck, IsTheSameEverywhere) {
    EXPECT_EQ(draw(Luck{42}, Purpose::demand, 1), 0xdcebee2bb6d4cb92u);
    EXPECT_EQ(draw(7, "asg-1/2", Purpose::bootTime, 3), 0x52a67df146f3c7eeu);
    EXPECT_EQ(hashed("stampede"), 0x2712b89c932a8f9eu);
    EXPECT_EQ(mixed(0), 0xe220a8397b1dcdafu);  // the first output of splitmix64 seeded with 0
}

TEST(Luck, IsSpreadEvenlyOverTheUnitInterval) {
    int tenths[10] = {};
    for (std::uint64_t i = 0; i < 100'000; ++i) {
        const double u = unit(LuckStream(1, 0)(i).word);
        ASSERT_TRUE(u >= 0 && u < 1);
        ++tenths[static_cast<int>(u * 10)];
    }
    for (const int count : tenths) EXPECT_NEAR(count, 10'000, 400);  // more than four standard deviations
    EXPECT_LT(unit(UINT64_MAX), 1.0);
}

}  // namespace
}  // namespace stampede
