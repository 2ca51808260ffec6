#include "widgets/briefing/result_panel.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include "model/edit/document.h"
#include "model/run/rivals.h"
#include "model/run/snapshot.h"
#include "tests/support/day.h"
#include "widgets/bridge/desk.h"
#include "widgets/bridge/labels.h"
#include "widgets/briefing/page_parts.h"
#include "widgets/style/numbers.h"
#include "widgets/style/theme.h"

namespace stampede {

namespace {

class ResultOfADay : public testing::Test {
protected:
    void SetUp() override { panel.resize(1200, 800); }
    static Scenario shortDay() {
        Scenario scenario = loadScenario(shippedFile("01_launch_day.json"), "launch day", realCatalog());
        scenario.duration = minutes(6);
        scenario.lessons[0].name = {.plain = "<b>Addresses</b>"};
        scenario.lessons[1].name = {};
        return scenario;
    }
    void play() {
        desk.startRun(5, {{.id = "gulls", .name = "The Gulls", .actions = {}}});
        desk.toTheEnd();
        ASSERT_TRUE(QTest::qWaitFor([&] { return panel.result() && panel.result()->rivals.size() == 1; }, 10'000));
    }
    bool shows(const QString& text) const {
        for (const QLabel* label : panel.findChildren<QLabel*>()) {
            if (!label->isHidden() && label->text() == text) return true;
        }
        return false;
    }
    void click(const QString& text) {
        for (auto* each : panel.findChildren<QPushButton*>()) {
            if (each->isVisible() && each->text() == text) return QTest::mouseClick(each, Qt::LeftButton);
        }
        ADD_FAILURE() << "no button " << text.toStdString();
    }

    Document document{shortDay(), realCatalog()};
    Desk desk{document};
    Theme theme;
    QAction canvas{"&Canvas"}, keep{"&Keep This Design"}, save{"Save R&un..."}, fresh{"&New Seed"}, again{"&Again"};
    ResultPanel panel{desk, theme, {&canvas, &keep, &save, &fresh, &again}};
};

}  // namespace

TEST_F(ResultOfADay, ArrivesWhenTheDayIsOver) {
    EXPECT_FALSE(panel.result());
    play();
    ASSERT_TRUE(panel.result());
    EXPECT_EQ(panel.result()->simulated, minutes(6));
}

TEST_F(ResultOfADay, ShowsScoreLedgerRankLessonsAndWhatNobodyJudged) {
    play();
    panel.show();
    const Result& result = *panel.result();
    const auto* score = panel.findChildren<QLabel*>("score").back();
    EXPECT_EQ(score->text(), Numbers::points(result.score));
    EXPECT_TRUE(shows(Numbers::count(result.requests.offered)));
    EXPECT_TRUE(shows(Numbers::money(result.cost)));
    EXPECT_TRUE(shows("You"));
    EXPECT_TRUE(shows("The Gulls"));
    EXPECT_TRUE(shows("Above water"));
    EXPECT_TRUE(shows("<b>Addresses</b>"));
    EXPECT_TRUE(shows("Half done subnet"));
    EXPECT_TRUE(shows("1 of 2"));
    EXPECT_TRUE(shows("1 without a score yet")) << "the scenario has two rivals";
}

TEST_F(ResultOfADay, TellsARivalThatIsStillPlayedFromOneThatIsNot) {
    play();
    panel.show();
    EXPECT_TRUE(shows("not judged yet: a rival is still being played"));
    panel.leaveOut(1);
    EXPECT_TRUE(shows("not judged: a rival has not been played"));
    EXPECT_FALSE(shows("not judged yet: a rival is still being played"));
}

TEST_F(ResultOfADay, StaysWhereItWasScrolledToWhenItIsFilledAgain) {
    play();
    panel.resize(600, 300);
    panel.show();
    auto* bar = panel.findChild<QScrollArea*>()->verticalScrollBar();
    ASSERT_TRUE(QTest::qWaitFor([&] { return bar->maximum() > 200; }, 2000));
    bar->setValue(150);
    theme.setChoice(Theme::Choice::dark);
    EXPECT_TRUE(QTest::qWaitFor([&] { return bar->value() == 150; }, 2000));
}

TEST_F(ResultOfADay, OffersWhatComesNextAsTheProgramCallsIt) {
    play();
    panel.show();
    for (QAction* action : {&keep, &save, &fresh, &again}) {
        QSignalSpy asked(action, &QAction::triggered);
        click(action->text().remove(QLatin1Char('&')).remove("..."));
        EXPECT_EQ(asked.count(), 1);
    }
    QSignalSpy back(&canvas, &QAction::triggered);
    click("Back to Canvas and Log");
    EXPECT_EQ(back.count(), 1);
    keep.setEnabled(false);
    for (auto* each : panel.findChildren<QPushButton*>())
        if (each->isVisible()) {
            EXPECT_EQ(each->isEnabled(), each->text() != "Keep This Design");
        }
}

TEST_F(ResultOfADay, NamesWhatIsDrawnNoMoreAndHasRoomForAnyName) {
    const std::string endless(64 * 1024, 'W');
    desk.startRun(5);
    ASSERT_FALSE(desk.perform(RenameAction{"i-1", {.plain = "Left over"}}));
    ASSERT_FALSE(desk.perform(RenameAction{"i-2", {.plain = endless}}));
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.snapshot()->now > SimTime{}; }));
    desk.step(minutes(2));
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.snapshot()->now >= minutes(2); }));
    ASSERT_FALSE(desk.perform(RemoveAction{"i-1"}));
    desk.toTheEnd();
    ASSERT_TRUE(QTest::qWaitFor([&] { return panel.result().has_value(); }, 10'000));
    panel.show();
    QTest::qWait(20);
    const auto named = [&](const QString& name) {
        for (auto* each : panel.findChildren<ElidedLabel*>())
            if (each->isVisible() && each->text() == name) return each;
        return static_cast<ElidedLabel*>(nullptr);
    };
    ASSERT_NE(named("Left over"), nullptr);
    ASSERT_NE(named(QString::fromStdString(endless)), nullptr);
    for (auto* bar : panel.findChildren<Bar*>())
        if (bar->isVisible()) {
            EXPECT_GT(bar->width(), 40);
        }
    EXPECT_EQ(panel.width(), 1200);
    EXPECT_LE(panel.findChild<QScrollArea*>()->widget()->width(), 1200);
}

TEST_F(ResultOfADay, ForgetsTheOldDayWhenAnotherBegins) {
    play();
    desk.startRun(6);
    EXPECT_FALSE(panel.result());
    desk.endRun();
    EXPECT_FALSE(panel.result());
}

}  // namespace stampede
