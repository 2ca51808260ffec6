#include <QMimeData>
#include <map>

#include "tests/widgets/canvas/tools_bench.h"
#include "widgets/canvas/measures.h"

namespace stampede {

namespace {

/// Drags an entry of the palette to `at`; `let` says whether it is let go there.
void bring(ToolsBench& bench, const char* kind, QPoint at, bool let = true) {
    QMimeData data;
    data.setData(QStringLiteral("application/x-stampede-kind"), kind);
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(bench.view.viewport(), &enter);
    QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(bench.view.viewport(), &move);
    if (!let) return;
    QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(bench.view.viewport(), &drop);
}

}  // namespace

TEST(CanvasDrop, DrawsASubnetInTheVpcUnderThePointerWithABlockOfItsOwn) {
    ToolsBench bench;
    bring(bench, "subnet", bench.ground("vpc-1"));
    ASSERT_TRUE(bench.drawing().find("subnet-3"));
    const Resource& subnet = bench.drawn("subnet-3");
    EXPECT_EQ(subnet.parent, "vpc-1");
    EXPECT_EQ(subnet.setting("cidr"), Value("10.0.2.0/24"));
    EXPECT_TRUE(subnet.position);
    EXPECT_EQ(bench.selection.single(), "subnet-3");
    bench.desk.undo();
    EXPECT_FALSE(bench.drawing().find("subnet-3"));
}

TEST(CanvasDrop, SaysWhileHoveringWhyAMachineCannotStandOutsideASubnetAndRefusesIt) {
    ToolsBench bench;
    const std::string before = bench.bytes();
    const QPoint outside = bench.toView(bench.rect("vpc-1").bottomLeft() + QPointF(-80, 40));
    bring(bench, "instance", outside, false);
    EXPECT_EQ(bench.hint, "Every instance stands in a subnet.");
    bench.hint.clear();
    bring(bench, "instance", bench.ground("vpc-1"));
    EXPECT_EQ(bench.hint, "Every instance stands in a subnet, not in vpc-1 (VPC).");
    EXPECT_EQ(bench.bytes(), before);
    bring(bench, "instance", bench.ground("subnet-2"));
    EXPECT_EQ(bench.drawn("i-3").parent, "subnet-2");
}

TEST(CanvasDrop, FindsTheContainerAroundThatMayHoldIt) {
    ToolsBench bench;
    bring(bench, "target-group", bench.ground("subnet-1"));
    EXPECT_EQ(bench.drawn("tg-1").parent, "vpc-1");
}

TEST(CanvasDrop, PlacesABalancerInTheSubnetItIsDroppedOnInOneStep) {
    ToolsBench bench;
    bring(bench, "application-load-balancer", bench.ground("subnet-1"));
    EXPECT_TRUE(bench.drawing().has({"alb-1", "subnet-1", "placement"}));
    bench.desk.undo();
    EXPECT_FALSE(bench.drawing().find("alb-1"));
}

TEST(CanvasDrop, GivesASecurityGroupToTheMachineItIsDroppedOn) {
    ToolsBench bench;
    bring(bench, "security-group", bench.middle("i-1"));
    EXPECT_EQ(bench.drawn("sg-1").parent, "vpc-1");
    EXPECT_TRUE(bench.drawing().has({"i-1", "sg-1", "uses"}));
}

TEST(CanvasDrop, TakesNothingElse) {
    ToolsBench bench;
    const std::string before = bench.bytes();
    QMimeData data;
    data.setText(QStringLiteral("subnet"));
    QDragEnterEvent enter({300, 300}, Qt::CopyAction, &data, Qt::LeftButton, {});
    enter.ignore();
    QApplication::sendEvent(bench.view.viewport(), &enter);
    EXPECT_FALSE(enter.isAccepted());
    bring(bench, "zeppelin", {300, 300});
    EXPECT_EQ(bench.bytes(), before);
}

TEST(CanvasDrop, EveryKindFindsAPlaceWhereNobodyPoints) {
    ToolsBench bench;
    int added = 0;
    for (const auto& kind : bench.catalog.kinds()) {
        const auto count = bench.drawing().resources().size();
        bench.view.add(*kind);
        added += bench.drawing().resources().size() > count;
        EXPECT_FALSE(bench.selection.single().empty()) << kind->key;
    }
    EXPECT_EQ(added, static_cast<int>(bench.catalog.kinds().size()));
}

TEST(CanvasDrop, SaysWhatIsMissingWhereThereIsNoPlace) {
    ToolsBench bench;
    bench.selection.select(std::vector<ResourceId>{"vpc-1"});
    bench.key(Qt::Key_Delete);
    bench.view.add(*bench.catalog.find("instance"));
    EXPECT_EQ(bench.hint, "Every instance stands in a subnet.");
}

/// Where everything stands that was there before.
std::map<ResourceId, QRectF> places(const ToolsBench& bench) {
    std::map<ResourceId, QRectF> all;
    for (const Box& box : bench.scene.layout().boxes())
        if (box.shape != Shape::chip) all.emplace(box.id, box.rect);
    return all;
}

void expectStay(const ToolsBench& bench, const std::map<ResourceId, QRectF>& before, const QRectF& added) {
    for (const auto& [id, rect] : before) {
        EXPECT_EQ(bench.rect(id).topLeft(), rect.topLeft()) << id;
        const Box* box = bench.scene.layout().box(id);
        if (box->shape == Shape::card) {
            EXPECT_FALSE(bench.rect(id).intersects(added)) << id;
        }
    }
}

TEST(CanvasDrop, MakesWayForCardsThatAreThere) {
    ToolsBench bench;
    for (int i = 0; i < 6; ++i) {
        const auto before = places(bench);
        bring(bench, "instance", bench.middle("i-1") + QPoint(10 * i, 4 * i));
        const ResourceId id = bench.selection.single();
        ASSERT_NE(id, "i-1");
        expectStay(bench, before, bench.rect(id));
        EXPECT_EQ(bench.drawn(id.c_str()).parent, "subnet-1");
    }
    const auto before = places(bench);
    bring(bench, "distribution", bench.middle("clients"));
    expectStay(bench, before, bench.rect(bench.selection.single()));
}

TEST(CanvasDrop, MakesWayWhenACardIsMovedOntoAnother) {
    ToolsBench bench;
    bring(bench, "instance", bench.ground("subnet-1"));
    const auto before = places(bench);
    bench.drag(bench.middle("i-3"), bench.middle("i-1") + QPoint(6, 6));
    EXPECT_FALSE(bench.rect("i-3").intersects(bench.rect("i-1")));
    EXPECT_EQ(bench.rect("i-1"), before.at("i-1"));
    bench.drag(bench.middle("clb-1"), bench.middle("clients") + QPoint(16, 16));
    EXPECT_FALSE(bench.rect("clb-1").intersects(bench.rect("clients")));
    EXPECT_EQ(bench.rect("clients"), before.at("clients"));
}

/// What hovers is as large as what comes of it, so that the ghost shows the room that it takes.
TEST(CanvasDrop, KnowsBeforehandHowLargeANewOneIs) {
    ToolsBench bench;
    for (const auto& [kind, id, at] : {std::tuple("subnet", "subnet-3", bench.ground("vpc-1")),
                                       std::tuple("instance", "i-3", bench.ground("subnet-1"))}) {
        bring(bench, kind, at);
        const Box* box = bench.scene.layout().box(id);
        ASSERT_TRUE(box) << kind;
        EXPECT_EQ(box->rect.size(), Measures::ofNew(box->shape)) << kind;
    }
}

TEST(CanvasDrop, LeavesWhatABalancerSpansWhereItIs) {
    for (const double depth : {0.2, 0.5, 0.8})
        for (const double across : {0.1, 0.5, 0.9}) {
            ToolsBench bench;
            bench.connect("clb-1", "subnet-1", role::placement);
            bench.connect("clb-1", "subnet-2", role::placement);
            const auto before = places(bench);
            const QRectF span = bench.rect("clb-1");
            const QPointF at(span.left() + across * span.width(), span.top() - 20 + depth * (span.height() + 40));
            bring(bench, "subnet", bench.toView(at));
            ASSERT_TRUE(bench.drawing().find("subnet-3"));
            expectStay(bench, before, bench.rect("subnet-3"));
            EXPECT_FALSE(bench.rect("subnet-3").intersects(bench.rect("clb-1")));
        }
}

TEST(CanvasDrop, PutsANetworkThatNobodyPlacedBesideTheOthers) {
    ToolsBench bench;
    bench.add({.kind = "vpc", .id = "vpc-2", .size = Size{900, 400}});
    EXPECT_GE(bench.rect("vpc-2").left(), bench.rect("vpc-1").right());
    EXPECT_LE(bench.rect("vpc-2").top(), bench.rect("vpc-1").top());
}

/// What the view shows of the scene.
QRectF sight(const ToolsBench& bench) {
    return bench.view.viewportTransform().inverted().mapRect(QRectF(bench.view.viewport()->rect()));
}

TEST(CanvasDrop, KeepsTheDrawingInSightWhileItGrows) {
    ToolsBench bench;
    bench.view.resize(800, 420);
    bench.view.fit();
    for (const char* kind : {"vpc", "subnet", "subnet", "application-load-balancer", "auto-scaling-group", "subnet"}) {
        const double before = bench.view.zoom();
        bring(bench, kind, bench.toView(sight(bench).center()));
        EXPECT_TRUE(sight(bench).contains(bench.scene.layout().bounds())) << kind;
        EXPECT_LE(bench.view.zoom(), before) << kind;
    }
}

TEST(CanvasDrop, KeepsTheDrawingInSightWhateverMakesItGrowUntilSomebodyPans) {
    ToolsBench bench;
    bench.view.resize(800, 420);
    bench.view.fit();
    bench.perform({{.what = MoveAction{.id = "vpc-1", .size = Size{400, 300}}}});
    bench.view.fit();
    bench.perform({{.what = MoveAction{.id = "vpc-1", .size = Size{900, 900}}}});
    EXPECT_TRUE(sight(bench).contains(bench.scene.layout().bounds()));
    bench.view.panBy({40, 0});
    const QRectF before = sight(bench);
    bench.perform({{.what = MoveAction{.id = "vpc-1", .size = Size{1200, 900}}}});
    EXPECT_EQ(sight(bench), before);
}

TEST(CanvasDrop, LeavesAZoomThatSomebodyChoseWhileTheNewOneIsInSight) {
    ToolsBench bench;
    bench.view.resize(800, 420);
    bench.view.fit();
    bench.view.zoomTo(1.5);
    bench.view.centreOn("subnet-1");
    const QRectF before = sight(bench);
    bring(bench, "instance", bench.ground("subnet-1") - QPoint(100, 40));
    ASSERT_TRUE(bench.drawing().find("i-3"));
    EXPECT_EQ(sight(bench), before);
    bench.selection.select(std::vector<ResourceId>{"subnet-2"});
    bench.view.add(*bench.catalog.find("instance"));
    EXPECT_EQ(bench.drawn("i-4").parent, "subnet-2");
    EXPECT_EQ(bench.view.zoom(), 1.5);
    EXPECT_TRUE(sight(bench).contains(bench.rect("i-4")));
}

TEST(CanvasDrop, AddsWhereItIsWorkedOnOrInTheOnlyPlaceThereIs) {
    ToolsBench bench;
    const auto add = [&](const char* kind, const char* selected) {
        bench.selection.select(std::vector<ResourceId>{selected});
        bench.view.add(*bench.catalog.find(kind));
        return bench.selection.single();
    };
    const auto places = [&](const ResourceId& id) { return bench.drawing().linked(id, role::placement); };
    const std::vector<ResourceId> first{"subnet-1"}, second{"subnet-2"};
    EXPECT_EQ(places(add("auto-scaling-group", "i-2")), second);
    bench.connect("clb-1", "subnet-2", role::placement);
    EXPECT_EQ(places(add("auto-scaling-group", "clb-1")), second);
    const ResourceId waiting = add("auto-scaling-group", "clients");
    EXPECT_TRUE(places(waiting).empty());
    EXPECT_TRUE(bench.drawn(waiting.c_str()).position);
    EXPECT_TRUE(sight(bench).contains(bench.rect(waiting)));
    bench.perform({{.what = RemoveAction{"subnet-2"}}});
    EXPECT_EQ(places(add("auto-scaling-group", "clients")), first);
}

namespace {

/// Two subnets at different heights, one group in both.
struct SteppedBench : ToolsBench {
    SteppedBench() {
        perform({{.what = MoveAction{.id = "subnet-1", .position = Point{40, 100}}},
                 {.what = MoveAction{.id = "subnet-2", .position = Point{480, 220}}},
                 {.what = RemoveAction{"i-1"}},
                 {.what = RemoveAction{"i-2"}}});
        add({.kind = "auto-scaling-group", .id = "asg-1"});
        connect("asg-1", "subnet-1", role::placement);
        connect("asg-1", "subnet-2", role::placement);
        fit();
    }
    const Box& frame() const { return *scene.layout().box("asg-1"); }
};

}  // namespace

TEST(CanvasFrame, HasAPartInEachSubnetWhereTheseStandAtDifferentHeights) {
    SteppedBench bench;
    ASSERT_EQ(bench.frame().others.size(), 1U);
    EXPECT_TRUE(bench.rect("subnet-1").contains(bench.frame().rect));
    EXPECT_TRUE(bench.rect("subnet-2").contains(bench.frame().others.front()));
    bench.perform({{.what = MoveAction{.id = "subnet-2", .position = Point{480, 100}}}});
    EXPECT_TRUE(bench.frame().others.empty());
}

TEST(CanvasFrame, IsSelectedByItsBorderAndNameAndLeavesItsInsideToWhatLiesUnderIt) {
    SteppedBench bench;
    const auto clickedAt = [&](QPointF at) {
        bench.selection.clear();
        bench.click(bench.toView(at));
        return bench.selection.single();
    };
    const QRectF first = bench.frame().rect, second = bench.frame().others.front();
    EXPECT_EQ(clickedAt(first.center()), "subnet-1");
    EXPECT_EQ(clickedAt(second.center()), "subnet-2");
    EXPECT_EQ(clickedAt({first.left(), first.center().y()}), "asg-1");
    EXPECT_EQ(clickedAt({second.center().x(), second.bottom()}), "asg-1");
    EXPECT_EQ(clickedAt({first.center().x(), first.top() - 8}), "asg-1");
}

TEST(CanvasFrame, TakesInItsInsideWhatIsDroppedOnIt) {
    SteppedBench bench;
    bring(bench, "launch-configuration", bench.toView(bench.frame().others.front().center()));
    EXPECT_TRUE(bench.drawing().has({"asg-1", "lc-1", "uses"}));
    bench.selection.select(std::vector<ResourceId>{"clb-1"});
    const QRectF from = bench.rect("clb-1");
    bench.drag(bench.toView({from.right(), from.center().y()}), bench.toView(bench.frame().rect.center()));
    EXPECT_TRUE(bench.drawing().has({"clb-1", "asg-1", "traffic"}));
}

}  // namespace stampede
