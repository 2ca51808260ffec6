#include "widgets/briefing/welcome_panel.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "widgets/briefing/page_parts.h"
#include "widgets/style/theme.h"

namespace stampede {

namespace {

class Welcome : public testing::Test {
protected:
    void SetUp() override {
        panel.resize(1000, 700);
        panel.setScenarios({{"/shipped/day.json", {.plain = "A day"}, {.plain = "<b>Story</b>"}}});
        QFile file(recent);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        panel.setRecentFiles({recent, "/not/there.json"});
        panel.show();
    }
    CardButton* card(const QString& name) const {
        for (auto* each : panel.findChildren<CardButton*>()) {
            if (each->accessibleName() == name && each->isVisible()) return each;
        }
        return nullptr;
    }

    QTemporaryDir folder;
    const QString recent = folder.filePath("a & b.json");
    Theme theme;
    WelcomePanel panel{theme};
};

}  // namespace

TEST_F(Welcome, OpensAShippedScenario) {
    QSignalSpy chosen(&panel, &WelcomePanel::fileChosen);
    ASSERT_NE(card("A day"), nullptr);
    QTest::mouseClick(card("A day"), Qt::LeftButton);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toString(), "/shipped/day.json");
}

TEST_F(Welcome, OpensARecentFileWithTheKeyboard) {
    QSignalSpy chosen(&panel, &WelcomePanel::fileChosen);
    ASSERT_NE(card("a & b.json"), nullptr);
    QTest::keyClick(card("a & b.json"), Qt::Key_Space);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toString(), recent);
    ASSERT_NE(card("there.json"), nullptr);
    EXPECT_FALSE(card("there.json")->isEnabled()) << "it is gone";
}

TEST_F(Welcome, AsksForANewOneAndForAnyOther) {
    QSignalSpy made(&panel, &WelcomePanel::newChosen);
    QSignalSpy opened(&panel, &WelcomePanel::openChosen);
    QTest::mouseClick(card("New"), Qt::LeftButton);
    QTest::mouseClick(card("Open…"), Qt::LeftButton);
    EXPECT_EQ(made.count(), 1);
    EXPECT_EQ(opened.count(), 1);
}

}  // namespace stampede
