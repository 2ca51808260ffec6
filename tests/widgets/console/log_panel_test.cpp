#include "widgets/console/log_panel.h"

#include <gtest/gtest.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <algorithm>

#include "tests/support/qt/played_desk.h"
#include "widgets/console/log_filter.h"

namespace stampede {

namespace {

struct Panel : PlayedDesk {
    Panel() : panel(desk, selection, theme) {
        panel.resize(900, 220);
        panel.show();
    }
    /// As many entries as fill more than the panel.
    void fill(int notes) {
        const std::size_t before = desk.snapshot()->log.size();
        for (int i = 0; i < notes; ++i) desk.perform(NoteAction{.text = "note " + std::to_string(i)});
        const std::size_t after = before + static_cast<std::size_t>(notes);
        ASSERT_TRUE(QTest::qWaitFor([&] { return desk.snapshot()->log.size() >= after; }));
    }
    int rows() const { return panel.filter()->rowCount(); }
    LogPanel panel;
};

}  // namespace

TEST(LogPanel, ShowsEveryEntryAndFollowsTheEnd) {
    Panel it;
    it.playUntil(minutes(1));
    it.fill(30);
    EXPECT_EQ(it.rows(), static_cast<int>(it.snapshot().log.size()));
    QScrollBar* bar = it.panel.table()->verticalScrollBar();
    QTest::qWait(1);
    EXPECT_GT(bar->maximum(), 0);
    EXPECT_EQ(bar->value(), bar->maximum());
    bar->setValue(2);
    it.desk.perform(NoteAction{.text = "one more"});
    EXPECT_TRUE(QTest::qWaitFor([&] { return it.rows() == static_cast<int>(it.snapshot().log.size()); }));
    QTest::qWait(1);
    EXPECT_EQ(bar->value(), 2) << "somebody reads";
}

TEST(LogPanel, CutsNoRowWhereItEnds) {
    Panel it;
    it.playUntil(minutes(1));
    it.fill(40);
    const QTableView& table = *it.panel.table();
    for (const int width : {900, 500}) {
        for (int height = 220; height < 250; height += 3) {
            it.panel.resize(width, height);
            QTest::qWait(1);
            EXPECT_EQ(table.rowViewportPosition(table.rowAt(0)), 0) << width << "x" << height;
            const int last = table.model()->rowCount() - 1;
            EXPECT_EQ(table.rowViewportPosition(last) + table.rowHeight(last), table.viewport()->height());
        }
    }
}

TEST(LogPanel, SelectsWhatAClickedRowConcerns) {
    Panel it;
    it.playUntil(minutes(30));
    const Snapshot snapshot = it.snapshot();
    int row = -1;
    for (std::size_t i = 0; i < snapshot.log.size(); ++i)
        if (!snapshot.log[i].resources.empty()) row = static_cast<int>(i);
    if (row < 0) {
        it.desk.perform(CommandAction{.id = it.desk.drawing().resources().front()->id, .command = "retry"});
        ASSERT_TRUE(QTest::qWaitFor([&] { return it.rows() > 0; }));
        row = it.rows() - 1;
    }
    QSignalSpy asked(&it.panel, &LogPanel::resourcesAsked);
    const QModelIndex index = it.panel.filter()->index(row, LogModel::call);
    it.panel.table()->scrollTo(index);
    QTest::mouseClick(it.panel.table()->viewport(), Qt::LeftButton, {}, it.panel.table()->visualRect(index).center());
    EXPECT_EQ(asked.count(), 1);
    EXPECT_EQ(it.selection.resources(), it.snapshot().log[static_cast<std::size_t>(row)].resources);
}

TEST(LogPanel, FiltersByTypingAndByToggles) {
    Panel it;
    it.playUntil(minutes(1));
    it.fill(12);
    const int all = it.rows();
    QTest::keyClicks(it.panel.findChild<QLineEdit*>("log.search"), "note 11");
    EXPECT_EQ(it.rows(), 1);
    it.panel.findChild<QLineEdit*>("log.search")->clear();
    QTest::mouseClick(it.panel.findChild<QToolButton*>("log.player"), Qt::LeftButton);
    EXPECT_EQ(it.rows(), all - 12);
    it.panel.showEntry(it.snapshot().log.back().number);
    EXPECT_EQ(it.rows(), all) << "what was asked for is shown";
    EXPECT_EQ(it.panel.table()->currentIndex().row(), all - 1);
}

TEST(LogPanel, ShowsOnlyWhatConcernsTheSelection) {
    Panel it;
    const ResourceId first = it.desk.drawing().resources().front()->id;
    it.playUntil(minutes(1));
    it.desk.perform(CommandAction{.id = first, .command = "retry"});
    it.fill(3);
    QTest::mouseClick(it.panel.findChild<QToolButton*>("log.selected"), Qt::LeftButton);
    const int all = it.rows();
    it.selection.select(std::vector<ResourceId>{first});
    int concerned = 0;
    const Snapshot snapshot = it.snapshot();
    for (std::size_t i = 0; i < snapshot.log.size(); ++i) {
        const auto& ids = snapshot.log[i].resources;
        concerned += std::find(ids.begin(), ids.end(), first) != ids.end();
    }
    EXPECT_GE(concerned, 1);
    EXPECT_LT(concerned, all);
    EXPECT_EQ(it.rows(), concerned);
    it.selection.clear();
    EXPECT_EQ(it.rows(), all);
}

TEST(LogPanel, CopiesRowsAsText) {
    Panel it;
    it.playUntil(minutes(1));
    it.fill(2);
    it.panel.table()->setFocus();
    it.panel.table()->selectAll();
    it.panel.copy();
    const QStringList lines = QGuiApplication::clipboard()->text().split('\n');
    EXPECT_EQ(lines.size(), it.rows());
    EXPECT_EQ(lines.last().split('\t').size(), LogModel::columns);
    EXPECT_TRUE(lines.last().contains("note 1"));
}

TEST(LogPanel, DropsTheWordsOfItsFiltersWhereThereIsNoRoom) {
    PlayedDesk played;
    QWidget window;
    LogPanel panel(played.desk, played.selection, played.theme, &window);
    const auto* chip = panel.findChild<QToolButton*>("log.auto-scaling");
    window.show();
    panel.resize(1200, 200);
    EXPECT_EQ(chip->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
    panel.resize(panel.minimumSizeHint());
    EXPECT_EQ(chip->toolButtonStyle(), Qt::ToolButtonIconOnly);
    EXPECT_LE(panel.findChild<QToolButton*>("log.selected")->sizeHint().width(), 60);
    panel.resize(1200, 200);
    EXPECT_EQ(chip->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
}

TEST(LogPanel, SaysWhyItIsEmpty) {
    Panel it;
    EXPECT_FALSE(it.panel.table()->isVisible());
    it.playUntil(minutes(1));
    it.fill(2);
    EXPECT_TRUE(it.panel.table()->isVisible());
    it.desk.endRun();
    EXPECT_EQ(it.rows(), 0);
    EXPECT_FALSE(it.panel.table()->isVisible());
}

}  // namespace stampede
