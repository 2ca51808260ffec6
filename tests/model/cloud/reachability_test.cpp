#include "model/cloud/reachability.h"

#include <gtest/gtest.h>

#include "tests/support/toy_cloud.h"

// Boxes with one interface each in the public subnet "s" (10.0.0.0/24) of the VPC "v", behind the open security group
// "sg". Addresses are given out from the lowest: the first box of a /24 has .4.

namespace stampede {

namespace {

Record route(std::string_view name, std::string_view to, std::string_view via) {
    return {{{"name", name}, {"to", to}, {"via", via}}};
}

Record allow(std::string_view name, std::string_view from, std::string_view ports = "all") {
    return {{{"name", name}, {"protocol", "tcp"}, {"ports", ports}, {"from", from}}};
}

Record entry(std::string_view number, std::string_view action, std::string_view side, std::string_view block,
             std::string_view ports = "all") {
    return {{{"name", number}, {"action", action}, {"ports", ports}, {std::string(side), block}}};
}

class PublicBox : public ToyCloud {
public:
    PublicBox() { publicSubnet().add("box", "b", "s").connect("b", "sg", role::uses); }

    const CloudResource& at(const ResourceId& id) const { return *cloud->find(id); }
    Reach in(const ResourceId& id = "b", int port = 80) const { return fromInternet(*cloud, at(id), 0, port); }
    Reach out(const ResourceId& id = "b", int port = 443) const { return toInternet(*cloud, at(id), 0, port); }
    Reach from(const ResourceId& a, const ResourceId& b, int port = 80) const {
        return between(*cloud, at(a), 0, at(b), 0, port);
    }
    /// A second subnet "s2" (10.0.1.0/24), as public as the first, with a box "c" in it.
    PublicBox& secondSubnet() {
        add("subnet", "s2", "v", {{{"cidr", "10.0.1.0/24"}}}).connect("s2", "rt", role::uses);
        add("box", "c", "s2").connect("c", "sg", role::uses);
        return *this;
    }
    /// A network ACL of the player's own, which `s` uses.
    PublicBox& ownAcl(List inbound, List outbound) {
        add("network-acl", "acl", "v", {{{"inbound", std::move(inbound)}, {"outbound", std::move(outbound)}}});
        connect("s", "acl", role::uses);
        return *this;
    }
    /// The last change is to blame, and it was made on `where`.
    void expectLostAt(const Reach& reach, const ResourceId& where) const {
        EXPECT_FALSE(reach.open);
        EXPECT_EQ(reach.where, where);
        const LogEntry& because = cloud->log().entries()[reach.because - 1];
        EXPECT_EQ(because.resources.front(), where);
        EXPECT_EQ(reach.because, cloud->find(where)->lastCall);
    }
};

class Reachability : public testing::Test, protected PublicBox {};

}  // namespace

TEST_F(Reachability, LetsTheInternetInWhereGatewayRouteAddressGroupAndAclAgree) {
    settle();
    EXPECT_TRUE(in().open);
    EXPECT_TRUE(out().open);
}

TEST_F(Reachability, NeedsTheGatewayToBeThere) {
    settle();
    takeAway("igw");
    expectLostAt(in(), "igw");
    expectLostAt(out(), "igw");
    EXPECT_EQ(in().because, lastLog().number);
    restore("igw");
    EXPECT_TRUE(in().open);
}

TEST_F(Reachability, NeedsTheGatewayToBeAttachedToTheSameVpc) {
    add("vpc", "w", {}, {{{"cidr", "10.1.0.0/16"}}}).add("internet-gateway", "other", "w");
    set("rt", "routes", List{route("default", "0.0.0.0/0", "other")});
    settle();
    expectLostAt(in(), "other");
    EXPECT_FALSE(drawing.move("igw", "", {}, {}));
    set("rt", "routes", List{route("default", "0.0.0.0/0", "igw")}).apply();
    expectLostAt(in(), "igw");  // detached
}

TEST_F(Reachability, NeedsARouteOutOfTheSubnet) {
    settle();
    set("rt", "routes", List{}).apply();
    expectLostAt(in(), "rt");
    expectLostAt(out(), "rt");
    EXPECT_EQ(in().because, lastLog().number);
    EXPECT_EQ(lastLog().call, "DeleteRoute");
}

TEST_F(Reachability, BlamesTheTableForARouteToNowhere) {
    set("rt", "routes", List{route("default", "0.0.0.0/0", "no-such-gateway")});
    settle();
    expectLostAt(in(), "rt");
}

TEST_F(Reachability, TakesTheRouteWithTheLongestPrefix) {
    add("vpc", "w", {}, {{{"cidr", "10.1.0.0/16"}}}).add("internet-gateway", "elsewhere", "w");
    const auto with = [&](std::string_view documentation, std::string_view rest) {
        set("rt", "routes", List{route("docs", "203.0.113.0/24", documentation), route("rest", "0.0.0.0/0", rest)});
    };
    with("elsewhere", "igw");
    settle();
    expectLostAt(in(), "elsewhere");
    with("igw", "elsewhere");
    apply();
    EXPECT_TRUE(in().open);
}

TEST_F(Reachability, HasNoWayOutByTheMainTableUntilItIsGivenOne) {
    add("subnet", "private", "v", {{{"cidr", "10.0.2.0/24"}}});
    add("box", "p", "private").connect("p", "sg", role::uses);
    settle();
    EXPECT_EQ(routeTableOf(*cloud, "private")->id, "v/main-route-table");
    expectLostAt(in("p"), "v/main-route-table");
    EXPECT_TRUE(from("b", "p").open) << "the VPC's own block is local";
    set("v/main-route-table", "routes", List{route("default", "0.0.0.0/0", "igw")}).apply();
    EXPECT_TRUE(in("p").open);
}

TEST_F(Reachability, NeedsAPublicAddress) {
    add("box", "hidden", "s", {{{"public", false}}}).connect("hidden", "sg", role::uses);
    settle();
    expectLostAt(in("hidden"), "hidden");
    expectLostAt(out("hidden"), "hidden");
    EXPECT_TRUE(from("b", "hidden").open);
}

TEST_F(Reachability, ReachesNothingThatHasNoInterface) {
    settle();
    takeAway("b");
    EXPECT_FALSE(in().open);
    EXPECT_EQ(in().where, "b");
}

TEST_F(Reachability, LetsInWhatASecurityGroupAllowsAndAnswersOut) {
    set("sg", "inbound", List{allow("web", "0.0.0.0/0", "80"), allow("range", "0.0.0.0/0", "8000-8009")});
    set("sg", "outbound", List{});
    settle();
    for (const int port : {80, 8000, 8009}) EXPECT_TRUE(in("b", port).open) << port;
    for (const int port : {79, 81, 443, 7999, 8010}) expectLostAt(in("b", port), "sg");
    expectLostAt(out(), "sg");  // of its own accord nothing may leave
}

TEST_F(Reachability, LetsNothingInByANewSecurityGroupAndEverythingOut) {
    add("security-group", "new", "v").add("box", "n", "s").connect("n", "new", role::uses);
    settle();
    expectLostAt(in("n"), "new");
    expectLostAt(from("b", "n"), "new");
    EXPECT_TRUE(out("n").open);
}

TEST_F(Reachability, AddsUpWhatAllItsSecurityGroupsAllow) {
    add("security-group", "ssh", "v", {{{"inbound", List{allow("ssh", "0.0.0.0/0", "22")}}}});
    set("sg", "inbound", List{allow("web", "0.0.0.0/0", "80")});
    connect("b", "ssh", role::uses);
    settle();
    EXPECT_TRUE(in("b", 22).open);
    EXPECT_TRUE(in("b", 80).open);
    EXPECT_FALSE(in("b", 443).open);
}

TEST_F(Reachability, TakesTheVpcsOwnGroupWhereNoneIsNamed) {
    add("box", "x", "s").add("box", "y", "s");
    settle();
    expectLostAt(in("x"), "v/default-security-group");
    EXPECT_TRUE(from("x", "y").open) << "its members reach each other";
    expectLostAt(from("b", "x"), "v/default-security-group");
}

TEST_F(Reachability, LetsInTheMembersOfAGroupThatIsNamed) {
    add("security-group", "front", "v");
    add("security-group", "back", "v", {{{"inbound", List{allow("from-front", "front", "80")}}}});
    add("box", "f", "s").connect("f", "front", role::uses).add("box", "k", "s").connect("k", "back", role::uses);
    settle();
    EXPECT_TRUE(from("f", "k").open);
    EXPECT_FALSE(from("f", "k", 81).open);
    expectLostAt(from("b", "k"), "back");
    EXPECT_FALSE(in("k").open) << "a group's members are private addresses";
}

TEST_F(Reachability, LetsInItsOwnMembersBySelf) {
    add("security-group", "club", "v", {{{"inbound", List{allow("members", "self")}}}});
    for (const char* id : {"m1", "m2"}) add("box", id, "s").connect(id, "club", role::uses);
    settle();
    EXPECT_TRUE(from("m1", "m2").open);
    EXPECT_FALSE(from("b", "m1").open);
}

TEST_F(Reachability, LetsInABlockByItsAddresses) {
    set("sg", "inbound", List{allow("first-box-only", "10.0.0.4/32")});
    add("box", "c", "s").connect("c", "sg", role::uses);
    settle();
    EXPECT_TRUE(from("b", "c").open);
    EXPECT_FALSE(from("c", "b").open);
    EXPECT_FALSE(in("b").open);
}

TEST_F(Reachability, HoldsBackWhatASenderMayNotSend) {
    set("sg", "outbound", List{});
    add("box", "c", "s").connect("c", "sg", role::uses);
    settle();
    expectLostAt(from("b", "c"), "sg");
}

TEST_F(Reachability, LetsEverythingPassByTheVpcsOwnAclUntilItIsChanged) {
    settle();
    EXPECT_EQ(networkAclOf(*cloud, "s")->id, "v/default-network-acl");
    EXPECT_TRUE(in().open);
    set("v/default-network-acl", "inbound", List{entry("50", "deny", "from", "0.0.0.0/0")}).apply();
    expectLostAt(in(), "v/default-network-acl");
    EXPECT_EQ(in().because, lastLog().number);
}

TEST_F(Reachability, LetsNothingPassByANewAcl) {
    add("network-acl", "acl", "v").connect("s", "acl", role::uses);
    settle();
    expectLostAt(in(), "acl");
    expectLostAt(out(), "acl");
}

TEST_F(Reachability, NeedsTheAclBothWaysAsItKeepsNoState) {
    struct Case {
        const char* inbound;
        const char* outbound;
        bool in;
        bool out;
    };
    // To serve on 80 the answers' ephemeral ports must go out; to download from 443 they must come in.
    for (const Case& each : {Case{"80", "1024-65535", true, false}, Case{"80", "443", false, false},
                             Case{"1024-65535", "443", false, true}, Case{"80", "all", true, false},
                             Case{"all", "all", true, true}, Case{"443", "1024-65535", false, false}}) {
        PublicBox day;
        day.ownAcl({entry("100", "allow", "from", "0.0.0.0/0", each.inbound)},
                   {entry("100", "allow", "to", "0.0.0.0/0", each.outbound)});
        day.settle();
        EXPECT_EQ(day.in().open, each.in) << each.inbound << " in, " << each.outbound << " out";
        EXPECT_EQ(day.out().open, each.out) << each.inbound << " in, " << each.outbound << " out";
    }
}

TEST_F(Reachability, AsksTheRulesOfAnAclInTheOrderOfTheirNumbers) {
    const List all{entry("100", "allow", "to", "0.0.0.0/0")};
    struct Case {
        const char* deny;
        const char* allow;
        bool open;
    };
    for (const Case& each :
         {Case{"50", "100", false}, Case{"200", "100", true}, Case{"9", "10", false}, Case{"1000", "999", true}}) {
        PublicBox day;
        day.ownAcl(
            {entry(each.deny, "deny", "from", "203.0.113.0/24"), entry(each.allow, "allow", "from", "0.0.0.0/0")}, all);
        day.settle();
        EXPECT_EQ(day.in().open, each.open) << "deny " << each.deny << ", allow " << each.allow;
    }
}

TEST_F(Reachability, PassesByTheAclOfAnotherBlockOrPort) {
    ownAcl({entry("10", "deny", "from", "198.51.100.0/24"), entry("20", "deny", "from", "0.0.0.0/0", "22"),
            entry("30", "allow", "from", "0.0.0.0/0")},
           {entry("10", "allow", "to", "0.0.0.0/0")});
    settle();
    EXPECT_TRUE(in("b", 80).open);
    EXPECT_FALSE(in("b", 22).open);
}

TEST_F(Reachability, AsksNoAclInsideASubnet) {
    ownAcl({}, {}).add("box", "c", "s").connect("c", "sg", role::uses);
    settle();
    EXPECT_TRUE(from("b", "c").open);
    EXPECT_FALSE(in("c").open);
}

TEST_F(Reachability, AsksTheAclsOfBothSubnetsAndBothWays) {
    struct Case {
        std::string_view blocked;  ///< the direction of the first subnet's ACL that denies the second subnet
        std::string_view ports;
        bool there;
        bool back;
    };
    for (const Case& each : {Case{"inbound", "80", true, false}, Case{"outbound", "80", false, true},
                             Case{"inbound", "1024-65535", false, true}, Case{"outbound", "1024-65535", true, false}}) {
        PublicBox day;
        day.secondSubnet();
        const bool isIn = each.blocked == "inbound";
        List inbound{entry("100", "allow", "from", "0.0.0.0/0")}, outbound{entry("100", "allow", "to", "0.0.0.0/0")};
        (isIn ? inbound : outbound).push_back(entry("50", "deny", isIn ? "from" : "to", "10.0.1.0/24", each.ports));
        day.ownAcl(inbound, outbound);
        day.settle();
        EXPECT_EQ(day.from("b", "c").open, each.there) << each.blocked << ' ' << each.ports;
        EXPECT_EQ(day.from("c", "b").open, each.back) << each.blocked << ' ' << each.ports;
    }
}

TEST_F(Reachability, NeverLeadsFromOneVpcToAnother) {
    const Record open{{{"name", "all"}, {"protocol", "all"}, {"from", "0.0.0.0/0"}}};
    add("vpc", "w").add("subnet", "t", "w").add("security-group", "sg-w", "w", {{{"inbound", List{open}}}});
    add("box", "far", "t").connect("far", "sg-w", role::uses);
    settle();
    expectLostAt(from("b", "far"), "far");
}

TEST_F(Reachability, OpensAgainWhenTheRuleIsBack) {
    settle();
    set("sg", "inbound", List{}).apply();
    expectLostAt(in(), "sg");
    EXPECT_EQ(lastLog().call, "RevokeSecurityGroupIngress");
    set("sg", "inbound", List{allow("web", "0.0.0.0/0", "80")}).apply();
    EXPECT_TRUE(in().open);
}

TEST_F(Reachability, SpreadsCallersEvenlyOverTheInterfacesOfAName) {
    secondSubnet().add("front", "f").connect("f", "s", role::placement).connect("f", "s2", role::placement);
    settle();
    int second = 0;
    for (std::uint64_t number = 0; number < 10'000; ++number)
        second += static_cast<int>(chosenInterface(at("f"), LuckStream(1, 1)(number), 0));
    EXPECT_NEAR(second, 5'000, 200);
}

TEST_F(Reachability, KnowsTheVpcAndTheZoneOfEachThing) {
    add("subnet", "zoned", "v", {{{"cidr", "10.0.3.0/24"}, {"zone", "c"}}});
    settle();
    EXPECT_EQ(vpcOf(*cloud, "b"), "v");
    EXPECT_EQ(vpcOf(*cloud, "sg"), "v");
    EXPECT_EQ(vpcOf(*cloud, "nothing"), "");
    EXPECT_EQ(zoneOf(*cloud, "s"), "a");
    EXPECT_EQ(zoneOf(*cloud, "zoned"), "c");
}

}  // namespace stampede
