#include "model/json/write.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

#include "model/json/read.h"

namespace stampede {
namespace {

TEST(WriteJson, PutsOneMemberOnALine) {
    const Value value = Record{{{"a", 1}, {"b", List{}}, {"c", Record{}}, {"d", List{true, Value()}}, {"e", "x"}}};
    EXPECT_EQ(writeJson(value), R"({
  "a": 1,
  "b": [],
  "c": {},
  "d": [
    true,
    null
  ],
  "e": "x"
}
)");
}

TEST(WriteJson, PutsALineIntoALine) {
    EXPECT_EQ(writeJsonLine(Record{{{"at", "0:08:00"}, {"do", "add"}, {"list", List{1, 2.5}}}}),
              R"({"at": "0:08:00", "do": "add", "list": [1, 2.5]})");
}

TEST(WriteJson, WritesTheShortestNumber) {
    const std::pair<double, const char*> numbers[] = {
        {2.0, "2"},         {-0.0, "0"},     {0.1, "0.1"},      {-2.5, "-2.5"},
        {100000, "100000"}, {1e-7, "1e-07"}, {1e300, "1e+300"}, {0x1p53, "9.007199254740992e+15"},
        {5e-324, "5e-324"}};
    for (const auto& [number, text] : numbers) EXPECT_EQ(writeJsonLine(number), text);
    EXPECT_EQ(writeJsonLine(INT64_MIN), "-9223372036854775808");
}

TEST(WriteJson, EscapesOnlyWhatItMust) {
    EXPECT_EQ(writeJsonLine("\"\\/\n\t\r\x01 바다 \x7f"), "\"\\\"\\\\/\\n\\t\\r\\u0001 바다 \x7f\"");
}

rc::Gen<std::string> texts() {
    return rc::gen::map(rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 0x300)),
                        [](const std::vector<int>& codes) {
                            std::string text;
                            for (const int code : codes) {
                                if (code < 0x80) {
                                    text += static_cast<char>(code);
                                } else {
                                    text += static_cast<char>(0xc0 | (code >> 6));
                                    text += static_cast<char>(0x80 | (code & 0x3f));
                                }
                            }
                            return text;
                        });
}

rc::Gen<Value> values(int depth) {
    const auto make = [](auto generator) { return rc::gen::map(generator, [](auto x) { return Value(x); }); };
    const auto numbers = rc::gen::suchThat(rc::gen::arbitrary<double>(), [](double x) { return std::isfinite(x); });
    const auto leaf = rc::gen::oneOf(rc::gen::just(Value()), make(rc::gen::arbitrary<bool>()),
                                     make(rc::gen::arbitrary<std::int64_t>()), make(numbers), make(texts()));
    if (depth == 0) return leaf;
    const auto list = rc::gen::map(rc::gen::container<std::vector<Value>>(values(depth - 1)),
                                   [](List items) { return Value(std::move(items)); });
    const auto record = rc::gen::map(
        rc::gen::container<std::vector<std::pair<std::string, Value>>>(rc::gen::pair(texts(), values(depth - 1))),
        [](const std::vector<std::pair<std::string, Value>>& members) {
            Record made;
            for (const auto& [key, value] : members) made.set(key, value);
            return Value(std::move(made));
        });
    return rc::gen::oneOf(leaf, list, record);
}

RC_GTEST_PROP(WriteJson, IsAFixedPointOfReading, ()) {
    const Value value = *rc::gen::resize(8, values(3));
    const std::string once = writeJson(value);
    const Value again = toValue(readJson(once, ""));
    RC_ASSERT(again == value);
    RC_ASSERT(writeJson(again) == once);
    RC_ASSERT(toValue(readJson(writeJsonLine(value), "")) == value);
}

}  // namespace
}  // namespace stampede
