#include "model/architecture/ground.h"

#include <gtest/gtest.h>

#include "tests/support/test_catalog.h"

namespace stampede {

TEST(Ground, IsTheBlockOfTheSettingThatIsOne) {
    const Resource plot = testResource("plot", "plot-a", "field-1", {{{"cidr", "10.0.1.7/24"}}});
    ASSERT_TRUE(addressBlockSetting(*plot.kind));
    ASSERT_TRUE(addressBlockOf(plot));
    EXPECT_EQ(addressBlockOf(plot)->text(), "10.0.1.0/24");
    Kind walled = *plot.kind;
    walled.settings.insert(walled.settings.begin(), {.key = "let_in", .type = ParameterType::cidr});
    EXPECT_EQ(addressBlockSetting(walled)->key, "cidr") << "a block of somebody else is none of its own";
    const Resource machine = testResource("machine", "m-1", "plot-a");
    EXPECT_FALSE(addressBlockSetting(*machine.kind));
    EXPECT_FALSE(addressBlockOf(machine));
}

TEST(Ground, HasTheLanesOfTheSettingThatSaysSo) {
    Kind plot = *testResource("plot", "plot-a", "field-1").kind;
    plot.settings.push_back(
        {.key = "side", .type = ParameterType::choice, .fallback = "sunny", .choices = {"sunny", "shady"}});
    Resource drawn = testResource("plot", "plot-a", "field-1");
    drawn.kind = &plot;
    EXPECT_FALSE(laneSetting(plot));
    EXPECT_EQ(laneOf(drawn), "");
    plot.settings.back().lane = true;
    EXPECT_EQ(laneSetting(plot)->key, "side");
    EXPECT_EQ(laneOf(drawn), "sunny");
}

}  // namespace stampede
