#include "widgets/transport/transport_bar.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QAction>
#include <QLayout>
#include <QMenu>
#include <QProgressBar>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "tests/support/qt/played_desk.h"
#include "widgets/bridge/shown.h"
#include "widgets/style/segments.h"
#include "widgets/transport/run_clock.h"

namespace stampede {

namespace {

using Control = TransportBar::Control;

struct Bar : PlayedDesk {
    explicit Bar(const std::function<void(Scenario&)>& change = {})
        : PlayedDesk("02_two_zones", change), bar(desk, theme, &window) {
        const std::pair<Control, const char*> texts[] = {{Control::restart, "&Restart"},
                                                         {Control::newSeed, "&New Seed"},
                                                         {Control::play, "&Play or Pause"},
                                                         {Control::step, "S&tep"},
                                                         {Control::toTheEnd, "To the &End"},
                                                         {Control::pause, "P&ause"},
                                                         {Control::keepDesign, "&Keep This Design"},
                                                         {Control::saveRun, "Save R&un..."},
                                                         {Control::leaveRun, "&Leave Run"}};
        for (const auto& [control, text] : texts) {
            actions[control] = new QAction(text, &window);
            bar.setAction(control, actions[control]);
        }
        // As the program does.
        QObject::connect(actions[Control::play], &QAction::triggered, &bar,
                         [this] { desk.isMoving() ? desk.pause() : desk.play(); });
        QObject::connect(actions[Control::step], &QAction::triggered, &bar, [this] { desk.step(Desk::wholeStep); });
        QObject::connect(actions[Control::toTheEnd], &QAction::triggered, &bar, [this] { desk.toTheEnd(); });
        QObject::connect(actions[Control::pause], &QAction::triggered, &bar, [this] { desk.pause(); });
        window.resize(1500, 60);
        bar.resize(1200, 40);
        window.show();
    }
    void click(Control control, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mouseClick(bar.button(control), Qt::LeftButton, modifiers);
    }
    QWidget window;
    TransportBar bar;
    std::map<Control, QAction*> actions;
};

}  // namespace

TEST(TransportBar, AsksForARunWhileDesigning) {
    Bar it;
    QSignalSpy asked(it.actions[Control::play], &QAction::triggered);
    EXPECT_EQ(it.bar.state(), "Designing");
    EXPECT_FALSE(it.bar.button(Control::step)->isEnabled());
    EXPECT_FALSE(it.bar.button(Control::restart)->isEnabled());
    EXPECT_FALSE(it.bar.button(Control::keepDesign)->isVisible());
    EXPECT_EQ(it.bar.clockText(), "0:00:00 / 2:00:00");
    it.click(Control::play);
    EXPECT_EQ(asked.count(), 1);
    EXPECT_FALSE(it.desk.isPlaying());
}

TEST(TransportBar, PlaysAndPausesWithOneButton) {
    Bar it;
    it.desk.startRun(7);
    EXPECT_EQ(it.bar.state(), "Paused · seed 7");
    EXPECT_FALSE(it.desk.isMoving());
    it.click(Control::play);
    EXPECT_TRUE(it.desk.isMoving());
    EXPECT_EQ(it.bar.state(), "Playing · seed 7");
    EXPECT_EQ(it.bar.button(Control::play)->accessibleName(), "Pause");
    EXPECT_TRUE(QTest::qWaitFor([&] { return it.desk.snapshot()->now > seconds(2); }));
    const int place = it.bar.button(Control::keepDesign)->x();
    it.click(Control::play);
    EXPECT_FALSE(it.desk.isMoving());
    EXPECT_EQ(it.bar.button(Control::play)->accessibleName(), "Play");
    EXPECT_EQ(it.bar.state(), "Paused · seed 7");
    QTest::qWait(1);
    EXPECT_EQ(it.bar.button(Control::keepDesign)->x(), place) << "nothing moves with the word";
}

TEST(TransportBar, StepsAsFarAsItSays) {
    Bar it;
    it.desk.startRun(1);
    it.click(Control::step);
    EXPECT_TRUE(QTest::qWaitFor([&] { return it.desk.snapshot()->now == seconds(10); }));
    EXPECT_TRUE(QTest::qWaitFor([&] { return it.bar.clockText() == "0:00:10 / 2:00:00"; }));
    it.click(Control::step, Qt::ShiftModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return it.desk.snapshot()->now == seconds(11); }));
}

TEST(TransportBar, KeepsItsPaceForTheNextRun) {
    Bar it;
    auto* pace = it.bar.findChild<Segments*>("transport.pace");
    EXPECT_EQ(it.desk.pace(), Desk::paceOf(60));
    QTest::mouseClick(pace->button(3), Qt::LeftButton);
    EXPECT_EQ(it.desk.pace(), Desk::paceOf(600));
    it.desk.startRun(1);
    it.click(Control::play);
    // A second of the clock at 600x is ten minutes; at the 60x of a new run it would be one.
    EXPECT_TRUE(QTest::qWaitFor([&] { return it.desk.snapshot()->now > minutes(2); }, 1500));
    it.desk.setPace(-5);
    EXPECT_EQ(it.desk.pace(), 0);
    EXPECT_EQ(pace->chosen(), 0);
}

TEST(TransportBar, TellsThePaceThatItComesToWhereTheComputerCannotKeepUp) {
    Bar it([](Scenario& scenario) {
        for (auto& [from, rate] : scenario.workload.rate.requestsPerS) rate = 20'000;
    });
    it.desk.setPace(Desk::paceOf(600));
    it.desk.startRun(1);
    const int place = it.bar.button(Control::keepDesign)->x();
    it.click(Control::play);
    static const QRegularExpression told(QStringLiteral("^Playing at [0-9]+(\\.[0-9])?× of 600×$"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return told.match(it.bar.state()).hasMatch(); })) << it.bar.state().toStdString();
    const auto* pill = it.bar.findChild<StatePill*>();
    EXPECT_TRUE(pill->toolTip().endsWith("No request is left out.")) << pill->toolTip().toStdString();
    EXPECT_EQ(pill->accessibleDescription(), it.bar.state());
    EXPECT_EQ(it.bar.button(Control::keepDesign)->x(), place) << "nothing moves with the words";
    it.click(Control::play);
    EXPECT_EQ(it.bar.state(), "Paused · seed 1");
}

TEST(TransportBar, GoesToTheEndAndStopsOnTheWay) {
    Bar it;
    it.desk.startRun(1);
    it.click(Control::toTheEnd);
    EXPECT_TRUE(it.desk.isRushing());
    EXPECT_TRUE(it.bar.findChild<QProgressBar*>()->isVisible());
    EXPECT_EQ(it.bar.button(Control::toTheEnd)->accessibleName(), "Pause");
    it.click(Control::toTheEnd);
    EXPECT_FALSE(it.desk.isRushing());
    EXPECT_FALSE(it.bar.findChild<QProgressBar*>()->isVisible());
    EXPECT_FALSE(it.desk.isMoving());
    it.click(Control::toTheEnd);
    EXPECT_TRUE(QTest::qWaitFor([&] { return it.desk.snapshot()->isOver(); }, 60'000));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !it.bar.findChild<QProgressBar*>()->isVisible(); }));
    EXPECT_TRUE(QTest::qWaitFor([&] { return it.bar.state() == "Over · seed 1"; }));
    QSignalSpy again(it.actions[Control::restart], &QAction::triggered);
    EXPECT_EQ(it.bar.button(Control::play)->accessibleName(), "Play again");
    it.click(Control::play);
    EXPECT_EQ(again.count(), 1);
}

TEST(TransportBar, AsksForWhatItsCommandsDoInTheirWords) {
    Bar it;
    it.desk.startRun(1);
    QSignalSpy keep(it.actions[Control::keepDesign], &QAction::triggered);
    QSignalSpy save(it.actions[Control::saveRun], &QAction::triggered);
    QSignalSpy design(it.actions[Control::leaveRun], &QAction::triggered);
    QSignalSpy restart(it.actions[Control::restart], &QAction::triggered);
    for (const Control control : {Control::keepDesign, Control::saveRun, Control::leaveRun, Control::restart})
        it.click(control);
    for (const QSignalSpy* spy : {&keep, &save, &design, &restart}) EXPECT_EQ(spy->count(), 1);
    EXPECT_EQ(it.bar.button(Control::saveRun)->text(), "Save Run");
    EXPECT_EQ(it.bar.findChild<QMenu*>()->actions().at(1), it.actions[Control::newSeed]);
    it.actions[Control::keepDesign]->setText("Keep (&K)");
    EXPECT_EQ(it.bar.button(Control::keepDesign)->text(), "Keep ");
    it.actions[Control::keepDesign]->setEnabled(false);
    EXPECT_FALSE(it.bar.button(Control::keepDesign)->isEnabled());
}

TEST(TransportBar, SaysTheKeysInItsTips) {
    Bar it;
    it.actions[Control::play]->setShortcut(Qt::Key_Space);
    EXPECT_EQ(it.bar.button(Control::play)->toolTip(), tipText("Play (Space)"));
    it.desk.startRun(1);
    it.click(Control::play);
    EXPECT_EQ(it.bar.button(Control::play)->toolTip(), tipText("Pause (Space)"));
}

TEST(TransportBar, SaysLessWhereThereIsLessRoom) {
    Bar it;
    it.desk.startRun(1);
    const auto* keep = qobject_cast<QToolButton*>(it.bar.button(Control::keepDesign));
    EXPECT_EQ(keep->text(), "Keep This Design");
    it.bar.resize(it.bar.widthFor(TransportBar::Naming::below), 40);
    EXPECT_EQ(keep->text(), "Keep");
    EXPECT_EQ(keep->toolButtonStyle(), Qt::ToolButtonTextUnderIcon);
    EXPECT_EQ(keep->accessibleName(), "Keep This Design");
    it.bar.resize(it.bar.minimumSizeHint().width(), 40);
    EXPECT_EQ(keep->toolButtonStyle(), Qt::ToolButtonIconOnly);
    EXPECT_EQ(it.bar.state(), "Paused · seed 1") << "for who asks";
    it.bar.resize(1400, 40);
    EXPECT_EQ(keep->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
}

TEST(TransportBar, StandsStillFromDesigningToTheEndOfTheDay) {
    for (const auto naming : {TransportBar::Naming::none, TransportBar::Naming::below, TransportBar::Naming::beside}) {
        Bar it;
        it.bar.resize(it.bar.widthFor(naming), 40);
        const auto places = [&] {
            it.bar.layout()->activate();
            QList<int> found;
            for (const QWidget* part : it.bar.findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
                if (!qobject_cast<const QMenu*>(part) && !qobject_cast<const QProgressBar*>(part) &&
                    part->isVisibleTo(&it.bar))
                    found << part->x() << part->width();
            return found;
        };
        const int restart = it.bar.button(Control::restart)->x();
        it.desk.startRun(123'456);
        const QList<int> standing = places();
        EXPECT_EQ(it.bar.button(Control::restart)->x(), restart) << "nothing moves when the run begins";
        it.click(Control::play);
        EXPECT_EQ(places(), standing);
        it.click(Control::toTheEnd);
        EXPECT_TRUE(QTest::qWaitFor([&] { return it.desk.snapshot()->isOver(); }, 60'000));
        EXPECT_TRUE(QTest::qWaitFor([&] { return it.bar.state() == "Over · seed 123456"; }));
        EXPECT_EQ(places(), standing);
    }
}

}  // namespace stampede
