#include "widgets/canvas/tools/adding.h"

#include <cmath>

#include "tests/widgets/canvas/tools_bench.h"

namespace stampede {

namespace {

/// The bench's canvas, asked what adding comes to and never changed.
struct AddingBench : ToolsBench {
    Addition at(const char* kind, QPointF place) const { return additionAt(scene, desk, *catalog.find(kind), place); }
    Addition near(const char* kind, const char* id, QPointF place = {-4000, -4000}) const {
        return additionNear(scene, desk, *catalog.find(kind), id, place);
    }
    QPointF inLane(const std::string& name) const {
        for (const Lane& lane : scene.layout().lanes())
            if (lane.name == name) return lane.rect.bottomLeft() + QPointF(4, -4);  // below the subnets
        return {};
    }
};

const AddAction& added(const Addition& addition) { return std::get<AddAction>(addition.batch.at(0).what); }
const Link& linked(const Addition& addition) { return std::get<ConnectAction>(addition.batch.at(1).what).link; }
Value zoneOf(const Addition& addition) {
    const Value* zone = added(addition).settings.find("zone");
    return zone ? *zone : Value();
}

}  // namespace

TEST(Adding, PutsASubnetIntoTheZoneUnderThePointerElseWhereThereAreFewest) {
    const AddingBench bench;
    for (const char* zone : {"a", "b"}) {
        const Addition addition = bench.at("subnet", bench.inLane(zone));
        ASSERT_FALSE(addition.problem);
        EXPECT_EQ(zoneOf(addition), Value(zone));
        EXPECT_EQ(addition.target, "vpc-1");
        EXPECT_EQ(zoneOfLane(bench.scene, *bench.catalog.find("subnet"), "vpc-1", bench.inLane(zone)), zone);
    }
    const QPointF beside = bench.rect("vpc-1").topRight() + QPointF(-8, 200);
    EXPECT_EQ(zoneOf(bench.at("subnet", beside)), Value("c")) << "of which there is none yet";
    EXPECT_EQ(zoneOfLane(bench.scene, *bench.catalog.find("subnet"), "vpc-1", beside), "");
    EXPECT_EQ(zoneOfLane(bench.scene, *bench.catalog.find("subnet"), "vpc-9", bench.inLane("a")), "");
    EXPECT_EQ(zoneOfLane(bench.scene, *bench.catalog.find("instance"), "vpc-1", bench.inLane("a")), "");
    EXPECT_EQ(zoneOf(bench.near("subnet", "i-1")), Value("c"));
}

TEST(Adding, SaysWhyNotAndWhereItWasHeld) {
    const AddingBench bench;
    const QPointF outside = bench.rect("vpc-1").bottomLeft() + QPointF(-80, 80);
    const Addition addition = bench.at("instance", outside);
    ASSERT_TRUE(addition.problem);
    EXPECT_EQ(english(addition.problem->sentence), "Every instance stands in a subnet.");
    EXPECT_EQ(addition.target, "");
    EXPECT_TRUE(addition.batch.empty());
    EXPECT_LT(addition.corner.x(), outside.x());
    EXPECT_LT(addition.corner.y(), outside.y());
    const Addition inVpc = bench.at("instance", bench.inLane("a"));
    EXPECT_TRUE(inVpc.problem);
    EXPECT_EQ(inVpc.target, "vpc-1") << "which is marked as what refuses it";
}

TEST(Adding, PlacesItInItsParentOnTheGrid) {
    const AddingBench bench;
    const QRectF subnet = bench.rect("subnet-1");
    const Addition addition = bench.at("instance", subnet.center() + QPointF(93, 3));
    ASSERT_FALSE(addition.problem);
    EXPECT_EQ(added(addition).parent, "subnet-1");
    ASSERT_TRUE(added(addition).position);
    const Point position = *added(addition).position;
    EXPECT_EQ(addition.corner, subnet.topLeft() + QPointF(position.x, position.y));
    EXPECT_EQ(std::fmod(position.x, gridStep), 0);
    EXPECT_EQ(std::fmod(position.y, gridStep), 0);
    EXPECT_FALSE(addition.wanted) << "a card makes nobody move";
    EXPECT_TRUE(bench.at("subnet", bench.inLane("a")).wanted) << "a container may";
    EXPECT_FALSE(bench.at("vpc", bench.rect("vpc-1").bottomLeft() + QPointF(0, 100)).wanted) << "in nothing";
}

TEST(Adding, ConnectsWhatIsPlacedAndGivesItNoPlaceOfItsOwn) {
    const AddingBench bench;
    const Addition balancer =
        bench.at("application-load-balancer", bench.rect("subnet-2").bottomRight() - QPointF(9, 9));
    ASSERT_EQ(balancer.batch.size(), 2u);
    EXPECT_EQ(linked(balancer), (Link{balancer.id, "subnet-2", "placement", {}}));
    EXPECT_EQ(balancer.target, "subnet-2");
    EXPECT_FALSE(added(balancer).position) << "it stands over its subnets";
    const Addition group = bench.at("security-group", bench.rect("i-2").center());
    ASSERT_EQ(group.batch.size(), 2u);
    EXPECT_EQ(linked(group), (Link{"i-2", group.id, "uses", {}}));
    EXPECT_EQ(group.target, "i-2");
    EXPECT_FALSE(added(group).position) << "a chip sits on who uses it";
    const Addition unused = bench.at("security-group", bench.inLane("a"));
    EXPECT_EQ(unused.batch.size(), 1u);
    EXPECT_FALSE(added(unused).position) << "or with those that nobody uses";
}

TEST(Adding, GoesWhereThereIsRoomWhereNobodyPoints) {
    const AddingBench bench;
    const QPointF free = bench.rect("vpc-1").bottomLeft() + QPointF(100, 300);
    const Addition here = bench.near("clients", "clb-1", free);
    ASSERT_TRUE(added(here).position);
    EXPECT_NEAR(added(here).position->x, free.x() - 75, gridStep);
    const Addition taken = bench.near("clients", "clb-1", bench.rect("clb-1").center());
    EXPECT_FALSE(added(taken).position) << "the layout finds a place";
    const Addition elsewhere = bench.near("clients", "clb-1", bench.rect("vpc-1").bottomRight() - QPointF(110, 80));
    EXPECT_FALSE(added(elsewhere).position) << "in sight is a network that it does not stand in";
    EXPECT_EQ(added(bench.near("instance", "i-2")).parent, "subnet-2");
    EXPECT_EQ(added(bench.near("route-table", "i-2")).parent, "vpc-1");
}

TEST(Adding, PlacesWhereTheNearOneIsAndWaitsOverTheCanvasWhereThereAreMany) {
    AddingBench bench;
    EXPECT_EQ(linked(bench.near("auto-scaling-group", "i-2")).to, "subnet-2");
    bench.connect("clb-1", "subnet-1", role::placement);
    EXPECT_EQ(linked(bench.near("database", "clb-1")).to, "subnet-1") << "where its neighbour is placed";
    const Addition waiting = bench.near("database", "clients", {100, 900});
    EXPECT_EQ(waiting.batch.size(), 1u);
    EXPECT_TRUE(added(waiting).position);
    bench.perform({{.what = RemoveAction{"subnet-1"}}});
    EXPECT_EQ(linked(bench.near("database", "clients")).to, "subnet-2") << "the only one left";
}

}  // namespace stampede
