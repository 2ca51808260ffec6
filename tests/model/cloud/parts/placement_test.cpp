#include "model/cloud/parts/placement.h"

#include <gtest/gtest.h>

#include "model/cloud/billing.h"
#include "tests/support/cloud_bench.h"

// Balancers "alb" and "clb" beside subnet-a (zone a, /24), subnet-b (zone b, /24), "small-c" (zone c, /28) and
// "other-a" (zone a, /24), none of which they stand in yet.

namespace stampede {

namespace {

class Placed : public CloudBench {
public:
    Placed() {
        for (const auto& [id, cidr, zone] : {std::tuple{"subnet-b", "10.0.1.0/24", "b"},
                                             {"small-c", "10.0.2.0/28", "c"},
                                             {"other-a", "10.0.3.0/24", "a"}})
            add("subnet", id, "vpc-1", {{{"cidr", cidr}, {"zone", zone}}});
        add("application-load-balancer", "alb").add("classic-load-balancer", "clb").add("target-group", "tg", "vpc-1");
    }
    Placed& in(std::string_view balancer, const std::vector<const char*>& subnets) {
        for (const char* subnet : subnets) connect(balancer, subnet, role::placement);
        return *this;
    }
    void move(std::string_view from, std::string_view to) {
        change([&](Architecture& drawn) {
            EXPECT_FALSE(drawn.disconnect({"alb", ResourceId(from), std::string(role::placement), {}}));
            EXPECT_FALSE(drawn.connect({"alb", ResourceId(to), std::string(role::placement), {}}));
        });
    }
    void take(const char* subnet, int addresses) {
        for (int i = 0; i < addresses; ++i) add("instance", std::string(subnet) + '-' + std::to_string(i), subnet);
    }
};

}  // namespace

TEST(Placement, NeedsSubnetsInAsManyZonesAsTheBalancerDoes) {
    struct Case {
        const char* balancer;
        std::vector<const char*> subnets;
        const char* code;
    };
    for (const Case& each : {Case{"alb", {}, "ValidationError"},
                             {"alb", {"subnet-a"}, "ValidationError"},
                             {"alb", {"subnet-a", "subnet-b"}, ""},
                             {"alb", {"subnet-a", "subnet-b", "small-c"}, ""},
                             {"alb", {"subnet-a", "other-a"}, "InvalidConfigurationRequest"},
                             {"clb", {}, "ValidationError"},
                             {"clb", {"subnet-a"}, ""},
                             {"clb", {"subnet-a", "other-a"}, "InvalidConfigurationRequest"}}) {
        Placed day;
        day.in(each.balancer, each.subnets).settle();
        EXPECT_EQ(day.refusalOf(each.balancer), each.code) << each.balancer << " in " << each.subnets.size();
    }
}

TEST(Placement, NeedsEightFreeAddressesInASubnetThatIsNewToIt) {
    for (const auto& [taken, code] : {std::pair{3, ""}, {4, "InvalidSubnet"}}) {
        Placed day;
        day.take("small-c", taken);
        day.settle();
        day.change([&](Architecture&) { day.in("alb", {"subnet-a", "small-c"}); });
        EXPECT_EQ(day.refusalOf("alb"), code) << 11 - taken << " free";
    }
    Placed day;
    day.in("alb", {"subnet-a", "small-c"}).settle();
    day.change([&](Architecture&) { day.take("small-c", 10); });
    ASSERT_EQ(day.cloud().addresses().free("small-c"), 0);
    day.move("subnet-a", "subnet-b");
    EXPECT_EQ(day.refusalOf("alb"), "") << "it stands in small-c already";
}

TEST(Placement, NeedsAGatewayInTheVpc) {
    Placed day;
    EXPECT_FALSE(day.drawing.move("igw-1", "", {}, {}));
    day.in("alb", {"subnet-a", "subnet-b"}).settle();
    EXPECT_EQ(day.refusalOf("alb"), "InvalidSubnet");
    EXPECT_EQ(english(day.resource("alb").refusal->reason), "VPC \"vpc-1\" has no internet gateway.");
}

TEST(Placement, TakesAsManyAddressesInEachSubnetAsItHasNodesAndGivesThoseItLeavesBack) {
    Placed day;
    day.limits["load_balancer_nodes_per_subnet"] = 2;
    day.in("alb", {"subnet-a", "subnet-b"}).settle();
    EXPECT_EQ(day.cloud().addresses().held("subnet-a"), 2);
    day.move("subnet-a", "small-c");
    EXPECT_EQ(day.lastLog().call, "SetSubnets");
    EXPECT_EQ(day.cloud().addresses().held("subnet-a"), 0);
    EXPECT_EQ(day.cloud().addresses().held("subnet-b"), 2);
    EXPECT_EQ(day.cloud().addresses().held("small-c"), 2);
}

TEST(Placement, PaysForThePublicAddressOfEveryNodeSince2024) {
    const auto billed = [](int year, std::string_view balancer, const std::vector<const char*>& subnets) {
        Placed day;
        day.year = year;
        day.in(balancer, subnets).settle();
        day.runUntil(hours(1));
        return listPrice(day.cloud(), day.resource(balancer), hours(1));
    };
    EXPECT_EQ(billed(2026, "clb", {"subnet-a"}) - billed(2021, "clb", {"subnet-a"}), usd(0.005));
    const std::vector<const char*> three = {"subnet-a", "subnet-b", "small-c"};
    EXPECT_EQ(billed(2026, "clb", three) - billed(2021, "clb", three), usd(0.015));
    EXPECT_EQ(billed(2026, "alb", three) - billed(2023, "alb", three), usd(0.015));
}

TEST(Placement, StopsPayingForTheAddressesOfASubnetItLeaves) {
    Placed day;
    day.in("clb", {"subnet-a", "subnet-b"}).settle();
    day.runUntil(hours(1));
    day.change([](Architecture& drawn) {
        EXPECT_FALSE(drawn.disconnect({"clb", "subnet-b", std::string(role::placement), {}}));
    });
    day.runUntil(hours(3));
    const auto lines = billOf(day.cloud(), day.resource("clb"), hours(3));
    EXPECT_EQ(lines.back().price, "public_ipv4_hour");
    EXPECT_EQ(lines.back().quantity, 4) << "three hours in subnet-a, one in subnet-b";
}

TEST(ApplicationLoadBalancerKind, HasItsTargetGroupToItselfEvenWhileBothAreMade) {
    Placed day;
    day.settle();
    day.change([&](Architecture&) {
        for (const char* id : {"one", "two"}) {
            day.add("application-load-balancer", id);
            day.in(id, {"subnet-a", "subnet-b"});
            day.connect(id, "tg", role::traffic);
        }
    });
    EXPECT_EQ(day.stateOf("one"), State::provisioning);
    EXPECT_EQ(day.refusalOf("two"), "TargetGroupAssociationLimit");
}

TEST(ApplicationLoadBalancerKind, IsNotDeletedWhileItIsProtected) {
    Placed day;
    EXPECT_FALSE(day.drawing.set("alb", "deletion_protection", true));
    day.in("alb", {"subnet-a", "subnet-b"}).settle();
    day.change([](Architecture& drawn) { EXPECT_FALSE(drawn.remove("alb")); });
    EXPECT_EQ(day.lastLog().code, "OperationNotPermitted");
    EXPECT_EQ(day.stateOf("alb"), State::active);
}

TEST(ApplicationLoadBalancerKind, IsRefusedBeyondItsQuotaWithThoseThatAreStillBeingMade) {
    Placed day;
    day.limits["application_load_balancers"] = 1;
    day.settle();
    day.change([&](Architecture&) {
        for (const char* id : {"one", "two"}) {
            day.add("application-load-balancer", id);
            day.in(id, {"subnet-a", "subnet-b"});
        }
    });
    EXPECT_EQ(day.refusalOf("one"), "");
    EXPECT_EQ(day.refusalOf("two"), "TooManyLoadBalancers");
}

TEST(TargetGroupKind, IsNotDeletedWhileABalancerForwardsToIt) {
    Placed day;
    day.in("alb", {"subnet-a", "subnet-b"}).connect("alb", "tg", role::traffic).settle();
    Call call;
    call.verb = Verb::remove;
    call.id = "tg";
    call.kind = day.resource("tg").kind;
    day.plane().issue(call);
    EXPECT_EQ(day.lastLog().call, "DeleteTargetGroup");
    EXPECT_EQ(day.lastLog().code, "ResourceInUse");
    day.change([](Architecture& drawn) { EXPECT_FALSE(drawn.remove("alb")); });
    day.plane().issue(call);
    EXPECT_EQ(day.lastLog().outcome, CallOutcome::ok);
}

TEST(Placement, NamesTheCallsOfABalancerByWhatIsAddedOrTakenAway) {
    Placed day;
    day.in("clb", {"subnet-a", "subnet-b"}).in("alb", {"subnet-a", "subnet-b"});
    day.add("launch-configuration", "lc").add("auto-scaling-group", "asg", {}, {{{"min", 0}, {"desired", 0}}});
    day.connect("asg", "lc", role::uses).connect("asg", "subnet-a", role::placement);
    day.add("instance", "i-1", "subnet-a").settle();
    const auto called = [&](const std::function<void(Architecture&)>& edit) {
        day.change(edit);
        return day.cloud().log().entries().back().call;
    };
    const Link second{"clb", "subnet-b", std::string(role::placement), {}};
    EXPECT_EQ(called([&](Architecture& drawn) { drawn.disconnect(second); }), "DetachLoadBalancerFromSubnets");
    EXPECT_EQ(called([&](Architecture& drawn) { drawn.connect(second); }), "AttachLoadBalancerToSubnets");
    const Link target{"clb", "i-1", std::string(role::traffic), {}};
    EXPECT_EQ(called([&](Architecture& drawn) { drawn.connect(target); }), "RegisterInstancesWithLoadBalancer");
    EXPECT_EQ(called([&](Architecture& drawn) { drawn.disconnect(target); }), "DeregisterInstancesFromLoadBalancer");
    for (const auto& [id, attach, detach] :
         {std::tuple{"clb", "AttachLoadBalancers", "DetachLoadBalancers"},
          {"tg", "AttachLoadBalancerTargetGroups", "DetachLoadBalancerTargetGroups"}}) {
        const Link group{id, "asg", std::string(role::traffic), {}};
        EXPECT_EQ(called([&](Architecture& drawn) { drawn.connect(group); }), attach);
        EXPECT_EQ(called([&](Architecture& drawn) { drawn.disconnect(group); }), detach);
    }
    const Value more = List{Record{{{"name", "http"}, {"port", 80}}}, Record{{{"name", "other"}, {"port", 8080}}}};
    for (const auto& [id, made, taken] : {std::tuple{"alb", "CreateListener", "DeleteListener"},
                                          {"clb", "CreateLoadBalancerListeners", "DeleteLoadBalancerListeners"}}) {
        const std::string balancer = id;
        EXPECT_EQ(called([&](Architecture& drawn) { drawn.set(balancer, "listeners", more); }), made);
        EXPECT_EQ(called([&](Architecture& drawn) { drawn.set(balancer, "listeners/other", {}); }), taken);
    }
    EXPECT_EQ(called([&](Architecture& drawn) { drawn.set("alb", "listeners/http/port", 81); }), "ModifyListener");
    EXPECT_EQ(called([&](Architecture& drawn) { drawn.set("clb", "idle_timeout_s", 30); }),
              "ModifyLoadBalancerAttributes");
}

}  // namespace stampede
