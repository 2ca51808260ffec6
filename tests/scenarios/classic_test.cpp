// The fast engine against the classic one of tests/support/classic, which shares no code of events, stations, queues
// or caches with it.

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "tests/support/classic/compare.h"
#include "tests/support/classic/drawn_day.h"
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

}  // namespace stampede
