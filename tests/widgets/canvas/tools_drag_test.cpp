#include <QMimeData>
#include <QWheelEvent>

#include "tests/widgets/canvas/tools_bench.h"
#include "widgets/canvas/items/resource_item.h"

// What goes wrong while something is dragged: it comes to lie on itself, vanishes, leaves the view, or is let go of
// where nobody meant to.

namespace stampede {

namespace {

void wheel(ToolsBench& bench, QPoint at, QPoint angle, Qt::KeyboardModifiers keys) {
    QWidget* viewport = bench.view.viewport();
    QWheelEvent event(at, viewport->mapToGlobal(at), {}, angle, Qt::LeftButton, keys, Qt::NoScrollPhase, false);
    QApplication::sendEvent(viewport, &event);
}

/// Where an item of the scene shows it, a preview included.
QPointF shownAt(const ToolsBench& bench, std::string_view id) {
    const QRectF box = bench.rect(id);
    for (const QGraphicsItem* item : bench.scene.items())
        if (const auto* shown = dynamic_cast<const ResourceItem*>(item); shown && shown->box().id == id)
            return shown->pos();
    return box.topLeft();
}

constexpr QPoint far{60, 60};

}  // namespace

TEST(Dragging, KeepsAContainerOutOfItself) {
    ToolsBench bench;
    const QPointF from = bench.rect("vpc-1").topLeft(), subnet = bench.rect("subnet-1").topLeft() - from;
    const std::string before = bench.bytes();
    bench.drag(bench.title("vpc-1"), bench.middle("i-1"));
    EXPECT_EQ(bench.drawn("vpc-1").parent, "");
    EXPECT_NE(bench.rect("vpc-1").topLeft(), from);
    EXPECT_EQ(bench.rect("subnet-1").topLeft() - bench.rect("vpc-1").topLeft(), subnet);
    bench.desk.undo();
    EXPECT_EQ(bench.bytes(), before);
    bench.drag(bench.title("subnet-1"), bench.middle("i-1"));
    EXPECT_EQ(bench.drawn("subnet-1").parent, "vpc-1");
    EXPECT_EQ(bench.drawn("i-1").parent, "subnet-1");
    bench.desk.undo();
    EXPECT_EQ(bench.bytes(), before);
}

TEST(Dragging, MovesAParentAndItsChildOnceWhicheverIsHeld) {
    for (const bool byChild : {false, true}) {
        ToolsBench bench;
        bench.click(bench.title("vpc-1"));
        bench.click(bench.middle("i-1"), Qt::ControlModifier);
        ASSERT_EQ(bench.selection.resources().size(), 2u);
        const QPointF vpc = bench.rect("vpc-1").topLeft(), machine = bench.rect("i-1").topLeft();
        const std::string before = bench.bytes();
        const QPoint from = byChild ? bench.middle("i-1") : bench.title("vpc-1");
        bench.drag(from, from + QPoint(80, 40));
        EXPECT_EQ(bench.rect("vpc-1").topLeft() - vpc, QPointF(80, 40));
        EXPECT_EQ(bench.rect("i-1").topLeft() - machine, QPointF(80, 40));
        EXPECT_EQ(bench.drawn("i-1").parent, "subnet-1");
        bench.desk.undo();
        EXPECT_EQ(bench.bytes(), before);
    }
}

TEST(Dragging, EndsEveryGestureWithEscapeAndChangesNothing) {
    ToolsBench bench;
    bench.click(bench.title("vpc-1"));
    const std::string before = bench.bytes();
    const QPoint corner = bench.toView(bench.rect("vpc-1").bottomRight());
    const QPoint handle = bench.toView({bench.rect("vpc-1").right(), bench.rect("vpc-1").top() + 16});
    const QPoint empty = bench.toView(bench.rect("clients").bottomLeft() + QPointF(10, 30));
    for (const QPoint from : {bench.title("vpc-1"), corner, handle, empty, bench.middle("clients")}) {
        bench.press(from);
        bench.moveTo(from + far / 2);
        bench.moveTo(from + far);
        const auto selected = bench.selection.resources();
        bench.key(Qt::Key_Escape);
        EXPECT_EQ(shownAt(bench, "vpc-1"), bench.rect("vpc-1").topLeft());
        bench.moveTo(from + 2 * far);
        EXPECT_EQ(shownAt(bench, "vpc-1"), bench.rect("vpc-1").topLeft()) << "the button is still held";
        bench.release(from + 2 * far);
        EXPECT_EQ(bench.bytes(), before);
        EXPECT_EQ(bench.selection.resources(), selected);
        EXPECT_FALSE(QApplication::activePopupWidget());
    }
    EXPECT_EQ(bench.selection.resources(), std::vector<ResourceId>{"clients"});
}

TEST(Dragging, SurvivesAnUndoOfWhatIsMovedResizedOrConnected) {
    enum class Held { middle, corner, handle };
    for (const Held held : {Held::middle, Held::corner, Held::handle})
        for (const bool moves : {false, true}) {
            ToolsBench bench;
            const std::string before = bench.bytes();
            const bool container = held == Held::corner;
            bench.add({.kind = container ? "vpc" : "classic-load-balancer", .id = "new", .position = Point{0, 400}});
            bench.fit();
            bench.click(container ? bench.title("new") : bench.middle("new"));
            const QRectF rect = bench.rect("new");
            const QPoint from = bench.toView(held == Held::middle   ? rect.center()
                                             : held == Held::corner ? rect.bottomRight()
                                                                    : QPointF(rect.right(), rect.center().y()));
            bench.press(from);
            if (moves) bench.moveTo(from + far);
            bench.desk.undo();
            EXPECT_EQ(bench.bytes(), before);
            bench.moveTo(moves ? bench.middle("i-1") : from);
            bench.release(moves ? bench.middle("i-1") : from);
            EXPECT_EQ(bench.bytes(), before);
        }
}

TEST(Dragging, ConnectsToNothingThatIsGone) {
    ToolsBench bench;
    bench.view.setTool(ToolId::connect);
    const QPoint to = bench.middle("i-1");
    bench.press(bench.middle("clb-1"));
    bench.moveTo(to);
    ASSERT_FALSE(bench.desk.perform(RemoveAction{.id = "i-1"}));
    ASSERT_FALSE(bench.desk.perform(RemoveAction{.id = "clb-1"}));
    const std::string before = bench.bytes();
    bench.moveTo(to + QPoint(4, 4));
    bench.release(to + QPoint(4, 4));
    EXPECT_EQ(bench.bytes(), before);
}

TEST(Dragging, MovesAContainerFromWhichWhatStoodOnItIsGone) {
    ToolsBench bench;
    bench.connect("clb-1", "subnet-1", role::placement);
    const QPointF from = bench.rect("vpc-1").topLeft();
    const QPoint title = bench.title("vpc-1");
    bench.press(title);
    bench.moveTo(title + far);
    ASSERT_FALSE(bench.desk.perform(RemoveAction{.id = "clb-1"}));
    bench.moveTo(title + QPoint(80, 40));
    bench.release(title + QPoint(80, 40));
    EXPECT_EQ(bench.rect("vpc-1").topLeft() - from, QPointF(80, 40));
}

TEST(Dragging, MovesTheRestWhenOneOfSeveralGoes) {
    ToolsBench bench;
    bench.click(bench.middle("clients"));
    bench.click(bench.middle("clb-1"), Qt::ControlModifier);
    const QPointF clients = bench.rect("clients").topLeft();
    const QPoint from = bench.middle("clb-1");
    bench.press(from);
    bench.moveTo(from + far);
    ASSERT_FALSE(bench.desk.perform(RemoveAction{.id = "clb-1"}));
    bench.moveTo(from + QPoint(40, 80));
    bench.release(from + QPoint(40, 80));
    EXPECT_EQ(bench.rect("clients").topLeft() - clients, QPointF(40, 80));
}

TEST(Dragging, KeepsWhatIsDroppedOnAnEdgeInsideItsContainer) {
    ToolsBench bench;
    const QRectF subnet = bench.rect("subnet-2");
    for (const QPointF at : {subnet.topLeft() + QPointF(1, 60), subnet.topRight() + QPointF(-1, 60),
                             subnet.bottomLeft() + QPointF(60, -1), subnet.topLeft() + QPointF(60, 1)}) {
        bench.drag(bench.middle("i-1"), bench.toView(at));
        if (bench.drawn("i-1").parent == "subnet-1") continue;  // an edge can be refused
        EXPECT_EQ(bench.drawn("i-1").parent, "subnet-2");
        EXPECT_TRUE(bench.rect("subnet-2").contains(bench.rect("i-1"))) << at.x() << ", " << at.y();
        EXPECT_TRUE(bench.rect("vpc-1").contains(bench.rect("subnet-2")));
        bench.desk.undo();
    }
}

TEST(Dragging, LandsUnderThePointerAfterZoomingAndScrollingOnTheWay) {
    for (const Qt::KeyboardModifiers keys : {Qt::KeyboardModifiers(Qt::ControlModifier), Qt::KeyboardModifiers()}) {
        ToolsBench bench;
        const QPoint from = bench.middle("clb-1");
        bench.press(from);
        const QPoint to = from + QPoint(120, 150);
        bench.moveTo(to);
        wheel(bench, to, {0, -240}, keys);
        const QPointF pointer = bench.view.mapToScene(to);
        const QPointF shown = shownAt(bench, "clb-1") + QPointF(bench.rect("clb-1").width(), 70) / 2;
        EXPECT_LE(QLineF(shown, pointer).length(), 8) << "before the mouse moves again";
        bench.release(to);
        EXPECT_LE(QLineF(bench.rect("clb-1").center(), pointer).length(), 8);
    }
}

TEST(Dragging, FollowsOutOfTheViewAndComesBack) {
    ToolsBench bench;
    bench.view.resize(700, 500);
    bench.fit();
    const QPoint from = bench.middle("clients");
    bench.press(from);
    const QPointF corner = bench.view.mapToScene(QPoint());
    for (int i = 0; i < 5; ++i) bench.moveTo({from.x(), bench.view.viewport()->height() + 40});
    EXPECT_GT(bench.view.mapToScene(QPoint()).y(), corner.y());
    const QPoint back(from.x(), bench.view.viewport()->height() - 80);
    bench.moveTo(back);
    const QPointF pointer = bench.view.mapToScene(back);
    bench.release(back);
    EXPECT_LE(QLineF(bench.rect("clients").center(), pointer).length(), 8);
}

TEST(Dragging, RefusesAMachineLetGoOfOutsideTheView) {
    ToolsBench bench;
    const std::string before = bench.bytes();
    const QPoint from = bench.middle("i-1");
    bench.press(from);
    bench.moveTo({from.x(), -30});
    bench.release({from.x(), -200});
    EXPECT_EQ(bench.bytes(), before);
    EXPECT_EQ(shownAt(bench, "i-1"), bench.rect("i-1").topLeft());
    EXPECT_EQ(bench.drawn("i-1").parent, "subnet-1");
}

TEST(Dragging, RemovesWhatIsHeldByKeyAndGoesOn) {
    ToolsBench bench;
    const QPoint from = bench.middle("i-1");
    bench.press(from);
    bench.moveTo(from + far);
    bench.key(Qt::Key_Delete);
    EXPECT_FALSE(bench.drawing().find("i-1"));
    const std::string after = bench.bytes();
    bench.moveTo(bench.middle("i-2"));
    bench.release(bench.middle("i-2"));
    EXPECT_EQ(bench.bytes(), after);
    bench.drag(bench.middle("clb-1"), bench.middle("clb-1") + QPoint(40, 80));
    EXPECT_NE(bench.bytes(), after);
}

TEST(Dragging, LetsAnEntryOfThePaletteLeaveAgain) {
    ToolsBench bench;
    const std::string before = bench.bytes();
    QMimeData data;
    data.setData(QStringLiteral("application/x-stampede-kind"), "subnet");
    const QPoint at = bench.ground("vpc-1");
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(bench.view.viewport(), &enter);
    ASSERT_FALSE(bench.desk.perform(RemoveAction{.id = "vpc-1"}));  // while it hovers
    const std::string without = bench.bytes();
    QDragMoveEvent move(at + QPoint(3, 3), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(bench.view.viewport(), &move);
    QDragLeaveEvent leave;
    QApplication::sendEvent(bench.view.viewport(), &leave);
    EXPECT_EQ(bench.bytes(), without);
    bench.desk.undo();
    EXPECT_EQ(bench.bytes(), before);
}

}  // namespace stampede
