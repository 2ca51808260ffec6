#include "app/cli/objective.h"

#include <gtest/gtest.h>

namespace stampede {
namespace {

Result result() {
    Result r;
    r.requests = {.offered = 200, .ok = 190, .wrong = 4, .failed = 6};
    r.latency = {.count = 194, .mean = milliseconds(80), .p50 = milliseconds(60), .p99 = milliseconds(300)};
    r.score = points(-12.5);
    r.cost = usd(8);
    return r;
}

bool isBroken(std::string_view text) {
    const auto objective = Objective::parse(text);
    EXPECT_TRUE(objective) << text;
    return objective && objective->isBroken(result());
}

TEST(Objective, ComparesLatenciesInTheirUnit) {
    EXPECT_FALSE(isBroken("p99>300ms"));
    EXPECT_TRUE(isBroken("p99>=300ms"));
    EXPECT_TRUE(isBroken("p99 > 0.299 s"));
    EXPECT_TRUE(isBroken("mean<81ms"));
    EXPECT_FALSE(isBroken("p50<=59.999ms"));
}

TEST(Objective, ComparesRequestsAsCountsOrAsShares) {
    EXPECT_TRUE(isBroken("failed>5"));
    EXPECT_FALSE(isBroken("failed>3%"));
    EXPECT_TRUE(isBroken("wrong>=2%"));
    EXPECT_TRUE(isBroken("ok<96%"));
}

TEST(Objective, ComparesScoreAndCost) {
    EXPECT_TRUE(isBroken("score<0"));
    EXPECT_FALSE(isBroken("score<-12.5"));
    EXPECT_TRUE(isBroken("cost>7.99"));
    EXPECT_TRUE(isBroken("cost > $7.99"));
    EXPECT_FALSE(isBroken("cost>$8"));
}

TEST(Objective, RefusesWhatItCannotRead) {
    for (const char* text : {"", "p99", "p99>", "p99>300", "p99>300m", "p98>3s", "failed>3ms", "score>3%", "cost>1e3",
                             "p99=3s", "failed>,5", "score>$3", "cost>$", "cost$>3", "ok>99999999999999999999", ">3"}) {
        EXPECT_FALSE(Objective::parse(text)) << text;
    }
}

}  // namespace
}  // namespace stampede
