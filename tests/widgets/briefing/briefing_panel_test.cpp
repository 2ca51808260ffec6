#include "widgets/briefing/briefing_panel.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "model/edit/document.h"
#include "tests/support/day.h"
#include "widgets/bridge/desk.h"
#include "widgets/style/theme.h"

namespace stampede {

namespace {

class BriefingOfTheLaunchDay : public testing::Test {
protected:
    QString allText() const {
        QStringList texts;
        for (const QLabel* label : panel.findChildren<QLabel*>()) texts << label->text();
        return texts.join(QLatin1Char('\n'));
    }
    QPushButton* button(const QString& text) const {
        for (auto* each : panel.findChildren<QPushButton*>()) {
            if (each->text() == text && each->isVisible()) return each;
        }
        return nullptr;
    }

    Document document{loadScenario(shippedFile("01_launch_day.json"), "launch day", realCatalog()), realCatalog()};
    Desk desk{document};
    Theme theme;
    BriefingPanel panel{desk, theme};
};

}  // namespace

TEST_F(BriefingOfTheLaunchDay, TellsTheStoryGoalsRulesAndWhatIsAnnouncedAlready) {
    const QString text = allText();
    for (const char* each : {"Launch day at Tidemark", "Tidemark prints one sea pattern", "Above water", "Not last",
                             "The Gulls, The Limpets", "Wrong answer", "Each dollar on the bill", "The owner: Welcome",
                             "t2.micro, t2.small, t2.medium"}) {
        EXPECT_TRUE(text.contains(each)) << each;
    }
    EXPECT_FALSE(text.contains("tidemark-2")) << "that is announced at 1:00";
}

TEST_F(BriefingOfTheLaunchDay, PlaysWithTheSeedThatIsTypedIn) {
    QSignalSpy played(&panel, &BriefingPanel::played);
    panel.show();
    auto* field = panel.findChild<QLineEdit*>();
    ASSERT_NE(field, nullptr);
    QTest::mouseDClick(field, Qt::LeftButton);
    QTest::keyClicks(field, "4x2");
    EXPECT_EQ(field->text(), "42");
    QTest::mouseClick(button("Play"), Qt::LeftButton);
    ASSERT_EQ(played.count(), 1);
    EXPECT_EQ(played[0][0].toULongLong(), 42u);
}

TEST_F(BriefingOfTheLaunchDay, ThrowsTheDiceForAnotherSeed) {
    panel.show();
    panel.setSeed(0);
    auto* dice = panel.findChild<QToolButton*>();
    ASSERT_NE(dice, nullptr);
    QTest::mouseClick(dice, Qt::LeftButton);
    EXPECT_GE(panel.seed(), 1u);
}

TEST_F(BriefingOfTheLaunchDay, KeepsTheSeedWhenTheColoursChange) {
    panel.setSeed(7);
    theme.setChoice(Theme::Choice::dark);
    EXPECT_EQ(panel.seed(), 7u);
    EXPECT_TRUE(allText().contains("Above water"));
}

TEST_F(BriefingOfTheLaunchDay, KeepsTheFocusWhenItIsFilledAnew) {
    panel.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&panel));
    EXPECT_TRUE(button("Play")->hasFocus());
    theme.setChoice(Theme::Choice::dark);
    EXPECT_TRUE(button("Play")->hasFocus());
    auto* look = button("Look around first");
    look->setFocus();
    theme.setChoice(Theme::Choice::light);
    EXPECT_TRUE(button("Look around first")->hasFocus());
}

TEST_F(BriefingOfTheLaunchDay, LetsOneLookAroundFirst) {
    QSignalSpy looked(&panel, &BriefingPanel::lookedAround);
    panel.show();
    QTest::mouseClick(button("Look around first"), Qt::LeftButton);
    EXPECT_EQ(looked.count(), 1);
}

TEST(BriefingPanel, StartsTheDayByEnter) {
    Document document{loadScenario(shippedFile("01_launch_day.json"), "day", realCatalog()), realCatalog()};
    Desk desk{document};
    Theme theme;
    BriefingPanel panel{desk, theme};
    panel.show();
    int played = 0;
    QObject::connect(&panel, &BriefingPanel::played, [&] { ++played; });
    auto* focused = qobject_cast<QPushButton*>(panel.focusWidget());
    ASSERT_TRUE(focused) << "Play has the focus";
    QTest::keyClick(focused, Qt::Key_Return);
    QTest::keyClick(focused, Qt::Key_Enter);
    EXPECT_EQ(played, 2);
}

TEST(BriefingPanel, ShowsTextOfADocumentAsItIs) {
    Scenario scenario;
    scenario.name.plain = "<b>bold</b> & more";
    scenario.story.plain = "<img src='x'>";
    Document document{scenario, realCatalog()};
    Desk desk{document};
    Theme theme;
    BriefingPanel panel{desk, theme};
    for (const QLabel* label : panel.findChildren<QLabel*>()) EXPECT_EQ(label->textFormat(), Qt::PlainText);
}

}  // namespace stampede
