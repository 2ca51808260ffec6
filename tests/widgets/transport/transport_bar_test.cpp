#include "widgets/transport/transport_bar.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QMenu>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/qt/played_desk.h"
#include "widgets/bridge/shown.h"
#include "widgets/style/segments.h"

namespace stampede {

namespace {

using Control = TransportBar::Control;

struct Bar : PlayedDesk {
    Bar() : bar(desk, theme, &window) {
        window.resize(1500, 60);
        bar.resize(1200, 40);
        window.show();
    }
    void click(Control control, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mouseClick(bar.button(control), Qt::LeftButton, modifiers);
    }
    QWidget window;
    TransportBar bar;
};

}  // namespace

TEST(TransportBar, AsksForARunWhileDesigning) {
    Bar it;
    QSignalSpy asked(&it.bar, &TransportBar::playAsked);
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
    EXPECT_FALSE(it.desk.runner()->isPlaying());
    it.click(Control::play);
    EXPECT_TRUE(it.desk.runner()->isPlaying());
    EXPECT_EQ(it.bar.state(), "Playing · seed 7");
    EXPECT_EQ(it.bar.button(Control::play)->accessibleName(), "Pause");
    EXPECT_TRUE(QTest::qWaitFor([&] { return it.desk.snapshot()->now > seconds(2); }));
    const int place = it.bar.button(Control::keepDesign)->x();
    it.click(Control::play);
    EXPECT_FALSE(it.desk.runner()->isPlaying());
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
    it.bar.step(TransportBar::smallStep);
    EXPECT_TRUE(QTest::qWaitFor([&] { return it.desk.snapshot()->now == seconds(11); }));
}

TEST(TransportBar, KeepsItsPaceForTheNextRun) {
    Bar it;
    auto* pace = it.bar.findChild<Segments*>("transport.pace");
    EXPECT_EQ(it.bar.pace(), 2);
    QTest::mouseClick(pace->button(3), Qt::LeftButton);
    EXPECT_EQ(it.bar.pace(), 3);
    it.desk.startRun(1);
    it.click(Control::play);
    // A second of the clock at 600x is ten minutes; at the 60x of a new run it would be one.
    EXPECT_TRUE(QTest::qWaitFor([&] { return it.desk.snapshot()->now > minutes(2); }, 1500));
    it.bar.setPace(-5);
    EXPECT_EQ(it.bar.pace(), 0);
}

TEST(TransportBar, GoesToTheEndAndStopsOnTheWay) {
    Bar it;
    it.desk.startRun(1);
    it.click(Control::toTheEnd);
    EXPECT_TRUE(it.bar.isRushing());
    EXPECT_TRUE(it.bar.findChild<QProgressBar*>()->isVisible());
    EXPECT_EQ(it.bar.button(Control::toTheEnd)->accessibleName(), "Stop");
    it.click(Control::toTheEnd);
    EXPECT_FALSE(it.bar.isRushing());
    EXPECT_FALSE(it.bar.findChild<QProgressBar*>()->isVisible());
    EXPECT_FALSE(it.desk.runner()->isPlaying());
    it.bar.toTheEnd();
    EXPECT_TRUE(QTest::qWaitFor([&] { return it.desk.snapshot()->isOver(); }, 60'000));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !it.bar.isRushing(); }));
    EXPECT_TRUE(QTest::qWaitFor([&] { return it.bar.state() == "Over · seed 1"; }));
    QSignalSpy again(&it.bar, &TransportBar::restartAsked);
    EXPECT_EQ(it.bar.button(Control::play)->accessibleName(), "Play again");
    it.click(Control::play);
    EXPECT_EQ(again.count(), 1);
}

TEST(TransportBar, AsksForWhatOnlyTheApplicationCanDo) {
    Bar it;
    it.desk.startRun(1);
    QSignalSpy keep(&it.bar, &TransportBar::keepAsked), save(&it.bar, &TransportBar::saveRunAsked);
    QSignalSpy design(&it.bar, &TransportBar::designAsked), restart(&it.bar, &TransportBar::restartAsked);
    QSignalSpy seed(&it.bar, &TransportBar::newSeedAsked);
    it.click(Control::keepDesign);
    it.click(Control::saveRun);
    it.click(Control::backToDesigning);
    it.click(Control::restart);
    it.bar.findChild<QMenu*>()->actions().at(1)->trigger();
    for (const QSignalSpy* spy : {&keep, &save, &design, &restart, &seed}) EXPECT_EQ(spy->count(), 1);
}

TEST(TransportBar, SaysTheKeysInItsTips) {
    Bar it;
    it.bar.setShortcut(Control::play, "Space");
    EXPECT_EQ(it.bar.button(Control::play)->toolTip(), tipText("Play (Space)"));
    it.desk.startRun(1);
    it.click(Control::play);
    EXPECT_EQ(it.bar.button(Control::play)->toolTip(), tipText("Pause (Space)"));
}

TEST(TransportBar, DropsTextsWhereThereIsNoRoom) {
    Bar it;
    it.desk.startRun(1);
    const auto width = [&] { return it.bar.button(Control::keepDesign)->sizeHint().width(); };
    EXPECT_GT(width(), 60);
    it.bar.resize(it.bar.minimumSizeHint().width(), 40);
    EXPECT_LT(width(), 60);
    it.bar.resize(1400, 40);
    EXPECT_GT(width(), 60);
}

}  // namespace stampede
