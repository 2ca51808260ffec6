#include <gtest/gtest.h>

#include <QComboBox>
#include <QLineSeries>
#include <QStatusBar>

#include "model/run/record.h"
#include "tests/app/desktop/file_bytes.h"
#include "tests/app/desktop/hands_bench.h"
#include "tests/support/day.h"
#include "widgets/canvas/facts.h"
#include "widgets/canvas/name_editor.h"
#include "widgets/charts/charts_panel.h"
#include "widgets/charts/plot.h"

namespace stampede {

namespace {

/// The launch day with somebody who deletes the balancer in its first minutes, and nobody else who breaks anything.
QString hastyDay(const WindowBench& bench) {
    Scenario day = loadScenario(shippedFile("01_launch_day.json"), "day", realCatalog());
    std::erase_if(day.chaos, [](const ChaosEntry& entry) { return entry.id != "balancer-gone"; });
    std::erase_if(day.lessons, [](const Lesson& lesson) { return !lesson.fault.empty(); });  // felt through the others
    day.chaos.front().between = {minutes(5), minutes(6)};
    const QString path = bench.inFolder("day.json");
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(writeScenario(day)));
    return path;
}

void undoAll(HandsBench& bench) {
    for (int i = 0; i < 100 && bench.command("undo").isEnabled(); ++i)
        bench.hands.press(Qt::Key_Z, Qt::ControlModifier);
}

void redoAll(HandsBench& bench) {
    for (int i = 0; i < 100 && bench.command("redo").isEnabled(); ++i)
        bench.hands.press(Qt::Key_Z, Qt::KeyboardModifiers(Qt::ControlModifier | Qt::ShiftModifier));
}

/// A subnet into the VPC, a machine where none can stand, a balancer into the subnet and from there to two machines.
void drawABalancerInASubnetOfItsOwn(HandsBench& bench) {
    Hands& hands = bench.hands;
    const ResourceId subnet = hands.drop("subnet", hands.ground("vpc-1"));
    ASSERT_FALSE(subnet.empty());
    EXPECT_EQ(bench.drawn(subnet).parent, "vpc-1");

    const std::string before = bench.bytes();
    hands.bring("instance", hands.ground("vpc-1"));
    EXPECT_TRUE(bench.window.statusBar()->currentMessage().contains("stands in a subnet, not in vpc-1"))
        << "while it hovers: " << bench.window.statusBar()->currentMessage().toStdString();
    EXPECT_EQ(hands.drop("instance", hands.ground("vpc-1")), "");
    EXPECT_TRUE(bench.window.statusBar()->currentMessage().contains("stands in a subnet, not in vpc-1"))
        << "once it is let go: " << bench.window.statusBar()->currentMessage().toStdString();
    EXPECT_TRUE(bench.bytes() == before);

    const ResourceId balancer = hands.drop("classic-load-balancer", hands.ground(subnet));
    ASSERT_FALSE(balancer.empty());
    bench.fit();
    hands.connect(balancer, "i-1");
    hands.connect(balancer, "i-2");
    const Architecture& drawing = bench.desk().drawing();
    EXPECT_TRUE(drawing.has({balancer, subnet, "placement"}));
    EXPECT_TRUE(drawing.has({balancer, "i-1", "traffic"}));
    EXPECT_TRUE(drawing.has({balancer, "i-2", "traffic"}));
}

void addARoute(HandsBench& bench) {
    bench.hands.select("rt-1");
    auto& routes = dynamic_cast<RecordsEditor&>(bench.editor("routes"));
    bench.hands.click(routes.addButton());
    RecordEntry* entry = routes.entries().back();
    bench.hands.fill(entry->nameEditor()->line(), "inner");
    bench.hands.fill(entry->cells()[0]->findChild<LineField*>(), "10.9.0.0/16");
    auto* via = entry->cells()[1]->findChild<QComboBox*>();
    via->setFocus();
    bench.hands.press(Qt::Key_Down);
    EXPECT_EQ(bench.drawn("rt-1").setting("routes/inner/to"), Value("10.9.0.0/16"));
    EXPECT_EQ(bench.drawn("rt-1").setting("routes/inner/via"), Value("igw-1"));
}

void renameInHangul(HandsBench& bench) {
    bench.hands.select("clients");
    bench.hands.press(Qt::Key_F2);
    ASSERT_NE(qobject_cast<NameEditor*>(QApplication::focusWidget()), nullptr);
    bench.hands.press(Qt::Key_A, Qt::ControlModifier);
    bench.hands.compose(QString::fromUtf8("한바"), QString::fromUtf8("다"));
    bench.hands.press(Qt::Key_Return);
    EXPECT_EQ(bench.drawn("clients").name.in("en"), "한바다") << "with the syllable that was still being composed";
}

void zoomByWheel(HandsBench& bench) {
    const std::string before = bench.bytes();
    CanvasView& view = bench.workbench().view();
    const double zoom = view.zoom();
    const QPoint at = bench.hands.on("i-1");
    const QPointF held = view.mapToScene(at);
    bench.hands.wheel(at, -2, Qt::ControlModifier);
    EXPECT_LT(view.zoom(), zoom);
    EXPECT_LE((view.mapFromScene(held) - at).manhattanLength(), 2) << "what is under the pointer stays there";
    bench.hands.press(Qt::Key_9, Qt::ControlModifier);
    EXPECT_TRUE(bench.bytes() == before);
}

int countOf(const std::vector<QLineSeries*>& runs) {
    int count = 0;
    for (const QLineSeries* run : runs) count += static_cast<int>(run->count());
    return count;
}

void watchChartsAndCanvas(HandsBench& bench) {
    const ChartsPanel& charts = *bench.window.findChild<ChartsPanel*>();
    EXPECT_EQ(countOf(charts.requests()->runsOf(0)), 0);
    EXPECT_EQ(bench.facts("i-1").state, std::nullopt);
    bench.hands.press(Qt::Key_3, Qt::AltModifier);
    bench.clickTransport(TransportBar::Control::play);
    ASSERT_TRUE(bench.desk().isPlaying());
    bench.await([&] { return bench.now() >= seconds(30) && countOf(charts.requests()->runsOf(0)) > 0; }, "a chart");
    const int points = countOf(charts.latency()->runsOf(0));
    const QString status = bench.facts("i-1").status;
    EXPECT_EQ(bench.facts("clb-1").state, State::active);
    EXPECT_EQ(bench.facts("clb-1").entry, Facts::Entry::entry);
    bench.await([&] { return countOf(charts.latency()->runsOf(0)) > points + 2; }, "a chart that moves");
    bench.await([&] { return bench.facts("i-1").status != status; }, "a canvas that moves");
    EXPECT_TRUE(bench.desk().isMoving());
}

}  // namespace

TEST(DesignByHand, FromAFileOverADayAndBackToAFile) {
    HandsBench bench;
    bench.open(hastyDay(bench));
    const std::string before = bench.bytes();
    drawABalancerInASubnetOfItsOwn(bench);
    addARoute(bench);
    renameInHangul(bench);
    zoomByWheel(bench);

    const std::string after = bench.bytes();
    undoAll(bench);
    EXPECT_TRUE(bench.bytes() == before);
    redoAll(bench);
    EXPECT_TRUE(bench.bytes() == after);

    watchChartsAndCanvas(bench);
    bench.hands.select("lc-1");
    const ResourceId mended = bench.mendBootScript();
    EXPECT_EQ(bench.script("lc-1").substr(bench.script("lc-1").size() - 5), "8080\n") << "as the service has it";
    bench.clickTransport(TransportBar::Control::play);
    bench.await([&] { return !bench.desk().isMoving(); }, "a run that stands");
    bench.stepTo("0:07:00");
    EXPECT_EQ(bench.facts("clb-1").state, State::gone);
    EXPECT_EQ(bench.state("clb-1"), State::gone);
    bench.hands.click(bench.hands.offer("clb-1"));
    bench.stepTo("0:12:00");
    EXPECT_EQ(bench.state("clb-1"), State::active);
    EXPECT_EQ(bench.facts("clb-1").state, State::active);

    const RunRecord record = bench.desk().record();
    ASSERT_EQ(record.actions.size(), 3u);
    EXPECT_EQ(std::get<AddAction>(record.actions[0].what).id, mended);
    EXPECT_EQ(std::get<ConnectAction>(record.actions[1].what).link, (Link{mended, "sg-web", "uses", {}}));
    EXPECT_EQ(std::get<CommandAction>(record.actions[2].what), (CommandAction{.id = "clb-1", .command = "restore"}));

    answerNextBox(QStringLiteral("Leave It"));
    bench.clickTransport(TransportBar::Control::keepDesign);
    EXPECT_FALSE(bench.desk().isPlaying());
    EXPECT_TRUE(bench.script(mended).ends_with("-port 80"));
    EXPECT_FALSE(bench.bytes() == after);

    const QString first = bench.inFolder("first.json"), second = bench.inFolder("second.json");
    const auto saveAs = Qt::KeyboardModifiers(Qt::ControlModifier | Qt::ShiftModifier);
    chooseNextFile(first);
    bench.hands.press(Qt::Key_S, saveAs);
    EXPECT_FALSE(bench.window.isWindowModified());
    EXPECT_TRUE(bytesOf(first).toStdString() == bench.bytes());
    bench.hands.press(Qt::Key_N, Qt::ControlModifier);
    EXPECT_TRUE(bench.session.path().isEmpty());
    bench.open(first);
    chooseNextFile(second);
    bench.hands.press(Qt::Key_S, saveAs);
    EXPECT_TRUE(bytesOf(second) == bytesOf(first));
}

}  // namespace stampede
