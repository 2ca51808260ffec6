#include "app/desktop/desktop.h"

#include <QLocale>
#include <QMenuBar>

#include "tests/app/desktop/window_bench.h"
#include "widgets/briefing/page_parts.h"
#include "widgets/style/type.h"

namespace stampede {

namespace {

/// What the window and the application are painted with.
QColor ground(const QWidget& window) { return window.palette().color(QPalette::Window); }

/// The names of the buttons that the start page has now, in a row.
QStringList cards(WindowBench& bench) {
    QStringList names;
    for (const QAbstractButton* each : bench.window.stage().currentWidget()->findChildren<CardButton*>())
        if (each->isVisible()) names << each->accessibleName();
    return names;
}

}  // namespace

TEST(Desktop, ChangesTheLanguageOfTheWindowOnWhicheverPage) {
    WindowBench bench(WindowBench::scenario("01_launch_day.json"));
    const auto firstMenu = [&] { return bench.window.menuBar()->actions().first()->text(); };
    for (const Stage::Page page : {Stage::Page::welcome, Stage::Page::briefing, Stage::Page::workbench}) {
        bench.window.stage().show(page);
        bench.run("korean");
        EXPECT_TRUE(QTest::qWaitFor([&] { return firstMenu() == QStringLiteral("파일(&F)"); }));
        EXPECT_EQ(QLocale().language(), QLocale::Korean);
        EXPECT_EQ(bench.window.stage().page(), page);
        bench.run("english");
        EXPECT_TRUE(QTest::qWaitFor([&] { return firstMenu() == QStringLiteral("&File"); }));
        EXPECT_EQ(QLocale().language(), QLocale::English);
    }
    const Preferences again(bench.inFolder("settings.ini"));
    EXPECT_EQ(again.language(), QStringLiteral("en"));
}

TEST(Desktop, ChangesTheLookOfTheWindow) {
    WindowBench bench(WindowBench::scenario("01_launch_day.json"));
    EXPECT_EQ(ground(bench.window), Tokens::light().panel);
    bench.run("dark");
    EXPECT_EQ(ground(bench.window), Tokens::dark().panel);
    EXPECT_TRUE(bench.command("dark").isChecked());
    EXPECT_FALSE(bench.command("light").isChecked());
    const int before = bench.window.font().pixelSize();
    bench.run("larger-text");
    bench.run("larger-text");
    EXPECT_GT(bench.window.font().pixelSize(), before);
    bench.run("normal-text");
    EXPECT_EQ(bench.window.font().pixelSize(), before);
    EXPECT_TRUE(bench.theme.motion());
    bench.run("reduced-motion");
    EXPECT_FALSE(bench.theme.motion());
    const Preferences again(bench.inFolder("settings.ini"));
    EXPECT_EQ(again.theme(), Theme::Choice::dark);
    EXPECT_FALSE(again.motion());
}

TEST(Desktop, TakesWhatTheCommandLineSaysForThisTimeOnly) {
    const QTemporaryDir folder;
    const QString settings = folder.filePath(QStringLiteral("settings.ini"));
    Preferences(settings).setTheme(Theme::Choice::light);
    Desktop desktop({.language = "ko", .theme = "dark", .seed = 7}, settings, folder.path());
    EXPECT_EQ(ground(desktop.window()), Tokens::dark().panel);
    EXPECT_EQ(QLocale().language(), QLocale::Korean);
    EXPECT_EQ(desktop.session().seed(), 7U);
    EXPECT_EQ(Preferences(settings).theme(), Theme::Choice::light);
    EXPECT_EQ(Preferences(settings).language(), QStringLiteral("system"));
    desktop.language().use(QStringLiteral("en"));
}

TEST(Desktop, ShowsOnItsStartPageWhatWasOpenedSinceItWasMade) {
    WindowBench bench;
    EXPECT_EQ(cards(bench).filter(QStringLiteral("Blank")).size(), 0) << "it is what New begins with";
    EXPECT_TRUE(cards(bench).contains(QStringLiteral("New")));
    EXPECT_FALSE(cards(bench).join(QLatin1Char('|')).contains(QStringLiteral("mine.json")));
    const QString path = bench.inFolder("mine.json");
    ASSERT_TRUE(QFile::copy(WindowBench::scenario("02_two_zones.json"), path));
    bench.window.files().open(path);
    bench.run("start-page");
    EXPECT_TRUE(cards(bench).join(QLatin1Char('|')).contains(QStringLiteral("mine.json")));
    bench.preferences.clearRecentFiles();
    EXPECT_FALSE(cards(bench).join(QLatin1Char('|')).contains(QStringLiteral("mine.json")));
}

}  // namespace stampede
