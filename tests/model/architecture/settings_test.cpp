#include "model/architecture/settings.h"

#include <gtest/gtest.h>

#include "tests/support/test_catalog.h"

namespace stampede {

namespace {

const std::vector<Parameter>& parameters(std::string_view kind) { return testCatalog().find(kind)->settings; }

Record rule(const char* name, const char* from) { return {{{"name", name}, {"from", from}}}; }

}  // namespace

TEST(Settings, GivesTheDefaultWhereNothingWasSet) {
    const Settings settings;
    EXPECT_EQ(settings.at(parameters("balancer"), "idle_s"), Value(60));
    EXPECT_EQ(settings.at(parameters("balancer"), "health_check/path"), Value("/"));
    EXPECT_EQ(settings.at(parameters("rules"), "inbound/100/action"), Value("allow"));
    EXPECT_TRUE(settings.at(parameters("plot"), "cidr").isNull());
    EXPECT_TRUE(settings.at(parameters("plot"), "colour").isNull());
}

TEST(Settings, FillsARecordWithTheDefaultsOfItsFields) {
    const Settings settings(Record{{{"health_check", Record{{{"path", "/health"}}}}}}, parameters("balancer"));
    const Record whole{{{"path", "/health"}, {"interval_s", 30}}};
    EXPECT_EQ(settings.at(parameters("balancer"), "health_check"), Value(whole));
}

TEST(Settings, HoldsNoValueThatEqualsTheDefault) {
    const Record written{{{"health_check", Record{{{"interval_s", 30.0}, {"path", "/"}}}}, {"factor", 1.5}}};
    EXPECT_TRUE(Settings(written, parameters("balancer")).explicitly().empty());
}

TEST(Settings, OrdersMembersAsTheParametersStandAndKeepsUnknownOnesBehind) {
    const Settings settings(Record{{{"colour", "red"}, {"factor", 2}, {"idle_s", 5}}}, parameters("balancer"));
    const Record ordered{{{"idle_s", 5}, {"factor", 2}, {"colour", "red"}}};
    EXPECT_EQ(settings.explicitly(), ordered);
}

TEST(Settings, SetsAFieldOfARecord) {
    Settings settings;
    EXPECT_FALSE(settings.set(parameters("balancer"), "health_check/path", "/health"));
    EXPECT_EQ(settings.at(parameters("balancer"), "health_check/path"), Value("/health"));
    EXPECT_EQ(settings.at(parameters("balancer"), "health_check/interval_s"), Value(30));
    EXPECT_FALSE(settings.set(parameters("balancer"), "health_check/path", {}));
    EXPECT_TRUE(settings.explicitly().empty());
}

TEST(Settings, AddsChangesAndRemovesARecordOfAListByItsName) {
    Settings settings;
    EXPECT_FALSE(settings.set(parameters("rules"), "inbound/http/from", "10.0.0.0/8"));
    EXPECT_EQ(settings.at(parameters("rules"), "inbound").asList()->size(), 2u);
    EXPECT_FALSE(settings.set(parameters("rules"), "inbound/http/ports", "80"));
    EXPECT_EQ(settings.at(parameters("rules"), "inbound/http/ports"), Value("80"));
    EXPECT_FALSE(settings.set(parameters("rules"), "inbound/100", {}));
    EXPECT_EQ(settings.at(parameters("rules"), "inbound").asList()->size(), 1u);
    EXPECT_FALSE(settings.set(parameters("rules"), "inbound", {}));
    EXPECT_TRUE(settings.explicitly().empty());
}

TEST(Settings, NamesARecordThatIsSetAsAWhole) {
    Settings settings;
    EXPECT_FALSE(settings.set(parameters("rules"), "inbound/a~1b", Record{{{"from", "10.0.0.0/8"}}}));
    EXPECT_EQ(settings.at(parameters("rules"), "inbound/a~1b/name"), Value("a/b"));
}

TEST(Settings, KeepsAnEmptyListApartFromTheDefault) {
    Settings settings;
    EXPECT_FALSE(settings.set(parameters("rules"), "inbound", List{}));
    EXPECT_EQ(settings.at(parameters("rules"), "inbound"), Value(List{}));
    EXPECT_FALSE(settings.explicitly().empty());
}

TEST(Settings, AreSharedByTheirCopiesUntilOneIsChanged) {
    const Settings settings(Record{{{"idle_s", 5}}}, parameters("balancer"));
    Settings copy = settings;
    EXPECT_EQ(&copy.explicitly(), &settings.explicitly());
    EXPECT_FALSE(copy.set(parameters("balancer"), "idle_s", 6));
    EXPECT_EQ(copy.at(parameters("balancer"), "idle_s"), Value(6));
    EXPECT_EQ(settings.at(parameters("balancer"), "idle_s"), Value(5));
}

TEST(Settings, RefusesAPathThatNamesNothing) {
    Settings settings;
    for (const char* path : {"", "colour", "health_check/colour", "idle_s/deep", "health_check/path/deep"}) {
        const auto problem = settings.set(parameters("balancer"), path, 1);
        ASSERT_TRUE(problem) << path;
        EXPECT_EQ(problem->path, path);
    }
    EXPECT_TRUE(settings.explicitly().empty());
}

TEST(Settings, RefusesAValueThatDoesNotFitAndChangesNothing) {
    Settings settings;
    EXPECT_TRUE(settings.set(parameters("balancer"), "idle_s", 0));
    EXPECT_TRUE(settings.set(parameters("balancer"), "idle_s", "60"));
    EXPECT_TRUE(settings.set(parameters("balancer"), "idle_s", 2.5));
    EXPECT_TRUE(settings.set(parameters("rules"), "inbound/new/action", "deny"));  // "from" is missing
    EXPECT_TRUE(settings.set(parameters("rules"), "inbound", List{rule("a", "x"), rule("a", "y")}));
    EXPECT_TRUE(settings.set(parameters("plot"), "cidr", {}));
    EXPECT_TRUE(settings.explicitly().empty());
}

TEST(Parameter, SaysWhereInsideTheValueItDoesNotFit) {
    const Parameter& inbound = *testCatalog().find("rules")->setting("inbound");
    const auto problem =
        check(inbound, List{rule("a", "x"), Record{{{"name", "b"}, {"from", "y"}, {"ports", "90-80"}}}});
    ASSERT_TRUE(problem);
    EXPECT_EQ(problem->path, "b/ports");
    EXPECT_EQ(english(problem->sentence), "\"ports\" must be a port, a range such as \"80-90\", or \"all\".");
}

TEST(Parameter, NamesTheChoices) {
    const Parameter choice{.key = "zone", .type = ParameterType::choice, .choices = {"a", "b"}};
    EXPECT_EQ(english(check(choice, "d")->sentence), "\"zone\" must be one of a, b, not \"d\".");
}

TEST(Parameter, ReadsBlocksAndPorts) {
    const Parameter cidr{.key = "cidr", .type = ParameterType::cidr}, ports{.key = "p", .type = ParameterType::ports};
    for (const char* good : {"10.0.0.0/16", "0.0.0.0/0", "255.255.255.255/32"}) EXPECT_FALSE(check(cidr, good)) << good;
    for (const char* bad : {"10.0.0.0", "10.0.0/16", "10.0.0.256/8", "10.0.0.0/33", "", "a/b"})
        EXPECT_TRUE(check(cidr, bad)) << bad;
    for (const char* good : {"all", "80", "0-65535", "80-80"}) EXPECT_FALSE(check(ports, good)) << good;
    for (const char* bad : {"", "http", "65536", "90-80", "80-", "-80"}) EXPECT_TRUE(check(ports, bad)) << bad;
}

TEST(Parameter, FindsEveryProblemOfASetOfValues) {
    const Record values{{{"idle_s", "x"}, {"colour", 1}, {"health_check", Record{{{"path", 3}}}}}};
    EXPECT_EQ(checkAll(parameters("balancer"), values, UnknownFields::refused).size(), 3u);
    EXPECT_EQ(checkAll(parameters("balancer"), values, UnknownFields::kept).size(), 2u);
}

}  // namespace stampede
