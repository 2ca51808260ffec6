#include "model/scenario/check_actions.h"

#include <gtest/gtest.h>

#include "tests/support/sample_scenario.h"
#include "tests/support/test_catalog.h"

namespace stampede {

namespace {

/// "line pointer: sentence" of what is wrong with a script for the sample scenario, one action a line.
std::string verdict(const std::string& lines) {
    try {
        checkActions(sampleScenario(), readActions("[\n" + lines + "\n]", "a.json"), testCatalog());
    } catch (const InputError& error) {
        return std::to_string(error.place().line) + ' ' + error.place().pointer + ": " + error.sentence();
    }
    return "fine";
}

}  // namespace

TEST(ActionCheck, AcceptsWhatFollowsTheDrawingAsItBecomes) {
    EXPECT_EQ(verdict(R"({"at": "0:00:01", "do": "add", "kind": "machine", "id": "m-2", "parent": "plot-a"},
                         {"at": "0:00:02", "do": "connect", "from": "b-1", "to": "m-2", "role": "traffic"},
                         {"at": "0:00:03", "do": "command", "id": "m-2", "command": "reboot"},
                         {"at": "0:00:04", "do": "undo"},
                         {"at": "0:00:05", "do": "connect", "from": "b-1", "to": "m-2", "role": "traffic"},
                         {"at": "0:00:06", "do": "remove", "id": "m-2"},
                         {"at": "0:00:07", "do": "command", "id": "m-2", "command": "restore"},
                         {"at": "0:00:08", "do": "command", "id": "g-1/12", "command": "reboot"},
                         {"at": "0:00:08", "do": "command", "id": "g-1", "command": "resize", "args": {"value": 3}},
                         {"at": "0:00:08", "do": "command", "id": "field-1/rules", "command": "retry"},
                         {"at": "0:00:09", "do": "hint", "id": "look"},
                         {"at": "0:00:09", "do": "entry", "to": "m-1"})"),
              "fine");
}

TEST(ActionCheck, NamesThePlaceOfTheFirstThatCanNeverBeRight) {
    EXPECT_EQ(verdict("{\"at\": \"0:00:01\", \"do\": \"note\", \"text\": \"x\"},\n"
                      "{\"at\": \"0:00:02\", \"do\": \"command\", \"id\": \"m-9\", \"command\": \"reboot\"}"),
              "3 /1/id: No resource \"m-9\" was ever drawn.");
    EXPECT_EQ(verdict(R"({"at": "0:00:02", "do": "command", "id": "m-1", "command": "dance"})"),
              "2 /0/command: A resource of the kind machine has no command \"dance\"; it has retry, restore, reboot.");
    EXPECT_EQ(
        verdict(R"({"at": "0:00:02", "do": "command", "id": "g-1", "command": "resize", "args": {"value": "x"}})"),
        "2 /0/args/value: \"value\" must be a whole number.");
    EXPECT_EQ(verdict(R"({"at": "0:00:02", "do": "command", "id": "g-1", "command": "resize"})"),
              "2 /0: \"value\" must be given.");
    EXPECT_EQ(
        verdict(R"({"at": "0:00:02", "do": "command", "id": "m-1", "command": "restore", "args": {"hard": true}})"),
        "2 /0/args/hard: There is no setting \"hard\" here.");
    EXPECT_EQ(verdict(R"({"at": "0:00:02", "do": "connect", "from": "m-1", "to": "b-1", "role": "traffic"})"),
              "2 /0: No traffic link can run from m-1 (machine) to b-1 (balancer), only the other way: from the "
              "caller or user to the called or used.");
    EXPECT_EQ(verdict(R"({"at": "0:00:02", "do": "hint", "id": "sing"})"),
              "2 /0/id: The scenario has no hint \"sing\".");
    EXPECT_EQ(verdict(R"({"at": "0:00:02", "do": "set", "id": "scenario", "key": "year", "value": 2020})"),
              "2 /0/id: The rest of a scenario can be set while designing only.");
    EXPECT_EQ(verdict(R"({"at": "0:00:02", "do": "add", "kind": "plot", "id": "p", "parent": "field-1",
                          "settings": {"cidr": "x"}})"),
              "3 /0/settings/cidr: \"cidr\" must be an IPv4 block such as \"10.0.0.0/16\".");
}

TEST(ActionCheck, KnowsMembersOfGroupsOnly) {
    const auto command = [](const std::string& id) {
        return verdict("{\"at\": \"0:00:01\", \"do\": \"command\", \"id\": \"" + id + "\", \"command\": \"reboot\"}");
    };
    EXPECT_EQ(command("g-1/1"), "fine");
    for (const char* id : {"g-1/0", "g-1/x", "g-1/", "b-1/1", "g-9/1", "field-1/rules/1"})
        EXPECT_EQ(command(id), "2 /0/id: No resource \"" + std::string(id) + "\" was ever drawn.");
}

}  // namespace stampede
