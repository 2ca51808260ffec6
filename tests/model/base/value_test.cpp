#include "model/base/value.h"

#include <gtest/gtest.h>

namespace stampede {
namespace {

TEST(Value, ComparesNumbersByValue) {
    EXPECT_EQ(Value(2), Value(2.0));
    EXPECT_EQ(Value(-0.0), Value(0));
    EXPECT_FALSE(Value(2) == Value(2.5));
    EXPECT_FALSE(Value(1) == Value(true));
    // 2^53 + 1 has no double of its own.
    EXPECT_FALSE(Value((std::int64_t{1} << 53) + 1) == Value(0x1p53));
    EXPECT_FALSE(Value(INT64_MAX) == Value(0x1p63));
}

TEST(Value, ComparesNumbersInsideListsAndRecords) {
    EXPECT_EQ(Value(List{1, Record{{{"a", 2.0}}}}), Value(List{1.0, Record{{{"a", 2}}}}));
}

TEST(Value, IsANumberOrOtherwise) {
    EXPECT_EQ(Value(3).number(), 3);
    EXPECT_EQ(Value(2.5).number(), 2.5);
    EXPECT_EQ(Value("3").number(7), 7);
}

TEST(Record, KeepsTheOrderInWhichMembersCame) {
    Record record;
    record.set("b", 1);
    record.set("a", 2);
    record.set("b", 3);
    ASSERT_EQ(record.fields.size(), 2u);
    EXPECT_EQ(record.fields[0], (Field{"b", 3}));
    EXPECT_EQ(*record.find("a"), Value(2));
    EXPECT_TRUE(record.erase("b"));
    EXPECT_FALSE(record.erase("b"));
    EXPECT_EQ(record.find("b"), nullptr);
}

TEST(Record, IsEqualInOrder) { EXPECT_FALSE((Record{{{"a", 1}, {"b", 2}}} == Record{{{"b", 2}, {"a", 1}}})); }

}  // namespace
}  // namespace stampede
