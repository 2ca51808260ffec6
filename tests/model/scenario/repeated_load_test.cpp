#include "model/scenario/repeated_load.h"

#include <gtest/gtest.h>

#include "tests/support/theory_scenario.h"

namespace stampede {

namespace {

/// The plain queue with `further` clients that nothing is connected to.
std::shared_ptr<const Scenario> withFurther(std::int64_t further) {
    Value document = theoryDocument("queue");
    List& resources = *document.asRecord()->find("architecture")->asRecord()->find("resources")->asList();
    for (std::int64_t i = 0; i < further; ++i)
        resources.push_back(Record{{{"id", "more-" + std::to_string(i)}, {"kind", "clients"}}});
    return scenarioOf(document);
}

}  // namespace

TEST(RepeatedLoad, SaysNothingOfOneThatSends) {
    const auto scenario = withFurther(0);
    EXPECT_TRUE(furtherClients(scenario->architecture).empty());
    EXPECT_EQ(english(repeatedLoad(scenario->architecture)), "");
}

TEST(RepeatedLoad, CountsAllThatSendAndNamesThoseBeyondTheFirst) {
    const auto scenario = withFurther(2);
    EXPECT_EQ(furtherClients(scenario->architecture).size(), 2u);
    EXPECT_EQ(english(repeatedLoad(scenario->architecture)),
              "Each of the 3 clients that are drawn sends the whole load: together they send it 3 times.");
}

}  // namespace stampede
