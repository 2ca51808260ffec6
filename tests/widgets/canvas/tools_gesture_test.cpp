#include "tests/widgets/canvas/tools_bench.h"

namespace stampede {

TEST(SelectTool, ClicksAndToggles) {
    ToolsBench bench;
    bench.click(bench.middle("i-1"));
    EXPECT_EQ(bench.selection.single(), "i-1");
    bench.click(bench.middle("i-2"), Qt::ControlModifier);
    EXPECT_EQ(bench.selection.resources().size(), 2u);
    bench.click(bench.middle("i-1"), Qt::ShiftModifier);
    EXPECT_EQ(bench.selection.single(), "i-2");
    bench.click(bench.ground("subnet-1"));
    EXPECT_EQ(bench.selection.single(), "subnet-1");
    bench.click(bench.toView(bench.rect("clients").bottomLeft() + QPointF(10, 30)));
    EXPECT_TRUE(bench.selection.isEmpty());
}

TEST(SelectTool, MovesWhatIsSelectedAsOneStep) {
    ToolsBench bench;
    bench.click(bench.middle("clients"));
    bench.click(bench.middle("clb-1"), Qt::ControlModifier);
    const QPointF clients = bench.rect("clients").topLeft(), balancer = bench.rect("clb-1").topLeft();
    bench.drag(bench.middle("clb-1"), bench.middle("clb-1") + QPoint(41, 79));
    EXPECT_EQ(bench.rect("clients").topLeft(), clients + QPointF(40, 80));
    EXPECT_EQ(bench.rect("clb-1").topLeft(), balancer + QPointF(40, 80));
    bench.desk.undo();
    EXPECT_EQ(bench.rect("clients").topLeft(), clients);
    EXPECT_EQ(bench.rect("clb-1").topLeft(), balancer);
}

TEST(SelectTool, CarriesWhatStandsOnAMovedContainer) {
    ToolsBench bench;
    bench.connect("clb-1", "subnet-1", role::placement);
    bench.perform({{.what = MoveAction{.id = "clb-1", .position = Point{330, 60}}}});
    const QPointF apart = bench.rect("clb-1").topLeft() - bench.rect("vpc-1").topLeft();
    const auto before = bench.rect("vpc-1").topLeft();
    bench.drag(bench.title("vpc-1"), bench.title("vpc-1") + QPoint(80, 40));
    EXPECT_EQ(bench.rect("vpc-1").topLeft(), before + QPointF(80, 40));
    EXPECT_EQ(bench.rect("clb-1").topLeft() - bench.rect("vpc-1").topLeft(), apart);
    bench.click(bench.title("vpc-1"));
    bench.key(Qt::Key_Right, Qt::AltModifier);
    EXPECT_NE(bench.rect("vpc-1").topLeft(), before + QPointF(80, 40));
    EXPECT_EQ(bench.rect("clb-1").topLeft() - bench.rect("vpc-1").topLeft(), apart);
}

TEST(SelectTool, ChangesNothingBeforeTheMouseIsReleasedNorAfterEscape) {
    ToolsBench bench;
    const std::string before = bench.bytes();
    bench.press(bench.middle("clb-1"));
    bench.moveTo(bench.middle("clb-1") + QPoint(60, 60));
    EXPECT_EQ(bench.bytes(), before);
    bench.key(Qt::Key_Escape);
    bench.release(bench.middle("clb-1") + QPoint(60, 60));
    EXPECT_EQ(bench.bytes(), before);
}

TEST(SelectTool, LetsGoOfWhatGoesFromTheDrawingWhileItIsDragged) {
    ToolsBench bench;
    const QPoint from = bench.middle("clb-1");
    bench.press(from);
    bench.moveTo(from + QPoint(60, 60));
    ASSERT_FALSE(bench.desk.perform(RemoveAction{.id = "clb-1"}));
    const std::string before = bench.bytes();
    bench.moveTo(from + QPoint(90, 90));
    bench.release(from + QPoint(90, 90));
    EXPECT_EQ(bench.bytes(), before);
}

TEST(SelectTool, MovesAMachineIntoAnotherSubnet) {
    ToolsBench bench;
    bench.drag(bench.middle("i-1"), bench.ground("subnet-2"));
    EXPECT_EQ(bench.drawn("i-1").parent, "subnet-2");
    bench.desk.undo();
    EXPECT_EQ(bench.drawn("i-1").parent, "subnet-1");
}

TEST(SelectTool, SaysWhileHoveringWhyAMachineCannotLeaveItsSubnet) {
    ToolsBench bench;
    const std::string before = bench.bytes();
    const QPoint outside = bench.toView(bench.rect("vpc-1").bottomLeft() + QPointF(-80, 40));
    bench.press(bench.middle("i-1"));
    bench.moveTo(outside);
    EXPECT_EQ(bench.hint, "Every instance stands in a subnet.");
    bench.release(outside);
    EXPECT_EQ(bench.bytes(), before);
}

TEST(SelectTool, PutsASubnetIntoTheZoneOfItsLane) {
    ToolsBench bench;
    const auto lane = [&](const char* zone) {
        for (const Lane& each : bench.scene.layout().lanes())
            if (each.name == zone) return each.rect;
        return QRectF();
    };
    bench.drag(bench.title("subnet-1"), bench.toView(lane("b").bottomRight() - QPointF(8, 8)));
    EXPECT_EQ(bench.drawn("subnet-1").setting("zone"), Value("b"));
    bench.desk.undo();
    EXPECT_EQ(bench.drawn("subnet-1").setting("zone"), Value("a"));
    bench.desk.startRun(1);
    bench.drag(bench.title("subnet-1"), bench.toView(lane("b").bottomRight() - QPointF(8, 8)));
    EXPECT_EQ(bench.hint, "\"subnet-1\" is in zone a and cannot go to another.");
    EXPECT_EQ(bench.drawn("subnet-1").setting("zone"), Value("a"));
}

TEST(SelectTool, ResizesAContainerAtItsCorner) {
    ToolsBench bench;
    const QRectF before = bench.rect("vpc-1");
    const QPoint corner = bench.toView(before.bottomRight());
    bench.drag(corner, corner + QPoint(80, 40));
    EXPECT_EQ(bench.rect("vpc-1").size(), before.size() + QSizeF(80, 40));
    EXPECT_EQ(bench.rect("vpc-1").topLeft(), before.topLeft());
    bench.desk.undo();
    EXPECT_EQ(bench.rect("vpc-1"), before);
}

TEST(SelectTool, SelectsWhatARubberBandTouchesAndContainersItHolds) {
    ToolsBench bench;
    const QPointF from = bench.rect("clients").topLeft() - QPointF(20, 20);
    bench.drag(bench.toView(from), bench.toView(bench.rect("clb-1").center()));
    EXPECT_TRUE(bench.selection.holds("clients"));
    EXPECT_TRUE(bench.selection.holds("clb-1"));
    EXPECT_FALSE(bench.selection.holds("vpc-1"));
    bench.drag(bench.ground("subnet-1"), bench.toView(bench.rect("subnet-1").topLeft() + QPointF(6, 40)));
    EXPECT_EQ(bench.selection.resources(), std::vector<ResourceId>{"i-1"});
}

TEST(SelectTool, ConnectsFromTheHandleOfACard) {
    ToolsBench bench;
    bench.click(bench.middle("clients"));
    const QPoint handle = bench.toView({bench.rect("clients").right(), bench.rect("clients").center().y()});
    bench.drag(handle, bench.middle("clb-1"));
    EXPECT_TRUE(bench.drawing().has({"clients", "clb-1", "traffic"}));
}

TEST(SelectTool, DisconnectsTheLinkThatIsClicked) {
    ToolsBench bench;
    bench.connect("clients", "clb-1", "traffic");
    const QPainterPath way = bench.scene.layout().route({"clients", "clb-1", "traffic"});
    ASSERT_FALSE(way.isEmpty());
    bench.click(bench.toView(way.pointAtPercent(0.5)));
    ASSERT_TRUE(bench.selection.link());
    bench.key(Qt::Key_Delete);
    EXPECT_FALSE(bench.drawing().has({"clients", "clb-1", "traffic"}));
}

TEST(ConnectTool, DrawsABalancerAndConnectsIt) {
    ToolsBench bench;
    bench.view.setTool(ToolId::connect);
    bench.drag(bench.middle("clients"), bench.middle("clb-1"));
    bench.drag(bench.middle("clb-1"), bench.middle("i-1"));
    bench.drag(bench.middle("clb-1"), bench.ground("subnet-1"));
    EXPECT_TRUE(bench.drawing().has({"clients", "clb-1", "traffic"}));
    EXPECT_TRUE(bench.drawing().has({"clb-1", "i-1", "traffic"}));
    EXPECT_TRUE(bench.drawing().has({"clb-1", "subnet-1", "placement"}));
}

TEST(ConnectTool, SaysWhileHoveringWhyNot) {
    ToolsBench bench;
    bench.view.setTool(ToolId::connect);
    const std::string before = bench.bytes();
    bench.press(bench.middle("i-1"));
    bench.moveTo(bench.middle("clb-1"));
    EXPECT_TRUE(bench.hint.contains("only the other way")) << bench.hint.toStdString();
    bench.release(bench.middle("clb-1"));
    EXPECT_EQ(bench.bytes(), before);
}

TEST(ConnectTool, ReplacesTheClientsEntryInOneStep) {
    ToolsBench bench;
    bench.connect("clients", "clb-1", "traffic");
    bench.view.setTool(ToolId::connect);
    bench.drag(bench.middle("clients"), bench.middle("i-2"));
    EXPECT_TRUE(bench.drawing().has({"clients", "i-2", "traffic"}));
    EXPECT_FALSE(bench.drawing().has({"clients", "clb-1", "traffic"}));
    bench.desk.undo();
    EXPECT_TRUE(bench.drawing().has({"clients", "clb-1", "traffic"}));
}

TEST(ConnectTool, ReplacesTheOneOfWhichOnlyOneMayBe) {
    ToolsBench bench;
    bench.add({.kind = "cache-policy", .id = "policy-1"});
    bench.add({.kind = "cache-policy", .id = "policy-2"});
    bench.add({.kind = "distribution", .id = "cdn-1", .position = Point{0, 480}});
    bench.connect("cdn-1", "policy-1", "uses");
    bench.view.setTool(ToolId::connect);
    bench.drag(bench.middle("cdn-1"), bench.middle("policy-2"));
    EXPECT_EQ(bench.drawing().linked("cdn-1", "uses"), std::vector<ResourceId>{"policy-2"});
    bench.desk.undo();
    EXPECT_EQ(bench.drawing().linked("cdn-1", "uses"), std::vector<ResourceId>{"policy-1"});
}

TEST(PanTool, MovesTheViewAndNothingElse) {
    ToolsBench bench;
    const std::string before = bench.bytes();
    bench.view.setTool(ToolId::pan);
    const QPoint was = bench.middle("i-1");
    bench.drag(was, was + QPoint(-40, 30));
    EXPECT_EQ(bench.middle("i-1"), was + QPoint(-40, 30));
    EXPECT_EQ(bench.bytes(), before);
}

}  // namespace stampede
