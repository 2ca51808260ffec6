#include "widgets/canvas/layout.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/day.h"
#include "tests/support/legal_drawing.h"

namespace stampede {
namespace {

Scenario shipped(const std::string& name) { return loadScenario(shippedFile(name + ".json"), name, realCatalog()); }

/// A drawing made step by step; a step that is not legal fails the test.
struct Drawing {
    Architecture drawing = {};

    Drawing& add(std::string_view kind, const ResourceId& id, const ResourceId& parent = {}, Record settings = {}) {
        draw(drawing, realCatalog(), kind, id, parent, std::move(settings));
        return *this;
    }
    Drawing& subnet(const ResourceId& id, const std::string& zone) {
        return add("subnet", id, "vpc", Record{{{"zone", zone}}});
    }
    Drawing& link(const ResourceId& from, const ResourceId& to, std::string_view role) {
        stampede::link(drawing, from, to, role);
        return *this;
    }
    Drawing& at(const ResourceId& id, Point position) {
        EXPECT_FALSE(drawing.move(id, {}, position, {}));
        return *this;
    }
    CanvasLayout layout(const std::vector<Member>& members = {}) const { return layoutOf(drawing, members); }
};

Drawing twoZones() {
    Drawing drawing;
    drawing.add("vpc", "vpc").subnet("a", "a").subnet("b", "b");
    return drawing;
}

QRectF rectOf(const CanvasLayout& layout, std::string_view id) {
    const Box* box = layout.box(id);
    EXPECT_TRUE(box) << id;
    return box ? box->rect : QRectF();
}

/// Things of one sort that stand on each other. Chips sit on edges, frames stand in containers: those may.
std::vector<std::string> overlaps(const CanvasLayout& layout) {
    std::vector<std::string> found;
    const auto& boxes = layout.boxes();
    const auto holds = [&](const Box& outer, const Box& inner) {
        for (const Box* up = layout.box(inner.container); up; up = layout.box(up->container))
            if (up == &outer) return true;
        return false;
    };
    for (std::size_t i = 0; i < boxes.size(); ++i)
        for (std::size_t j = i + 1; j < boxes.size(); ++j) {
            const Box &one = boxes[i], &other = boxes[j];
            if (!one.rect.intersects(other.rect) || holds(one, other) || holds(other, one)) continue;
            const bool isChip = one.shape == Shape::chip || other.shape == Shape::chip;
            const bool isFrame = one.shape == Shape::frame || other.shape == Shape::frame;
            if (isChip && (one.shape != other.shape)) continue;
            if (isFrame && (one.shape != other.shape)) continue;
            found.push_back(one.id + " on " + other.id);
        }
    return found;
}

TEST(CanvasLayout, LetsNothingOverlapInAnyShippedScenario) {
    int count = 0;
    for (const char* name : {"00_blank", "01_launch_day", "02_two_zones", "03_edge"}) {
        const Scenario scenario = shipped(name);
        EXPECT_EQ(overlaps(layoutOf(scenario.architecture, {})), std::vector<std::string>()) << name;
        ++count;
    }
    EXPECT_EQ(count, 4);
}

TEST(CanvasLayout, DrawsEverythingOnceAndChipsOnEachUser) {
    const Scenario scenario = shipped("01_launch_day");
    const CanvasLayout layout = layoutOf(scenario.architecture, {});
    for (const Architecture::ResourcePtr& resource : scenario.architecture.resources()) {
        const auto boxes = std::count_if(layout.boxes().begin(), layout.boxes().end(),
                                         [&](const Box& box) { return box.id == resource->id; });
        if (resource->kind->shape == Shape::chip)
            EXPECT_GE(boxes, 1) << resource->id;
        else
            EXPECT_EQ(boxes, 1) << resource->id;
    }
    const auto on = [&](const ResourceId& id) {
        std::vector<ResourceId> hosts;
        for (const Box& box : layout.boxes())
            if (box.id == id) hosts.push_back(box.on);
        std::sort(hosts.begin(), hosts.end());
        return hosts;
    };
    EXPECT_EQ(on("sg-web"), (std::vector<ResourceId>{"clb-1", "i-1", "i-2"}));
    EXPECT_EQ(on("rt-1"), (std::vector<ResourceId>{"subnet-a", "subnet-b"}));
    EXPECT_EQ(on("igw-1"), std::vector<ResourceId>{"vpc-1"});
    EXPECT_EQ(on("lc-1"), std::vector<ResourceId>{""});  // nobody uses it: in the tray
    EXPECT_EQ(layout.trays().size(), 1u);
}

TEST(CanvasLayout, HoldsWhatIsInside) {
    for (const char* name : {"01_launch_day", "02_two_zones", "03_edge"}) {
        const Scenario scenario = shipped(name);
        const CanvasLayout layout = layoutOf(scenario.architecture, {});
        for (const Box& box : layout.boxes()) {
            if (box.shape == Shape::chip) continue;
            const Box* outer = layout.box(box.container);
            if (outer) {
                EXPECT_TRUE(outer->rect.contains(box.rect)) << box.id << " in " << outer->id;
                EXPECT_EQ(box.depth, outer->depth + (box.shape == Shape::frame ? 2 : 1)) << box.id;
            }
        }
    }
}

TEST(CanvasLayout, PutsSubnetsIntoTheLanesOfTheirZones) {
    const CanvasLayout layout = twoZones().subnet("c", "b").layout();
    ASSERT_EQ(layout.lanes().size(), 2u);
    EXPECT_EQ(layout.lanes()[0].name, "a");
    EXPECT_TRUE(layout.lanes()[0].rect.contains(rectOf(layout, "a")));
    EXPECT_TRUE(layout.lanes()[1].rect.contains(rectOf(layout, "b")));
    EXPECT_TRUE(layout.lanes()[1].rect.contains(rectOf(layout, "c")));
    EXPECT_FALSE(layout.lanes()[0].rect.intersects(layout.lanes()[1].rect));
}

TEST(CanvasLayout, SpansABalancerOverItsSubnetsWithAFootOnEach) {
    const Drawing drawing = twoZones()
                                .add("application-load-balancer", "alb")
                                .link("alb", "a", role::placement)
                                .link("alb", "b", role::placement);
    const CanvasLayout layout = drawing.layout();
    const QRectF alb = rectOf(layout, "alb");
    EXPECT_LT(alb.left(), rectOf(layout, "a").right());
    EXPECT_GT(alb.right(), rectOf(layout, "b").left());
    EXPECT_LE(alb.bottom(), rectOf(layout, "a").top());
    EXPECT_TRUE(rectOf(layout, "vpc").contains(alb));
    ASSERT_EQ(layout.feet().size(), 2u);
    for (const Foot& foot : layout.feet()) {
        EXPECT_DOUBLE_EQ(foot.line.y1(), alb.bottom());
        EXPECT_DOUBLE_EQ(foot.line.y2(), rectOf(layout, foot.to).top());
        EXPECT_GE(foot.line.x2(), rectOf(layout, foot.to).left());
        EXPECT_LE(foot.line.x2(), rectOf(layout, foot.to).right());
    }
}

TEST(CanvasLayout, PutsADatabaseBelowItsSubnetsAndNotAboveTheBalancer) {
    const Drawing drawing = twoZones()
                                .add("application-load-balancer", "alb")
                                .link("alb", "a", role::placement)
                                .link("alb", "b", role::placement);
    const QRectF subnet = rectOf(drawing.layout(), "a");
    Drawing more = drawing;
    for (const char* id : {"db", "copy"})
        more.add("database", id).link(id, "a", role::placement).link(id, "b", role::placement);
    const CanvasLayout layout = more.layout();
    EXPECT_EQ(overlaps(layout), std::vector<std::string>());
    EXPECT_EQ(rectOf(layout, "alb"), rectOf(drawing.layout(), "alb"));
    EXPECT_EQ(rectOf(layout, "a"), subnet) << "nothing moves for it";
    for (const char* id : {"db", "copy"}) {
        const QRectF db = rectOf(layout, id);
        EXPECT_GT(db.top(), rectOf(layout, "b").bottom());
        EXPECT_TRUE(rectOf(layout, "vpc").contains(db));
        EXPECT_TRUE(layout.lanes()[0].rect.intersects(db));
        EXPECT_GT(layout.lanes()[0].rect.bottom(), db.bottom());
    }
    for (const Foot& foot : layout.feet()) {
        if (foot.from == "alb") continue;
        EXPECT_DOUBLE_EQ(foot.line.y1(), rectOf(layout, foot.from).top());
        EXPECT_DOUBLE_EQ(foot.line.y2(), rectOf(layout, foot.to).bottom());
    }
}

TEST(CanvasLayout, LeavesABalancerWithoutPlacementOutside) {
    const CanvasLayout layout = twoZones().add("application-load-balancer", "alb").layout();
    EXPECT_FALSE(rectOf(layout, "vpc").intersects(rectOf(layout, "alb")));
    EXPECT_TRUE(layout.feet().empty());
}

TEST(CanvasLayout, StacksWhatStandsFree) {
    Drawing drawing = twoZones();
    drawing.add("clients", "clients").add("auto-scaling-group", "asg").add("distribution", "cdn");
    drawing.add("launch-configuration", "lc").add("application-load-balancer", "alb");
    const CanvasLayout layout = drawing.layout();
    EXPECT_EQ(overlaps(layout), std::vector<std::string>());
    for (const Box& box : layout.boxes()) {
        for (const Box& other : layout.boxes()) {
            if (box.shape == Shape::chip || other.shape == Shape::chip || box.id >= other.id) continue;
            if (box.depth > 0 || other.depth > 0) continue;
            EXPECT_FALSE(box.rect.adjusted(-6, -6, 6, 6).intersects(other.rect)) << box.id << " at " << other.id;
        }
    }
}

TEST(CanvasLayout, StacksBalancersThatWouldOverlap) {
    Drawing drawing = twoZones();
    for (const char* id : {"one", "two", "three"})
        drawing.add("application-load-balancer", id).link(id, "a", role::placement).link(id, "b", role::placement);
    EXPECT_EQ(overlaps(drawing.layout()), std::vector<std::string>());
}

TEST(CanvasLayout, FramesAGroupsMembersInTheSubnetsThatTheyAreIn) {
    Drawing drawing = twoZones();
    drawing.add("auto-scaling-group", "asg").link("asg", "a", role::placement).link("asg", "b", role::placement);
    std::vector<Member> members;
    for (int i = 1; i <= 9; ++i)
        members.push_back({.id = "asg/" + std::to_string(i),
                           .owner = "asg",
                           .subnet = i % 2 ? "a" : "b",
                           .kind = realCatalog().find("instance")});
    const CanvasLayout layout = drawing.layout(members);
    const QRectF frame = rectOf(layout, "asg");
    for (const Member& member : members) {
        EXPECT_TRUE(frame.contains(rectOf(layout, member.id))) << member.id;
        EXPECT_TRUE(rectOf(layout, member.subnet).contains(rectOf(layout, member.id))) << member.id;
        EXPECT_TRUE(layout.box(member.id)->member);
        EXPECT_EQ(layout.box(member.id)->container, member.subnet);
    }
    EXPECT_EQ(overlaps(layout), std::vector<std::string>());
    EXPECT_TRUE(rectOf(layout, "vpc").contains(frame));
}

TEST(CanvasLayout, HonoursPlacesAndSizes) {
    Drawing drawing = twoZones();
    drawing.add("clients", "clients").at("clients", {40, 500}).at("vpc", {300, 20}).at("a", {30, 170});
    EXPECT_FALSE(drawing.drawing.move("vpc", {}, {}, Size{1500, 900}));
    const CanvasLayout layout = drawing.layout();
    EXPECT_EQ(rectOf(layout, "clients").topLeft(), QPointF(40, 500));
    EXPECT_EQ(rectOf(layout, "vpc"), QRectF(300, 20, 1500, 900));
    EXPECT_EQ(rectOf(layout, "a").topLeft(), QPointF(330, 190));
    EXPECT_EQ(overlaps(layout), std::vector<std::string>());
}

TEST(CanvasLayout, IsTheSameForTheSameDrawing) {
    const Scenario scenario = shipped("02_two_zones");
    const CanvasLayout one = layoutOf(scenario.architecture, {}), other = layoutOf(scenario.architecture, {});
    EXPECT_EQ(one.boxes(), other.boxes());
    EXPECT_EQ(one.lanes(), other.lanes());
    EXPECT_EQ(one.feet(), other.feet());
}

TEST(CanvasLayout, MovesNothingForAnInstanceMoreInTheSameRow) {
    Drawing drawing = twoZones();
    drawing.add("instance", "i-1", "a");
    const CanvasLayout before = drawing.layout();
    const CanvasLayout after = drawing.add("instance", "i-2", "a").layout();
    for (const Box& box : before.boxes()) EXPECT_EQ(rectOf(after, box.id), box.rect) << box.id;
}

TEST(CanvasLayout, GoesRoundCardsWithItsLinks) {
    const Scenario scenario = shipped("01_launch_day");
    const CanvasLayout layout = layoutOf(scenario.architecture, {});
    int routes = 0;
    for (const Link& link : scenario.architecture.links()) {
        const QPainterPath path = layout.route(link);
        if (path.isEmpty()) continue;
        ++routes;
        for (const Box& box : layout.boxes()) {
            if (box.shape != Shape::card || box.id == link.from || box.id == link.to) continue;
            const QRectF inner = box.rect.adjusted(3, 3, -3, -3);
            for (double at = 0; at <= 1; at += 0.01)
                EXPECT_FALSE(inner.contains(path.pointAtPercent(at)))
                    << link.from << "-" << link.to << " over " << box.id;
        }
    }
    EXPECT_EQ(routes, 3);
    EXPECT_TRUE(layout.route({"clb-1", "subnet-a", "placement"}).isEmpty());
    EXPECT_TRUE(layout.route({"i-1", "sg-web", "uses"}).isEmpty());
}

TEST(CanvasLayout, NamesWhatStandsOnWhatIsMoved) {
    const Scenario scenario = shipped("02_two_zones");
    const CanvasLayout layout = layoutOf(scenario.architecture, {});
    EXPECT_EQ(standingOn(scenario.architecture, layout, {"vpc-1"}), std::vector<ResourceId>{"alb-1"});
    EXPECT_EQ(standingOn(scenario.architecture, layout, {"vpc-1", "alb-1"}), std::vector<ResourceId>());
}

/// Chips that lie on chips, and lanes on lanes.
std::vector<std::string> covered(const CanvasLayout& layout) {
    std::vector<std::string> found = overlaps(layout);
    for (std::size_t i = 0; i < layout.lanes().size(); ++i)
        for (std::size_t j = i + 1; j < layout.lanes().size(); ++j)
            if (layout.lanes()[i].rect.intersects(layout.lanes()[j].rect))
                found.push_back("zone " + layout.lanes()[i].name + " on zone " + layout.lanes()[j].name);
    return found;
}

TEST(CanvasLayout, MakesRoomForABalancerOverSubnetsThatWerePlacedHigh) {
    Drawing drawing = twoZones();
    drawing.at("vpc", {300, 100}).at("a", {48, 64}).at("b", {520, 70});
    drawing.add("application-load-balancer", "alb").at("alb", {500, 20});
    drawing.link("alb", "a", role::placement).link("alb", "b", role::placement);
    drawing.add("target-group", "tg", "vpc").link("alb", "tg", role::traffic);
    drawing.add("internet-gateway", "igw", "vpc");
    const CanvasLayout layout = drawing.layout();
    const QRectF alb = rectOf(layout, "alb"), vpc = rectOf(layout, "vpc");
    EXPECT_TRUE(vpc.contains(alb));
    EXPECT_EQ(vpc.topLeft(), QPointF(300, 100));
    EXPECT_GE(alb.top(), vpc.top() + 58);  // below its name, its chips and the names of the zones
    EXPECT_LT(alb.bottom(), rectOf(layout, "a").top());
    EXPECT_LT(alb.bottom(), rectOf(layout, "b").top());
    EXPECT_EQ(covered(layout), std::vector<std::string>());
    for (const Box& box : layout.boxes()) EXPECT_FALSE(box.on == "vpc" && box.rect.intersects(alb)) << box.id;
}

TEST(CanvasLayout, LeavesWhatIsThereWhereSomethingIsPlacedBeside) {
    const Scenario scenario = shipped("01_launch_day");
    const CanvasLayout before = layoutOf(scenario.architecture, {});
    for (const Point at : {Point{64, 300}, Point{500, 120}, Point{700, 400}}) {
        Drawing drawing{scenario.architecture};
        drawing.add("subnet", "new", "vpc-1", Record{{{"zone", "a"}, {"cidr", "10.20.1.0/24"}}}).at("new", at);
        const CanvasLayout after = drawing.layout();
        for (const Box& box : before.boxes()) {
            if (box.shape == Shape::chip) continue;
            EXPECT_EQ(rectOf(after, box.id).topLeft(), box.rect.topLeft()) << box.id;
            EXPECT_TRUE(box.id == "vpc-1" || rectOf(after, box.id).size() == box.rect.size()) << box.id;
        }
        EXPECT_EQ(covered(after), std::vector<std::string>());
        EXPECT_TRUE(after.lanes()[0].rect.contains(rectOf(after, "new")));
    }
}

TEST(CanvasLayout, KeepsABalancerThatWasPlacedOverTheZoneThatItIsIn) {
    Drawing drawing = twoZones();
    drawing.at("vpc", {200, 0}).add("classic-load-balancer", "clb").at("clb", {560, 40});
    drawing.link("clb", "a", role::placement);
    const CanvasLayout layout = drawing.layout();
    const QRectF clb = rectOf(layout, "clb");
    EXPECT_LE(clb.right(), layout.lanes()[0].rect.right());
    EXPECT_GE(clb.top(), layout.lanes()[0].rect.top() + 18);  // the name of the zone
    EXPECT_LT(clb.bottom(), rectOf(layout, "a").top());
}

TEST(CanvasLayout, MovesTheLaterOfTwoSubnetsOutOfTheWay) {
    Drawing drawing;
    drawing.add("vpc", "vpc").subnet("one", "a").subnet("two", "a").at("one", {48, 80}).at("two", {200, 90});
    const CanvasLayout same = drawing.layout();
    EXPECT_EQ(covered(same), std::vector<std::string>());
    EXPECT_EQ(rectOf(same, "one").topLeft() - rectOf(same, "vpc").topLeft(), QPointF(48, 80));
    EXPECT_FALSE(drawing.drawing.set("two", "zone", Value("b")));
    const CanvasLayout apart = drawing.layout();
    EXPECT_EQ(covered(apart), std::vector<std::string>());
    EXPECT_EQ(rectOf(apart, "one"), rectOf(same, "one"));
    EXPECT_EQ(rectOf(apart, "two").top() - rectOf(apart, "vpc").top(), 90);
}

TEST(CanvasLayout, IsWideEnoughForANameAndTheChipsBesideIt) {
    Drawing drawing;
    drawing.add("vpc", "vpc");
    const CanvasLayout layout = drawing.layout();
    int chips = 0;
    for (const Box& box : layout.boxes()) {
        if (box.on != "vpc") continue;
        ++chips;
        EXPECT_GE(box.rect.left(), rectOf(layout, "vpc").left() + 150) << box.id;
        EXPECT_GE(box.rect.width(), 80) << box.id;
    }
    EXPECT_EQ(chips, 3);
}

/// Two to five subnets in up to three zones, balancers over some of them, a group and machines; about half of it placed
/// somewhere, as by a hand that does not look.
Drawing anywhere(std::uint32_t& luck, bool spans) {
    const auto below = [&](std::uint32_t most) {
        luck = luck * 1664525 + 1013904223;
        return (luck >> 16) % most;
    };
    Drawing drawing;
    drawing.add("vpc", "vpc");
    const auto place = [&](const ResourceId& id) {
        if (below(2)) drawing.at(id, {8.0 * below(120), 8.0 * below(80)});
    };
    place("vpc");
    const std::uint32_t subnets = 2 + below(4);
    std::vector<ResourceId> ids;
    for (std::uint32_t i = 0; i < subnets; ++i) {
        ids.push_back("s" + std::to_string(i));
        drawing.subnet(ids.back(), std::string(1, static_cast<char>('a' + below(3))));
        place(ids.back());
    }
    for (const ResourceId id : {"one", "two", "three"}) {
        drawing.add(id == "three" ? "database" : "classic-load-balancer", id);
        place(id);
        for (const ResourceId& subnet : ids)
            if (below(3) == 0 && spans) drawing.link(id, subnet, role::placement);
    }
    drawing.add("auto-scaling-group", "group");
    for (const ResourceId& subnet : ids)
        if (below(2)) drawing.link("group", subnet, role::placement);
    drawing.add("instance", "machine", ids.front());
    place("machine");
    drawing.add("security-group", "sg", "vpc").link("one", "sg", role::uses).link("machine", "sg", role::uses);
    return drawing;
}

TEST(CanvasLayout, MovesNothingForASubnetThatIsPutAnywhere) {
    std::uint32_t luck = 7;
    for (int i = 0; i < 400; ++i) {
        Drawing drawing = anywhere(luck, false);
        drawing.at("vpc", {200, 100});
        const CanvasLayout before = drawing.layout();
        drawing.subnet("new", std::string(1, static_cast<char>('a' + luck % 3)));
        drawing.at("new", {8.0 * (luck % 131), 8.0 * (luck / 131 % 97)});
        const CanvasLayout after = drawing.layout();
        for (const Box& box : before.boxes()) {
            if (box.shape == Shape::chip || box.shape == Shape::frame) continue;
            const QPointF by = rectOf(after, box.id).topLeft() - box.rect.topLeft();
            EXPECT_TRUE(by.isNull()) << box.id << " by " << by.x() << ", " << by.y() << " in drawing " << i;
        }
        if (testing::Test::HasFailure()) break;
    }
}

/// Whether one of the frame's parts is around it.
bool isFramed(const Box& frame, const QRectF& member) {
    return frame.rect.contains(member) || std::any_of(frame.others.begin(), frame.others.end(),
                                                      [&](const QRectF& part) { return part.contains(member); });
}

TEST(CanvasLayout, LetsNothingInAVpcOverlapWhereverThingsWerePlaced) {
    std::uint32_t luck = 1;
    for (int i = 0; i < 400; ++i) {
        const Drawing drawing = anywhere(luck, true);
        std::vector<Member> members;
        for (const ResourceId& subnet : drawing.drawing.linked("group", role::placement))
            for (int j = 0; j < 3; ++j)
                members.push_back({.id = "group/" + subnet + std::to_string(j),
                                   .owner = "group",
                                   .subnet = subnet,
                                   .kind = realCatalog().find("instance")});
        const CanvasLayout layout = drawing.layout(members);
        for (const std::string& pair : covered(layout)) {
            // What nobody put into the VPC lies where it was put.
            const bool free = pair.find("vpc") != std::string::npos ||
                              std::any_of(layout.boxes().begin(), layout.boxes().end(), [&](const Box& box) {
                                  return box.container.empty() && pair.find(box.id) != std::string::npos;
                              });
            EXPECT_TRUE(free) << pair << " in drawing " << i;
        }
        for (const Box& box : layout.boxes()) {
            const Box* outer = box.shape == Shape::chip ? nullptr : layout.box(box.container);
            EXPECT_TRUE(!outer || outer->rect.contains(box.rect)) << box.id << " in drawing " << i;
        }
        for (const Lane& lane : layout.lanes())
            EXPECT_TRUE(layout.box("vpc")->rect.contains(lane.rect)) << lane.name << " in drawing " << i;
        for (const Member& member : members)
            EXPECT_TRUE(isFramed(*layout.box("group"), rectOf(layout, member.id))) << member.id << " in drawing " << i;
        if (testing::Test::HasFailure()) break;
    }
}

}  // namespace
}  // namespace stampede
