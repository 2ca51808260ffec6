// Whatever is solved ahead of the clock ends as if each hop had been an event: the two ways of playing a run are held
// against each other on clouds, loads and interventions drawn at random.

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "tests/support/day.h"
#include "tests/support/drawn_case.h"
#include "tests/support/played.h"
#include "tests/support/property.h"

namespace stampede {

namespace {

constexpr int few = 48, many = 480;  // clouds; the many in --full

}  // namespace

TEST(SolvingAhead, EndsAsEventByEventOnRandomClouds) {
    checkCases(few, many, [] {
        const Case drawn = *anyCase();
        for (const Looking looking : {Looking::atTheEnd, Looking::often, Looking::watching})
            if (const std::string found = differenceOf(drawn, looking); !found.empty())
                RC_FAIL("looking " + std::to_string(static_cast<int>(looking)) + ", " + found);
    });
}

TEST(SolvingAhead, ShowsAFailingCaseWithoutWhatItDoesNotNeed) {
    const auto result = rc::detail::checkTestable([] {
        const Case drawn = *anyCase();
        const auto isUndo = [](const Action& action) { return std::holds_alternative<UndoAction>(action.what); };
        RC_ASSERT(std::none_of(drawn.actions.begin(), drawn.actions.end(), isUndo));
    });
    ASSERT_TRUE(result.is<rc::detail::FailureResult>());
    const std::string shown = result.get<rc::detail::FailureResult>().counterExample.front().second;
    const auto count = [&](const std::string& text) {
        int found = 0;
        for (auto at = shown.find(text); at != std::string::npos; at = shown.find(text, at + 1)) ++found;
        return found;
    };
    EXPECT_EQ(count("\"do\": \"undo\""), 1) << shown;
    EXPECT_EQ(count("\"do\""), 1) << shown;
    EXPECT_EQ(count("\"chaos\""), 0) << shown;
    EXPECT_EQ(count("\"architecture\""), 1) << shown;
}

TEST(SolvingAhead, IsTriedOnChainsSplittersCachesDatabasesTimeOutsRetriesFaultsAndEdits) {
    std::map<std::string, int> met;
    constexpr int cases = many;
    for (int i = 0; i < cases; ++i) {
        const Case drawn = anyCase()(rc::Random(static_cast<std::uint64_t>(i)), rc::kNominalSize).value();
        const Workload& workload = drawn.scenario->workload;
        const std::string file = writeScenario(*drawn.scenario);
        const auto has = [&](const char* text) { return file.find(text) != std::string::npos; };
        const bool isFleet = has("\"balancer\""), hasEdge = has("\"distribution\"");
        met["chain"] += isFleet && hasEdge;
        met["round robin"] += isFleet && !has("weighted-random") && !has("least-outstanding");
        met["weighted"] += has("weighted-random");
        met["least outstanding"] += has("least-outstanding-requests");
        met["cache"] += hasEdge;
        met["database"] += has("\"database\"");
        met["time-out"] += workload.classes[0].patienceS > 0;
        met["retry"] += workload.classes[0].retries > 0;
        met["bursts"] += workload.arrivals == Arrivals::mmpp;
        met["two classes"] += workload.classes.size() > 1;
        met["processor sharing"] += has("processor-sharing");
        met["fault"] += !drawn.scenario->chaos.empty();
        met["edit"] += !drawn.actions.empty();
    }
    EXPECT_EQ(met.size(), 13u);
    for (const auto& [what, count] : met) EXPECT_GE(count, cases / 25) << what;
}

TEST(ShippedScenarios, EndAheadOfTheClockAsEventByEvent) {
    for (const char* name : {"00_blank", "01_launch_day", "02_two_zones", "03_edge"}) {
        const Case shipped{.scenario = std::make_shared<const Scenario>(
                               loadScenario(shippedFile(std::string(name) + ".json"), name, realCatalog())),
                           .actions = {}};
        EXPECT_EQ(differenceOf(shipped, Looking::atTheEnd), "") << name;
    }
}

}  // namespace stampede
