#include <QClipboard>
#include <QInputMethodEvent>
#include <QPaintEvent>
#include <QScreen>
#include <QWheelEvent>

#include "tests/widgets/canvas/tools_bench.h"
#include "widgets/canvas/name_editor.h"

namespace stampede {

namespace {

void wheel(ToolsBench& bench, QPoint at, int delta, Qt::KeyboardModifiers keys) {
    QWheelEvent event(at, bench.view.viewport()->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, keys, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(bench.view.viewport(), &event);
}

/// What of a widget is painted.
class PaintedRegion : public QObject {
public:
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Paint) region += static_cast<QPaintEvent*>(event)->region();
        return false;
    }
    QRegion region;
};

NameEditor* editorOf(ToolsBench& bench) { return bench.view.findChild<NameEditor*>(); }

void compose(QWidget* field, const QString& preedit, const QString& commit = {}) {
    QInputMethodEvent event(preedit, {});
    event.setCommitString(commit);
    QApplication::sendEvent(field, &event);
}

}  // namespace

TEST(CanvasView, ZoomsAtThePointerBetweenAQuarterAndFourTimes) {
    ToolsBench bench;
    const QPoint at = bench.middle("i-1");
    wheel(bench, at, 120, Qt::ControlModifier);
    EXPECT_NEAR(bench.view.zoom(), 1.2, 1e-9);
    EXPECT_LE((bench.middle("i-1") - at).manhattanLength(), 2);
    for (int i = 0; i < 20; ++i) wheel(bench, at, 120, Qt::ControlModifier);
    EXPECT_EQ(bench.view.zoom(), 4);
    for (int i = 0; i < 40; ++i) bench.key(Qt::Key_Minus);
    EXPECT_EQ(bench.view.zoom(), 0.25);
    bench.key(Qt::Key_Plus);
    EXPECT_GT(bench.view.zoom(), 0.25);
    bench.view.fit();
    EXPECT_TRUE(bench.view.viewport()->rect().contains(bench.middle("i-2")));
    EXPECT_TRUE(bench.view.viewport()->rect().contains(bench.middle("clients")));
}

TEST(CanvasView, FitsAgainWhenItsSizeChangesUntilSomebodyZoomsOrPans) {
    ToolsBench bench;
    bench.view.resize(400, 300);
    bench.view.fit();
    const double small = bench.view.zoom();
    bench.view.resize(900, 700);
    QCoreApplication::processEvents();
    EXPECT_GT(bench.view.zoom(), small);
    bench.view.panBy({10, 0});
    const double kept = bench.view.zoom();
    bench.view.resize(400, 300);
    QCoreApplication::processEvents();
    EXPECT_EQ(bench.view.zoom(), kept);
}

TEST(CanvasView, ScrollsByTheWheelAndPansWithSpaceOrTheMiddleButton) {
    ToolsBench bench;
    QPoint was = bench.middle("i-1");
    wheel(bench, was, -120, {});
    EXPECT_EQ(bench.middle("i-1"), was - QPoint(0, 60));
    was = bench.middle("i-1");
    QSignalSpy tapped(&bench.view, &CanvasView::searchAsked);
    QTest::keyPress(&bench.view, Qt::Key_Space);
    bench.drag(was, was + QPoint(30, 40));
    QTest::keyRelease(&bench.view, Qt::Key_Space);
    EXPECT_EQ(bench.middle("i-1"), was + QPoint(30, 40));
    EXPECT_EQ(tapped.count(), 0);
    bench.key(Qt::Key_Space);
    EXPECT_EQ(tapped.count(), 1);
    was = bench.middle("i-1");
    QTest::mousePress(bench.view.viewport(), Qt::MiddleButton, {}, was);
    bench.moveTo(was + QPoint(20, 20), {}, Qt::MiddleButton);
    QTest::mouseRelease(bench.view.viewport(), Qt::MiddleButton, {}, was + QPoint(20, 20));
    EXPECT_EQ(bench.middle("i-1"), was + QPoint(20, 20));
}

TEST(CanvasView, PaintsOnlyWhatComesIntoSightWhenItPansAndShowsTheSame) {
    ToolsBench bench;
    bench.click(bench.middle("i-1"));
    bench.view.zoomTo(0.7);
    bench.view.panBy({-60, -40});
    QApplication::processEvents();
    PaintedRegion painted;
    bench.view.viewport()->installEventFilter(&painted);
    bench.view.panBy({11, -7});
    QApplication::processEvents();
    const QRect all = bench.view.viewport()->rect();
    EXPECT_FALSE(painted.region.isEmpty());
    EXPECT_FALSE(painted.region.contains(all.center())) << "what was in sight goes along";
    const QImage shown = bench.view.screen()->grabWindow(bench.view.winId()).toImage();
    bench.view.viewport()->repaint();
    EXPECT_EQ(shown, bench.view.screen()->grabWindow(bench.view.winId()).toImage());
}

TEST(CanvasView, MovesAndResizesWithTheArrows) {
    ToolsBench bench;
    bench.selection.select(std::vector<ResourceId>{"clients"});
    const QPointF was = bench.rect("clients").topLeft();
    bench.key(Qt::Key_Right);
    bench.key(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(bench.rect("clients").topLeft(), was + QPointF(8, 1));
    bench.selection.select(std::vector<ResourceId>{"vpc-1"});
    const QSizeF size = bench.rect("vpc-1").size();
    bench.key(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(bench.rect("vpc-1").size(), size + QSizeF(8, 0));
}

TEST(CanvasView, GoesThroughEverythingByTabAndThenOn) {
    ToolsBench bench;
    std::vector<ResourceId> seen;
    for (std::size_t i = 0; i < 7; ++i) {
        bench.key(Qt::Key_Tab);
        seen.push_back(bench.selection.single());
    }
    for (const char* id : {"clients", "vpc-1", "subnet-1", "subnet-2", "i-1", "i-2", "clb-1"})
        EXPECT_EQ(std::count(seen.begin(), seen.end(), id), 1) << id;
    QSignalSpy asked(&bench.view, &CanvasView::inspectorAsked);
    bench.key(Qt::Key_Return);
    EXPECT_EQ(asked.count(), 1);
    bench.key(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(bench.selection.single(), seen[5]);
}

TEST(CanvasView, DeletesWhatIsSelectedAsOneStepAndUndoGivesTheSameBytes) {
    ToolsBench bench;
    bench.connect("clients", "clb-1", "traffic");
    const std::string before = bench.bytes();
    bench.view.selectAll();
    bench.key(Qt::Key_Delete);
    EXPECT_TRUE(bench.drawing().resources().empty());
    bench.desk.undo();
    EXPECT_EQ(bench.bytes(), before);
    while (bench.desk.canUndo()) bench.desk.undo();
    EXPECT_EQ(bench.bytes(), writeScenario(Scenario{}));
    while (bench.desk.canRedo()) bench.desk.redo();
    EXPECT_TRUE(bench.drawing().resources().empty());
}

TEST(CanvasView, RenamesInPlace) {
    ToolsBench bench;
    bench.selection.select(std::vector<ResourceId>{"i-1"});
    bench.key(Qt::Key_F2);
    ASSERT_TRUE(editorOf(bench));
    QTest::keyClicks(editorOf(bench), "Press <b>1</b>");
    QTest::keyClick(editorOf(bench), Qt::Key_Return);
    EXPECT_EQ(bench.drawn("i-1").name.plain, "Press <b>1</b>");
    EXPECT_TRUE(bench.view.hasFocus());
    bench.key(Qt::Key_F2);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    ASSERT_TRUE(editorOf(bench));
    QTest::keyClicks(editorOf(bench), "other");
    QTest::keyClick(editorOf(bench), Qt::Key_Escape);
    EXPECT_EQ(bench.drawn("i-1").name.plain, "Press <b>1</b>");
}

TEST(CanvasView, LosesNoSyllableThatIsComposedWhenTheFocusLeaves) {
    ToolsBench bench;
    bench.selection.select(std::vector<ResourceId>{"i-1"});
    bench.key(Qt::Key_F2);
    compose(editorOf(bench), QString::fromUtf8("ㅎ"));
    compose(editorOf(bench), QString::fromUtf8("한"));
    compose(editorOf(bench), QString::fromUtf8("구"), QString::fromUtf8("항"));
    bench.view.setFocus();
    EXPECT_EQ(bench.drawn("i-1").name.plain, "항구");
    bench.desk.undo();
    EXPECT_TRUE(bench.drawn("i-1").name.empty());
}

TEST(CanvasView, CopiesWithInnerLinksUnderFreshIds) {
    ToolsBench bench;
    bench.add({.kind = "security-group", .id = "sg-1", .parent = "vpc-1"});
    bench.connect("i-1", "sg-1", "uses");
    bench.connect("clb-1", "i-1", "traffic");
    bench.selection.select(std::vector<ResourceId>{"vpc-1"});
    bench.key(Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QApplication::clipboard()->text().contains("\"do\": \"add\""));
    bench.key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(bench.selection.single(), "vpc-2");
    EXPECT_EQ(bench.drawn("subnet-3").parent, "vpc-2");
    EXPECT_EQ(bench.drawn("i-3").parent, "subnet-3");
    EXPECT_TRUE(bench.drawing().has({"i-3", "sg-2", "uses"}));
    EXPECT_EQ(bench.drawing().linksTo("i-3").size(), 0u);
    EXPECT_EQ(bench.drawn("vpc-2").position, (Point{324, 24}));
    bench.desk.undo();
    EXPECT_FALSE(bench.drawing().find("vpc-2"));
}

TEST(CanvasView, RenamesIdsInSettingsOfACopy) {
    ToolsBench bench;
    bench.add({.kind = "internet-gateway", .id = "igw-1", .parent = "vpc-1"});
    Record route = ToolsBench::record("name", "igw-1");
    route.set("to", "0.0.0.0/0");
    route.set("via", "igw-1");
    bench.add({.kind = "route-table",
               .id = "rt-1",
               .parent = "vpc-1",
               .settings = ToolsBench::record("routes", List{Value(route)})});
    bench.selection.select(std::vector<ResourceId>{"igw-1", "rt-1"});
    bench.key(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(bench.drawn("rt-2").setting("routes/igw-1/via"), Value("igw-2"));
    EXPECT_EQ(bench.drawn("rt-2").parent, "vpc-1");
}

TEST(CanvasView, GivesADuplicatedSubnetABlockOfItsOwn) {
    ToolsBench bench;
    QApplication::clipboard()->setText("mine");
    bench.selection.select(std::vector<ResourceId>{"subnet-1", "subnet-2"});
    bench.key(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), "mine");
    EXPECT_EQ(bench.drawn("subnet-3").setting("cidr"), Value("10.0.2.0/24"));
    EXPECT_EQ(bench.drawn("subnet-4").setting("cidr"), Value("10.0.3.0/24"));
    EXPECT_EQ(bench.drawn("i-3").parent, "subnet-3");
    bench.desk.undo();
    EXPECT_FALSE(bench.drawing().find("subnet-3"));
}

TEST(CanvasView, SaysWhyForeignTextCannotBePasted) {
    ToolsBench bench;
    const std::string before = bench.bytes();
    for (const char* text : {"Hello, world", "", "[{\"do\": \"add\"}]", "[{\"do\": \"remove\", \"id\": \"i-1\"}]",
                             "[{\"do\": \"add\", \"kind\": \"zeppelin\", \"id\": \"z\"}]",
                             "[{\"do\": \"add\", \"kind\": \"subnet\", \"id\": \"s\", \"settings\": {\"cidr\": 7}}]"}) {
        bench.hint.clear();
        QApplication::clipboard()->setText(text);
        bench.key(Qt::Key_V, Qt::ControlModifier);
        EXPECT_FALSE(bench.hint.isEmpty()) << text;
        EXPECT_EQ(bench.bytes(), before) << text;
        bench.view.say({});
    }
}

TEST(CanvasView, AsksForAMenuOfWhatIsUnderThePointer) {
    ToolsBench bench;
    ResourceId asked = "none";
    QObject::connect(&bench.view, &CanvasView::menuAsked, &bench.view,
                     [&](QPoint, const ResourceId& id) { asked = id; });
    const QPoint at = bench.middle("i-2");
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, bench.view.viewport()->mapToGlobal(at));
    QApplication::sendEvent(bench.view.viewport(), &event);
    EXPECT_EQ(asked, "i-2");
    EXPECT_EQ(bench.selection.single(), "i-2");
}

TEST(CanvasView, SaysThatAMemberOfAGroupIsNotDrawnAndCannotBeDeleted) {
    ToolsBench bench;
    bench.add({.kind = "launch-configuration", .id = "lc-1"});
    Record sizes = ToolsBench::record("min", 1);
    sizes.set("max", 2);
    sizes.set("desired", 1);
    bench.add({.kind = "auto-scaling-group", .id = "asg-1", .settings = sizes});
    bench.connect("asg-1", "lc-1", "uses");
    bench.connect("asg-1", "subnet-1", "placement");
    bench.desk.startRun(1);
    ASSERT_TRUE(bench.scene.layout().box("asg-1/1"));
    bench.click(bench.middle("asg-1/1"));
    EXPECT_EQ(bench.selection.single(), "asg-1/1");
    bench.key(Qt::Key_Delete);
    EXPECT_TRUE(bench.hint.contains("asg-1/1 is not drawn")) << bench.hint.toStdString();
    bench.drag(bench.middle("asg-1/1"), bench.ground("subnet-2"));
    EXPECT_FALSE(bench.desk.canUndo());
}

TEST(CanvasView, WorksTheSameWhileARunIsPlayed) {
    ToolsBench bench;
    bench.desk.startRun(1);
    const std::string before = bench.bytes();
    bench.drag(bench.middle("i-1"), bench.ground("subnet-2"));
    EXPECT_EQ(bench.drawn("i-1").parent, "subnet-2");
    bench.selection.select(std::vector<ResourceId>{"i-2"});
    bench.key(Qt::Key_Delete);
    EXPECT_FALSE(bench.drawing().find("i-2"));
    EXPECT_EQ(bench.bytes(), before);
    bench.desk.undo();
    bench.desk.undo();
    EXPECT_EQ(bench.drawn("i-1").parent, "subnet-1");
}

}  // namespace stampede
