#include "widgets/briefing/result_panel.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include "model/run/snapshot.h"
#include "tests/support/day.h"
#include "widgets/bridge/desk.h"
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
        desk.runner()->toTheEnd();
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
    ResultPanel panel{desk, theme};
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

TEST_F(ResultOfADay, AsksForWhatComesNext) {
    play();
    panel.show();
    QSignalSpy again(&panel, &ResultPanel::playAgain);
    QSignalSpy kept(&panel, &ResultPanel::designKept);
    QSignalSpy saved(&panel, &ResultPanel::runSaved);
    click("Play again (same seed)");
    click("Play again (new seed)");
    click("Keep this design");
    click("Save run…");
    ASSERT_EQ(again.count(), 2);
    EXPECT_TRUE(again[0][0].toBool());
    EXPECT_FALSE(again[1][0].toBool());
    EXPECT_EQ(kept.count(), 1);
    EXPECT_EQ(saved.count(), 1);
}

TEST_F(ResultOfADay, ForgetsTheOldDayWhenAnotherBegins) {
    play();
    desk.startRun(6);
    EXPECT_FALSE(panel.result());
    desk.endRun();
    EXPECT_FALSE(panel.result());
}

}  // namespace stampede
