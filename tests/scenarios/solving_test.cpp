// Whatever is solved ahead of the clock ends as if each hop had been an event: the two ways of playing a run are held
// against each other on clouds, loads and interventions drawn at random.

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "tests/support/day.h"
#include "tests/support/drawn_case.h"
#include "tests/support/effort.h"
#include "tests/support/played.h"

namespace stampede {

namespace {

constexpr int rounds = 8;
std::uint64_t casesInARound() { return isFullTest() ? 60 : 6; }
std::uint64_t numberOf(int round, std::uint64_t number) { return static_cast<std::uint64_t>(round) * 1000 + number; }

class Solvings : public ::testing::TestWithParam<int> {};

}  // namespace

TEST_P(Solvings, AheadOfTheClockEndsAsEventByEvent) {
    for (std::uint64_t i = 0; i < casesInARound(); ++i) {
        const std::uint64_t number = numberOf(GetParam(), i);
        const Case drawn = makeCase(number);
        for (const Looking looking : {Looking::atTheEnd, Looking::often, Looking::watching}) {
            const std::string found = differenceOf(drawn, number, looking);
            if (found.empty()) continue;
            const Case least =
                shrunk(drawn, [&](const Case& less) { return !differenceOf(less, number, looking).empty(); });
            FAIL() << "case " << number << ", seed " << 1 + number << ", looking " << static_cast<int>(looking) << "\n"
                   << found << "\n"
                   << filesOf(least);
        }
    }
}

TEST(SolvingAhead, ShowsAFailingCaseWithoutWhatItDoesNotNeed) {
    Case drawn;
    for (std::uint64_t number = 1; drawn.actions.size() < 4 || drawn.scenario->chaos.empty(); ++number)
        drawn = makeCase(number);
    const Action needed = drawn.actions[2];
    const Case least = shrunk(drawn, [&](const Case& less) {
        return std::find(less.actions.begin(), less.actions.end(), needed) != less.actions.end();
    });
    EXPECT_EQ(least.actions, std::vector<Action>{needed});
    EXPECT_TRUE(least.scenario->chaos.empty());
    EXPECT_NE(filesOf(least).find("\"architecture\""), std::string::npos);
}

TEST(SolvingAhead, IsTriedOnChainsSplittersCachesDatabasesTimeOutsRetriesFaultsAndEdits) {
    std::map<std::string, int> met;
    int cases = 0;
    for (int round = 0; round < rounds; ++round) {
        for (std::uint64_t i = 0; i < 60; ++i, ++cases) {  // as many as --full plays
            const Case drawn = makeCase(numberOf(round, i));
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
    }
    EXPECT_GE(cases, 200);
    EXPECT_EQ(met.size(), 13u);
    for (const auto& [what, count] : met) EXPECT_GE(count, cases / 25) << what;
}

TEST(ShippedScenarios, EndAheadOfTheClockAsEventByEvent) {
    for (const char* name : {"00_blank", "01_launch_day", "02_two_zones", "03_edge"}) {
        const Case shipped{.scenario = std::make_shared<const Scenario>(
                               loadScenario(shippedFile(std::string(name) + ".json"), name, realCatalog())),
                           .actions = {},
                           .text = {}};
        EXPECT_EQ(differenceOf(shipped, 0, Looking::atTheEnd), "") << name;
    }
}

INSTANTIATE_TEST_SUITE_P(RandomClouds, Solvings, ::testing::Range(0, rounds));

}  // namespace stampede
