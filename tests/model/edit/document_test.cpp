#include "model/edit/document.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "tests/support/sample_scenario.h"
#include "tests/support/test_catalog.h"

namespace stampede {

namespace {

Action set(const char* key, Value value) { return {.what = SetAction{"scenario", key, std::move(value)}}; }

std::string said(const std::optional<Problem>& problem) {
    return problem ? problem->path + ": " + english(problem->sentence) : "fine";
}

}  // namespace

TEST(Document, GoesBackAndOn) {
    Document document(sampleScenario(), testCatalog());
    int emitted = 0;
    document.changed.connect([&] { ++emitted; });
    EXPECT_FALSE(document.apply({.what = RenameAction{"b-1", {.plain = "Desk"}}}));
    EXPECT_EQ(document.scenario().architecture.find("b-1")->name.plain, "Desk");
    document.undo();
    EXPECT_EQ(document.scenario(), sampleScenario());
    EXPECT_FALSE(document.canUndo());
    document.redo();
    EXPECT_EQ(document.scenario().architecture.find("b-1")->name.plain, "Desk");
    EXPECT_EQ(emitted, 3);
    document.redo();
    EXPECT_EQ(emitted, 3) << "there was nothing to go on to";
}

TEST(Document, TakesABatchAsOneStepOrNotAtAll) {
    Document document(sampleScenario(), testCatalog());
    EXPECT_FALSE(document.applyBatch({{.what = DisconnectAction{{"clients", "b-1", "traffic"}}},
                                      {.what = ConnectAction{{"clients", "m-1", "traffic"}}}}));
    EXPECT_EQ(document.scenario().architecture.linked("clients", "traffic"), std::vector<ResourceId>{"m-1"});
    document.undo();
    EXPECT_FALSE(document.canUndo());
    EXPECT_TRUE(document.applyBatch({{.what = RemoveAction{"m-1"}}, {.what = RemoveAction{"m-1"}}}));
    EXPECT_EQ(document.scenario(), sampleScenario());
    EXPECT_TRUE(document.canRedo()) << "a refused batch does not cut the history";
}

TEST(Document, MakesNoStepOfWhatChangesNothing) {
    Document document(sampleScenario(), testCatalog());
    EXPECT_FALSE(document.apply({.what = NoteAction{"hm"}}));
    EXPECT_FALSE(document.apply({.what = SetAction{"b-1", "idle_s", 60}}));
    EXPECT_FALSE(document.canUndo());
}

TEST(Document, KnowsWhetherItIsAsItWasSaved) {
    Document document(sampleScenario(), testCatalog());
    EXPECT_TRUE(document.isClean());
    document.apply({.what = RemoveAction{"m-1"}});
    EXPECT_FALSE(document.isClean());
    document.markClean();
    document.undo();
    EXPECT_FALSE(document.isClean());
    document.redo();
    EXPECT_TRUE(document.isClean());
    document.undo();
    document.apply({.what = RemoveAction{"b-1"}});
    document.undo();
    EXPECT_FALSE(document.isClean()) << "the saved step is cut off";
}

TEST(Document, BeginsAnewWithAnotherScenario) {
    Document document(sampleScenario(), testCatalog());
    document.apply({.what = RemoveAction{"m-1"}});
    int emitted = 0;
    document.changed.connect([&] { ++emitted; });
    document.open({.year = 2031});
    EXPECT_EQ(document.scenario().year, 2031);
    EXPECT_FALSE(document.canUndo() || document.canRedo());
    EXPECT_TRUE(document.isClean());
    document.open(sampleScenario(), false);
    EXPECT_FALSE(document.isClean()) << "no file holds it";
    EXPECT_EQ(emitted, 2);
}

TEST(Document, SetsWhatIsNotTheDrawing) {
    Document document(sampleScenario(), testCatalog());
    EXPECT_EQ(said(document.apply(set("year", 2023))), "fine");
    EXPECT_EQ(said(document.apply(set("limits/plots", 7))), "fine");
    EXPECT_EQ(said(document.apply(set("workload/classes/mark/demand_ms/mean", 50))), "fine");
    EXPECT_EQ(said(document.apply(set("workload/rate/requests_per_s", List{List{"0:00:00", 9}}))), "fine");
    EXPECT_EQ(said(document.apply(set("score/bands/slow/points", 0.5))), "fine");
    EXPECT_EQ(said(document.apply(set("goals/0", {}))), "fine");
    EXPECT_EQ(said(document.apply(set("workload/warmup_s", {}))), "fine");
    const Scenario& s = document.scenario();
    EXPECT_EQ(s.year, 2023);
    EXPECT_EQ(s.limits.numbers.at("plots"), 7);
    EXPECT_EQ(s.workload.classes[0].demand.mean, 50);
    EXPECT_EQ(s.workload.rate.requestsPerS.size(), 1u);
    EXPECT_EQ(s.score.bands[1].points, points(0.5));
    EXPECT_EQ(s.goals.size(), 1u);
    EXPECT_EQ(s.workload.warmup, SimTime{});
    EXPECT_EQ(s.architecture, sampleScenario().architecture);
}

TEST(Document, RefusesToSetWhatIsNotThereOrDoesNotFit) {
    Document document(sampleScenario(), testCatalog());
    const std::string none = "that could be set.";
    for (const char* key : {"architecture/resources", "formatVersion", "format", "yeer", "workload/classes/x/share",
                            "limits/colours", "workload/rate/slope", "year/deep", ""})
        EXPECT_EQ(said(document.apply(set(key, 1))), "key: The scenario has no \"" + std::string(key) + "\" " + none);
    EXPECT_EQ(said(document.apply(set("year", "x"))).substr(0, 5), "value");
    EXPECT_EQ(said(document.apply(set("workload/classes/mark/share", 0))),
              "value: The shares of the classes must sum to more than 0.");
    EXPECT_EQ(document.scenario(), sampleScenario());
}

namespace {

/// One of the edits a player could try; many of them are refused.
Action anyEdit() {
    const std::vector<ResourceId> ids = {"clients", "field-1", "plot-a", "m-1",          "b-1",
                                         "g-1",     "x-1",     "x-2",    "field-1/rules"};
    const auto id = [&] { return *rc::gen::elementOf(ids); };
    const auto number = [] { return *rc::gen::inRange(-2, 90); };
    switch (*rc::gen::inRange(0, 9)) {
        case 0:
            return {.what =
                        AddAction{.kind = *rc::gen::elementOf(std::vector<std::string>{"balancer", "field", "machine"}),
                                  .id = id(),
                                  .parent = *rc::gen::elementOf(std::vector<ResourceId>{"", "plot-a"})}};
        case 1: return {.what = RemoveAction{id()}};
        case 2:
            return {.what = SetAction{
                        id(), *rc::gen::elementOf(std::vector<std::string>{"idle_s", "desired", "factor"}), number()}};
        case 3: return {.what = SetAction{id(), "inbound/" + std::to_string(number()) + "/from", "0.0.0.0/0"}};
        case 4: return {.what = RenameAction{id(), {.plain = std::to_string(number())}}};
        case 5: return {.what = MoveAction{id(), {}, Point{number() / 8.0, 2}, {}}};
        case 6: return {.what = ConnectAction{{id(), id(), "traffic"}}};
        case 7: return {.what = EntryAction{id()}};
        default: return set("year", number() + 2000);
    }
}

}  // namespace

RC_GTEST_PROP(Document, UndoingAllGivesTheStartAndRedoingAllTheEnd, ()) {
    Document document(sampleScenario(), testCatalog());
    const int edits = *rc::gen::inRange(0, 25);
    for (int i = 0; i < edits; ++i) document.apply(anyEdit());
    const Scenario end = document.scenario();
    while (document.canUndo()) document.undo();
    RC_ASSERT(document.scenario() == sampleScenario());
    while (document.canRedo()) document.redo();
    RC_ASSERT(document.scenario() == end);
}

RC_GTEST_PROP(Document, SavesWhatItLoadsWhateverWasDone, ()) {
    Document document(sampleScenario(), testCatalog());
    const int edits = *rc::gen::inRange(0, 25);
    for (int i = 0; i < edits; ++i) document.apply(anyEdit());
    const std::string saved = writeScenario(document.scenario());
    const Scenario loaded = loadScenario(saved, "saved.json", testCatalog());
    RC_ASSERT(loaded == document.scenario());
    RC_ASSERT(writeScenario(loaded) == saved);
}

}  // namespace stampede
