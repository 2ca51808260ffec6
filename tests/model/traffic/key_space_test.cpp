#include "model/traffic/key_space.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace stampede {

namespace {

RequestClass classWith(Keys keys) { return {.id = "mark", .parameter = "name", .keys = keys}; }

Luck luckOf(std::uint64_t n) { return LuckStream(1, 1)(n); }

}  // namespace

TEST(KeySpace, HasNoKeyWhereTheClassHasNoParameter) {
    KeySpace keys({.id = "home", .keys = {.distinct = 10, .replacedPerMinute = 5}}, 1);
    EXPECT_EQ(keys.key(luckOf(1), hours(1)), 0u);
}

TEST(KeySpace, AsksForEachKeyByItsPopularity) {
    KeySpace keys(classWith({.distinct = 4, .zipf = 1}), 1);
    std::map<std::uint32_t, int> asked;
    const int count = 50'000;
    for (int n = 0; n < count; ++n) ++asked[keys.key(luckOf(static_cast<std::uint64_t>(n)), {})];
    const double weights = 1 + 1 / 2.0 + 1 / 3.0 + 1 / 4.0;
    ASSERT_EQ(asked.size(), 4u);
    for (std::uint32_t key = 1; key <= 4; ++key) EXPECT_NEAR(asked[key], count / weights / key, 500) << key;
}

TEST(KeySpace, GivesTheSameKeyToTheSameLuck) {
    KeySpace one(classWith({.distinct = 600, .zipf = 0.8, .replacedPerMinute = 30}), 1);
    KeySpace other(classWith({.distinct = 600, .zipf = 0.8, .replacedPerMinute = 30}), 1);
    for (std::uint64_t n = 0; n < 100; n += 2) one.key(luckOf(n), minutes(static_cast<std::int64_t>(n)));
    EXPECT_EQ(one.key(luckOf(7), hours(2)), other.key(luckOf(7), hours(2)));
}

TEST(KeySpace, ReplacesAsManyKeysAMinuteAsItSays) {
    KeySpace keys(classWith({.distinct = 600, .replacedPerMinute = 30}), 1);
    const auto seenAt = [&keys](SimTime now) {
        std::set<std::uint32_t> seen;
        for (std::uint64_t n = 0; n < 20'000; ++n) seen.insert(keys.key(luckOf(n), now));
        return seen;
    };
    EXPECT_EQ(*seenAt(seconds(1)).rbegin(), 600u);
    EXPECT_EQ(*seenAt(seconds(2)).rbegin(), 601u);
    const auto later = seenAt(minutes(2));
    EXPECT_EQ(later.size(), 600u);
    EXPECT_EQ(*later.rbegin(), 660u);
}

}  // namespace stampede
