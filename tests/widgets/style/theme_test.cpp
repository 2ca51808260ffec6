#include "widgets/style/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "widgets/style/icons.h"
#include "widgets/style/type.h"

namespace stampede {

namespace {

QColor windowColor() { return QApplication::palette().color(QPalette::Window); }

// What a test changes of the application is put back.
class ThemeOfTheApplication : public testing::Test {
protected:
    void TearDown() override {
        qApp->setStyleSheet({});
        QApplication::setPalette(QPalette());
        Type::setScale(1);
    }
    Theme theme;
};

}  // namespace

TEST_F(ThemeOfTheApplication, DressesItInTheChosenColours) {
    theme.setChoice(Theme::Choice::dark);
    theme.apply(*qApp);
    EXPECT_TRUE(theme.isDark());
    EXPECT_EQ(windowColor(), Tokens::dark().panel);
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setChoice(Theme::Choice::light);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(theme.tokens(), Tokens::light());
    EXPECT_EQ(windowColor(), Tokens::light().panel);
    theme.setChoice(Theme::Choice::light);
    EXPECT_EQ(changed.count(), 1);
}

TEST_F(ThemeOfTheApplication, FollowsTheSystemUntilTheUserChooses) {
    theme.apply(*qApp);
    EXPECT_FALSE(theme.isDark());
    QPalette night(QColor(0x20, 0x20, 0x20));
    QApplication::setPalette(night);
    EXPECT_TRUE(QTest::qWaitFor([this] { return theme.isDark(); }, 1000));
    EXPECT_EQ(windowColor(), Tokens::dark().panel);
    theme.setChoice(Theme::Choice::light);
    QApplication::setPalette(night);
    QCoreApplication::processEvents();
    EXPECT_FALSE(theme.isDark());
}

TEST_F(ThemeOfTheApplication, ReturnsToTheSystemsLook) {
    theme.setChoice(Theme::Choice::dark);
    theme.apply(*qApp);
    theme.setChoice(Theme::Choice::system);
    EXPECT_FALSE(theme.isDark());
    EXPECT_EQ(windowColor(), Tokens::light().panel);
}

TEST_F(ThemeOfTheApplication, ShowsEverythingAgainWhenTextGrows) {
    theme.apply(*qApp);
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setTextScale(1.5);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(QApplication::font().pixelSize(), Type::body().pixelSize());
    theme.setTextScale(1.5);
    EXPECT_EQ(changed.count(), 1);
}

TEST_F(ThemeOfTheApplication, MakesWhatCanBeHitTwentyFourHighAtLeast) {
    theme.apply(*qApp);
    QPushButton push("Play");
    QToolButton tool;
    tool.setText("x");
    EXPECT_GE(push.sizeHint().height(), 24);
    EXPECT_GE(tool.sizeHint().height(), 24);
    EXPECT_GE(tool.sizeHint().width(), 24);
}

TEST_F(ThemeOfTheApplication, RemembersWhetherThingsMayMove) {
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setMotion(false);
    EXPECT_FALSE(theme.motion());
    EXPECT_EQ(changed.count(), 1);
}

TEST_F(ThemeOfTheApplication, GivesAFlushButtonTheLookOfAQuietOne) {
    theme.apply(*qApp);
    const auto drawn = [](const char* look) {
        QPushButton button;
        as(&button, look);
        button.resize(80, 30);
        return button.grab().toImage();
    };
    EXPECT_EQ(drawn("quiet"), drawn("quiet-left"));
    EXPECT_EQ(drawn("quiet"), drawn("quiet-right"));
    EXPECT_NE(drawn("quiet"), drawn(""));
}

TEST(ThemeStyleSheet, FillsInEveryNameAndNamesPicturesThatExist) {
    for (const bool dark : {false, true}) {
        const QString sheet = styleSheetOf(dark ? Tokens::dark() : Tokens::light(), dark);
        EXPECT_FALSE(sheet.contains(u'@'));
        EXPECT_FALSE(QRegularExpression(R"((background|color|solid|width|height):?\s*;)").match(sheet).hasMatch());
        auto pictures = QRegularExpression(R"(url\(:/icons/([a-z/-]+)\.svg\))").globalMatch(sheet);
        int count = 0;
        while (pictures.hasNext()) {
            const QString name = pictures.next().captured(1);
            ++count;
            EXPECT_TRUE(hasIcon(name)) << name.toStdString();
        }
        EXPECT_GT(count, 8);
    }
}

TEST(ThemePalette, SetsEveryRoleInEveryGroup) {
    const QPalette palette = paletteOf(Tokens::dark());
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        EXPECT_NE(palette.color(group, QPalette::Text), palette.color(group, QPalette::Base));
        for (int role = 0; role < QPalette::NColorRoles; ++role) {
            if (role == QPalette::NoRole) continue;
            EXPECT_TRUE(palette.isBrushSet(group, static_cast<QPalette::ColorRole>(role))) << group << ' ' << role;
        }
    }
}

}  // namespace stampede
