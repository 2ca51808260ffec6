#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTreeWidget>
#include <set>
#include <string>
#include <string_view>

#include <QDockWidget>

#include "app/desktop/commands/command_list.h"
#include "tests/app/desktop/window_bench.h"
#include "widgets/bridge/shown.h"
#include "widgets/canvas/view.h"
#include "widgets/palette/palette_panel.h"
#include "widgets/transport/transport_bar.h"

namespace stampede {

namespace {

// What a window can be in: at the start page (s; t: with the largest text); designing (d) with one thing selected (c),
// several (v), a link (l), after an edit (e) and when that was undone (u); a run that stands (r), was edited (f), moves
// (m); after the day at the result (x) and at work (o).
constexpr std::string_view always = "stdcvleurfmxo", atWork = "dcvleurfmo", inRun = "rfmxo",
                           beforeTheEnd = "stdcvleurfm";

struct Case {
    const UserCommand& command;
    std::string_view states;  ///< those in which it can be done
};

const std::vector<Case> table = {
    {newCommand, always},
    {openCommand, always},
    {saveCommand, always},
    {saveAsCommand, always},
    {exportPictureCommand, always},
    {closeCommand, always},
    {undoCommand, "ef"},
    {redoCommand, "u"},
    {cutCommand, "cv"},
    {copyCommand, "cv"},
    {pasteCommand, atWork},
    {duplicateCommand, "cv"},
    {renameCommand, "c"},
    {deleteCommand, "cvl"},
    {selectAllCommand, atWork},
    {findCommand, atWork},
    {addCommand, atWork},
    {selectToolCommand, atWork},
    {connectToolCommand, atWork},
    {panToolCommand, atWork},
    {startPageCommand, always},
    {briefingCommand, always},
    {workbenchCommand, always},
    {resultCommand, "xo"},
    {announcementsCommand, "rfmo"},
    {zoomInCommand, atWork},
    {zoomOutCommand, atWork},
    {zoomFullCommand, atWork},
    {fitCommand, atWork},
    {paletteCommand, atWork},
    {outlineCommand, atWork},
    {inspectorCommand, atWork},
    {loadCommand, atWork},
    {chartsCommand, atWork},
    {logCommand, atWork},
    {lightCommand, always},
    {darkCommand, always},
    {systemThemeCommand, always},
    {englishCommand, always},
    {koreanCommand, always},
    {systemLanguageCommand, always},
    {largerTextCommand, "sdcvleurfmxo"},
    {smallerTextCommand, always},
    {normalTextCommand, "t"},
    {motionCommand, always},
    {playCommand, beforeTheEnd},
    {stepCommand, beforeTheEnd},
    {toTheEndCommand, beforeTheEnd},
    {pauseCommand, "m"},
    {restartCommand, inRun},
    {newSeedCommand, inRun},
    {keepDesignCommand, "f"},
    {saveRunCommand, inRun},
    {leaveRunCommand, inRun},
    {realTimeCommand, always},
    {tenTimesCommand, always},
    {sixtyTimesCommand, always},
    {sixHundredTimesCommand, always},
    {commandListCommand, always},
    {shortcutsCommand, always},
    {aboutCommand, always},
};

/// The ids of those that are not as the table says.
std::string wrongIn(WindowBench& bench, char state) {
    std::string wrong;
    for (const Case& each : table)
        if (bench.window.actions().action(each.command)->isEnabled() != (each.states.find(state) != each.states.npos))
            wrong += std::string(each.command.id) + ' ';
    return wrong;
}

/// Nobody asks the actions: they have to know by themselves, soon.
void expectAsTold(WindowBench& bench, char state) {
    (void)QTest::qWaitFor([&] { return wrongIn(bench, state).empty(); }, 1000);
    EXPECT_EQ(wrongIn(bench, state), "") << "in state " << state;
}

bool isInMenus(const QList<QAction*>& actions, const QAction* wanted) {
    for (QAction* action : actions)
        if (action == wanted || (action->menu() && isInMenus(action->menu()->actions(), wanted))) return true;
    return false;
}

/// Finds it in the list and does it, by keys that go where the keyboard is.
void typeCommand(const char* words) {
    onNextDialog([words](QDialog& dialog) {
        EXPECT_TRUE(QTest::qWaitForWindowActive(&dialog));
        for (const char* each = words; *each; ++each) QTest::keyClick(QGuiApplication::focusWindow(), *each);
        QTest::keyClick(QGuiApplication::focusWindow(), Qt::Key_Return);
    });
    ASSERT_NE(QGuiApplication::focusWindow(), nullptr);
    QTest::keyClick(QGuiApplication::focusWindow(), Qt::Key_K, Qt::ControlModifier);
    ASSERT_EQ(QApplication::activeModalWidget(), nullptr) << "the keys have opened it";
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
        EXPECT_EQ(action.shortcut().count(), 1) << command->id << " is one press";
        EXPECT_TRUE(shortcuts.insert(action.shortcut().toString()).second) << command->id;
    }
    EXPECT_EQ(userCommands().size(), 61U);
}

TEST(EveryMenu, HasEachOfItsKeysOnce) {
    WindowBench bench;
    for (const char* language : {"en", "ko"}) {
        bench.speak(language);
        QList<QWidget*> menus{bench.window.menuBar()};
        for (QMenu* menu : bench.window.findChildren<QMenu*>()) menus << menu;
        EXPECT_GE(menus.size(), 13);
        for (const QWidget* menu : menus) {
            std::set<QString> keys;
            for (const QAction* action : menu->actions()) {
                const QKeySequence key = QKeySequence::mnemonic(action->text());
                if (key.isEmpty()) continue;
                EXPECT_TRUE(keys.insert(key.toString()).second)
                    << language << ": " << key.toString().toStdString() << " of " << action->text().toStdString();
            }
        }
    }
}

TEST(EveryCommand, IsCalledTheSameWhereverItIsOffered) {
    WindowBench bench(WindowBench::scenario("02_two_zones.json"));
    bench.window.stage().show(Stage::Page::workbench);
    for (const char* language : {"en", "ko"}) {
        bench.speak(language);
        for (const UserCommand* command :
             {&paletteCommand, &outlineCommand, &inspectorCommand, &loadCommand, &chartsCommand, &logCommand})
            EXPECT_EQ(bench.window.stage().workbench().dock(*command)->windowTitle(),
                      withoutKeyMark(bench.command(command->id).text()));
        TransportBar& bar = bench.window.transport();
        EXPECT_EQ(bar.button(TransportBar::Control::keepDesign)->accessibleName(),
                  withoutKeyMark(bench.command("keep-design").text()));
    }
}

TEST(EveryCommand, CanBeDoneInTheStatesOfTheTableAndInNoOther) {
    std::set<const UserCommand*> told;
    for (const Case& each : table) told.insert(&each.command);
    EXPECT_EQ(told.size(), userCommands().size()) << "each is in the table";
    WindowBench bench;
    Session& session = bench.session;
    Desk& desk = session.desk();
    expectAsTold(bench, 's');
    bench.preferences.setTextScale(1.9);
    bench.run("larger-text");
    expectAsTold(bench, 't');
    bench.run("normal-text");
    bench.window.files().open(WindowBench::scenario("02_two_zones.json"));
    bench.window.stage().show(Stage::Page::workbench);
    expectAsTold(bench, 'd');
    session.selection().select(std::vector<ResourceId>{"clients"});
    expectAsTold(bench, 'c');
    session.selection().select(std::vector<ResourceId>{"clients", "nothing-of-that-name"});
    expectAsTold(bench, 'v');
    session.selection().select(desk.drawing().links().front());
    expectAsTold(bench, 'l');
    session.selection().clear();
    desk.perform(RenameAction{"clients", {.plain = "others"}});
    expectAsTold(bench, 'e');
    desk.undo();
    expectAsTold(bench, 'u');
    session.startRun();
    expectAsTold(bench, 'r');
    desk.perform(RenameAction{"clients", {.plain = "others"}});
    expectAsTold(bench, 'f');
    session.startRun();
    session.play();
    expectAsTold(bench, 'm');
    desk.toTheEnd();
    EXPECT_TRUE(QTest::qWaitFor([&] { return bench.window.stage().page() == Stage::Page::result; }, 60000));
    expectAsTold(bench, 'x');
    bench.run("canvas");
    expectAsTold(bench, 'o');
    desk.endRun();
    expectAsTold(bench, 'u');
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

TEST(CommandList, GivesTheKeyboardBackToWhereItWas) {
    WindowBench bench(WindowBench::scenario("01_launch_day.json"));
    bench.window.stage().show(Stage::Page::workbench);
    Workbench& workbench = bench.window.stage().workbench();
    bench.window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&bench.window));
    QWidget other;  // which the platform would give the keyboard to as well
    other.show();
    bench.window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&bench.window));
    EXPECT_EQ(QApplication::focusWidget(), &workbench.view());
    auto* search = workbench.findChild<PalettePanel*>()->findChild<QLineEdit*>();
    for (QWidget* before : {static_cast<QWidget*>(&workbench.view()), static_cast<QWidget*>(search)}) {
        before->setFocus();
        for (const char* words : {"dark", "korean", "english", "light"}) {
            typeCommand(words);
            EXPECT_EQ(QApplication::focusWidget(), before) << words;
        }
        EXPECT_EQ(bench.preferences.theme(), Theme::Choice::light);
        EXPECT_EQ(bench.preferences.language(), QLatin1String("en"));
    }
    EXPECT_FALSE(bench.session.desk().isPlaying());
    typeCommand("palette");
    EXPECT_FALSE(search->isVisible());
    EXPECT_EQ(QApplication::focusWidget(), &workbench.view()) << "where it was is gone";
    typeCommand("briefing");
    EXPECT_EQ(bench.window.stage().page(), Stage::Page::briefing);
    typeCommand("canvas");
    EXPECT_EQ(QApplication::focusWidget(), &workbench.view());
}

TEST(CommandList, FindsWhatIsStillBeingComposed) {
    WindowBench bench;
    bench.speak("ko");
    onNextDialog([](QDialog& dialog) {
        auto* list = dialog.findChild<QTreeWidget*>();
        QInputMethodEvent composing(QStringLiteral("어둡"), {});
        QCoreApplication::sendEvent(dialog.findChild<QLineEdit*>(), &composing);
        EXPECT_LT(list->topLevelItemCount(), 10);
        ASSERT_NE(list->currentItem(), nullptr);
        EXPECT_TRUE(list->currentItem()->text(0).contains(QStringLiteral("어둡")));
        dialog.reject();
    });
    bench.press(Qt::Key_K, Qt::ControlModifier);
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
    const QList<QAction*> ofFile = bench.window.actions().menu(MenuId::file)->actions();
    QMenu* recent = ofFile.at(ofFile.indexOf(&bench.command("open")) + 1)->menu();
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
