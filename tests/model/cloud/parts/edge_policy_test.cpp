#include "model/cloud/parts/edge_policy.h"

#include <gtest/gtest.h>

namespace stampede {

namespace {

constexpr SimTime noMaxAge{-1};

CachePolicy ttls(int least, int fallback, int most) {
    return {.minTtl = seconds(least), .defaultTtl = seconds(fallback), .maxTtl = seconds(most)};
}

}  // namespace

TEST(NameRule, CoversByItsList) {
    EXPECT_FALSE((NameRule{.which = NameRule::Which::none, .names = {"name"}}.covers("name")));
    EXPECT_TRUE((NameRule{.which = NameRule::Which::listed, .names = {"name"}}.covers("name")));
    EXPECT_FALSE((NameRule{.which = NameRule::Which::listed, .names = {"Name"}}.covers("name")));
    EXPECT_TRUE(NameRule{.which = NameRule::Which::all}.covers("name"));
    EXPECT_FALSE((NameRule{.which = NameRule::Which::allExcept, .names = {"name"}}.covers("name")));
    EXPECT_TRUE((NameRule{.which = NameRule::Which::allExcept, .names = {"utm"}}.covers("name")));
}

TEST(CachePolicy, KeepsForMaxAgeUpToTheMaximumWhereTheMinimumIsZero) {
    EXPECT_EQ(ttls(0, 600, 3600).keptFor(seconds(60)), seconds(60));
    EXPECT_EQ(ttls(0, 600, 3600).keptFor(seconds(7200)), seconds(3600));
    EXPECT_EQ(ttls(0, 600, 3600).keptFor(seconds(0)), seconds(0));
}

TEST(CachePolicy, ClampsMaxAgeBetweenMinimumAndMaximum) {
    EXPECT_EQ(ttls(30, 600, 3600).keptFor(seconds(0)), seconds(30));
    EXPECT_EQ(ttls(30, 600, 3600).keptFor(seconds(60)), seconds(60));
    EXPECT_EQ(ttls(30, 600, 3600).keptFor(seconds(7200)), seconds(3600));
}

TEST(CachePolicy, KeepsForTheDefaultWithoutMaxAgeButAtLeastTheMinimum) {
    EXPECT_EQ(ttls(0, 600, 3600).keptFor(noMaxAge), seconds(600));
    EXPECT_EQ(ttls(900, 600, 3600).keptFor(noMaxAge), seconds(900));
}

TEST(CachePolicy, KnowsTheManagedOnes) {
    EXPECT_EQ(managedCachePolicies().size(), 6u);
    const CachePolicy optimized = managedCachePolicy("CachingOptimized");
    EXPECT_FALSE(optimized.queryStrings.covers("name"));
    EXPECT_FALSE(optimized.cookies.covers("visitor"));
    EXPECT_EQ(optimized.keptFor(noMaxAge), seconds(86400));
    EXPECT_EQ(optimized.keptFor(seconds(0)), seconds(1));
    EXPECT_FALSE(managedCachePolicy("CachingDisabled").keeps());
    const CachePolicy byOrigin = managedCachePolicy("UseOriginCacheControlHeaders-QueryStrings");
    EXPECT_TRUE(byOrigin.queryStrings.covers("name"));
    EXPECT_EQ(byOrigin.keptFor(noMaxAge), seconds(0));
    EXPECT_EQ(byOrigin.keptFor(seconds(600)), seconds(600));
    EXPECT_EQ(managedCachePolicy("Amplify").keptFor(seconds(86400)), seconds(600));
}

TEST(ErrorCaching, RemembersSomeErrorsAlwaysAndOthersOnlyWithMaxAge) {
    for (const int status : {404, 414, 500, 501, 502, 503, 504}) {
        EXPECT_EQ(errorKeptFor(status, noMaxAge, seconds(10)), seconds(10)) << status;
        EXPECT_EQ(errorKeptFor(status, seconds(60), seconds(10)), seconds(60)) << status;
        EXPECT_EQ(errorKeptFor(status, noMaxAge, seconds(0)), seconds(0)) << status;
    }
    for (const int status : {400, 403, 405, 412, 415}) {
        EXPECT_EQ(errorKeptFor(status, noMaxAge, seconds(10)), seconds(0)) << status;
        EXPECT_EQ(errorKeptFor(status, seconds(60), seconds(10)), seconds(60)) << status;
    }
    EXPECT_EQ(errorKeptFor(401, seconds(60), seconds(10)), seconds(0));
}

}  // namespace stampede
