#include "widgets/timeline/timeline_panel.h"

#include <gtest/gtest.h>

#include <QHelpEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <algorithm>

#include "tests/support/qt/played_desk.h"

namespace stampede {

namespace {

/// A run with a note after ten minutes and a call on something after fifty.
void playSomething(PlayedDesk& played) {
    played.playUntil(minutes(10));
    played.desk.perform(NoteAction{.text = "looking"});
    played.playUntil(minutes(50));
    played.desk.perform(CommandAction{.id = played.desk.drawing().resources().front()->id, .command = "retry"});
    played.playUntil(minutes(60));
}

const DayMarker* lastOfPlayer(const TimelinePanel& panel) {
    const auto& all = panel.markers();
    const auto found =
        std::find_if(all.rbegin(), all.rend(), [](const DayMarker& m) { return m.sort == DayMarker::Sort::player; });
    return found == all.rend() ? nullptr : &*found;
}

}  // namespace

TEST(TimelinePanel, SelectsWhatAMarkerConcernsByAClick) {
    PlayedDesk played;
    TimelinePanel panel(played.desk, played.selection, played.theme);
    panel.resize(1000, panel.sizeHint().height());
    panel.show();
    playSomething(played);
    const DayMarker* marker = lastOfPlayer(panel);
    ASSERT_TRUE(marker);
    EXPECT_GE(marker->at, minutes(50));
    QSignalSpy asked(&panel, &TimelinePanel::logAsked);
    QTest::mouseClick(&panel, Qt::LeftButton, {},
                      panel.placeOf(static_cast<std::size_t>(marker - panel.markers().data())).toPoint());
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].toUInt(), logNumberOf(*marker, played.snapshot()));
    EXPECT_EQ(played.selection.resources(), resourcesOf(*marker, played.snapshot()));
    EXPECT_FALSE(played.selection.isEmpty());

    QTest::keyClick(&panel, Qt::Key_Left);
    EXPECT_EQ(asked.count(), 2);
    QTest::mouseClick(&panel, Qt::LeftButton, {}, QPoint(static_cast<int>(panel.xOf(minutes(30))), 45));
    EXPECT_EQ(asked.count(), 2) << "there is no marker";
}

TEST(TimelinePanel, TellsAMarkerLiterally) {
    PlayedDesk played("02_two_zones", [](Scenario& scenario) {
        scenario.announcements.push_back(
            {.at = minutes(1), .title = {.plain = "<b>More</b>"}, .text = {.plain = "than before"}});
    });
    TimelinePanel panel(played.desk, played.selection, played.theme);
    panel.resize(1000, panel.sizeHint().height());
    panel.show();
    played.playUntil(minutes(2));
    const auto& all = panel.markers();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [](const DayMarker& m) { return m.sort == DayMarker::Sort::announcement; });
    ASSERT_NE(found, all.end());
    const QPoint place = panel.placeOf(static_cast<std::size_t>(found - all.begin())).toPoint();
    QHelpEvent help(QEvent::ToolTip, place, panel.mapToGlobal(place));
    QCoreApplication::sendEvent(&panel, &help);
    EXPECT_TRUE(QToolTip::text().contains("&lt;b&gt;More")) << QToolTip::text().toStdString();
    EXPECT_TRUE(QToolTip::text().contains("than before")) << QToolTip::text().toStdString();
    QToolTip::hideText();
    QSignalSpy opened(&panel, &TimelinePanel::announcementAsked);
    QTest::mouseClick(&panel, Qt::LeftButton, {}, place);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened[0][0].value<std::size_t>(), found->index);
}

TEST(TimelinePanel, StacksMarkersOfOtherSortsThatFallTogether) {
    PlayedDesk played("02_two_zones", [](Scenario& scenario) {
        scenario.announcements = {{.at = minutes(10), .title = {.plain = "More"}}};
    });
    TimelinePanel panel(played.desk, played.selection, played.theme);
    panel.resize(1000, panel.sizeHint().height());
    panel.show();
    played.playUntil(minutes(10));
    played.desk.perform(NoteAction{.text = "looking"});
    played.desk.perform(CommandAction{.id = played.desk.drawing().resources().front()->id, .command = "retry"});
    played.playUntil(minutes(11));
    const auto& all = panel.markers();
    const auto of = [&](DayMarker::Sort sort) {
        const auto found = std::find_if(all.begin(), all.end(), [&](const DayMarker& m) { return m.sort == sort; });
        return static_cast<std::size_t>(found - all.begin());
    };
    const std::size_t said = of(DayMarker::Sort::announcement), done = of(DayMarker::Sort::player);
    ASSERT_LT(std::max(said, done), all.size());
    EXPECT_GE(panel.placeOf(done).y() - panel.placeOf(said).y(), 8);
    panel.resize(1000, panel.sizeHint().height());
    QSignalSpy asked(&panel, &TimelinePanel::logAsked);
    QTest::mouseClick(&panel, Qt::LeftButton, {}, panel.placeOf(said).toPoint());
    EXPECT_EQ(asked.count(), 0) << "an announcement has no entry of the log";
    QTest::mouseClick(&panel, Qt::LeftButton, {}, panel.placeOf(done).toPoint());
    EXPECT_EQ(asked.count(), 1);
}

TEST(TimelinePanel, PutsItsMarksInPlaceWhenItGetsWider) {
    PlayedDesk played;
    TimelinePanel panel(played.desk, played.selection, played.theme);
    panel.resize(600, panel.sizeHint().height());
    panel.show();
    playSomething(played);
    panel.resize(1200, panel.sizeHint().height());
    // What is played is painted stronger than what is to come: half of the day is.
    const QImage image = panel.grab().toImage();
    const int y = static_cast<int>(image.height() - 16 * image.devicePixelRatio());
    const auto at = [&](SimTime moment) { return image.pixelColor(static_cast<int>(panel.xOf(moment)), y); };
    EXPECT_EQ(at(minutes(10)), at(minutes(50)));
    EXPECT_NE(at(minutes(50)), at(minutes(70)));
}

TEST(TimelinePanel, ForgetsARunThatIsOver) {
    PlayedDesk played;
    TimelinePanel panel(played.desk, played.selection, played.theme);
    playSomething(played);
    EXPECT_FALSE(panel.markers().empty());
    played.desk.endRun();
    EXPECT_TRUE(panel.markers().empty());
    EXPECT_EQ(panel.accessibleDescription(), "A day of 2\u00a0h");
}

}  // namespace stampede
