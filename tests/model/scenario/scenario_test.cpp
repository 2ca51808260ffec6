#include "model/scenario/scenario.h"

#include <gtest/gtest.h>

#include "model/json/read.h"
#include "tests/support/sample_scenario.h"
#include "tests/support/test_catalog.h"

namespace stampede {

namespace {

Scenario load(const std::string& text) { return loadScenario(text, "s.json", testCatalog()); }

const std::string head = R"({"format": "stampede/scenario", "formatVersion": 1)";

/// The first problem as "pointer: sentence".
std::string problem(const std::string& text) {
    const auto problems = problemsOf(text, "s.json", testCatalog());
    return problems.empty() ? "fine" : problems[0].place().pointer + ": " + problems[0].sentence();
}

/// Every problem's pointer.
std::vector<std::string> pointers(const std::string& text) {
    std::vector<std::string> result;
    for (const InputError& error : problemsOf(text, "s.json", testCatalog())) result.push_back(error.place().pointer);
    return result;
}

}  // namespace

TEST(Scenario, GivesBackByteForByteWhatItWrote) { EXPECT_EQ(writeScenario(load(sampleText())), sampleText()); }

TEST(Scenario, IsAFixedPointAfterOneSaveWhateverTheOrderOfMembers) {
    const std::string shuffled =
        R"({"zeta": 1, "workload": {}, "year": 2026, "formatVersion": 1, "name": "N", "format": "stampede/scenario",
            "architecture": {"links": [{"role": "traffic", "to": "b", "from": "c"}],
                             "resources": [{"parent": "f", "kind": "gate", "id": "g"},
                                           {"settings": {"idle_s": 60, "factor": 2.0}, "kind": "balancer", "id": "b"},
                                           {"id": "c", "kind": "clients"},
                                           {"id": "f/rules", "kind": "rules", "parent": "f", "settings": {}},
                                           {"id": "f", "kind": "field"}]},
            "score": {"wrong_points": -1.0}, "alpha": 2})";
    const std::string once = writeScenario(load(shuffled));
    EXPECT_EQ(writeScenario(load(once)), once);
    EXPECT_EQ(load(once), load(shuffled));
    EXPECT_EQ(once.find("idle_s"), std::string::npos) << "equals the default";
    EXPECT_EQ(once.find("score"), std::string::npos) << "equals the default";
    EXPECT_EQ(once.find("f/rules"), std::string::npos) << "is as its owner made it";
    EXPECT_LT(once.find("zeta"), once.find("alpha")) << "unknown members keep the order of the file";
}

TEST(Scenario, MayBeTiny) {
    const Scenario blank = load(head + "}");
    EXPECT_EQ(blank, Scenario{});
    EXPECT_EQ(writeScenario(blank), "{\n  \"format\": \"stampede/scenario\",\n  \"formatVersion\": 1\n}\n");
}

TEST(Scenario, TakesEveryApplicationAsReleasedAndRightWhereItDoesNotSay) {
    const Scenario scenario =
        load(head + R"(, "workload": {"applications": [{"id": "a", "artifact": "u"}, {"id": "b", "artifact": "v"}]}})");
    EXPECT_EQ(scenario.workload.released, (std::vector<std::string>{"a", "b"}));
    EXPECT_EQ(scenario.workload.acceptedAnswers, (std::vector<std::string>{"a", "b"}));
}

TEST(Scenario, ReadsEveryMember) {
    const Scenario s = sampleScenario();
    EXPECT_EQ(s.duration, minutes(270));
    EXPECT_EQ(s.limits.numbers.at("boot_s"), 12.5);
    EXPECT_EQ(s.limits.instanceTypes, std::vector<std::string>{"small"});
    EXPECT_EQ(s.architecture.find("field-1/rules")->setting("inbound/50/action"), Value("deny"));
    EXPECT_EQ(s.workload.classes[0].keys.replacedPerMinute, 30);
    EXPECT_EQ(s.workload.rate.requestsPerS[1].first, milliseconds(1800500));
    EXPECT_FALSE(s.workload.applications[0].refuseWhenFull);
    EXPECT_EQ(s.announcements[0].effects[2].set->key, "idle_s");
    EXPECT_EQ(s.chaos[0].select->pick, ChaosSelect::Pick::mostTraffic);
    EXPECT_EQ(s.chaos[0].between->second, minutes(108));
    EXPECT_EQ(s.score.bands[0].points, points(2.125));
    EXPECT_EQ(s.score.cost.rules[0].usdByType[1].second, 12.5);
    EXPECT_EQ(s.hints[0].steps[0].points, points(-50));
}

TEST(Scenario, NotesWhatItDoesNotKnow) {
    std::vector<Note> notes;
    loadScenario(sampleText(), "s.json", testCatalog(), &notes);
    std::size_t colours = 0;
    for (std::size_t at = 0; (at = sampleText().find("\"colour\"", at)) != std::string::npos; ++at) ++colours;
    EXPECT_EQ(notes.size(), colours);
    bool rule = false;
    for (const Note& note : notes)
        rule = rule || note.place.pointer == "/architecture/resources/2/settings/inbound/0/colour";
    EXPECT_TRUE(rule);
    EXPECT_EQ(english(notes[0].sentence), "\"colour\" is not known here; it is kept.");
}

TEST(Scenario, RefusesWhatIsNoScenarioOfAKnownVersion) {
    EXPECT_EQ(problem("{}"), ": This is no scenario: its member \"format\" is not \"stampede/scenario\".");
    EXPECT_EQ(
        problem(R"({"format": "stampede/scenario", "formatVersion": 2, "colour": 1})"),
        "/formatVersion: This file has formatVersion 2; a Stampede that reads version 2 is needed, this one reads "
        "up to 1.");
    EXPECT_EQ(pointers(R"({"format": "stampede/scenario", "formatVersion": 0})"),
              std::vector<std::string>{"/formatVersion"});
    EXPECT_EQ(problemsOf("{", "s.json", testCatalog()).size(), 1u);
}

TEST(Scenario, FindsEveryProblemWithItsPlace) {
    std::string text = replaced(sampleText(), "\"kind\": \"machine\"", "\"kind\": \"castle\"");
    text = replaced(text, "\"10.0.0.0/24\"", "\"10.0.0.0/240\"");
    text = replaced(text, "\"0:30:00.500\"", "\"0:30\"");
    text = replaced(text, "\"lesson\": \"ids\"", "\"lesson\": \"idz\"");
    text = replaced(text, "\"share\": 2", "\"share\": 0");
    EXPECT_EQ(pointers(text),
              (std::vector<std::string>{"/architecture/resources/3/settings/cidr", "/architecture/resources/4/kind",
                                        "/workload/classes", "/workload/rate/requests_per_s/1/0", "/hints/0/lesson"}));
    const auto first = problemsOf(text, "s.json", testCatalog()).front();
    EXPECT_EQ(first.place().file, "s.json");
    EXPECT_EQ(first.place().line, 64);
}

TEST(Scenario, DoesNotTakeADisplayNameForAPlace) {
    std::string text = replaced(sampleText(), "\"name\": \"Home\"", "\"name\": \"4\"");
    text = replaced(text, "\"kind\": \"machine\"", "\"kind\": \"castle\"");
    EXPECT_EQ(pointers(text), std::vector<std::string>{"/architecture/resources/4/kind"});
}

TEST(Scenario, TellsEachContradictionOnce) {
    const auto with = [](const char* from, const char* to) { return problem(replaced(sampleText(), from, to)); };
    EXPECT_EQ(with("\"mark-1\"\n    ]", "\"mark-9\"\n    ]"),
              "/workload/released/0: There is no application \"mark-9\".");
    EXPECT_EQ(with("\"release\": \"mark-2\"", "\"release\": \"x\""),
              "/announcements/0/effects/0/release: There is no application \"x\".");
    EXPECT_EQ(with("\"until\": \"2:00:00\"", "\"at\": \"2:00:00\""),
              "/chaos/0: A fault has either \"at\" or \"between\".");
    EXPECT_EQ(with("\"kind\": \"rules\",\n        \"serving\"", "\"kind\": \"rulez\",\n        \"serving\""),
              "/chaos/0/select/kind: There is no kind of resource \"rulez\"; perhaps \"rules\".");
    EXPECT_EQ(with("\"trait\": \"balancer\"", "\"trait\": \"brave\""),
              "/chaos/1/select/trait: No kind has the trait \"brave\".");
    EXPECT_EQ(with("\"key\": \"inbound\"", "\"key\": \"outbound\""),
              "/chaos/0/key: A resource of the kind rules has no setting \"outbound\".");
    EXPECT_EQ(with("\"under_ms\": 500.5,", ""), "/score/bands/0: Every band but the last has \"under_ms\".");
    EXPECT_EQ(with("\"solutions/gulls", "\"../gulls"),
              "/rivals/0/actions: An actions file stands in the scenario's folder or below it.");
    EXPECT_EQ(with("\"duration\": \"4:30:00\"", "\"duration\": \"0:00:00\""),
              "/duration: A day lasts longer than 0:00:00 and at most 168:00:00.");
    EXPECT_EQ(with("\"0:30:00.500\"", "\"0:00:00\""),
              "/workload/rate/requests_per_s/1/0: 0:00:00 is not after 0:00:00, the time above it.");
    EXPECT_EQ(with("\"plots\": 5", "\"plots\": \"many\""), "/limits/plots: This limit is a number from 0 to 1000000.");
    EXPECT_EQ(with("[\n      \"small\"", "[\n      \"huge\""),
              "/limits/instance_types/0: There is no instance type \"huge\".");
}

TEST(Scenario, DoesNotRepeatATroubleInWhatRefersToIt) {
    EXPECT_EQ(pointers(replaced(sampleText(), "\"kind\": \"plot\"", "\"kind\": \"plod\"")),
              std::vector<std::string>{"/architecture/resources/3/kind"})
        << "neither the machine on it nor the link to that machine";
    EXPECT_EQ(pointers(replaced(sampleText(), "\"parent\": \"plot-a\"", "\"parent\": \"plot-b\"")),
              std::vector<std::string>{"/architecture/resources/4/parent"});
}

TEST(Scenario, SchemaDescribesTheSettingsOfEveryKind) {
    const Value schema = scenarioSchema(testCatalog());
    const Record& properties = *schema.asRecord()->find("properties")->asRecord();
    const Record& architecture = *properties.find("architecture")->asRecord()->find("properties")->asRecord();
    const Record& resource = *architecture.find("resources")->asRecord()->find("items")->asRecord();
    EXPECT_EQ(resource.find("allOf")->asList()->size(), testCatalog().kinds().size());
    EXPECT_EQ(properties.fields.front().key, "format");
    EXPECT_EQ(properties.fields.back().key, "rivals");
    EXPECT_NE(properties.find("limits")->asRecord()->find("properties")->asRecord()->find("boot_s"), nullptr);
}

}  // namespace stampede
