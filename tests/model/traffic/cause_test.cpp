#include "model/traffic/cause.h"

#include <gtest/gtest.h>

#include "model/base/text.h"

#include <set>

namespace stampede {

TEST(Cause, HasAWordOfItsOwnForEachOfTheTwentyFive) {
    std::set<std::string_view> words;
    for (std::uint16_t i = 1; i < static_cast<std::uint16_t>(Cause::count); ++i)
        words.insert(causeWord(static_cast<Cause>(i)));
    EXPECT_EQ(words.size(), 25u);
    EXPECT_EQ(words.count(""), 0u);
    EXPECT_EQ(causeWord(Cause::none), "");
    EXPECT_EQ(causeWord(Cause::targetDied), "target-died");
    EXPECT_EQ(causeWord(Cause::edgeErrorCached), "edge-error-cached");
}

TEST(Cause, CallsWrongExactlyWhatItsWordCallsWrong) {
    for (std::uint16_t i = 1; i < static_cast<std::uint16_t>(Cause::count); ++i) {
        const auto cause = static_cast<Cause>(i);
        EXPECT_EQ(isWrong(cause), causeWord(cause).substr(0, 6) == "wrong:");
    }
}

TEST(Cause, HasWordsForPeople) {
    for (int i = static_cast<int>(Cause::none) + 1; i < static_cast<int>(Cause::count); ++i) {
        const auto cause = static_cast<Cause>(i);
        EXPECT_FALSE(causeText(cause).empty()) << causeWord(cause);
        EXPECT_EQ(causeText(causeWord(cause)), causeText(cause));
    }
    EXPECT_EQ(english(causeText("something-new")), "something-new");
}

}  // namespace stampede
