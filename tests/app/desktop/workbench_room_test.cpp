#include <QDockWidget>
#include <QLabel>
#include <QToolButton>

#include "app/desktop/commands/user_command.h"
#include "model/edit/document.h"
#include "tests/app/desktop/window_bench.h"
#include "widgets/bridge/labels.h"
#include "widgets/canvas/view.h"
#include "widgets/scoreboard/figure.h"
#include "widgets/scoreboard/score_board.h"
#include "widgets/transport/transport_bar.h"

namespace stampede {

namespace {

const ElidedLabel* nameOfTheDay(const WindowBench& bench) {
    const QString name = QString::fromStdString(std::string(bench.session.document().scenario().name.in("en")));
    for (const ElidedLabel* label : bench.window.findChildren<ElidedLabel*>())
        if (label->text() == name && label->isVisible()) return label;
    return nullptr;
}

}  // namespace

TEST(Room, TheNameOfTheDayGivesWayLast) {
    for (const QSize size : {QSize(1280, 800), QSize(1440, 900)}) {
        WindowBench bench(WindowBench::scenario("01_launch_day.json"), size);
        bench.window.stage().show(Stage::Page::workbench);
        bench.session.startRun();
        QTest::qWait(60);
        const ElidedLabel* name = nameOfTheDay(bench);
        ASSERT_TRUE(name);
        EXPECT_GE(name->width(), name->sizeHint().width()) << size.width();
    }
}

TEST(Room, TheTopBarStandsStillAndSaysWhatItsButtonsDo) {
    for (const QSize size : {QSize(1280, 800), QSize(1440, 900)}) {
        for (const char* language : {"en", "ko"}) {
            WindowBench bench(WindowBench::scenario("01_launch_day.json"), size);
            bench.speak(language);
            bench.window.stage().show(Stage::Page::workbench);
            const auto* board = bench.window.findChild<ScoreBoard*>();
            const TransportBar& transport = bench.window.transport();
            const auto places = [&] {
                QTest::qWait(60);
                QList<QRect> found;
                for (const QWidget* part : {transport.button(TransportBar::Control::restart),
                                            transport.button(TransportBar::Control::leaveRun)})
                    found << QRect(part->mapTo(&bench.window, QPoint()), part->size());
                for (const QWidget* part : std::initializer_list<QWidget*>{board->score(), board->requests()})
                    found << QRect(part->mapTo(&bench.window, QPoint()), part->size());
                return found;
            };
            const QList<QRect> designing = places();
            EXPECT_LE(designing.back().right(), size.width());
            bench.session.startRun();
            EXPECT_EQ(places(), designing) << language << size.width();
            const auto* keep = qobject_cast<QToolButton*>(transport.button(TransportBar::Control::keepDesign));
            EXPECT_EQ(keep->toolButtonStyle(), Qt::ToolButtonTextUnderIcon) << language << size.width();
            bench.session.desk().perform(RenameAction{"clients", {.plain = "In the run"}});
            bench.run("step");
            bench.run("play");
            EXPECT_EQ(places(), designing) << language << size.width();
        }
    }
}

TEST(Room, TheButtonsStandStillWhateverTheFileIs) {
    for (const QSize size : {QSize(1280, 800), QSize(1440, 900)}) {
        WindowBench bench(WindowBench::scenario("00_blank.json"), size);
        bench.window.stage().show(Stage::Page::workbench);
        Desk& desk = bench.session.desk();
        const auto place = [&] {
            QTest::qWait(60);
            const QWidget* leave = bench.window.transport().button(TransportBar::Control::leaveRun);
            return QRect(leave->mapTo(&bench.window, QPoint()), leave->size());
        };
        const QRect saved = place();
        desk.perform(RenameAction{"clients", {.plain = "Designed"}});
        EXPECT_EQ(place(), saved) << size.width();
        bench.session.startRun();
        EXPECT_EQ(place(), saved) << size.width();
        desk.perform(RenameAction{"clients", {.plain = "In the run"}});
        EXPECT_EQ(place(), saved) << size.width();
    }
}

TEST(Room, HalfOfTheHeightIsTheCanvas) {
    WindowBench bench(WindowBench::scenario("01_launch_day.json"), {1280, 800});
    bench.window.stage().show(Stage::Page::workbench);
    Workbench& workbench = bench.window.stage().workbench();
    QTest::qWait(60);
    EXPECT_GE(workbench.view().height(), workbench.height() / 2);
}

TEST(Room, ThePaletteHasItForEveryName) {
    WindowBench bench(WindowBench::scenario("01_launch_day.json"));
    bench.window.stage().show(Stage::Page::workbench);
    QDockWidget* palette = bench.window.stage().workbench().dock(paletteCommand);
    for (const char* language : {"en", "ko"}) {
        bench.speak(language);
        QTest::qWait(30);
        EXPECT_GE(palette->widget()->width(), palette->widget()->sizeHint().width()) << language;
    }
}

}  // namespace stampede
