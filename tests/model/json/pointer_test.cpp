#include "model/json/pointer.h"

#include <gtest/gtest.h>

#include "model/base/input_error.h"
#include "model/json/read.h"
#include "model/json/write.h"

namespace stampede {

namespace {

std::string with(const std::string& document, const std::string& pointer, Value value) {
    Value read = toValue(readJson(document, "document"));
    setAt(read, pointer, std::move(value), "document");
    return writeJsonLine(read);
}

}  // namespace

TEST(Pointer, ReplacesWhatIsThereAndAddsAMemberOfAnObject) {
    EXPECT_EQ(with(R"({"a": {"b": 1}})", "/a/b", 2), R"({"a": {"b": 2}})");
    EXPECT_EQ(with(R"({"a": {"b": 1}})", "/a/c", "x"), R"({"a": {"b": 1, "c": "x"}})");
    EXPECT_EQ(with(R"([1, [2, 3]])", "/1/0", 9), "[1, [9, 3]]");
}

TEST(Pointer, FindsAnItemByItsIdAndReadsEscapes) {
    EXPECT_EQ(with(R"([{"id": "x", "n": 1}, {"id": "y", "n": 2}])", "/y/n", 5),
              R"([{"id": "x", "n": 1}, {"id": "y", "n": 5}])");
    EXPECT_EQ(with(R"({"a/b": {"~": 1}})", "/a~1b/~0", 2), R"({"a/b": {"~": 2}})");
}

TEST(Pointer, NamesTheStepThatLeadsNowhere) {
    for (const char* pointer : {"", "a", "/b/c", "/a/9", "/a/x/y", "/n/z"}) {
        Value document = toValue(readJson(R"({"a": [1, 2], "n": 3})", "document"));
        const Value before = document;
        EXPECT_THROW(setAt(document, pointer, 1, "document"), InputError) << pointer;
        EXPECT_TRUE(document == before);
    }
}

TEST(Pointer, HasOneFormForEachPlace) {
    const Value document = toValue(readJson(R"({"a": [{"id": "x", "n": 1}], "b/c": 2})", "document"));
    EXPECT_EQ(normalPointer(document, "/a/x/n"), "/a/0/n");
    EXPECT_EQ(normalPointer(document, "/a/0/n"), "/a/0/n");
    EXPECT_EQ(normalPointer(document, "/b~1c"), "/b~1c");
    EXPECT_EQ(normalPointer(document, "/a/y/n/1"), "/a/y/n/1") << "it leads nowhere";
}

}  // namespace stampede
