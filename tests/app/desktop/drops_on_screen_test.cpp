#include <gtest/gtest.h>

#include <QDateTime>
#include <QFileInfo>
#include <QListView>
#include <QProcess>
#include <QStandardPaths>
#include <memory>

#include "model/json/read.h"
#include "tests/app/desktop/hands_bench.h"
#include "tests/support/day.h"
#include "widgets/palette/palette_panel.h"

namespace stampede {

namespace {

constexpr QSize screenSize(1440, 900);
constexpr int patience = 10'000;  // ms; only where something is wrong it takes so long

/// A region with an empty VPC. It tells no story, so that its file opens at the canvas.
Scenario emptyVpc() {
    Scenario scenario = loadScenario(shippedFile("00_blank.json"), "blank", realCatalog());
    scenario.story = {};
    AddAction vpc{.kind = "vpc", .id = "vpc-1", .position = Point{300, 0}, .size = Size{800, 480}};
    vpc.settings.set("cidr", "10.0.0.0/16");
    const auto problem = apply(scenario.architecture, {.what = vpc}, realCatalog());
    EXPECT_FALSE(problem);
    return scenario;
}

/// Where things are in the window: measured in one of the same size, without a screen.
struct Places {
    explicit Places(const QString& file) {
        WindowBench bench({}, screenSize);
        bench.window.files().open(file);
        Workbench& workbench = bench.window.stage().workbench();
        Hands hands(
            bench.window, [&]() -> CanvasView& { return workbench.view(); },
            [&]() -> CanvasScene& { return workbench.scene(); }, bench.session.desk());
        QTest::qWait(50);  // the drawing is fitted into the window once that has its size
        vpc = workbench.view().viewport()->mapTo(&bench.window, hands.ground("vpc-1"));
        auto* list = bench.window.findChild<PalettePanel*>()->findChild<QListView*>();
        const auto entry = [&](const char* name) {
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                const QModelIndex index = list->model()->index(row, 0);
                if (index.data().toString() == QLatin1String(name))
                    return list->viewport()->mapTo(&bench.window, list->visualRect(index).center());
            }
            ADD_FAILURE() << "the palette has no " << name;
            return QPoint();
        };
        subnet = entry("Subnet");
        instance = entry("Instance");
    }
    QPoint vpc, subnet, instance;
};

/// A process that does not outlive the test.
struct Started {
    Started(const QString& program, const QStringList& arguments, const QProcessEnvironment& environment) {
        process.setProcessEnvironment(environment);
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(program, arguments);
        EXPECT_TRUE(process.waitForStarted(patience)) << program.toStdString();
    }
    ~Started() {
        process.kill();
        process.waitForFinished(patience);
    }
    QProcess process;
};

/// The program on an X server of its own, with somebody's pointer and keys.
class Screen {
public:
    explicit Screen(const QString& file) : m_file(file) {
        m_environment.insert(QStringLiteral("HOME"), m_home.path());
        for (const char* each : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
            m_environment.insert(QString::fromLatin1(each), m_home.path());
        m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        m_environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
        m_server = std::make_unique<Started>(
            QStringLiteral("Xvfb"),
            QStringList{QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-nolisten"),
                        QStringLiteral("tcp"), QStringLiteral("-screen"), QStringLiteral("0"),
                        QStringLiteral("%1x%2x24").arg(screenSize.width()).arg(screenSize.height())},
            m_environment);
        QByteArray display;
        while (!display.endsWith('\n') && m_server->process.waitForReadyRead(patience))
            display += m_server->process.readAll();
        m_environment.insert(QStringLiteral("DISPLAY"), QStringLiteral(":") + QString::fromLatin1(display.trimmed()));
        m_program =
            std::make_unique<Started>(QCoreApplication::applicationDirPath() + QStringLiteral("/../stampede"),
                                      QStringList{QStringLiteral("--lang"), QStringLiteral("en"), file}, m_environment);
        m_window = xdotool({QStringLiteral("search"), QStringLiteral("--sync"), QStringLiteral("--onlyvisible"),
                            QStringLiteral("--name"), QStringLiteral("json - Stampede$")})
                       .section(QLatin1Char('\n'), 0, 0);
        EXPECT_FALSE(m_window.isEmpty()) << "no window";
        xdotool({QStringLiteral("windowfocus"), m_window});
    }

    /// Presses the pointer at `from`, moves it in twelve steps, 50 ms each, and lets go.
    void drag(QPoint from, QPoint to) {
        QStringList words = moved(from) << QStringLiteral("mousedown") << QStringLiteral("1");
        for (int i = 1; i <= 12; ++i)
            words << QStringLiteral("sleep") << QStringLiteral("0.05") << moved(from + (to - from) * i / 12);
        words << QStringLiteral("sleep") << QStringLiteral("0.1") << QStringLiteral("mouseup") << QStringLiteral("1");
        xdotool(words);
    }

    /// Saves by the key; true once the file is another one.
    bool save() {
        const QDateTime before = QFileInfo(m_file).lastModified();
        return QTest::qWaitFor(
            [&] {
                xdotool({QStringLiteral("key"), QStringLiteral("ctrl+s")});
                return QTest::qWaitFor([&] { return QFileInfo(m_file).lastModified() != before; }, 500);
            },
            patience);
    }

    QString xdotool(const QStringList& words) {
        Started tool(QStringLiteral("xdotool"), words, m_environment);
        EXPECT_TRUE(tool.process.waitForFinished(patience));
        return QString::fromUtf8(tool.process.readAllStandardOutput()).trimmed();
    }

private:
    QStringList moved(QPoint to) const {
        return {QStringLiteral("mousemove"), QStringLiteral("--window"), m_window, QString::number(to.x()),
                QString::number(to.y())};
    }

    const QString m_file;
    QTemporaryDir m_home;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    std::unique_ptr<Started> m_server, m_program;
    QString m_window;
};

std::string textOf(const QString& path) { return readFile(path.toStdString()); }

}  // namespace

TEST(DropsOnScreen, OneIsRefusedAndOneIsDrawnByAPointerThatMoves) {
    for (const char* tool : {"Xvfb", "xdotool"})
        if (QStandardPaths::findExecutable(QString::fromLatin1(tool)).isEmpty())
            GTEST_SKIP() << tool << " is not installed; ./dev test installs it.";
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("vpc.json"));
    {
        QFile out(file);
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(QByteArray::fromStdString(writeScenario(emptyVpc())));
    }
    const Places places(file);
    Screen screen(file);
    ASSERT_TRUE(screen.save()) << "the window hears the keyboard";
    const std::string before = textOf(file);

    screen.drag(places.instance, places.vpc);
    ASSERT_TRUE(screen.save());
    EXPECT_TRUE(textOf(file) == before) << "a machine stands in a subnet, not in a VPC";

    screen.drag(places.subnet, places.vpc);
    ASSERT_TRUE(QTest::qWaitFor([&] { return screen.save() && textOf(file) != before; }, patience));
    const Scenario saved = loadScenario(textOf(file), "vpc.json", realCatalog());
    ASSERT_EQ(saved.architecture.children("vpc-1").size(), emptyVpc().architecture.children("vpc-1").size() + 1);
    const Resource* subnet = saved.architecture.find("subnet-1");
    ASSERT_NE(subnet, nullptr);
    EXPECT_EQ(subnet->parent, "vpc-1");
}

}  // namespace stampede
