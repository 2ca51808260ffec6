// bench_canvas [SCENARIO.json [COUNT]]
// How long the window takes to its first frame and what it costs while a scenario is played; then how long a frame of
// the canvas takes with COUNT (1,000) resources on it: panning, zooming and dragging. CPU time of the window's thread,
// offscreen. 60 frames a second leave 16.6 ms.

#include <time.h>

#include <QApplication>
#include <QTemporaryDir>
#include <QTimer>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <string>
#include <vector>

#include "app/desktop/desktop.h"
#include "app/desktop/main_window.h"
#include "app/desktop/options.h"
#include "app/desktop/stage.h"
#include "model/edit/document.h"
#include "model/kinds/kinds.h"
#include "model/run/runner.h"
#include "widgets/canvas/scene.h"
#include "widgets/canvas/view.h"
#include "widgets/style/resources.h"
#include "widgets/style/theme.h"
#include "widgets/style/type.h"

namespace stampede {
namespace {

double threadMs() {
    timespec now = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// VPCs with two zones, a balancer and as many instances as make up the number, every instance behind its balancer.
Architecture herd(const Catalog& catalog, int count) {
    Architecture drawing;
    const auto add = [&](std::string_view kind, const ResourceId& id, const ResourceId& parent, const char* zone,
                         std::optional<Point> position) {
        Resource resource{.id = id, .kind = catalog.find(kind), .parent = parent, .position = position};
        if (zone) resource.settings = Settings(Record{{{"zone", std::string(zone)}}}, resource.kind->settings);
        (void)drawing.add(std::move(resource), catalog);
    };
    const auto link = [&](const ResourceId& from, const ResourceId& to, std::string_view role) {
        (void)drawing.connect({.from = from, .to = to, .role = std::string(role)});
    };
    for (int v = 0; static_cast<int>(drawing.resources().size()) < count; ++v) {
        const ResourceId vpc = "vpc-" + std::to_string(v), clb = "clb-" + std::to_string(v);
        add("vpc", vpc, {}, nullptr, Point{300.0 + 950 * (v % 4), 1300.0 * (v / 4)});
        add("classic-load-balancer", clb, {}, nullptr, {});
        for (const char* zone : {"a", "b"}) {
            const ResourceId subnet = "subnet-" + std::to_string(v) + zone;
            add("subnet", subnet, vpc, zone, {});
            link(clb, subnet, role::placement);
            for (int i = 0; i < 16 && static_cast<int>(drawing.resources().size()) < count; ++i) {
                const ResourceId id = "i-" + std::to_string(v) + zone + std::to_string(i);
                add("instance", id, subnet, nullptr, {});
                link(clb, id, role::traffic);
            }
        }
    }
    return drawing;
}

class FrameBench {
public:
    FrameBench(CanvasView& view, CanvasScene& scene) : m_view(view), m_scene(scene) {}

    void all(const char* where) {
        const auto forth = [](int frame) { return frame % 20 < 10; };
        measure(where, "pan", [&](int frame) { m_view.panBy({0, forth(frame) ? 12 : -12}); });
        measure(where, "zoom", [&](int frame) { m_view.zoomTo(m_view.zoom() * (forth(frame) ? 1.02 : 1 / 1.02)); });
        measure(where, "drag an instance",
                [&](int frame) { m_scene.showMoved({"i-13b8"}, QPointF(frame * 3, frame)); });
        m_scene.clearPreview();
        measure(where, "drag a vpc", [&](int frame) { m_scene.showMoved({"vpc-13"}, QPointF(frame * 3, frame)); });
        m_scene.clearPreview();
    }

private:
    void measure(const char* where, const char* what, const std::function<void(int)>& step) {
        std::vector<double> times;
        constexpr int frames = 60;
        QApplication::processEvents();
        for (int frame = 0; frame < frames; ++frame) {
            const double before = threadMs();
            step(frame);
            QApplication::processEvents();
            times.push_back(threadMs() - before);
        }
        std::sort(times.begin(), times.end());
        std::printf("%-11s %-17s %8.2f %8.2f\n", where, what, times[times.size() / 2], times.back());
    }

    CanvasView& m_view;
    CanvasScene& m_scene;
};

void measureFrames(int count) {
    Type::loadFonts();
    const Catalog catalog = makeCatalog();
    Theme theme;
    theme.setChoice(Theme::Choice::light);
    theme.apply(*qApp);
    Scenario scenario;
    scenario.architecture = herd(catalog, count);
    Document document(std::move(scenario), catalog);
    Desk desk(document);
    Selection selection;
    const double before = threadMs();
    CanvasScene scene(desk, selection, theme);
    std::printf("%zu resources drawn, %zu boxes, built in %.1f ms\n\n", desk.drawing().resources().size(),
                scene.layout().boxes().size(), threadMs() - before);
    CanvasView view(scene, desk, selection);
    view.resize(1280, 800);
    view.show();
    QApplication::processEvents();
    std::printf("%-29s %8s %8s   thread CPU ms a frame\n", "", "median", "worst");
    FrameBench bench(view, scene);
    for (const auto& [where, zoom] : {std::pair("1:1", 1.0), std::pair("0.4", 0.4)}) {
        view.zoomTo(zoom);
        view.centreOn("i-13b8");
        bench.all(where);
    }
    view.fit();
    bench.all("all in view");
}

double residentMb() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmHWM:")) return std::stod(line.substr(6)) / 1024;
    return 0;
}

/// The real window: until its first frame of a scenario at work is there, and what its thread spends while the scenario
/// is played at 60x with everything on screen.
void measureWindow(const char* path) {
    using Clock = std::chrono::steady_clock;
    const auto begin = Clock::now();
    const double before = threadMs();
    QTemporaryDir folder;
    loadResources();
    Desktop desktop({}, folder.filePath(QStringLiteral("settings.ini")), folder.filePath(QStringLiteral("recovery")));
    Session& session = desktop.session();
    MainWindow& window = desktop.window();
    window.resize(1440, 900);
    window.files().open(QFile::decodeName(path));
    window.stage().show(Stage::Page::workbench);
    window.show();
    QApplication::processEvents();
    window.grab();
    const double wall = std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
    std::printf("%s\nfirst frame of the window: %.0f ms of CPU, %.0f ms on the wall; %.0f MB at the most\n", path,
                threadMs() - before, wall, residentMb());
    session.play();
    session.desk().setPace(Desk::paceOf(60));
    constexpr int wallMs = 10000;
    const double played = threadMs();
    QTimer::singleShot(wallMs, qApp, &QApplication::quit);
    QApplication::exec();
    std::printf("played at 60x: %.1f %% of a core for the whole window; %.0f MB at the most\n\n",
                100 * (threadMs() - played) / wallMs, residentMb());
}

}  // namespace
}  // namespace stampede

int main(int argc, char** argv) {
    setenv("QT_QPA_PLATFORM", "offscreen", 0);
    QApplication app(argc, argv);
    app.setQuitOnLastWindowClosed(false);
    stampede::measureWindow(argc > 1 ? argv[1] : "scenarios/01_launch_day.json");
    stampede::measureFrames(argc > 2 ? std::stoi(argv[2]) : 1000);
}
