#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTreeWidget>
#include <set>

#include "app/desktop/commands/command_list.h"
#include "tests/app/desktop/window_bench.h"

namespace stampede {

namespace {

/// Every command is asked whether it can be done now, as a menu does.
void askAll(WindowBench& bench) {
    bench.window.actions().refresh();
    for (const UserCommand* command : userCommands())
        EXPECT_EQ(bench.command(command->id).isCheckable(), command->checked != nullptr);
}

bool isInMenus(const QList<QAction*>& actions, const QAction* wanted) {
    for (QAction* action : actions)
        if (action == wanted || (action->menu() && isInMenus(action->menu()->actions(), wanted))) return true;
    return false;
}

}  // namespace

TEST(EveryCommand, HasATextAHelpAShortcutOfItsOwnAndAPlaceInAMenu) {
    WindowBench bench;
    std::set<QString> shortcuts, ids;
    for (const UserCommand* command : userCommands()) {
        QAction& action = bench.command(command->id);
        EXPECT_FALSE(action.text().isEmpty()) << command->id;
        EXPECT_STRNE(command->help, "") << command->id;
        EXPECT_TRUE(ids.insert(QString::fromLatin1(command->id)).second) << command->id;
        EXPECT_NE(command->run, nullptr) << command->id;
        EXPECT_TRUE(isInMenus(bench.window.menuBar()->actions(), &action)) << command->id;
        if (!*command->shortcut) continue;
        EXPECT_FALSE(action.shortcut().isEmpty()) << command->id << " has a shortcut that is none";
        EXPECT_TRUE(shortcuts.insert(action.shortcut().toString()).second) << command->id;
    }
    EXPECT_GE(userCommands().size(), 30U);
}

TEST(EveryCommand, KnowsInEveryStateWhetherItCanBeDone) {
    WindowBench bench;
    askAll(bench);
    EXPECT_FALSE(bench.command("restart").isEnabled());
    bench.window.files().open(WindowBench::scenario("01_launch_day.json"));
    askAll(bench);
    bench.window.stage().show(Stage::Page::workbench);
    bench.session.selection().select(std::vector<ResourceId>{"clients", "nothing-of-that-name"});
    askAll(bench);
    bench.session.startRun();
    askAll(bench);
    EXPECT_TRUE(bench.command("restart").isEnabled());
    bench.session.selection().select(Link{"clients", "nobody", "traffic", {}});
    bench.session.desk().runner()->toTheEnd();
    EXPECT_TRUE(QTest::qWaitFor([&] { return bench.session.desk().snapshot()->isOver(); }, 60000));
    askAll(bench);
    EXPECT_FALSE(bench.command("play").isEnabled());
    EXPECT_TRUE(bench.command("save-run").isEnabled());
    bench.session.desk().endRun();
    askAll(bench);
}

TEST(CommandList, FindsACommandByItsWordsAndDoesIt) {
    WindowBench bench;
    bench.window.stage().show(Stage::Page::workbench);
    onNextDialog([](QDialog& dialog) {
        auto* list = dialog.findChild<QTreeWidget*>();
        EXPECT_EQ(list->topLevelItemCount(), static_cast<int>(userCommands().size()));
        auto* field = dialog.findChild<QLineEdit*>();
        QTest::keyClicks(field, QStringLiteral("dark"));
        EXPECT_EQ(list->currentItem()->text(0), QStringLiteral("Dark"));
        QTest::keyClick(field, Qt::Key_Return);
    });
    bench.press(Qt::Key_K, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return bench.preferences.theme() == Theme::Choice::dark; }));
}

TEST(CommandList, DoesNotDoWhatCannotBeDone) {
    WindowBench bench;
    onNextDialog([](QDialog& dialog) {
        auto* field = dialog.findChild<QLineEdit*>();
        QTest::keyClicks(field, QStringLiteral("undo"));
        QTest::keyClick(field, Qt::Key_Return);
        EXPECT_TRUE(dialog.isVisible());
        dialog.reject();
    });
    bench.press(Qt::Key_K, Qt::ControlModifier);
    onNextDialog([](QDialog& dialog) {
        EXPECT_NE(dialog.findChild<QTreeWidget*>(), nullptr);
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    bench.press(Qt::Key_F1);
}

TEST(Recent, FilesThatAreGoneAreGreyAndNoneIsMarkup) {
    WindowBench bench;
    const QString there = bench.inFolder("R&D <b>.json");
    ASSERT_TRUE(QFile::copy(WindowBench::scenario("00_blank.json"), there));
    bench.preferences.addRecentFile(bench.inFolder("gone.json"));
    bench.preferences.addRecentFile(there);
    for (int i = 0; i < 12; ++i) bench.preferences.addRecentFile(there);
    EXPECT_EQ(bench.preferences.recentFiles().size(), 2);
    QMenu* recent = nullptr;
    for (QAction* action : bench.window.actions().menu(MenuId::file)->actions())
        if (action->menu()) recent = action->menu();
    ASSERT_NE(recent, nullptr);
    Q_EMIT recent->aboutToShow();
    ASSERT_GE(recent->actions().size(), 2);
    EXPECT_TRUE(recent->actions().at(0)->isEnabled());
    EXPECT_TRUE(recent->actions().at(0)->text().startsWith(QStringLiteral("R&&D <b>.json")));
    EXPECT_FALSE(recent->actions().at(1)->isEnabled());
    recent->actions().at(0)->trigger();
    EXPECT_EQ(bench.session.path(), there);
}

}  // namespace stampede
