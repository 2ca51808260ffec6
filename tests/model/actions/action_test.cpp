#include "model/actions/action.h"

#include <gtest/gtest.h>

#include "tests/support/test_catalog.h"

namespace stampede {

namespace {

std::optional<Problem> act(Architecture& drawing, Action::What what) {
    return apply(drawing, Action{{}, std::move(what), {}}, testCatalog());
}

Architecture farm() {
    Architecture drawing;
    const AddAction actions[] = {
        {.kind = "clients", .id = "clients"},
        {.kind = "field", .id = "field-1"},
        {.kind = "plot", .id = "plot-a", .parent = "field-1", .settings = {{{"cidr", "10.0.0.0/24"}}}},
        {.kind = "machine", .id = "m-1", .parent = "plot-a"},
        {.kind = "balancer", .id = "b-1"}};
    for (const AddAction& add : actions) EXPECT_FALSE(act(drawing, add));
    EXPECT_FALSE(act(drawing, EntryAction{"b-1"}));
    return drawing;
}

}  // namespace

TEST(Action, EditsTheDrawing) {
    Architecture drawing = farm();
    EXPECT_FALSE(act(drawing, SetAction{"b-1", "health_check/path", "/health"}));
    EXPECT_FALSE(act(drawing, RenameAction{"b-1", {.plain = "Front desk"}}));
    EXPECT_FALSE(act(drawing, MoveAction{"b-1", {}, Point{3, 4}, {}}));
    EXPECT_FALSE(act(drawing, ConnectAction{{"b-1", "m-1", "traffic"}}));
    const Resource& balancer = *drawing.find("b-1");
    EXPECT_EQ(balancer.setting("health_check/path"), Value("/health"));
    EXPECT_EQ(balancer.name.plain, "Front desk");
    EXPECT_EQ(balancer.position, (Point{3, 4}));
    EXPECT_TRUE(drawing.has({"b-1", "m-1", "traffic"}));
    EXPECT_FALSE(act(drawing, DisconnectAction{{"b-1", "m-1", "traffic"}}));
    EXPECT_FALSE(act(drawing, RemoveAction{"b-1"}));
    EXPECT_EQ(drawing.find("b-1"), nullptr);
    EXPECT_TRUE(drawing.links().empty());
}

TEST(Action, ReplacesTheOnlyEntryOfTheClients) {
    Architecture drawing = farm();
    EXPECT_FALSE(act(drawing, EntryAction{"m-1"}));
    EXPECT_EQ(drawing.linked("clients", "traffic"), std::vector<ResourceId>{"m-1"});
    const auto problem = act(drawing, EntryAction{"plot-a"});
    ASSERT_TRUE(problem);
    EXPECT_EQ(problem->path, "to");
    EXPECT_EQ(drawing.linked("clients", "traffic"), std::vector<ResourceId>{"m-1"})
        << "a refused entry changes nothing";
}

TEST(Action, NamesTheMemberThatIsWrong) {
    Architecture drawing = farm();
    const auto path = [&](Action::What what) {
        const Architecture before = drawing;
        const auto problem = act(drawing, std::move(what));
        EXPECT_EQ(before, drawing);
        return problem ? problem->path : "fine";
    };
    EXPECT_EQ(path(AddAction{.kind = "castle", .id = "c-1"}), "kind");
    EXPECT_EQ(path(AddAction{.kind = "balancer", .id = "b-1"}), "id");
    EXPECT_EQ(path(AddAction{.kind = "machine", .id = "m-2", .parent = "field-1"}), "parent");
    EXPECT_EQ(path(AddAction{.kind = "balancer", .id = "b-2", .settings = {{{"idle_s", 0}}}}), "settings/idle_s");
    EXPECT_EQ(path(AddAction{.kind = "balancer", .id = "b-2", .settings = {{{"colour", 0}}}}), "settings/colour");
    EXPECT_EQ(path(RemoveAction{"b-9"}), "id");
    EXPECT_EQ(path(SetAction{"b-9", "idle_s", 3}), "id");
    EXPECT_EQ(path(SetAction{"b-1", "colour", 3}), "key");
    EXPECT_EQ(path(SetAction{"b-1", "idle_s", "x"}), "value");
    EXPECT_EQ(path(SetAction{"field-1/rules", "inbound", List{Record{{{"name", "1"}, {"from", 3}}}}}), "value/1/from");
    EXPECT_EQ(path(ConnectAction{{"b-1", "m-9", "traffic"}}), "to");
    EXPECT_EQ(path(ConnectAction{{"b-1", "m-1", "friend"}}), "role");
}

TEST(Action, KnowsWhatIsAnEdit) {
    EXPECT_TRUE(Action{.what = EntryAction{"b-1"}}.isEdit());
    EXPECT_TRUE((Action{.what = SetAction{"b-1", "idle_s", 5}}.isEdit()));
    EXPECT_FALSE((Action{.what = SetAction{"scenario", "year", 2022}}.isEdit()));
    EXPECT_TRUE((Action{.what = SetAction{"scenario", "year", 2022}}.editsScenario()));
    for (const Action::What& what :
         {Action::What(CommandAction{}), Action::What(HintAction{}), Action::What(NoteAction{}),
          Action::What(UndoAction{}), Action::What(RedoAction{})})
        EXPECT_FALSE((Action{.what = what}.isEdit()));
    EXPECT_EQ(Action{.what = CommandAction{}}.word(), "command");
    EXPECT_EQ(Action{.what = RedoAction{}}.word(), "redo");
}

TEST(Action, LeavesTheDrawingAloneWhenItIsNoEdit) {
    Architecture drawing = farm();
    const Architecture before = drawing;
    EXPECT_FALSE(act(drawing, CommandAction{"m-1", "reboot", {}}));
    EXPECT_FALSE(act(drawing, SetAction{"scenario", "year", 2022}));
    EXPECT_FALSE(act(drawing, NoteAction{"hm"}));
    EXPECT_EQ(before, drawing);
}

}  // namespace stampede
