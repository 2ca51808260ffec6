#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <string>

#include "model/architecture/unknown_name.h"
#include "model/json/read.h"
#include "model/kinds/kinds.h"
#include "model/scenario/scenario.h"
#include "tests/support/project_root.h"

namespace stampede {

namespace {

struct Expected {
    int line = 0;
    std::string pointer = {};
    std::string sentence = {};
};

std::string repeated(const std::string& text, int times) {
    std::string result;
    for (int i = 0; i < times; ++i) result += text;
    return result;
}

const Catalog& kinds() {
    static const Catalog catalog = makeCatalog();
    return catalog;
}

// The name of each file says its defect; here is what a player is told of it.
const std::map<std::string, Expected> expected = {
    {"a-list.json", {1, "", "This is no scenario: its member \"format\" is not \"stampede/scenario\"."}},
    {"announced-release-unknown.json",
     {17, "/announcements/0/effects/0/release", "There is no application \"app-9\"."}},
    {"bad-cidr.json",
     {10, "/architecture/resources/0/settings/cidr", "\"cidr\" must be an IPv4 block such as \"10.0.0.0/16\"."}},
    {"bad-clock-in-rate.json",
     {12, "/workload/rate/requests_per_s/1/0", "This must be a time such as \"0:12:30\" or \"0:12:30.250\"."}},
    {"bad-clock.json", {4, "/duration", "This must be a time such as \"0:12:30\" or \"0:12:30.250\"."}},
    {"bad-id.json",
     {7, "/architecture/resources/0/id",
      "\"my vpc\" cannot be an id: use up to 100 letters, digits, \".\", \"_\" and \"-\" (\"scenario\" is taken)."}},
    {"bad-port.json",
     {22, "/architecture/resources/1/settings/inbound/0/ports",
      "\"ports\" must be a port, a range such as \"80-90\", or \"all\"."}},
    {"bad-utf8.json", {4, "/name", "This is not well-formed UTF-8."}},
    {"bad-zone.json", {19, "/architecture/resources/1/settings/zone", "\"zone\" must be one of a, b, c, not \"q\"."}},
    {"band-without-limit.json", {6, "/score/bands/0", "Every band but the last has \"under_ms\"."}},
    {"bands-out-of-order.json", {12, "/score/bands/1/under_ms", "Bands stand in the order of their \"under_ms\"."}},
    {"byte-order-mark.json", {1, "", "The file begins with a byte order mark; save it as UTF-8 without one."}},
    {"chaos-bad-argument.json", {14, "/chaos/0/args/value", "\"value\" must be a whole number."}},
    {"chaos-unknown-command.json",
     {12, "/chaos/0/command", "A resource of the kind instance has no command \"set-desired\"."}},
    {"chaos-unknown-deed.json",
     {7, "/chaos/0/do", "\"explode\" is none of: set, remove, command, connect, disconnect."}},
    {"chaos-unknown-kind.json", {10, "/chaos/0/select/kind", english(unknownKind(kinds(), "mainframe"))}},
    {"chaos-unknown-setting.json",
     {12, "/chaos/0/key", "A resource of the kind route-table has no setting \"rootes\"."}},
    {"chaos-unknown-trait.json", {10, "/chaos/0/select/trait", "No kind has the trait \"brave\"."}},
    {"chaos-without-target.json", {5, "/chaos/0", "A fault has either \"target\" or \"select\"."}},
    {"chaos-without-time.json", {5, "/chaos/0", "A fault has either \"at\" or \"between\"."}},
    {"clients-without-class.json",
     {14, "/workload/classes", "Clients are drawn, so there must be a class of requests."}},
    {"cost-rule-without-price.json",
     {7, "/score/cost/rules/0",
      "A cost rule has either \"per_started_s\" with \"usd\" or \"usd_by_type\", or \"catalog_price_times\"."}},
    {"deep.json", {4, "/deep" + repeated("/0", 63), "Lists and objects are nested more than 64 deep here."}},
    {"duplicate-id.json", {14, "/architecture/resources/1/id", "The id \"vpc-1\" is taken."}},
    {"duplicate-key.json", {5, "", "The key \"year\" stands twice in this object."}},
    {"empty.json", {1, "", "The file is empty."}},
    {"escaped-nul.json", {4, "/name", "This text holds a NUL character."}},
    {"goal-without-measure.json", {5, "/goals/0", "A goal needs \"at_least\", \"at_most\" or \"better_than\"."}},
    {"goal-unknown-metric.json",
     {7, "/goals/0/metric", "No result has a metric \"requests.fialed\"; perhaps \"requests.failed\"."}},
    {"hint-of-unknown-lesson.json", {7, "/hints/0/lesson", "There is no lesson \"x\"."}},
    {"id-scenario.json",
     {7, "/architecture/resources/0/id",
      "\"scenario\" cannot be an id: use up to 100 letters, digits, \".\", \"_\" and \"-\" (\"scenario\" is taken)."}},
    {"illegal-link.json",
     {33, "/architecture/links/0",
      "No traffic link can run from i-1 (instance) to clients (clients), only the other way: from the caller or user "
      "to "
      "the called or used."}},
    {"lesson-of-unknown-fault.json", {7, "/lessons/0/fault", "The chaos plan has no entry \"x\"."}},
    {"link-twice.json", {38, "/architecture/links/1", "\"clients\" and \"i-1\" are linked already."}},
    {"lone-surrogate.json",
     {4, "/name", "This is not JSON: invalid string: surrogate U+D800..U+DBFF must be followed by U+DC00..U+DFFF."}},
    {"missing-kind.json", {6, "/architecture/resources/0", "\"kind\" is missing here."}},
    {"negative-rate.json",
     {9, "/workload/rate/requests_per_s/0/1", "A rate is from 0 to 10,000,000 requests a second."}},
    {"newer-format.json",
     {3, "/formatVersion",
      "This file has formatVersion 2; a Stampede that reads version 2 is needed, this one reads up to 1."}},
    {"no-duration.json", {4, "/duration", "A day lasts longer than 0:00:00 and at most 168:00:00."}},
    {"no-format.json", {1, "", "This is no scenario: its member \"format\" is not \"stampede/scenario\"."}},
    {"no-parent.json", {6, "/architecture/resources/0", "Every subnet stands in a VPC."}},
    {"no-shares.json", {5, "/workload/classes", "The shares of the classes must sum to more than 0."}},
    {"not-json.json", {1, "", "This is not JSON: invalid literal."}},
    {"nul.json", {4, "", "The file holds a NUL byte."}},
    {"number-as-id.json", {7, "/architecture/resources/0/id", "This must be a text, not a whole number."}},
    {"own-parent.json", {16, "/architecture/resources/1/parent", "There is no resource \"subnet-a\" to stand in."}},
    {"rates-out-of-order.json",
     {12, "/workload/rate/requests_per_s/1/0", "0:05:00 is not after 0:10:00, the time above it."}},
    {"rival-outside.json", {7, "/rivals/0/actions", "An actions file stands in the scenario's folder or below it."}},
    {"same-artifact.json",
     {12, "/workload/applications/1/artifact",
      "Another application is fetched from \"https://releases.example/app\"."}},
    {"same-class-id.json", {10, "/workload/classes/1/id", "The id \"a\" stands in this list already."}},
    {"same-lesson-id.json", {9, "/lessons/1/id", "The id \"a\" stands in this list already."}},
    {"same-rule-name.json",
     {26, "/architecture/resources/1/settings/inbound/1/name", "Two entries of \"inbound\" have the name \"http\"."}},
    {"second-entry.json",
     {43, "/architecture/links/1",
      "\"clients\" is linked to \"i-1\" and takes one such link: disconnect the other first."}},
    {"second-launch-configuration.json",
     {25, "/architecture/links/1",
      "\"asg-1\" is linked to \"lc-1\" and takes one such link: disconnect the other first."}},
    {"text-as-limit.json", {5, "/limits/elastic_ips", "This limit is a number from 0 to 1000000."}},
    {"text-for-number.json", {10, "/architecture/resources/0/settings/desired", "\"desired\" must be a whole number."}},
    {"too-large-number.json", {4, "/year", "This number is too large."}},
    {"too-long-integer.json", {4, "/year", "This whole number does not fit into 64 bits."}},
    {"trailing-comma.json", {5, "", "There is a comma too many before this \"}\"."}},
    {"trailing-text.json", {5, "", "Something stands behind the end of the document."}},
    {"truncated.json", {4, "/name", "The file ends in the middle of the document."}},
    {"unknown-answers.json", {12, "/workload/accepted_answers/0", "No application gives answers called \"app-2\"."}},
    {"unknown-distribution.json",
     {9, "/workload/classes/0/demand_ms/distribution",
      "\"gaussian\" is none of: deterministic, exponential, lognormal, hyperexponential, pareto, empirical, none."}},
    {"unknown-instance-type.json", {6, "/limits/instance_types/0", "There is no instance type \"t2.enormous\"."}},
    {"unknown-kind.json", {12, "/architecture/resources/1/kind", english(unknownKind(kinds(), "mainframe"))}},
    {"unknown-link-end.json", {14, "/architecture/links/0/to", "There is no resource \"alb-9\" in the drawing."}},
    {"unknown-parent.json", {16, "/architecture/resources/1/parent", "There is no resource \"vpc-9\" to stand in."}},
    {"unknown-release.json", {12, "/workload/released/0", "There is no application \"app-2\"."}},
    {"unknown-role.json",
     {36, "/architecture/links/0/role", "A link's role is traffic, placement or uses, not \"friend\"."}},
    {"version-as-text.json", {3, "/formatVersion", "\"formatVersion\" must be a whole number from 1 on."}},
    {"wrong-parent.json",
     {16, "/architecture/resources/1/parent", "Every instance stands in a subnet, not in vpc-1 (VPC)."}},
    {"wrong-type.json", {4, "/year", "This must be a whole number, not a text."}},
};

std::filesystem::path folder() { return std::filesystem::path(projectRoot()) / "tests/scenarios/bad"; }

}  // namespace

TEST(BadScenarios, EachIsRefusedWithItsSentenceAtItsPlace) {
    std::size_t found = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder())) {
        const std::string name = entry.path().filename().string();
        SCOPED_TRACE(name);
        ++found;
        const auto problems = problemsOf(readFile(entry.path().string()), name, kinds());
        ASSERT_FALSE(problems.empty());
        const InputError& first = problems.front();
        EXPECT_EQ(first.trouble(), Trouble::badInput);
        EXPECT_EQ(first.place().file, name);
        const auto known = expected.find(name);
        const Expected wanted = known == expected.end() ? Expected{} : known->second;
        EXPECT_EQ(first.place().line, wanted.line);
        EXPECT_EQ(first.place().pointer, wanted.pointer);
        EXPECT_EQ(first.sentence(), wanted.sentence);
        EXPECT_EQ(problems.size(), 1u) << "each file has one defect; the second told is " << problems.back().sentence();
    }
    EXPECT_EQ(found, expected.size());
    EXPECT_EQ(found, 72u);
}

TEST(BadScenarios, AreRefusedHoweverHuge) {
    const std::string head = R"({"format": "stampede/scenario", "formatVersion": 1, )";
    const auto sentence = [](const std::string& text) {
        const auto problems = problemsOf(text, "huge.json", kinds());
        return problems.empty() ? "fine" : problems.front().sentence();
    };
    EXPECT_NE(sentence(head + "\"x\": \"" + std::string(std::size_t{70} << 20, 'a') + "\"}"), "fine");
    EXPECT_NE(sentence(head + "\"name\": \"" + std::string(100'000, 'a') + "\"}"), "fine");
    std::string siblings = head + "\"x\": [0";
    for (int i = 0; i < 5'100'000; ++i) siblings += ",0";
    EXPECT_NE(sentence(siblings + "]}"), "fine");
    std::string deep = head + "\"x\": ";
    deep += std::string(1'000'000, '[') + std::string(1'000'000, ']');
    EXPECT_NE(sentence(deep + "}"), "fine");
}

TEST(BadScenarios, CannotBeMadeByCuttingAGoodOneShort) {
    const std::string whole =
        readFile((std::filesystem::path(projectRoot()) / "scenarios/01_launch_day.json").string());
    const auto end = whole.find_last_of('}');
    for (std::size_t length = 0; length <= end; length += 97)
        EXPECT_EQ(problemsOf(whole.substr(0, length), "cut.json", kinds()).size(), 1u) << length;
}

/// Of a scenario that has only this, the first problem; "fine" where there is none.
std::string problemWith(const std::string& member) {
    const std::string text = R"({"format": "stampede/scenario", "formatVersion": 1, )" + member + "}";
    const auto problems = problemsOf(text, "s.json", kinds());
    return problems.empty() ? "fine" : problems[0].place().pointer + ": " + problems[0].sentence();
}

TEST(EveryLimit, HasAMaximumThatItsSchemaNamesToo) {
    const Value schema = scenarioSchema(kinds());
    const Record& limits = *schema.asRecord()->find("properties")->asRecord()->find("limits")->asRecord();
    EXPECT_GT(kinds().tables().tunables.size(), 40U);
    for (const auto& [key, tunable] : kinds().tables().tunables) {
        const Record& described = *limits.find("properties")->asRecord()->find(key)->asRecord();
        ASSERT_NE(described.find("maximum"), nullptr) << key;
        const std::int64_t most = *described.find("maximum")->asInteger();
        EXPECT_GE(static_cast<double>(most), tunable.value) << key;
        const auto with = [&key = key](std::int64_t value) {
            return problemWith(R"("limits": {")" + key + "\": " + std::to_string(value) + "}");
        };
        EXPECT_EQ(with(most), "fine");
        EXPECT_EQ(with(most + 1),
                  "/limits/" + key + ": This limit is a number from 0 to " + std::to_string(most) + ".");
    }
}

TEST(Scenario, TakesTenMillionKeysAtTheMost) {
    const auto with = [](const char* one, const char* other) {
        return problemWith(std::string(R"("workload": {"classes": [{"id": "a", "keys": {"distinct": )") + one +
                           R"(}}, {"id": "b", "keys": {"distinct": )" + other + "}}]}");
    };
    EXPECT_EQ(with("9999999", "1"), "fine");
    EXPECT_EQ(with("100000000", "1"), "/workload/classes/0/keys/distinct: This must be from 1 to 10000000.");
    EXPECT_EQ(with("9999999", "2"), "/workload/classes: All classes together have at most 10000000 different keys.");
}

}  // namespace stampede
