#include "model/engine/ttl_cache.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <list>
#include <map>

namespace stampede {

TEST(TtlCache, FindsWhatWasPutAndUntilWhenItIsFresh) {
    TtlCache<std::uint32_t, int> cache(10);
    EXPECT_EQ(cache.find(7), nullptr);
    cache.put(7, 70, seconds(3));
    ASSERT_NE(cache.find(7), nullptr);
    EXPECT_EQ(cache.find(7)->value, 70);
    EXPECT_EQ(cache.find(7)->freshUntil, seconds(3));
    cache.put(7, 71, seconds(4));
    EXPECT_EQ(cache.find(7)->value, 71);
    EXPECT_EQ(cache.size(), 1u);
}

TEST(TtlCache, ForgetsWhatWasUsedLeastRecently) {
    TtlCache<std::uint32_t, int> cache(2);
    cache.put(1, 1, never);
    cache.put(2, 2, never);
    cache.find(1);
    cache.put(3, 3, never);
    EXPECT_NE(cache.find(1), nullptr);
    EXPECT_EQ(cache.find(2), nullptr);
    EXPECT_NE(cache.find(3), nullptr);
}

TEST(TtlCache, ErasesWhatMatches) {
    TtlCache<std::uint32_t, int> cache;
    for (std::uint32_t key = 0; key < 100; ++key) cache.put(key, 0, never);
    EXPECT_EQ(cache.eraseIf([](const auto& entry) { return entry.key % 2 == 0; }), 50u);
    for (std::uint32_t key = 0; key < 100; ++key) EXPECT_EQ(cache.find(key) != nullptr, key % 2 == 1);
}

namespace {

/// What a TtlCache should hold, written plainly.
class PlainCache {
public:
    explicit PlainCache(std::size_t capacity) : m_capacity(capacity) {}
    const int* find(int key) {
        const auto found = m_values.find(key);
        if (found == m_values.end()) return nullptr;
        m_order.remove(key);
        m_order.push_back(key);
        return &found->second;
    }
    void put(int key, int value) {
        if (!find(key)) m_order.push_back(key);
        m_values[key] = value;
        if (m_order.size() <= m_capacity) return;
        m_values.erase(m_order.front());
        m_order.pop_front();
    }
    void erase(int key) {
        m_values.erase(key);
        m_order.remove(key);
    }
    std::size_t size() const { return m_values.size(); }

private:
    std::size_t m_capacity;
    std::map<int, int> m_values;
    std::list<int> m_order;
};

}  // namespace

RC_GTEST_PROP(TtlCache, HoldsWhatAPlainOneHolds, (const std::vector<std::pair<std::uint8_t, std::uint8_t>>& steps)) {
    const std::size_t capacity = 12;
    TtlCache<std::uint32_t, int> cache(capacity);
    PlainCache plain(capacity);
    int value = 0;
    for (const auto& [what, where] : steps) {
        const std::uint32_t key = where % 40;
        if (what % 4 == 0) {
            cache.erase(key);
            plain.erase(static_cast<int>(key));
        } else if (what % 4 == 1) {
            const auto* found = cache.find(key);
            const int* expected = plain.find(static_cast<int>(key));
            RC_ASSERT((found != nullptr) == (expected != nullptr));
            if (found) RC_ASSERT(found->value == *expected);
        } else {
            cache.put(key, ++value, never);
            plain.put(static_cast<int>(key), value);
        }
        RC_ASSERT(cache.size() == plain.size());
    }
}

}  // namespace stampede
