#include "model/base/luck.h"

#include <gtest/gtest.h>

#include <set>

namespace stampede {
namespace {

// Known answers of philox4x32-10 from Random123 1.14, tests/kat_vectors: the two low words of each line.
TEST(Luck, IsPhilox) {
    EXPECT_EQ(requestLuck(0, 0, 0).word, 0xe169c58d6627e8d5u);
    EXPECT_EQ(requestLuck(UINT64_MAX, UINT64_MAX, UINT64_MAX).word, 0x41c83b0e408f276du);
    // counter 243f6a88 85a308d3 13198a2e 03707344, key a4093822 299f31d0
    EXPECT_EQ(requestLuck(0x299f31d0a4093822, 0x0370734413198a2e, 0x85a308d3243f6a88).word, 0x94fdccebd16cfe09u);
}

TEST(Luck, DependsOnPurposeAndAttempt) {
    const Luck luck = requestLuck(1, 2, 3);
    std::set<std::uint64_t> seen;
    for (std::uint32_t attempt = 0; attempt < 100; ++attempt) {
        for (const Purpose purpose : {Purpose::gap, Purpose::key, Purpose::demand}) {
            seen.insert(draw(luck, purpose, attempt));
        }
    }
    EXPECT_EQ(seen.size(), 300u);
    EXPECT_EQ(draw(luck, Purpose::key), draw(requestLuck(1, 2, 3), Purpose::key, 0));
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
    EXPECT_EQ(draw(Luck{42}, Purpose::demand, 1), 0x494efee7131a8a04u);
    EXPECT_EQ(draw(7, "asg-1/2", Purpose::bootTime, 3), 0x9aa1d58a3088fb93u);
    EXPECT_EQ(hashed("stampede"), 0x2712b89c932a8f9eu);
    EXPECT_EQ(mixed(0), 0xe220a8397b1dcdafu);  // the first output of splitmix64 seeded with 0
}

TEST(Luck, IsSpreadEvenlyOverTheUnitInterval) {
    int tenths[10] = {};
    for (std::uint64_t i = 0; i < 100'000; ++i) {
        const double u = unit(requestLuck(1, 0, i).word);
        ASSERT_TRUE(u >= 0 && u < 1);
        ++tenths[static_cast<int>(u * 10)];
    }
    for (const int count : tenths) EXPECT_NEAR(count, 10'000, 400);  // more than four standard deviations
    EXPECT_LT(unit(UINT64_MAX), 1.0);
}

}  // namespace
}  // namespace stampede
