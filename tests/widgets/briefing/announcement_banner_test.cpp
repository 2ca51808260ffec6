#include "widgets/briefing/announcement_banner.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QLabel>
#include <QTest>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>

#include "model/edit/document.h"
#include "model/run/snapshot.h"
#include "tests/support/day.h"
#include "widgets/bridge/desk.h"
#include "widgets/style/theme.h"

namespace stampede {

namespace {

class BannerInABar : public testing::Test {
protected:
    void SetUp() override {
        bar.addAction(QStringLiteral("Tool"));
        window.resize(800, 600);
        bar.setGeometry(0, 0, 800, 44);
        window.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
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
    QToolButton* button(const char* text) const {
        for (QToolButton* each : banner.findChildren<QToolButton*>())
            if (each->text() == QLatin1String(text) || each->accessibleName() == QLatin1String(text)) return each;
        return nullptr;
    }
    QTimer* patience() const { return banner.findChild<QTimer*>(); }

    QWidget window;
    QToolBar bar{&window};
    Document document{shortDay(), realCatalog()};
    Desk desk{document};
    Theme theme;
    AnnouncementBanner banner{desk, theme, bar};
};

}  // namespace

TEST_F(BannerInABar, ShowsTheNewestAndListsTheOlderOnes) {
    EXPECT_FALSE(banner.isVisible());
    desk.startRun(1);
    ASSERT_TRUE(waitFor("0:00:00 · Welcome"));
    desk.toTheEnd();
    ASSERT_TRUE(waitFor("0:01:00 · <i>Second</i>"));
    EXPECT_TRUE(shows("a & b"));
    EXPECT_FALSE(shows("0:00:00 · Welcome"));
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&banner)->role(), QAccessible::AlertMessage);
    EXPECT_EQ(banner.accessibleName(), "0:01:00 · <i>Second</i>\na & b");
    QTest::mouseClick(button("Read"), Qt::LeftButton);
    EXPECT_TRUE(shows("0:00:00 · Welcome"));
    EXPECT_TRUE(shows("a & b"));
    QTest::mouseClick(button("Less"), Qt::LeftButton);
    EXPECT_FALSE(shows("0:00:00 · Welcome"));
    QTest::mouseClick(&banner, Qt::LeftButton, {}, QPoint(60, 10));
    EXPECT_TRUE(shows("0:00:00 · Welcome")) << "anywhere on it opens it";
}

TEST_F(BannerInABar, CoversOnlyFreeRoomOfTheBarUntilItIsOpened) {
    desk.startRun(1);
    ASSERT_TRUE(waitFor("0:00:00 · Welcome"));
    EXPECT_TRUE(bar.geometry().contains(banner.geometry()));
    EXPECT_GT(banner.x(), bar.sizeHint().width());
    desk.toTheEnd();
    ASSERT_TRUE(waitFor("a & b"));
    EXPECT_TRUE(bar.geometry().contains(banner.geometry()));
    QTest::mouseClick(button("Read"), Qt::LeftButton);
    EXPECT_GT(banner.geometry().bottom(), bar.geometry().bottom());
    window.resize(300, 70);
    bar.resize(300, 44);
    QCoreApplication::processEvents();
    EXPECT_TRUE(window.rect().contains(banner.geometry()));
}

TEST_F(BannerInABar, GoesByItselfOnceThereWasTimeToReadIt) {
    desk.startRun(1);
    ASSERT_TRUE(waitFor("0:00:00 · Welcome"));
    ASSERT_TRUE(patience()->isActive());
    EXPECT_EQ(patience()->intervalAsDuration(), readingTime("0:00:00 · Welcome"));
    EXPECT_GT(readingTime(QString(100, 'a')), readingTime("a"));
    EXPECT_LE(readingTime(QString(10'000, 'a')), std::chrono::seconds(30));
    patience()->start(10);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !banner.isVisible(); }, 3000));
    banner.showAll();
    EXPECT_TRUE(shows("0:00:00 · Welcome"));
    EXPECT_FALSE(patience()->isActive()) << "what was asked for stays";
}

TEST_F(BannerInABar, OpensWithWhatTheTimelineAsksFor) {
    desk.startRun(1);
    desk.toTheEnd();
    ASSERT_TRUE(waitFor("a & b"));
    banner.open(0);
    EXPECT_TRUE(shows("0:00:00 · Welcome"));
    EXPECT_FALSE(shows("a & b"));
    banner.open(7);
    EXPECT_TRUE(shows("0:00:00 · Welcome")) << "there is none";
}

TEST_F(BannerInABar, IsPutAwayByMouseAndKeysAndGoesWithTheRun) {
    QWidget canvas(&window);
    canvas.installEventFilter(&banner);
    desk.startRun(1);
    ASSERT_TRUE(waitFor("0:00:00 · Welcome"));
    QTest::mouseClick(button("Close"), Qt::LeftButton);
    EXPECT_FALSE(banner.isVisible());
    banner.showAll();
    QTest::keyClick(button("Less"), Qt::Key_Escape);
    EXPECT_FALSE(banner.isVisible());
    banner.showAll();
    QTest::keyClick(&canvas, Qt::Key_Escape);
    EXPECT_FALSE(banner.isVisible());
    banner.showAll();
    QTest::keyClick(button("Close"), Qt::Key_Space);
    EXPECT_FALSE(banner.isVisible());
    banner.showAll();
    desk.endRun();
    EXPECT_FALSE(banner.isVisible());
    banner.showAll();
    EXPECT_FALSE(banner.isVisible());
}

}  // namespace stampede
