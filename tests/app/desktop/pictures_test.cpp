#include <QDir>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QStatusBar>

#include "tests/app/desktop/window_bench.h"
#include "tests/support/qt/played_desk.h"
#include "widgets/briefing/announcement_banner.h"
#include "widgets/canvas/scene.h"
#include "widgets/canvas/view.h"

// Pictures of the window in its states, for docs/pictures and for somebody to look at: made where STAMPEDE_PICTURES
// names a folder for them (./dev pictures does).

namespace stampede {

namespace {

class Pictures : public testing::Test {
protected:
    void SetUp() override {
        if (folder().isEmpty()) GTEST_SKIP() << "no folder for pictures is named";
    }

    static QString folder() { return qEnvironmentVariable("STAMPEDE_PICTURES"); }

    /// The launch day at work in a window of that size.
    static std::unique_ptr<WindowBench> launchDay(QSize size = {1440, 900}) {
        auto bench = std::make_unique<WindowBench>(WindowBench::scenario("01_launch_day.json"), size);
        bench->window.stage().show(Stage::Page::workbench);
        return bench;
    }

    /// The team's day up to a moment, with a second of it at a pace that shows traffic under way.
    static void playTeam(WindowBench& bench, SimTime at) {
        playScript(bench.session.desk(), "the_team", at);
        bench.window.stage().workbench().findChild<AnnouncementBanner*>()->hide();
        bench.session.desk().setPace(Desk::paceOf(10));
        bench.session.desk().play();
        QTest::qWait(1200);
    }

    /// Half an hour of the day has gone by in a second, but what was refused in it is told for its time.
    static void waitForRefusals(WindowBench& bench) {
        EXPECT_TRUE(QTest::qWaitFor([&] { return bench.window.statusBar()->currentMessage().isEmpty(); }, 20'000));
    }
    static void keep(WindowBench& bench, const char* name) {
        QTest::qWait(150);
        if (bench.window.stage().page() == Stage::Page::workbench) bench.window.stage().workbench().view().fit();
        QTest::qWait(100);
        EXPECT_TRUE(bench.window.grab().save(QDir(folder()).filePath(QLatin1String(name) + QLatin1String(".png"))));
    }
};

constexpr SimTime afterTheRoute = minutes(106);
constexpr SimTime afterTheBalancer = minutes(151);

}  // namespace

TEST_F(Pictures, BeforeAnythingIsOpen) {
    WindowBench bench;
    keep(bench, "welcome");
    bench.run("new");
    keep(bench, "blank");
}

TEST_F(Pictures, BeforeTheDay) {
    WindowBench bench(WindowBench::scenario("01_launch_day.json"));
    keep(bench, "briefing");
}

TEST_F(Pictures, Designing) {
    const auto bench = launchDay();
    bench->session.selection().select(std::vector<ResourceId>{"clb-1"});
    keep(*bench, "designing");
}

TEST_F(Pictures, ADropThatIsRefused) {
    const auto bench = launchDay();
    CanvasView& view = bench->window.stage().workbench().view();
    view.fit();
    QMimeData dragged;
    dragged.setData(QStringLiteral("application/x-stampede-kind"), "subnet");
    const CanvasLayout& layout = bench->window.stage().workbench().scene().layout();
    const QPoint at =
        view.mapFromScene(QPointF(layout.box("clients")->rect.left() + 20, layout.box("vpc-1")->rect.top() - 30));
    QDragEnterEvent enter(at, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view.viewport(), &enter);
    QDragMoveEvent move(at, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view.viewport(), &move);
    keep(*bench, "refused_drop");
    QDragLeaveEvent leave;
    QApplication::sendEvent(view.viewport(), &leave);
}

TEST_F(Pictures, Running) {
    const auto bench = launchDay();
    bench->session.selection().select(std::vector<ResourceId>{"i-1"});
    playTeam(*bench, minutes(20));
    waitForRefusals(*bench);
    keep(*bench, "running");
    bench->speak("ko");
    keep(*bench, "korean");
}

TEST_F(Pictures, AnIncidentInLightAndDark) {
    const auto bench = launchDay();
    playTeam(*bench, afterTheRoute);
    bench->session.selection().select(std::vector<ResourceId>{"asg-2"});
    waitForRefusals(*bench);
    keep(*bench, "incident");
    bench->theme.setChoice(Theme::Choice::dark);
    keep(*bench, "dark");
    bench->theme.setChoice(Theme::Choice::light);
}

TEST_F(Pictures, ATombstoneAtThreeSizes) {
    const auto bench = launchDay();
    playTeam(*bench, afterTheBalancer);
    waitForRefusals(*bench);
    keep(*bench, "tombstone");
    bench->window.resize(1280, 800);
    keep(*bench, "1280x800");
    bench->window.resize(2560, 1440);
    keep(*bench, "2560x1440");
}

TEST_F(Pictures, AtTwiceTheScale) {
    if (qEnvironmentVariable("QT_SCALE_FACTOR") != QLatin1String("2")) GTEST_SKIP() << "the scale is not 2";
    const auto bench = launchDay({1280, 800});
    playTeam(*bench, minutes(20));
    waitForRefusals(*bench);
    keep(*bench, "twice");
}

TEST_F(Pictures, AfterTheDay) {
    const auto bench = launchDay();
    bench->session.startRun();
    playScript(bench->session.desk(), "the_team", hours(5));
    EXPECT_TRUE(QTest::qWaitFor([&] { return bench->session.desk().snapshot()->rivals.size() == 2; }));
    bench->window.stage().show(Stage::Page::result);
    keep(*bench, "result");
}

}  // namespace stampede
