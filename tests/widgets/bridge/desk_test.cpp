#include "widgets/bridge/desk.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

#include "model/edit/document.h"
#include "model/run/record.h"
#include "tests/support/day.h"
#include "widgets/bridge/selection.h"

namespace stampede {

namespace {

Scenario launchDay() { return loadScenario(shippedFile("01_launch_day.json"), "launch day", realCatalog()); }

/// A desk with the launch day on it.
struct DeskOfTheDay {
    Document document{launchDay(), realCatalog()};
    Desk desk{document};

    bool waitUntil(SimTime time) {
        return QTest::qWaitFor([&] { return desk.snapshot()->now >= time; }, 5000);
    }
};

Action::What resize(std::int64_t most) {
    return SetAction{.id = "i-1", .key = "type", .value = most ? "t2.small" : "t2.micro"};
}

}  // namespace

TEST(Desk, EditsTheScenarioWhileDesigning) {
    DeskOfTheDay day;
    QSignalSpy changed(&day.desk, &Desk::changed);
    EXPECT_FALSE(day.desk.perform(resize(1)));
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(day.document.scenario().architecture.find("i-1")->setting("type"), Value("t2.small"));
    day.desk.undo();
    EXPECT_EQ(day.desk.drawing().find("i-1")->setting("type"), Value("t2.micro"));
}

TEST(Desk, SaysWhyAnActionIsRefusedAndChangesNothing) {
    DeskOfTheDay day;
    QSignalSpy refused(&day.desk, &Desk::refused);
    const auto before = day.document.share();
    const auto problem = day.desk.perform({{.what = resize(1)},
                                           {.what = ConnectAction{{"clients", "i-1", "traffic"}}},
                                           {.what = NoteAction{"aside"}},
                                           {.what = RemoveAction{.id = "nobody"}}});
    ASSERT_TRUE(problem);
    ASSERT_EQ(refused.count(), 1);
    EXPECT_EQ(refused.front().at(1).value<std::vector<ResourceId>>(),
              (std::vector<ResourceId>{"i-1", "clients", "i-1", "nobody"}));
    EXPECT_EQ(day.document.share(), before);
}

TEST(Desk, StaysSilentForWhoTellsTheProblemInItsOwnPlace) {
    DeskOfTheDay day;
    QSignalSpy refused(&day.desk, &Desk::refused);
    EXPECT_TRUE(day.desk.tryPerform({{.what = RemoveAction{.id = "nobody"}}}));
    EXPECT_EQ(refused.count(), 0);
    EXPECT_FALSE(day.desk.tryPerform({{.what = resize(1)}}));
    EXPECT_EQ(day.desk.drawing().find("i-1")->setting("type"), Value("t2.small"));
}

TEST(Desk, KeepsCommandsForARunAndTheRulesOfTheDayForDesigning) {
    DeskOfTheDay day;
    const Action reboot{.what = CommandAction{.id = "i-1", .command = "reboot"}};
    const Action quota{.what = SetAction{.id = "scenario", .key = "limits/elastic_ips", .value = 9}};
    EXPECT_TRUE(day.desk.check({reboot}));
    EXPECT_FALSE(day.desk.check({quota}));
    day.desk.startRun(1);
    EXPECT_FALSE(day.desk.check({reboot}));
    EXPECT_TRUE(day.desk.check({quota}));
}

TEST(Desk, EditsOnlyTheDrawingOfTheRunWhilePlaying) {
    DeskOfTheDay day;
    day.desk.startRun(1);
    EXPECT_FALSE(day.desk.perform(resize(1)));
    EXPECT_EQ(day.desk.drawing().find("i-1")->setting("type"), Value("t2.small"));
    EXPECT_EQ(day.document.scenario().architecture.find("i-1")->setting("type"), Value("t2.micro"));
    day.desk.endRun();
    EXPECT_EQ(day.desk.drawing().find("i-1")->setting("type"), Value("t2.micro"));
    EXPECT_TRUE(day.document.isClean());
}

TEST(Desk, ShowsTheSameDrawingAsTheRunWhateverIsUndoneAndRedone) {
    DeskOfTheDay day;
    day.desk.startRun(1);
    EXPECT_FALSE(day.desk.canUndo());
    day.desk.perform(resize(1));
    day.desk.perform(RenameAction{.id = "i-2", .name = {.plain = "Second"}});
    day.desk.undo();
    day.desk.undo();
    EXPECT_FALSE(day.desk.canUndo());
    day.desk.redo();
    const RunRecord record = day.desk.record();
    DrawingHistory played(record.scenario.architecture);
    for (const Action& action : record.actions) EXPECT_FALSE(played.apply(action, realCatalog()));
    EXPECT_EQ(record.actions.size(), 5u);
    EXPECT_TRUE(played.drawing() == day.desk.drawing());
    EXPECT_EQ(day.desk.drawing().find("i-1")->setting("type"), Value("t2.small"));
}

TEST(Desk, KeepsTheDesignOfARunAsOneStepThatCanBeUndone) {
    DeskOfTheDay day;
    const std::string before = writeScenario(day.document.scenario());
    day.desk.startRun(1);
    day.desk.perform(resize(1));
    day.desk.perform(RemoveAction{.id = "eip-1"});
    day.desk.keepDesign();
    EXPECT_FALSE(day.desk.isPlaying());
    EXPECT_EQ(day.desk.drawing().find("i-1")->setting("type"), Value("t2.small"));
    EXPECT_FALSE(day.desk.drawing().find("eip-1"));
    day.desk.undo();
    EXPECT_EQ(writeScenario(day.document.scenario()), before);
    EXPECT_FALSE(day.desk.canUndo());
}

TEST(Desk, FeedsSnapshotsOfTheRunAndOrdersFromIt) {
    DeskOfTheDay day;
    day.desk.startRun(1);
    QSignalSpy arrived(&day.desk, &Desk::arrived);
    day.desk.perform(CommandAction{.id = "i-1", .command = "reboot"});
    day.desk.step(seconds(30));
    ASSERT_TRUE(day.waitUntil(seconds(30)));
    EXPECT_GE(arrived.count(), 1);
    EXPECT_GT(day.desk.snapshot()->requests.offered, 0);
    const RunRecord record = day.desk.record();
    ASSERT_EQ(record.actions.size(), 1u);
    EXPECT_EQ(record.actions.front().word(), "command");
}

TEST(Desk, HasATransportThatDoesNothingWhileDesigning) {
    DeskOfTheDay day;
    day.desk.play();
    day.desk.pause();
    day.desk.step(seconds(1));
    day.desk.toTheEnd();
    day.desk.watch("i-1");
    EXPECT_FALSE(day.desk.isPlaying());
    EXPECT_FALSE(day.desk.isMoving());
    EXPECT_FALSE(day.desk.isRushing());
    day.desk.startRun(1);
    EXPECT_FALSE(day.desk.isMoving());
    day.desk.play();
    EXPECT_TRUE(day.desk.isMoving());
    day.desk.toTheEnd();
    EXPECT_TRUE(day.desk.isRushing());
    day.desk.pause();
    EXPECT_FALSE(day.desk.isMoving() || day.desk.isRushing());
}

TEST(Desk, TakesNoOrdersOnceTheDayIsOver) {
    DeskOfTheDay day;
    day.desk.startRun(1);
    day.desk.toTheEnd();
    ASSERT_TRUE(day.waitUntil(day.desk.scenario().duration));
    EXPECT_TRUE(day.desk.perform(resize(1)));
    EXPECT_FALSE(day.desk.canUndo());
}

TEST(Desk, GivesAnIdThatNothingInDrawingOrRunHasOrHad) {
    DeskOfTheDay day;
    const Kind& instance = *day.desk.drawing().find("i-1")->kind;
    EXPECT_EQ(day.desk.freshId(instance), "i-3");
    EXPECT_EQ(day.desk.freshId(instance, {"i-3"}), "i-4");
    day.desk.startRun(1);
    day.desk.perform(RemoveAction{.id = "i-2"});
    EXPECT_EQ(day.desk.freshId(instance), "i-3");
}

TEST(Selection, HoldsResourcesOrALinkAndSaysWhenItChanges) {
    Selection selection;
    QSignalSpy changed(&selection, &Selection::changed);
    selection.select(std::vector<ResourceId>{"a"});
    selection.select(std::vector<ResourceId>{"a"});
    selection.toggle("b");
    EXPECT_EQ(changed.count(), 2);
    EXPECT_EQ(selection.single(), "");
    selection.toggle("a");
    EXPECT_EQ(selection.single(), "b");
    selection.select(Link{.from = "a", .to = "b", .role = "traffic"});
    EXPECT_TRUE(selection.resources().empty());
    EXPECT_TRUE(selection.link());
    selection.clear();
    EXPECT_TRUE(selection.isEmpty());
}

}  // namespace stampede
