#include "widgets/briefing/announcement_banner.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QTest>
#include <QToolButton>

#include "model/edit/document.h"
#include "model/run/runner.h"
#include "model/run/snapshot.h"
#include "tests/support/day.h"
#include "widgets/bridge/desk.h"
#include "widgets/style/theme.h"

namespace stampede {

namespace {

class BannerOverACanvas : public testing::Test {
protected:
    void SetUp() override {
        canvas.resize(800, 600);
        canvas.show();
    }
    static Scenario shortDay() {
        Scenario scenario = loadScenario(shippedFile("00_blank.json"), "blank", realCatalog());
        scenario.duration = minutes(2);
        scenario.announcements = {{.at = seconds(0), .title = {.plain = "Welcome"}},
                                  {.at = seconds(60), .title = {.plain = "<i>Second</i>"}, .text = {.plain = "a & b"}}};
        return scenario;
    }
    bool shows(const QString& text) const {
        for (const QLabel* label : banner.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text() == text) return true;
        }
        return false;
    }
    bool waitFor(const QString& text) {
        return QTest::qWaitFor([&] { return shows(text); }, 3000);
    }

    QWidget canvas;
    Document document{shortDay(), realCatalog()};
    Desk desk{document};
    Theme theme;
    AnnouncementBanner banner{desk, theme, &canvas};
};

}  // namespace

TEST_F(BannerOverACanvas, ShowsTheNewestAndListsTheOlderOnes) {
    EXPECT_FALSE(banner.isVisible());
    desk.startRun(1);
    ASSERT_TRUE(waitFor("Welcome"));
    desk.runner()->toTheEnd();
    ASSERT_TRUE(waitFor("<i>Second</i>"));
    EXPECT_TRUE(shows("a & b"));
    EXPECT_FALSE(shows("0:00:00 · Welcome"));
    auto* more = banner.findChildren<QToolButton*>().front();
    EXPECT_EQ(more->text(), "1 earlier");
    QTest::mouseClick(more, Qt::LeftButton);
    EXPECT_TRUE(shows("0:00:00 · Welcome"));
}

TEST_F(BannerOverACanvas, HidesItselfAndCanBeCalledBack) {
    banner.setStay(std::chrono::milliseconds(20));
    desk.startRun(1);
    ASSERT_TRUE(waitFor("Welcome"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !banner.isVisible(); }, 3000));
    banner.showAll();
    EXPECT_TRUE(shows("Welcome"));
}

TEST_F(BannerOverACanvas, IsClosedByItsButtonAndGoesWithTheRun) {
    desk.startRun(1);
    ASSERT_TRUE(waitFor("Welcome"));
    QTest::mouseClick(banner.findChildren<QToolButton*>().back(), Qt::LeftButton);
    EXPECT_FALSE(banner.isVisible());
    banner.showAll();
    desk.endRun();
    EXPECT_FALSE(banner.isVisible());
    banner.showAll();
    EXPECT_FALSE(banner.isVisible());
}

TEST_F(BannerOverACanvas, StaysInsideWhatItLiesOver) {
    desk.startRun(1);
    ASSERT_TRUE(waitFor("Welcome"));
    canvas.resize(300, 200);
    QCoreApplication::processEvents();
    EXPECT_TRUE(canvas.rect().contains(banner.geometry()));
}

}  // namespace stampede
