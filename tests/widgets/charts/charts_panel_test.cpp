#include "widgets/charts/charts_panel.h"

#include <gtest/gtest.h>

#include <QEvent>
#include <QLineSeries>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

#include "tests/support/qt/played_desk.h"
#include "widgets/charts/plot.h"
#include "widgets/charts/points_view.h"
#include "widgets/style/numbers.h"
#include "widgets/style/resources.h"
#include "widgets/style/segments.h"

namespace stampede {

TEST(ChartsPanel, ShowsTheRunAsItsHistoryHasIt) {
    PlayedDesk played;
    ChartsPanel panel(played.desk, played.theme);
    panel.resize(1100, 240);
    panel.show();
    EXPECT_TRUE(panel.latency()->runsOf(0).empty());
    played.playUntil(minutes(6));
    panel.bringUpToDate();
    const Snapshot snapshot = played.snapshot();
    ASSERT_EQ(snapshot.history.size(), 180u);
    const auto rate = panel.cost()->runsOf(0).at(0)->points();
    ASSERT_EQ(rate.size(), 180);
    for (int i = 0; i < 180; ++i)
        EXPECT_DOUBLE_EQ(rate[i].y(), snapshot.history[static_cast<std::size_t>(i)].costPerHour.inUsd());
    const auto p99 = panel.latency()->runsOf(2).back()->points();
    EXPECT_DOUBLE_EQ(p99.last().y(), snapshot.history.back().p99.inSeconds());
    EXPECT_FALSE(panel.points()->sums().empty());
    EXPECT_TRUE(panel.cost()->runsOf(1).empty()) << "a budget without a goal";
}

TEST(ChartsPanel, FollowsARunByItself) {
    PlayedDesk played;
    ChartsPanel panel(played.desk, played.theme);
    panel.resize(1100, 240);
    panel.show();
    played.playUntil(minutes(3));
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return !panel.requests()->runsOf(0).empty() && panel.requests()->runsOf(0)[0]->count() == 90 &&
               panel.latency()->runsOf(2).size() > 0 && panel.points()->score()->runsOf(0).size() == 1;
    }));
    played.desk.endRun();
    EXPECT_TRUE(panel.requests()->runsOf(0).empty());
    EXPECT_TRUE(panel.points()->sums().empty());
    EXPECT_TRUE(panel.latency()->markers().empty());
}

TEST(ChartsPanel, TellsHowManyAnswersThePercentilesAreMadeOf) {
    PlayedDesk played;
    ChartsPanel panel(played.desk, played.theme);
    panel.resize(1100, 240);
    panel.show();
    played.playUntil(minutes(6));
    panel.bringUpToDate();
    const Snapshot snapshot = played.snapshot();
    const Plot& plot = *panel.latency();
    for (const std::size_t row : {std::size_t{40}, std::size_t{120}, snapshot.history.size() - 1}) {
        const HistoryRow& shown = snapshot.history[row];
        ASSERT_GT(shown.answered, 0u);
        const QStringList told = plot.valuesAt(plot.xOf(shown.at - milliseconds(200)));
        EXPECT_EQ(told.last(), "answers " + Numbers::count(shown.answered));
        EXPECT_EQ(told.at(3), "p99 " + Numbers::latency(shown.p99));
    }
}

TEST(ChartsPanel, DrawsTheBudgetThatAGoalSets) {
    PlayedDesk played("02_two_zones", [](Scenario& scenario) {
        scenario.goals.push_back({.id = "bill", .metric = "cost_usd", .atMost = 8});
    });
    ChartsPanel panel(played.desk, played.theme);
    played.playUntil(minutes(1));
    panel.bringUpToDate();
    ASSERT_EQ(panel.cost()->runsOf(1).size(), 1u);
    EXPECT_DOUBLE_EQ(panel.cost()->runsOf(1)[0]->points().front().y(), 4);
}

TEST(ChartsPanel, MarksWhatThePlayerAndChaosDo) {
    PlayedDesk played("02_two_zones", [](Scenario& scenario) {
        scenario.announcements.push_back({.at = minutes(1), .title = {.plain = "<b>More</b> & more"}});
    });
    ChartsPanel panel(played.desk, played.theme);
    panel.resize(1100, 240);
    panel.show();
    played.playUntil(minutes(2));
    const auto before = panel.latency()->markers().size();
    played.desk.perform(NoteAction{.text = "looking"});
    played.playUntil(minutes(3));
    panel.bringUpToDate();
    std::size_t notes = 0, announcements = 0;
    for (const DayMarker& marker : panel.latency()->markers()) {
        notes += marker.sort == DayMarker::Sort::player && marker.at > minutes(2);
        announcements += marker.sort == DayMarker::Sort::announcement;
        if (marker.sort == DayMarker::Sort::announcement) {
            EXPECT_TRUE(toldInOneLine(marker, played.snapshot()).contains("<b>More</b> & more"));
        }
    }
    EXPECT_EQ(notes, 1u);
    EXPECT_EQ(announcements, 1u);
    EXPECT_LE(before, panel.latency()->markers().size());
}

TEST(ChartsPanel, ChangesItsWindowByAClick) {
    PlayedDesk played;
    ChartsPanel panel(played.desk, played.theme);
    panel.resize(1100, 240);
    panel.show();
    played.playUntil(minutes(20));
    panel.bringUpToDate();
    EXPECT_EQ(panel.cost()->runsOf(0)[0]->count(), 300);
    EXPECT_GE(panel.cost()->runsOf(0)[0]->points().front().x(), -600);
    auto* choice = panel.findChild<Segments*>("charts.window");
    QTest::mouseClick(choice->button(2), Qt::LeftButton);
    EXPECT_EQ(panel.span(), 2);
    EXPECT_DOUBLE_EQ(panel.cost()->runsOf(0)[0]->points().front().x(), 2);
    EXPECT_LE(panel.cost()->runsOf(0)[0]->count(), 300);
    QTest::keyClick(choice->button(2), Qt::Key_Left);
    EXPECT_EQ(panel.span(), 1);
}

TEST(ChartsPanel, CountsSinceTheStartOrTheLastHalfHour) {
    PlayedDesk played;
    ChartsPanel panel(played.desk, played.theme);
    panel.resize(1100, 240);
    panel.show();
    played.playUntil(minutes(40));
    panel.bringUpToDate();
    const auto served = [&] {
        Points points;
        for (const CauseSum& sum : panel.points()->sums())
            if (sum.row.group == "served") points += sum.points;
        return points;
    };
    const Points recent = served();
    QTest::mouseClick(panel.findChild<QPushButton*>("charts.pointsSpan"), Qt::LeftButton);
    EXPECT_FALSE(panel.points()->isRecent());
    EXPECT_GT(served(), recent);
    Points total;
    for (const CauseSum& sum : panel.points()->sums()) total += sum.points;
    EXPECT_EQ(total, played.snapshot().score);
}

TEST(ChartsPanel, ShowsNamesOfAScenarioLiterally) {
    const std::string hostile = "<img src=x onerror=1>&amp;";
    PlayedDesk played("02_two_zones", [&](Scenario& scenario) { scenario.score.bands.front().name = hostile; });
    ChartsPanel panel(played.desk, played.theme);
    panel.resize(1100, 240);
    panel.show();
    played.playUntil(minutes(3));
    panel.bringUpToDate();
    bool isFound = false;
    for (const QWidget* child : panel.findChildren<QWidget*>())
        isFound = isFound || child->accessibleDescription().contains(QString::fromStdString(hostile));
    EXPECT_TRUE(isFound);
    panel.grab();
}

TEST(ChartsPanel, SpeaksAnotherLanguageAtOnce) {
    PlayedDesk played;
    ChartsPanel panel(played.desk, played.theme);
    played.playUntil(minutes(2));
    played.desk.perform(NoteAction{.text = "looking"});
    played.playUntil(minutes(3));
    panel.bringUpToDate();
    const auto told = [&] {
        QStringList all{panel.latency()->accessibleName()};
        for (const QWidget* part : panel.points()->findChildren<QWidget*>()) all << part->accessibleDescription();
        return all;
    };
    const QStringList english = told();
    loadResources();
    QTranslator korean;
    ASSERT_TRUE(korean.load(QStringLiteral(":/i18n/stampede_ko.qm")));
    QCoreApplication::installTranslator(&korean);
    QCoreApplication::sendPostedEvents();
    QEvent change(QEvent::LanguageChange);
    for (QWidget* each : {static_cast<QWidget*>(&panel), static_cast<QWidget*>(panel.points())})
        QCoreApplication::sendEvent(each, &change);
    const QStringList translated = told();
    QCoreApplication::removeTranslator(&korean);
    ASSERT_EQ(english.size(), translated.size());
    for (int i = 0; i < english.size(); ++i)
        EXPECT_TRUE(english[i].isEmpty() || english[i] != translated[i] ||
                    !english[i].contains(QRegularExpression("[a-z]{3}")))
            << english[i].toStdString();
}

}  // namespace stampede
