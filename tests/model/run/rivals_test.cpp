#include "model/run/rivals.h"

#include <gtest/gtest.h>

#include "tests/support/day.h"

namespace stampede {
namespace {

const RivalScript idle{.id = "idle", .name = "Who does nothing", .actions = {}};

TEST(Rivals, ScoreWhatTheirActionsComeToAtTheMomentTheyAreBroughtTo) {
    Day day;
    day.until("0:20:00");
    const auto played = playRival(idle, std::make_shared<const Scenario>(day.simulation().scenario()), realCatalog(), 1,
                                  [](Simulation& run) {
                                      run.advanceTo(minutes(20));
                                      return true;
                                  });
    ASSERT_TRUE(played);
    EXPECT_EQ(played->id, "idle");
    EXPECT_EQ(played->name, "Who does nothing");
    EXPECT_EQ(played->score, day.result().score);
}

TEST(Rivals, HaveNoScoreWhereTheirRunWasStopped) {
    Day day;
    const auto scenario = std::make_shared<const Scenario>(day.simulation().scenario());
    EXPECT_FALSE(playRival(idle, scenario, realCatalog(), 1, [](Simulation&) { return false; }));
}

}  // namespace
}  // namespace stampede
