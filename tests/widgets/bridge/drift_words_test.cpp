#include "widgets/bridge/drift_words.h"

#include <gtest/gtest.h>

namespace stampede {

namespace {

Snapshot with(State state, Drift drift) {
    Snapshot now;
    now.resources = {{.id = "a", .state = state}};
    drift.id = "a";
    drift.state = state;
    now.drift = {drift};
    return now;
}

}  // namespace

TEST(Difference, IsNoneWhileWhatIsDrawnIsOnItsWay) {
    EXPECT_EQ(differenceOf(with(State::active, {.settings = true}), "a"), Difference::settings);
    EXPECT_EQ(differenceOf(with(State::active, {.settings = true, .links = true}), "a"), Difference::settingsAndLinks);
    EXPECT_EQ(differenceOf(with(State::updating, {.settings = true}), "a"), std::nullopt);
    EXPECT_EQ(differenceOf(with(State::provisioning, {.missing = true}), "a"), std::nullopt);
    EXPECT_EQ(differenceOf(with(State::active, {.extra = true}), "a"), Difference::notDrawn);
    EXPECT_EQ(differenceOf(with(State::active, {.settings = true}), "b"), std::nullopt);
}

TEST(Difference, TellsWhatIsGoneFromWhatWasNeverMade) {
    EXPECT_EQ(differenceOf(with(State::gone, {.missing = true}), "a"), Difference::gone);
    EXPECT_EQ(differenceOf(with(State::drawn, {.missing = true}), "a"), Difference::neverMade);
    EXPECT_EQ(DriftWords(Difference::gone).title, "Gone");
    EXPECT_FALSE(DriftWords(Difference::links).sentence.isEmpty());
}

}  // namespace stampede
