#include "model/cloud/parts/named_origin.h"

#include <gtest/gtest.h>

#include "model/architecture/traits.h"
#include "model/cloud/control_plane.h"
#include "model/kinds/tables.h"
#include "tests/support/legal_drawing.h"

namespace stampede {

Kind vpcKind(const Tables&);
Kind subnetKind(const Tables&);
Kind internetGatewayKind(const Tables&);
Kind routeTableKind(const Tables&);
Kind networkAclKind(const Tables&);
Kind securityGroupKind(const Tables&);

namespace {

class Door final : public Running, public Station {
public:
    explicit Door(Cloud& cloud) : m_station(cloud.engine().add(*this)) {}
    StationIndex station() const override { return m_station; }
    void arrive(RequestRef) override {}
    void answered(RequestRef, const Answer&) override {}
    void wake(std::uint64_t) override {}

private:
    StationIndex m_station;
};

std::unique_ptr<Running> runDoor(Cloud& cloud, CloudResource&) { return std::make_unique<Door>(cloud); }

void holdAddress(const CallContext& context, CloudResource& self) {
    if (self.interfaces.empty()) context.cloud.addInterface(self, self.parent, true);
}

Catalog makeTestCatalog() {
    Tables tables = readTables();
    std::vector<Kind> kinds{vpcKind(tables),        subnetKind(tables),     internetGatewayKind(tables),
                            routeTableKind(tables), networkAclKind(tables), securityGroupKind(tables)};
    kinds.push_back({.key = "house",
                     .parents = {"subnet"},
                     .links = {{.role = role::uses, .to = "security-group"}},
                     .calls = {"Build", "Change", "Demolish"},
                     .hold = holdAddress,
                     .run = runDoor});
    return Catalog(std::move(kinds), std::move(tables));
}

class NoBook final : public TrafficBook {
public:
    void offered(std::uint64_t, std::uint16_t, SimTime) override {}
    void finished(const Finish&) override {}
};

/// A house with a public address in a subnet with a way to the internet.
class NamedOriginTest : public testing::Test {
protected:
    NamedOriginTest() {
        draw("vpc", "vpc", "", {{{"cidr", "10.0.0.0/16"}}});
        draw("internet-gateway", "igw", "vpc");
        const Record route{{{"name", "default"}, {"to", "0.0.0.0/0"}, {"via", "igw"}}};
        draw("route-table", "rt", "vpc", {{{"routes", List{route}}}});
        draw("subnet", "subnet", "vpc", {{{"cidr", "10.0.1.0/24"}, {"zone", "a"}}});
        const Record rule{{{"name", "http"}, {"protocol", "tcp"}, {"ports", "80"}, {"from", "0.0.0.0/0"}}};
        draw("security-group", "sg", "vpc", {{{"inbound", List{rule}}}});
        draw("house", "house", "subnet");
        connect("subnet", "rt");
        connect("house", "sg");
        plane.settle(drawing);
        engine.runUntil(seconds(1));
        origin.point(NamedOrigin::nameOf(cloud, "house"));
    }

    void draw(const char* kind, const char* id, const char* parent, Record settings = {}) {
        stampede::draw(drawing, catalog, kind, id, parent, std::move(settings));
    }
    void connect(const char* from, const char* to) { link(drawing, from, to, role::uses); }
    std::uint32_t set(const char* id, const char* key, Value value) {
        Architecture changed = drawing;
        EXPECT_FALSE(changed.set(id, key, std::move(value)));
        plane.follow(drawing, changed, {});
        drawing = changed;
        engine.runUntil(engine.now() + seconds(60));
        return cloud.find(id)->lastCall;
    }
    OriginAim aim() { return origin.aim({}, 0); }

    Engine engine;
    Workload workload;
    NoBook book;
    Catalog catalog = makeTestCatalog();
    Cloud cloud{World{.engine = engine, .catalog = catalog, .workload = workload, .book = book}};
    ControlPlane plane{cloud};
    Architecture drawing;
    NamedOrigin origin{cloud};
};

using Way = OriginAim::Way;

}  // namespace

TEST_F(NamedOriginTest, ReachesAnOriginThatTheInternetReaches) {
    EXPECT_EQ(aim().way, Way::open);
    EXPECT_EQ(aim().station, cloud.there("house")->running->station());
    EXPECT_EQ(aim().because, 0u);
}

TEST_F(NamedOriginTest, IsLostWhereARouteIsCutUntilItIsBack) {
    const std::uint32_t cut = set("rt", "routes", List{});
    EXPECT_EQ(aim().way, Way::lost);
    EXPECT_EQ(aim().because, cut);
    set("rt", "routes", List{Record{{{"name", "default"}, {"to", "0.0.0.0/0"}, {"via", "igw"}}}});
    EXPECT_EQ(aim().way, Way::open);
}

TEST_F(NamedOriginTest, IsLostWhereTheSecurityGroupLetsNothingIn) {
    const std::uint32_t shut = set("sg", "inbound", List{});
    EXPECT_EQ(aim().way, Way::lost);
    EXPECT_EQ(aim().because, shut);
}

TEST_F(NamedOriginTest, HasNoNameForWhatNeverWas) {
    origin.point(NamedOrigin::nameOf(cloud, "nobody"));
    EXPECT_EQ(aim().way, Way::noName);
}

}  // namespace stampede
