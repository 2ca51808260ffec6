#include "model/scenario/action_json.h"

#include <gtest/gtest.h>

#include "model/json/read.h"
#include "model/json/write.h"
#include "tests/support/test_catalog.h"

namespace stampede {

namespace {

InputError refusal(std::string_view text) {
    try {
        readActions(text, "a.json");
    } catch (const InputError& error) {
        return error;
    }
    ADD_FAILURE() << "was accepted: " << text;
    return {Trouble::io, {}, std::string()};
}

const char* const everySort =
    R"([
  {"at": "0:00:01", "do": "add", "kind": "vpc", "id": "v", "name": {"en": "V"}, "settings": {"cidr": "10.0.0.0/16"}, "position": [1, 2.5], "size": [30, 40]},
  {"at": "0:00:01", "do": "set", "id": "v", "key": "routes/default", "value": null},
  {"at": "0:00:01.500", "do": "rename", "id": "v", "name": "W"},
  {"at": "0:00:02", "do": "move", "id": "v", "parent": "", "position": [0, 0]},
  {"at": "0:00:02", "do": "connect", "from": "a", "to": "b", "role": "uses"},
  {"at": "0:00:02", "do": "disconnect", "from": "a", "to": "b", "role": "uses"},
  {"at": "0:00:02", "do": "entry", "to": "b"},
  {"at": "0:00:02", "do": "command", "id": "g", "command": "refresh", "args": {"warmup_s": 60}},
  {"at": "0:00:02", "do": "hint", "id": "h"},
  {"at": "0:00:02", "do": "note", "text": "hm", "colour": "red"},
  {"at": "0:00:02", "do": "remove", "id": "v"},
  {"at": "0:00:02", "do": "undo"},
  {"at": "0:00:02", "do": "redo"}
]
)";

}  // namespace

TEST(ActionJson, ReadsAndWritesEverySortOfAction) {
    const auto placed = readActions(everySort, "a.json");
    ASSERT_EQ(placed.size(), std::variant_size_v<Action::What>);
    EXPECT_EQ(writeActions(actionsOf(placed)), everySort);
    const auto& add = std::get<AddAction>(placed[0].action.what);
    EXPECT_EQ(add.position, (Point{1, 2.5}));
    EXPECT_EQ(placed[2].action.at, milliseconds(1500));
    EXPECT_EQ(std::get<MoveAction>(placed[3].action.what).parent, "");
    EXPECT_EQ(*placed[9].action.unknown.find("colour"), Value("red"));
}

TEST(ActionJson, ReadsOneActionALine) {
    const auto placed =
        readActions("{\"at\": \"0:00:01\", \"do\": \"undo\"}\n{\"at\": \"0:00:02\", \"do\": \"redo\"}\n", "a");
    ASSERT_EQ(placed.size(), 2u);
    EXPECT_EQ(placed[1].action.word(), "redo");
    EXPECT_EQ(placed[1].place("at").line, 2);
    EXPECT_EQ(placed[1].place("at").pointer, "/1/at");
}

TEST(ActionJson, WritesNoActionsAsAnEmptyList) {
    EXPECT_EQ(writeActions({}), "[\n]\n");
    EXPECT_TRUE(readActions("[\n]\n", "a").empty());
}

TEST(ActionJson, RefusesWhatIsNoActionWithItsPlace) {
    const auto error =
        refusal("[\n  {\"at\": \"0:00:01\", \"do\": \"undo\"},\n  {\"at\": \"0:00:02\", \"do\": \"explode\"}\n]");
    EXPECT_EQ(error.sentence(),
              "There is no action \"explode\"; the actions are add, remove, set, rename, move, connect, "
              "disconnect, entry, command, hint, note, undo, redo.");
    EXPECT_EQ(error.place().line, 3);
    EXPECT_EQ(error.place().pointer, "/1/do");
    EXPECT_EQ(refusal("{\"at\": 1").place().line, 1);
    EXPECT_EQ(refusal("[3]").sentence(), "An action is an object.");
    EXPECT_EQ(refusal("[{\"at\": \"0:00:01\"}]").place().pointer, "/0");
    EXPECT_EQ(refusal("[{\"at\": \"0:00:01.0005\", \"do\": \"undo\"}]").place().pointer, "/0/at");
    EXPECT_EQ(refusal("[{\"at\": \"0:00:01\", \"do\": \"remove\"}]").place().pointer, "/0");
    EXPECT_EQ(refusal("[{\"at\": \"0:00:01\", \"do\": \"set\", \"id\": \"a\", \"key\": \"b\"}]").sentence(),
              "\"value\" is missing here.");
}

TEST(ActionJson, RefusesATimeBeforeTheOneAboveIt) {
    const auto error =
        refusal("[\n  {\"at\": \"0:01:00\", \"do\": \"undo\"},\n  {\"at\": \"0:00:59\", \"do\": \"undo\"}\n]");
    EXPECT_EQ(error.sentence(), "0:00:59 is before 0:01:00, the time of the action above it.");
    EXPECT_EQ(error.place().pointer, "/1/at");
    EXPECT_EQ(error.place().line, 3);
}

TEST(ActionJson, SchemaNamesEverySortOfAction) {
    const Value schema = actionsSchema(testCatalog());
    const Record& items = *schema.asRecord()->find("items")->asRecord();
    EXPECT_EQ(items.find("oneOf")->asList()->size(), std::variant_size_v<Action::What>);
}

TEST(ActionJson, SchemaTakesNoIdForAnAdditionThatIsAPartOfAnother) {
    const std::string schema = writeJson(actionsSchema(testCatalog()));
    EXPECT_NE(schema.find(R"("pattern": "^[A-Za-z0-9._-]{1,100}$")"), std::string::npos);
    EXPECT_EQ(schema.find("(/[A-Za-z0-9._-]{1,100})?"), std::string::npos);
}

TEST(ActionJson, TellsAnotherDocumentOfOursFromAScript) {
    const std::string scenario = "{\n  \"format\": \"stampede/scenario\",\n  \"formatVersion\": 1\n}\n";
    EXPECT_EQ(refusal(scenario).sentence(), "This is a scenario, not a list of actions.");
}

}  // namespace stampede
