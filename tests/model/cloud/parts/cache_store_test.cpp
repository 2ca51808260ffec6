#include "model/cloud/parts/cache_store.h"

#include <gtest/gtest.h>

namespace stampede {

TEST(CacheStore, GivesBackWhatWasSetUntilItsTimeIsOver) {
    CacheStore store(10);
    CacheStore::Caller caller;
    store.set(1, {.content = 7, .madeAt = seconds(3)}, seconds(3), seconds(60));
    const auto kept = store.get(1, seconds(62), caller);
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->content, 7);
    EXPECT_EQ(kept->madeAt, seconds(3));
    EXPECT_FALSE(store.get(1, seconds(63), caller));
    EXPECT_EQ(store.size(), 0u);
    EXPECT_FALSE(store.get(2, seconds(3), caller));
}

TEST(CacheStore, ForgetsWhatIsOldAndWhatWasUsedLeastRecently) {
    CacheStore store(2);
    CacheStore::Caller caller;
    store.set(1, {}, seconds(0), seconds(10));
    store.set(2, {}, seconds(0), seconds(100));
    EXPECT_TRUE(store.get(1, seconds(9), caller));
    store.set(3, {}, seconds(9), seconds(100));
    EXPECT_FALSE(store.get(2, seconds(9), caller));
    EXPECT_FALSE(store.get(1, seconds(10), caller));
    EXPECT_TRUE(store.get(3, seconds(10), caller));
    const CacheStore::Counts counts = store.takeCounts();
    EXPECT_EQ(counts.gets, 4);
    EXPECT_EQ(counts.hits, 2);
    EXPECT_EQ(counts.misses(), 2);
}

TEST(CacheStore, CountsEachCallerOnceUntilItsCountsAreTaken) {
    CacheStore store(10);
    CacheStore::Caller one, other;
    store.set(1, {}, {}, seconds(60));
    for (int i = 0; i < 3; ++i) store.get(1, seconds(1), one);
    store.get(2, seconds(1), other);
    const CacheStore::Counts first = store.takeCounts();
    EXPECT_EQ(first.callers, 2);
    EXPECT_EQ(first.gets, 4);
    EXPECT_EQ(first.hits, 3);
    EXPECT_EQ(first.misses(), 1);
    EXPECT_EQ(first.sets, 1);
    store.get(1, seconds(1), other);
    EXPECT_EQ(store.takeCounts().callers, 1);
    EXPECT_EQ(store.takeCounts().callers, 0);
}

}  // namespace stampede
