#include "widgets/charts/plot.h"

#include <gtest/gtest.h>

#include <QHelpEvent>
#include <QLineSeries>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include "widgets/bridge/desk.h"
#include "widgets/charts/ledger_bars.h"
#include "widgets/charts/points_view.h"
#include "widgets/style/theme.h"

namespace stampede {

namespace {

/// `count` steps of a run in which nothing is answered in steps 50 to 59.
Snapshot run(int count) {
    Snapshot snapshot;
    snapshot.duration = hours(4);
    for (int i = 0; i < count; ++i) {
        HistoryRow row{.at = HistoryRow::step * (i + 1)};
        row.ok = static_cast<std::uint32_t>(80 + i % 7);
        row.late = static_cast<std::uint32_t>(i % 5);
        row.wrong = static_cast<std::uint32_t>(i % 3);
        row.failed = static_cast<std::uint32_t>(i % 2);
        row.answered = i >= 50 && i < 60 ? 0 : row.ok;
        row.p50 = milliseconds(100 + i);
        row.p90 = milliseconds(300 + i);
        row.p99 = milliseconds(900 + i);
        row.costPerHour = usd(3.5);
        row.score = points(i);
        snapshot.history.push(row);
    }
    snapshot.now = endOf(snapshot.history);
    return snapshot;
}

std::vector<PlotLine> threeLines() { return {{&Tokens::ok}, {&Tokens::late}, {&Tokens::fail}}; }

}  // namespace

TEST(Plot, ShowsExactlyWhatTheHistoryHolds) {
    Theme theme;
    Plot plot(theme, threeLines(), Scale(0.02));
    const Snapshot snapshot = run(40);
    plot.take({}, endOf(snapshot.history), latencyReadings(snapshot.history, {}));
    ASSERT_EQ(plot.runsOf(2).size(), 1u);
    const auto points = plot.runsOf(2)[0]->points();
    ASSERT_EQ(points.size(), 40);
    for (int i = 0; i < 40; ++i) {
        EXPECT_DOUBLE_EQ(points[i].y(), snapshot.history[static_cast<std::size_t>(i)].p99.inSeconds());
        EXPECT_DOUBLE_EQ(points[i].x(), -2.0 * (39 - i));
    }
}

TEST(Plot, LeavesAGapWhereNothingWasAnswered) {
    Theme theme;
    Plot plot(theme, threeLines(), Scale(0.02));
    const Snapshot snapshot = run(100);
    plot.take({}, endOf(snapshot.history), latencyReadings(snapshot.history, {}));
    ASSERT_EQ(plot.runsOf(0).size(), 2u);
    EXPECT_EQ(plot.runsOf(0)[0]->count(), 50);
    EXPECT_EQ(plot.runsOf(0)[1]->count(), 40);
    plot.take({}, {}, {});
    EXPECT_TRUE(plot.runsOf(0).empty());
}

TEST(Plot, HoldsAtMostThreeHundredPointsALine) {
    Theme theme;
    Plot plot(theme, threeLines(), Scale(0.02));
    const Snapshot snapshot = run(7200);
    for (const TimeWindow& window : {TimeWindow{}, TimeWindow{hours(1)}, TimeWindow{hours(4), true}}) {
        plot.take(window, endOf(snapshot.history), latencyReadings(snapshot.history, window));
        for (std::size_t line = 0; line < 3; ++line) {
            int count = 0;
            for (const QLineSeries* each : plot.runsOf(line)) count += each->count();
            EXPECT_LE(count, 300);
            EXPECT_GE(count, 200);
        }
    }
}

TEST(Plot, KeepsItsPensWhenTheThemeChanges) {
    Theme theme;
    theme.setChoice(Theme::Choice::light);
    Plot plot(theme, threeLines(), Scale(0.02));
    const Snapshot snapshot = run(100);
    plot.take({}, endOf(snapshot.history), latencyReadings(snapshot.history, {}));
    for (const auto choice : {Theme::Choice::dark, Theme::Choice::light}) {
        theme.setChoice(choice);
        for (const QLineSeries* each : plot.runsOf(0)) {
            EXPECT_EQ(each->pen().color(), theme.tokens().ok);
            EXPECT_EQ(each->pen().width(), 2);
        }
        EXPECT_EQ(plot.runsOf(2)[0]->pen().color(), theme.tokens().fail);
        EXPECT_EQ(plot.backgroundBrush().color(), theme.tokens().panel);
    }
}

TEST(Plot, TellsTheValuesAtThePointer) {
    Theme theme;
    Plot plot(theme, threeLines(), Scale(0.02));
    plot.setTexts({.title = "Latency", .lines = {"p50", "p90", "p99"}, .value = [](double seconds) {
                       return QString::number(seconds);
                   }});
    plot.resize(400, 220);
    plot.show();
    const Snapshot snapshot = run(300);
    plot.take({}, endOf(snapshot.history), latencyReadings(snapshot.history, {}));
    const QStringList told = plot.valuesAt(plot.plotArea().right());
    EXPECT_EQ(told, (QStringList{"0:10:00", "p50 0.399", "p90 0.599", "p99 1.199"}));
    EXPECT_TRUE(plot.valuesAt(plot.plotArea().right() + 20).isEmpty());
    EXPECT_EQ(plot.accessibleDescription(), told.join(", "));
    QTest::mouseMove(plot.viewport(), plot.plotArea().center().toPoint());
    plot.grab();
}

TEST(Plot, TellsAMarkerWhereThePointerRests) {
    Theme theme;
    Plot plot(theme, threeLines(), Scale(0.02));
    plot.resize(400, 220);
    plot.show();
    const Snapshot snapshot = run(300);
    plot.take({}, endOf(snapshot.history), latencyReadings(snapshot.history, {}));
    plot.setMarkers({{.at = minutes(5), .sort = DayMarker::Sort::chaos}});
    plot.setTelling([](const DayMarker&) { return QString("<b>chaos</b>"); });
    const QPoint place(static_cast<int>(plot.xOf(minutes(5))), 100);
    QHelpEvent help(QEvent::ToolTip, place, plot.viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(plot.viewport(), &help);
    EXPECT_TRUE(QToolTip::text().contains("&lt;b&gt;chaos")) << QToolTip::text().toStdString();
    QToolTip::hideText();
}

TEST(Readings, AreMeansOfTenSecondsInTenMinutes) {
    const Snapshot snapshot = run(20);
    const auto lines = requestReadings(snapshot.history, {});
    double ok = 0, failed = 0;
    for (std::size_t i = 15; i < 20; ++i) {
        ok += snapshot.history[i].ok - snapshot.history[i].late;
        failed += snapshot.history[i].failed;
    }
    EXPECT_DOUBLE_EQ(lines[0].back().y(), ok / 10);
    EXPECT_DOUBLE_EQ(lines[3].back().y(), failed / 10);
    EXPECT_DOUBLE_EQ(lines[2][0].y(), snapshot.history[0].wrong / 2.0) << "the first step has none before it";
}

TEST(Readings, AreMeansOfLongerInALongerWindow) {
    const Snapshot snapshot = run(2000);
    const auto lines = requestReadings(snapshot.history, {hours(1)});
    for (const std::size_t last : {1999u, 1500u, 200u}) {
        double late = 0;
        for (std::size_t i = last - 29; i <= last; ++i) late += snapshot.history[i].late;
        EXPECT_DOUBLE_EQ(lines[1][last - 200].y(), late / 60);
    }
}

TEST(Readings, HaveABudgetOnlyWhereAGoalLimitsTheBill) {
    Scenario scenario;
    scenario.duration = hours(4);
    EXPECT_FALSE(budgetPerHour(scenario));
    scenario.goals.push_back({.id = "bill", .metric = "cost_usd", .atMost = 60});
    EXPECT_DOUBLE_EQ(budgetPerHour(scenario).value(), 15);
    EXPECT_EQ(costReadings(run(10).history, {}, 15.0).size(), 2u);
    EXPECT_EQ(costReadings(run(10).history, {}, {}).size(), 1u);
}

TEST(PointsView, LooksBackHalfAnHour) {
    Snapshot snapshot;
    snapshot.now = minutes(90) + seconds(20);
    snapshot.ledger = {{.cause = "host", .group = "host", .points = points(100)}};
    for (int minute = 1; minute <= 90; ++minute)
        snapshot.ledgerByMinute.push({{.cause = "host", .group = "host", .points = points(minute)}});
    EXPECT_EQ(shownSums(snapshot, true, 8).at(0).points, points(100 - 60));
    EXPECT_EQ(shownSums(snapshot, false, 8).at(0).points, points(100));
    snapshot.now = minutes(20);
    EXPECT_EQ(shownSums(snapshot, true, 8).at(0).points, points(100));
}

}  // namespace stampede
