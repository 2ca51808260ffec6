#include "widgets/load/load_panel.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QTest>
#include <functional>
#include <map>

#include "model/edit/document.h"
#include "tests/support/day.h"
#include "widgets/fields/field_row.h"
#include "widgets/fields/line_field.h"
#include "widgets/fields/record_editor.h"
#include "widgets/fields/record_entry.h"
#include "widgets/fields/records_editor.h"
#include "widgets/fields/typed_editors.h"
#include "widgets/load/curve_table.h"
#include "widgets/load/limits_section.h"
#include "widgets/load/load_values.h"
#include "widgets/load/rate_chart.h"
#include "widgets/style/theme.h"

namespace stampede {

namespace {

class LoadOfADay : public testing::Test {
protected:
    void open(const char* file = "01_launch_day.json") {
        document.emplace(loadScenario(shippedFile(file), file, realCatalog()), realCatalog());
        desk.emplace(*document);
        panel.emplace(*desk, theme);
        panel->resize(620, 900);
        panel->show();
        panel->activateWindow();
        (void)QTest::qWaitForWindowActive(&*panel);
        QApplication::processEvents();
    }
    static void type(QWidget* field, const QString& text) {
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    static LineField* line(FieldRow* row) { return row->editor()->findChild<LineField*>(); }
    const Workload& load() const { return desk->scenario().workload; }
    void drag(QPoint from, QPoint to) {
        QTest::mousePress(panel->chart(), Qt::LeftButton, {}, from);
        for (int i = 1; i <= 4; ++i) QTest::mouseMove(panel->chart(), from + (to - from) * i / 4);
        QTest::mouseRelease(panel->chart(), Qt::LeftButton, {}, to);
    }

    Theme theme;
    std::optional<Document> document;
    std::optional<Desk> desk;
    std::optional<LoadPanel> panel;
};

}  // namespace

TEST_F(LoadOfADay, SaysThatEachOfSeveralClientsSendsTheWholeLoad) {
    open();
    EXPECT_TRUE(panel->repeatedLabel()->isHidden());
    ASSERT_FALSE(desk->perform({{.what = AddAction{.kind = "clients", .id = "others"}}}));
    EXPECT_FALSE(panel->repeatedLabel()->isHidden());
    EXPECT_EQ(panel->repeatedLabel()->text(),
              "Each of the 2 clients that are drawn sends the whole load: together they send it 2 times.");
    desk->undo();
    EXPECT_TRUE(panel->repeatedLabel()->isHidden());
}

TEST_F(LoadOfADay, DragsAPointOfTheCurveAsOneStep) {
    open();
    const auto before = load().rate.requestsPerS;
    const QPoint from = panel->chart()->placeOf(3).toPoint();
    drag(from, from + QPoint(14, -30));
    const auto& after = load().rate.requestsPerS;
    ASSERT_EQ(after.size(), before.size());
    EXPECT_GT(after[3].first, before[3].first);
    EXPECT_GT(after[3].second, before[3].second);
    EXPECT_EQ(after[4], before[4]);
    EXPECT_EQ(panel->table()->rate(3)->text().toDouble(), after[3].second);
    desk->undo();
    EXPECT_EQ(load().rate.requestsPerS, before);
    EXPECT_FALSE(desk->canUndo());
}

TEST_F(LoadOfADay, FitsTheWidthThatItHasInAnotherLanguageToo) {
    open();
    for (const int width : {304, 620, 304}) {
        panel->resize(width, 900);
        QEvent another(QEvent::LanguageChange);
        QApplication::sendEvent(&*panel, &another);
        QApplication::processEvents();
        const auto* area = panel->findChild<QScrollArea*>();
        EXPECT_LE(area->widget()->width(), area->viewport()->width()) << width;
        EXPECT_EQ(panel->table()->y() > panel->chart()->y(), width < 460) << width;
    }
}

TEST_F(LoadOfADay, NeverLetsAPointPassItsNeighbours) {
    open();
    drag(panel->chart()->placeOf(1).toPoint(), panel->chart()->placeOf(8).toPoint());
    EXPECT_LT(load().rate.requestsPerS[1].first, load().rate.requestsPerS[2].first);
}

TEST_F(LoadOfADay, AddsAPointByDoubleClickAndRemovesItByKey) {
    open();
    const auto before = load().rate.requestsPerS;
    const QPoint between =
        (panel->chart()->placeOf(0).toPoint() + panel->chart()->placeOf(1).toPoint()) / 2 - QPoint(0, 40);
    QTest::mouseDClick(panel->chart(), Qt::LeftButton, {}, between);
    ASSERT_EQ(load().rate.requestsPerS.size(), before.size() + 1);
    EXPECT_EQ(panel->chart()->chosen(), 1);
    panel->chart()->setFocus();
    QTest::keyClick(panel->chart(), Qt::Key_Delete);
    EXPECT_EQ(load().rate.requestsPerS, before);
}

TEST_F(LoadOfADay, NudgesThePointThatIsChosenByKeys) {
    open();
    panel->chart()->setFocus();
    QTest::keyClick(panel->chart(), Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(panel->chart(), Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(panel->chart(), Qt::Key_Up);
    EXPECT_DOUBLE_EQ(load().rate.requestsPerS[1].second, 1.7);
}

TEST_F(LoadOfADay, TakesExactTimesAndRates) {
    open();
    type(panel->table()->time(1), "0:31:30");
    type(panel->table()->rate(1), "1.75");
    EXPECT_EQ(load().rate.requestsPerS[1], std::pair(minutes(31) + seconds(30), 1.75));
    type(panel->table()->time(1), "soon");
    EXPECT_EQ(panel->table()->time(1)->text(), "soon");
    QTest::keyClick(panel->table()->time(1), Qt::Key_Escape);
    EXPECT_EQ(panel->table()->time(1)->text(), "0:31:30");
    const int last = static_cast<int>(load().rate.requestsPerS.size());
    type(panel->table()->time(last), "4:15:00");
    type(panel->table()->rate(last), "2");
    EXPECT_EQ(load().rate.requestsPerS.back(), std::pair(hours(4) + minutes(15), 2.0));
}

TEST_F(LoadOfADay, IsGoneThroughCellByCellByTab) {
    open();
    const int points = static_cast<int>(load().rate.requestsPerS.size());
    panel->table()->time(0)->setFocus();
    for (int i = 0; i <= points; ++i) {
        EXPECT_EQ(QApplication::focusWidget(), panel->table()->time(i));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        EXPECT_EQ(QApplication::focusWidget(), panel->table()->rate(i));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    EXPECT_FALSE(panel->table()->isAncestorOf(QApplication::focusWidget()));
    EXPECT_EQ(panel->row("workload/arrivals")->isAncestorOf(QApplication::focusWidget()), false) << "the ramp is next";
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(QApplication::focusWidget(), panel->table()->rate(points));
}

TEST_F(LoadOfADay, IsPlayedWithWhatIsStillInAField) {
    open();
    panel->table()->rate(1)->setFocus();
    QTest::keyClick(panel->table()->rate(1), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(panel->table()->rate(1), "2.5");
    desk->startRun(1);
    EXPECT_DOUBLE_EQ(load().rate.requestsPerS[1].second, 2.5);
    desk->endRun();
    type(line(panel->row("score/wrong_points")), "many");
    EXPECT_EQ(desk->settle(), QStringList{"Wrong points"});
}

TEST_F(LoadOfADay, EditsAClassOfRequests) {
    open();
    auto* classes = qobject_cast<RecordsEditor*>(panel->row("workload/classes")->editor());
    RecordEntry* mark = classes->entry("mark");
    ASSERT_NE(mark, nullptr);
    mark->setOpen(true);
    type(line(mark->findChild<RecordEditor*>()->rows()[3]), "20");
    EXPECT_EQ(load().classes[0].patienceS, 20);
    EXPECT_EQ(load().classes[0].cookies[0].distinct, 20000);
    type(mark->nameEditor()->line(), "stamp");
    EXPECT_EQ(load().classes[0].id, "stamp");
    EXPECT_EQ(classes->entry("stamp"), mark);
    desk->undo();
    desk->undo();
    EXPECT_FALSE(desk->canUndo());
}

TEST_F(LoadOfADay, EditsWhatAFileLeavesOut) {
    open("00_blank.json");
    auto* bands = qobject_cast<RecordsEditor*>(panel->row("score/bands")->editor());
    ASSERT_FALSE(bands->entries().empty());
    type(bands->entries().front()->cells()[1]->findChild<LineField*>(), "3.5");
    EXPECT_EQ(desk->scenario().score.bands.front().points, points(3.5));
    auto* classes = qobject_cast<RecordsEditor*>(panel->row("workload/classes")->editor());
    ASSERT_FALSE(classes->entries().empty());
    classes->entries().front()->setOpen(true);
    type(line(classes->entries().front()->findChild<RecordEditor*>()->rows()[0]), "2");
    EXPECT_EQ(load().classes.front().share, 2);
}

TEST_F(LoadOfADay, SaysWhyANumberDoesNotFitAndKeepsIt) {
    open();
    FieldRow* wrong = panel->row("score/wrong_points");
    type(line(wrong), "much");
    EXPECT_EQ(line(wrong)->text(), "much");
    EXPECT_FALSE(wrong->problem().isEmpty());
    type(line(wrong), "-2.5");
    EXPECT_TRUE(wrong->problem().isEmpty());
    EXPECT_EQ(desk->scenario().score.wrongPoints, points(-2.5));
}

TEST_F(LoadOfADay, EditsWhatAnInstanceOfATypeCosts) {
    open();
    const auto before = desk->scenario().score.cost.rules;
    auto* byType = panel->costRows()[0]->findChild<RecordsEditor*>("usd_by_type");
    RecordEntry* micro = byType->entry("t2.micro");
    ASSERT_NE(micro, nullptr);
    type(micro->cells()[0]->findChild<LineField*>(), "9.5");
    ASSERT_EQ(desk->scenario().score.cost.rules[0].usdByType[0], std::pair(std::string("t2.micro"), 9.5));
    EXPECT_EQ(desk->scenario().score.cost.rules[0].usdByType.size(), before[0].usdByType.size());
    EXPECT_EQ(desk->scenario().score.cost.rules[1], before[1]);
    desk->undo();
    EXPECT_EQ(desk->scenario().score.cost.rules, before);
}

TEST_F(LoadOfADay, LetsALimitDifferAndReturnsIt) {
    open();
    FieldRow* ips = panel->limits()->row("elastic_ips");
    ASSERT_NE(ips, nullptr);
    type(line(ips), "7");
    EXPECT_EQ(desk->scenario().limits.numbers.at("elastic_ips"), 7);
    QMenu menu;
    panel->limits()->fillMenu(menu);
    ASSERT_FALSE(menu.actions().isEmpty());
    menu.actions().front()->trigger();
    EXPECT_EQ(desk->scenario().limits.numbers.size(), 3u);
}

TEST_F(LoadOfADay, CanOnlyBeReadWhileItIsPlayed) {
    open();
    desk->startRun(1);
    EXPECT_TRUE(line(panel->row("score/wrong_points"))->isReadOnly());
    const auto before = load().rate.requestsPerS;
    drag(panel->chart()->placeOf(3).toPoint(), panel->chart()->placeOf(3).toPoint() + QPoint(0, -30));
    EXPECT_EQ(load().rate.requestsPerS, before);
    desk->endRun();
    EXPECT_FALSE(line(panel->row("score/wrong_points"))->isReadOnly());
}

TEST(LoadParts, TellWhatTheFilesOwnDescriptionSays) {
    int told = 0;
    const std::function<void(const Parameter&)> look = [&](const Parameter& parameter) {
        EXPECT_FALSE(parameter.help.empty()) << parameter.key;
        EXPECT_STREQ(parameter.help.context, "Load");
        ++told;
        for (const Parameter& field : parameter.fields) look(field);
    };
    for (const auto* parts : {&workloadParts(), &scoreParts()})
        for (const LoadPart& part : *parts) look(part.parameter);
    EXPECT_GT(told, 50);
    EXPECT_EQ(english(workloadParts().front().parameter.help), "How arrivals are spread around the rate.");
}

TEST(LoadParts, TakeTheUnitFromTheEndOfTheKey) {
    std::map<std::string, std::string, std::less<>> units;
    const std::function<void(const Parameter&)> look = [&](const Parameter& parameter) {
        if (!parameter.unit.empty()) units.emplace(parameter.key, parameter.unit);
        for (const Parameter& field : parameter.fields) look(field);
    };
    for (const auto* parts : {&workloadParts(), &scoreParts()})
        for (const LoadPart& part : *parts) look(part.parameter);
    EXPECT_EQ(units.size(), 12u);
    EXPECT_EQ(units["demand_ms"], "ms");
    EXPECT_EQ(units["query_ms"], "ms");
    EXPECT_EQ(units["warmup_s"], "s");
    EXPECT_EQ(units["memory_mib"], "MiB");
    EXPECT_EQ(units["answer_bytes"], "bytes");
}

}  // namespace stampede
