#include <QDir>

#include "tests/app/desktop/window_bench.h"

namespace stampede {

namespace {

/// Pictures are made where STAMPEDE_PICTURES names a folder for them, for somebody to look at.
QString picturesFolder() { return qEnvironmentVariable("STAMPEDE_PICTURES"); }

void keep(WindowBench& bench, const char* name) {
    QTest::qWait(50);
    bench.window.grab().save(QDir(picturesFolder()).filePath(QString::fromLatin1(name)));
}

}  // namespace

TEST(Pictures, OfTheWindow) {
    if (picturesFolder().isEmpty()) GTEST_SKIP() << "no folder for pictures is named";
    WindowBench bench;
    keep(bench, "welcome.png");
    bench.window.files().open(WindowBench::scenario("01_launch_day.json"));
    keep(bench, "briefing.png");
    bench.window.stage().show(Stage::Page::workbench);
    keep(bench, "designing.png");
    bench.session.play();
    EXPECT_TRUE(QTest::qWaitFor([&] { return bench.session.desk().snapshot()->now > minutes(20); }, 60000));
    bench.run("stop");
    keep(bench, "running.png");
    bench.run("dark");
    bench.theme.setChoice(Theme::Choice::dark);
    keep(bench, "dark.png");
    bench.theme.setChoice(Theme::Choice::light);
    bench.language.use(QStringLiteral("ko"));
    bench.window.rebuild();
    keep(bench, "korean.png");
}

}  // namespace stampede
