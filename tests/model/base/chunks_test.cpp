#include "model/base/chunks.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

namespace stampede {

namespace {

constexpr int many = 2 * static_cast<int>(Chunks<int>::chunk) + 7;

Chunks<int> upTo(int count) {
    Chunks<int> list;
    for (int i = 0; i < count; ++i) list.push(i);
    return list;
}

}  // namespace

TEST(Chunks, HandsOutItsItemsInOrder) {
    const Chunks<int> list = upTo(many);
    EXPECT_EQ(list.size(), std::size_t{many});
    EXPECT_EQ(list.back(), many - 1);
    int next = 0;
    for (const int item : list) EXPECT_EQ(item, next++);
    EXPECT_EQ(next, many);
    EXPECT_EQ(std::accumulate(list.begin(), list.end(), 0), many * (many - 1) / 2);
    EXPECT_EQ(*std::find(list.begin(), list.end(), 300), 300);
    EXPECT_TRUE(Chunks<int>().empty());
}

TEST(Chunks, SharesWhatIsFullWithItsCopies) {
    const Chunks<int> list = upTo(many);
    Chunks<int> copy = list;
    EXPECT_EQ(&copy[0], &list[0]);
    copy.push(5);
    EXPECT_EQ(copy.back(), 5);
    EXPECT_EQ(list.back(), many - 1);
    EXPECT_EQ(&copy[0], &list[0]);
}

TEST(Chunks, ChangesAnItemForItselfAlone) {
    Chunks<int> list = upTo(many);
    const Chunks<int> before = list;
    for (const std::size_t index : {std::size_t{3}, std::size_t{many - 1}}) {
        list.change(index, [](int& item) { item = -1; });
        EXPECT_EQ(list[index], -1);
        EXPECT_EQ(before[index], static_cast<int>(index));
    }
    EXPECT_EQ(list[4], 4);
    EXPECT_EQ(list.size(), before.size());
}

}  // namespace stampede
