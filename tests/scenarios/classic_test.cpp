// The fast engine against the classic one of tests/support/classic, which shares no code of events, stations, queues
// or caches with it.

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <map>
#include <string>

#include "model/scenario/scenario.h"
#include "tests/support/classic/compare.h"
#include "tests/support/classic/drawn_day.h"
#include "tests/support/classic/engine.h"
#include "tests/support/day.h"
#include "tests/support/property.h"
#include "tests/support/theory_scenario.h"

namespace stampede {

TEST(ClassicEngine, ComesToTheSameOnRandomClouds) {
    checkCases(36, 300, [] {
        const Case drawn = *classic::anyDay();
        const std::string found = classic::differenceOf(drawn, {seconds(7), milliseconds(31'003), minutes(1)});
        if (!found.empty()) RC_FAIL(found);
    });
}

TEST(ClassicEngine, ComesToTheSameOnTheCloudsOfTheory) {
    for (const char* name : {"queue", "fleet", "edge", "tandem"}) {
        const Case drawn{.scenario = plain(name, {{"/workload/rate/requests_per_s/0/1", 700}})};
        EXPECT_EQ(classic::differenceOf(drawn, {seconds(1), minutes(2)}), "") << name;
    }
}

TEST(ClassicEngine, MeetsEverythingThatItKnows) {
    std::map<std::string, int> met;
    constexpr int days = 120;
    for (int i = 0; i < days; ++i) {
        const Case drawn = classic::anyDay()(rc::Random(static_cast<std::uint64_t>(i)), rc::kNominalSize).value();
        const std::string file = writeScenario(*drawn.scenario);
        for (const char* text :
             {"\"balancer\"", "\"classic-load-balancer\"", "origin_response_timeout_s", "\"database\"",
              "least-outstanding-requests", "processor-sharing", "mmpp", "\"holds_worker\": false", "backlog",
              "\"retries\"", "lognormal", "\"cross_zone\": false"})
            met[text] += file.find(text) != std::string::npos;
        met["restart"] += !drawn.actions.empty();
        classic::Engine engine(drawn.scenario, realCatalog(), drawn.seed);
        for (const Action& action : drawn.actions) engine.plan(action);
        engine.runUntil(drawn.scenario->duration);
        std::map<std::string, int> causes;
        for (const classic::End& end : engine.clients().ends()) ++causes[std::string(causeWord(end.cause))];
        for (const auto& [cause, count] : causes) ++met[cause];
    }
    met.erase("");
    EXPECT_EQ(met.size(), 25u);
    for (const auto& [what, count] : met) EXPECT_GE(count, days / 40) << what;
}

}  // namespace stampede
