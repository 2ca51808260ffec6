#include "model/cloud/control_plane.h"

#include <gtest/gtest.h>

#include "model/cloud/change_call.h"
#include "tests/support/cloud_bench.h"
#include "tests/support/toy_cloud.h"

// A "front" takes 100 s to make, a "box" stands in a subnet at once; everything else is of the real kinds.

namespace stampede {

namespace {

std::vector<std::string> calls(const Cloud& cloud, std::size_t from) {
    std::vector<std::string> result;
    const auto& entries = cloud.log().entries();
    for (std::size_t i = from; i < entries.size(); ++i)
        result.push_back(entries[i].call + ' ' + entries[i].resources.front());
    return result;
}

class Day : public ToyCloud {
public:
    /// Everything until now is history: said() tells what comes after.
    Day& begin() {
        settle();
        m_seen = cloud->log().entries().size();
        return *this;
    }
    /// What was called since begin() or the last said(), as "Call resource".
    std::vector<std::string> said() {
        auto result = calls(*cloud, m_seen);
        m_seen = cloud->log().entries().size();
        return result;
    }
    State stateOf(const ResourceId& id) const { return cloud->find(id)->state; }
    void command(const ResourceId& id, const std::string& name) {
        plane->command(drawing, id, name, {}, Actor::player);
    }
    /// Chaos sets one setting of what is there; the drawing stays.
    std::uint32_t meddle(const ResourceId& id, const std::string& key, const Value& value) {
        Call call = updateOf(*cloud->find(id), Actor::chaos, {});
        EXPECT_FALSE(setOn(call, key, value));
        return plane->issue(call);
    }
    std::vector<Drift> drift() const { return plane->drift(drawing); }

private:
    std::size_t m_seen = 0;
};

using Said = std::vector<std::string>;

/// A bench with the balancer "alb" in two zones: updates take 20 s, a removal 5 s.
class BalancerDay : public CloudBench {
public:
    BalancerDay() {
        add("subnet", "subnet-b", "vpc-1", {{{"cidr", "10.0.1.0/24"}, {"zone", "b"}}});
        add("application-load-balancer", "alb").add("target-group", "tg", "vpc-1");
        connect("alb", "subnet-a", role::placement).connect("alb", "subnet-b", role::placement);
        connect("alb", "sg-1", role::uses).connect("alb", "tg", role::traffic);
        settle();
    }
    void set(std::string_view key, Value value) {
        change([&](Architecture& drawn) { EXPECT_FALSE(drawn.set("alb", key, std::move(value))); });
    }
};

}  // namespace

TEST(ControlPlane, HasEverythingDrawnThereAtTheBeginningByCallsOfTheCloud) {
    Day day;
    day.publicSubnet().add("front", "f").connect("f", "s", role::placement);
    day.settle();
    EXPECT_EQ(day.stateOf("f"), State::active);
    EXPECT_EQ(day.engine.now(), SimTime{});
    for (const LogEntry& entry : day.cloud->log().entries()) EXPECT_EQ(entry.actor, Actor::cloud) << entry.call;
    EXPECT_TRUE(day.drift().empty());
    EXPECT_EQ(day.cloud->log().count(Actor::player, CallOutcome::ok), 0);
}

TEST(ControlPlane, MakesAResourceInItsLeadTime) {
    Day day;
    day.publicSubnet();
    day.begin();
    day.until(seconds(10));
    day.add("front", "f").connect("f", "s", role::placement).apply();
    EXPECT_EQ(day.stateOf("f"), State::provisioning);
    EXPECT_EQ(day.cloud->addresses().held("s"), 1) << "its address is taken with the call";
    day.until(SimTime{seconds(110).ns - 1});
    EXPECT_EQ(day.stateOf("f"), State::provisioning);
    ASSERT_EQ(day.drift().size(), 1u);
    EXPECT_TRUE(day.drift().front().missing) << "what is being made is not there yet";
    day.until(seconds(110));
    EXPECT_EQ(day.stateOf("f"), State::active);
    EXPECT_TRUE(day.drift().empty());
    EXPECT_EQ(day.cloud->find("f")->lives.front().from, seconds(110));
}

TEST(ControlPlane, ChangesASettingInItsLeadTime) {
    BalancerDay day;
    day.set("idle_timeout_s", 30);
    EXPECT_EQ(day.stateOf("alb"), State::updating);
    EXPECT_EQ(day.resource("alb").number("idle_timeout_s"), 60);
    day.runUntil(seconds(19));
    EXPECT_EQ(day.resource("alb").number("idle_timeout_s"), 60);
    EXPECT_TRUE(day.resource("alb").isUp());
    day.runUntil(seconds(20));
    EXPECT_EQ(day.stateOf("alb"), State::active);
    EXPECT_EQ(day.resource("alb").number("idle_timeout_s"), 30);
}

TEST(ControlPlane, DoesOneUpdateAfterTheOther) {
    BalancerDay day;
    day.set("idle_timeout_s", 30);
    day.runUntil(seconds(10));
    day.set("deletion_protection", true);
    day.runUntil(seconds(20));
    EXPECT_EQ(day.resource("alb").number("idle_timeout_s"), 30);
    EXPECT_FALSE(day.resource("alb").flag("deletion_protection"));
    EXPECT_EQ(day.stateOf("alb"), State::updating);
    day.runUntil(seconds(40));
    EXPECT_TRUE(day.resource("alb").flag("deletion_protection"));
    EXPECT_EQ(day.resource("alb").number("idle_timeout_s"), 30);
    EXPECT_EQ(day.stateOf("alb"), State::active);
}

TEST(ControlPlane, RemovesAResourceInItsLeadTimeAndGivesItsAddressesBackThen) {
    BalancerDay day;
    ASSERT_EQ(day.cloud().addresses().held("subnet-a"), 1);
    day.change([](Architecture& drawn) { EXPECT_FALSE(drawn.remove("alb")); });
    EXPECT_EQ(day.stateOf("alb"), State::deleting);
    EXPECT_EQ(day.cloud().addresses().held("subnet-a"), 1);
    day.runUntil(seconds(5));
    EXPECT_EQ(day.stateOf("alb"), State::gone);
    EXPECT_EQ(day.cloud().addresses().held("subnet-a"), 0);
    EXPECT_EQ(day.resource("alb").lives.front().to, SimTime{});
    EXPECT_EQ(day.resource("alb").lives.front().endedBy, day.lastLog().number);
}

TEST(ControlPlane, HasWhatWasChangedMeanwhileWhenItIsMade) {
    Day day;
    day.publicSubnet();
    day.begin();
    day.add("front", "f").connect("f", "s", role::placement).apply();
    day.until(seconds(50));
    day.connect("f", "sg", role::uses).apply();
    day.until(seconds(100));
    EXPECT_EQ(day.stateOf("f"), State::active);
    EXPECT_EQ(day.cloud->find("f")->linked(role::uses), std::vector<ResourceId>{"sg"});
    EXPECT_TRUE(day.drift().empty());
}

TEST(ControlPlane, NeverMakesWhatIsRemovedMeanwhile) {
    Day day;
    day.publicSubnet();
    day.begin();
    day.add("front", "f").connect("f", "s", role::placement).apply();
    day.until(seconds(50));
    day.remove("f").apply();
    day.until(seconds(200));
    EXPECT_EQ(day.stateOf("f"), State::gone);
    EXPECT_TRUE(day.cloud->find("f")->lives.empty());
    EXPECT_EQ(day.cloud->addresses().held("s"), 0);
}

TEST(ControlPlane, SendsOneCallForEachResourceOfABatch) {
    Day day;
    day.publicSubnet();
    day.begin();
    day.set("sg", "inbound", List{}).set("sg", "outbound", List{}).set("s", "public_ip_on_launch", true);
    day.add("box", "b", "s").connect("b", "sg", role::uses).apply();
    EXPECT_EQ(day.said(), (Said{"RevokeSecurityGroupEgress sg", "ModifySubnetAttribute s", "RunInstances b"}));
    EXPECT_EQ(day.cloud->log().count(Actor::player, CallOutcome::ok), 3);
}

TEST(ControlPlane, SendsWhatIsCalledOrContainsBeforeWhatCallsOrIsContained) {
    Day day;
    day.begin();
    day.add("front", "f").add("vpc", "v").add("subnet", "s", "v").add("security-group", "g", "v");
    day.add("route-table", "rt", "v").connect("s", "rt", role::uses);
    day.connect("f", "s", role::placement).connect("f", "g", role::uses).apply();
    const Said said = day.said();
    const auto place = [&](const char* call) { return std::find(said.begin(), said.end(), call) - said.begin(); };
    EXPECT_EQ(said.size(), 8u);  // with the VPC's three parts
    EXPECT_LT(place("CreateVpc v"), place("CreateRouteTable rt"));
    EXPECT_LT(place("CreateRouteTable rt"), place("CreateSubnet s"));
    EXPECT_LT(place("CreateSubnet s"), place("CreateFront f"));
    EXPECT_LT(place("CreateSecurityGroup g"), place("CreateFront f"));
    EXPECT_EQ(day.cloud->log().count(Actor::player, CallOutcome::refused), 0);
}

TEST(ControlPlane, RemovesInTheOppositeOrder) {
    Day day;
    day.publicSubnet().add("box", "b", "s").connect("b", "sg", role::uses);
    day.begin();
    day.remove("v").apply();
    const Said said = day.said();
    EXPECT_EQ(said.front(), "TerminateInstances b");
    EXPECT_EQ(said.back(), "DeleteVpc v");
    EXPECT_EQ(said.size(), 6u) << "what goes with the VPC needs no call";
    EXPECT_EQ(day.cloud->log().count(Actor::player, CallOutcome::refused), 0);
    for (const auto& [id, resource] : day.cloud->resources()) EXPECT_FALSE(resource->isThere()) << id;
    EXPECT_TRUE(day.drift().empty());
}

TEST(ControlPlane, MakesNoCallForNamesAndPlacesOfADrawing) {
    Day day;
    day.publicSubnet();
    day.begin();
    EXPECT_FALSE(day.drawing.rename("sg", {.plain = "Web"}));
    EXPECT_FALSE(day.drawing.move("sg", {}, Point{10, 20}, {}));
    day.apply();
    EXPECT_TRUE(day.said().empty());
}

TEST(ControlPlane, LeavesRefusedWhatWasRefusedUntilItIsToldToTryAgain) {
    Day day;
    day.publicSubnet().add("internet-gateway", "second", "v");
    day.begin();
    EXPECT_EQ(day.stateOf("second"), State::refused);
    EXPECT_FALSE(day.drawing.move("igw", "", {}, {}));  // what stood in its way is gone
    day.apply();
    EXPECT_EQ(day.said(), Said{"DetachInternetGateway igw"});
    EXPECT_EQ(day.stateOf("second"), State::refused);
    day.command("second", "retry");
    EXPECT_EQ(day.said(), Said{"CreateInternetGateway second"});
    EXPECT_EQ(day.stateOf("second"), State::active);
    EXPECT_FALSE(day.cloud->find("second")->refusal);
}

TEST(ControlPlane, TriesAgainWhereWhatWasRefusedIsChangedItself) {
    Day day;
    day.add("vpc", "v", {}, {{{"cidr", "10.0.0.0/8"}}});
    day.begin();
    day.set("v", "cidr", "10.0.0.0/9").apply();
    EXPECT_EQ(day.lastLog().call, "CreateVpc");
    EXPECT_EQ(day.lastLog().code, "InvalidVpc.Range");
    day.set("v", "cidr", "10.0.0.0/16").apply();
    EXPECT_EQ(day.stateOf("v"), State::active);
}

TEST(ControlPlane, LeavesAwayWhatChaosTookUntilItIsRestored) {
    Day day;
    day.publicSubnet().add("box", "b", "s");
    day.begin();
    day.until(minutes(1));
    day.takeAway("b");
    day.set("sg", "inbound", List{}).apply();
    day.until(minutes(5));
    EXPECT_EQ(day.stateOf("b"), State::gone);
    EXPECT_EQ(day.said(), (Said{"TerminateInstances b", "RevokeSecurityGroupIngress sg"}));
    day.command("b", "restore");
    EXPECT_EQ(day.stateOf("b"), State::active);
    EXPECT_EQ(day.cloud->find("b")->incarnation(), 2u);
    EXPECT_EQ(day.cloud->find("b")->lives.front().to, minutes(1));
}

TEST(ControlPlane, MakesAnewWhatChaosTookWhereItIsChangedItself) {
    Day day;
    day.publicSubnet().add("box", "b", "s");
    day.begin();
    day.takeAway("b");
    day.connect("b", "sg", role::uses).apply();
    EXPECT_EQ(day.said(), (Said{"TerminateInstances b", "RunInstances b"}));
    EXPECT_EQ(day.stateOf("b"), State::active);
}

TEST(ControlPlane, HasNothingToDoForWhatIsAsDrawn) {
    Day day;
    day.publicSubnet().add("front", "f");
    day.begin();
    for (const char* command : {"restore", "retry"}) {
        day.command("sg", command);
        EXPECT_EQ(day.lastLog().call, command);
        EXPECT_EQ(day.lastLog().outcome, CallOutcome::ok);
        EXPECT_EQ(day.lastLog().code, "nothing-to-do");
    }
    EXPECT_EQ(day.cloud->log().count(Actor::player, CallOutcome::refused), 0);
}

TEST(ControlPlane, HasNothingToDoForWhatIsBeingMadeOrChangedAsDrawn) {
    Day day;
    day.publicSubnet();
    day.begin();
    day.add("front", "f").connect("f", "s", role::placement).apply();
    day.command("f", "restore");
    EXPECT_EQ(day.lastLog().code, "nothing-to-do");
    BalancerDay balancer;
    balancer.set("idle_timeout_s", 30);
    balancer.command("alb", "restore");
    EXPECT_EQ(balancer.lastLog().code, "nothing-to-do");
    balancer.change([](Architecture& drawn) {
        EXPECT_FALSE(drawn.disconnect({"alb", "sg-1", std::string(role::uses), {}}));
    });
    balancer.command("alb", "restore");
    EXPECT_EQ(balancer.lastLog().code, "nothing-to-do") << "its links are on their way";
}

TEST(ControlPlane, HasNothingToDoForWhatARefusedDeletionLeftAsDrawn) {
    Day day;
    day.publicSubnet().add("box", "b", "s");
    day.begin();
    day.takeAway("s");
    ASSERT_EQ(day.lastLog().code, "DependencyViolation");
    day.command("s", "restore");
    EXPECT_EQ(day.lastLog().code, "nothing-to-do");
    EXPECT_EQ(day.stateOf("s"), State::active);
}

TEST(ControlPlane, RestoresSettingsAndLinksAsDrawn) {
    Day day;
    day.publicSubnet();
    day.begin();
    day.meddle("sg", "inbound", List{});
    Call call = updateOf(*day.cloud->find("s"), Actor::chaos, {});
    call.links.clear();
    day.plane->issue(call);
    EXPECT_EQ(day.drift().size(), 2u);
    day.command("sg", "restore");
    day.command("s", "restore");
    EXPECT_TRUE(day.drift().empty());
    EXPECT_EQ(day.cloud->find("s")->linked(role::uses), std::vector<ResourceId>{"rt"});
}

TEST(ControlPlane, SendsOnlyTheSettingThatChangedSoThatWhatChaosDidToAnotherStays) {
    Day day;
    day.publicSubnet();
    day.begin();
    day.meddle("sg", "inbound", List{});
    day.set("sg", "outbound", List{Record{{{"name", "web"}, {"to", "0.0.0.0/0"}}}}).apply();
    const CloudResource& group = *day.cloud->find("sg");
    EXPECT_EQ(group.setting("inbound"), Value(List{}));
    EXPECT_FALSE(group.setting("outbound").isNull());
    EXPECT_TRUE(day.drift().front().settings);
}

TEST(ControlPlane, SendsOnlyTheLinkThatChangedSoThatWhatChaosDidToAnotherStays) {
    Day day;
    day.publicSubnet().add("network-acl", "acl", "v");
    day.begin();
    Call call = updateOf(*day.cloud->find("s"), Actor::chaos, {});
    call.links.clear();
    day.plane->issue(call);
    day.connect("s", "acl", role::uses).apply();
    EXPECT_EQ(day.cloud->find("s")->linked(role::uses), std::vector<ResourceId>{"acl"});
    EXPECT_TRUE(day.drift().front().links);
}

TEST(ControlPlane, SetsADrawnValueAgainOnlyWhereAnotherIsThere) {
    Day day;
    day.publicSubnet();
    day.begin();
    const Value drawn = day.drawing.find("sg")->setting("inbound");
    day.set("sg", "inbound", drawn).apply();
    EXPECT_TRUE(day.said().empty()) << "what is there is as drawn";
    day.meddle("sg", "inbound", List{});
    day.said();
    day.set("sg", "inbound", drawn).apply();
    EXPECT_EQ(day.said(), Said{"AuthorizeSecurityGroupIngress sg"});
    EXPECT_TRUE(day.drift().empty());
}

TEST(ControlPlane, KeepsWhatIsThereWhereAChangeIsRefused) {
    Day day;
    day.publicSubnet();
    day.begin();
    day.set("s", "zone", "b").apply();
    EXPECT_EQ(day.lastLog().outcome, CallOutcome::refused);
    EXPECT_EQ(day.cloud->find("s")->text("zone"), "a");
    EXPECT_EQ(day.stateOf("s"), State::active);
    EXPECT_EQ(day.cloud->find("s")->refusal->code, "not-modifiable");
    EXPECT_EQ(day.cloud->log().count(Actor::player, CallOutcome::refused), 1);
    day.set("s", "zone", "a").set("s", "public_ip_on_launch", true).apply();
    EXPECT_FALSE(day.cloud->find("s")->refusal);
    EXPECT_TRUE(day.drift().empty());
}

TEST(ControlPlane, RefusesToMoveWhatTheServiceCannotMove) {
    Day day;
    day.publicSubnet().add("subnet", "s2", "v", {{{"cidr", "10.0.1.0/24"}}}).add("box", "b", "s");
    day.begin();
    EXPECT_FALSE(day.drawing.move("b", "s2", {}, {}));
    day.apply();
    EXPECT_EQ(day.lastLog().code, "not-modifiable");
    EXPECT_EQ(day.cloud->find("b")->parent, "s");
}

TEST(ControlPlane, ListsHowWhatIsThereDiffersFromWhatIsDrawn) {
    Day day;
    day.publicSubnet().add("box", "away", "s").add("box", "kept", "s").add("internet-gateway", "second", "v");
    day.begin();
    day.takeAway("away");
    day.meddle("sg", "inbound", List{});
    Call call = updateOf(*day.cloud->find("s"), Actor::chaos, {});
    call.links.clear();
    day.plane->issue(call);
    day.drawing = [&] {  // undrawn without a call, as a run's undo of a refused deletion would
        Architecture without = day.drawing;
        EXPECT_FALSE(without.remove("kept"));
        return without;
    }();
    std::vector<std::string> said;
    for (const Drift& each : day.drift()) {
        said.push_back(each.id + ' ' + std::string(stateWord(each.state)) + (each.missing ? " missing" : "") +
                       (each.extra ? " extra" : "") + (each.settings ? " settings" : "") +
                       (each.links ? " links" : ""));
    }
    EXPECT_EQ(said, (Said{"sg active settings", "s active links", "away gone missing", "second refused missing",
                          "kept active extra"}));
}

TEST(ControlPlane, RefusesACommandOnWhatIsGone) {
    CloudBench bench;
    bench.machine("i-1", "").settle();
    bench.command("i-1", "terminate");
    bench.runUntil(minutes(1));
    for (const char* command : {"terminate", "stop", "reboot"}) {
        bench.command("i-1", command);
        EXPECT_EQ(bench.lastLog().outcome, CallOutcome::refused) << command;
        EXPECT_EQ(bench.lastLog().code, "not-there") << command;
    }
    EXPECT_EQ(bench.cloud().log().count(Actor::player, CallOutcome::refused), 3);
}

TEST(ControlPlane, RefusesACommandThatTheKindDoesNotHave) {
    CloudBench bench;
    bench.machine("i-1", "").settle();
    for (const Actor actor : {Actor::player, Actor::chaos}) {
        Call call = updateOf(bench.resource("i-1"), actor, {});
        call.verb = Verb::command;
        call.command = "set-desired";
        bench.plane().issue(call);
        EXPECT_EQ(bench.lastLog().outcome, CallOutcome::refused);
        EXPECT_EQ(bench.lastLog().code, "unknown-command");
        EXPECT_EQ(bench.lastLog().actor, actor);
    }
}

TEST(ControlPlane, ForgetsARefusedResourceThatIsDrawnNoLonger) {
    Day day;
    day.publicSubnet().add("internet-gateway", "second", "v");
    day.begin();
    day.remove("second").apply();
    EXPECT_TRUE(day.said().empty());
    EXPECT_EQ(day.stateOf("second"), State::gone);
    EXPECT_TRUE(day.drift().empty());
}

TEST(ControlPlane, LogsWhoCalledAndCountsThePlayersCallsOnly) {
    Day day;
    day.publicSubnet().add("box", "b", "s");
    day.begin();
    day.takeAway("b");
    EXPECT_EQ(day.lastLog().actor, Actor::chaos);
    EXPECT_EQ(day.cloud->log().count(Actor::player, CallOutcome::ok), 0);
    day.command("b", "restore");
    EXPECT_EQ(day.lastLog().actor, Actor::player);
    EXPECT_EQ(day.lastLog().number, day.cloud->find("b")->lastCall);
    EXPECT_EQ(day.cloud->log().count(Actor::player, CallOutcome::ok), 1);
}

TEST(ControlPlane, TakesTheVpcsOwnPartsWithItAndRestoresThemWithIt) {
    Day day;
    day.add("vpc", "v");
    day.begin();
    day.takeAway("v");
    EXPECT_EQ(day.said(), Said{"DeleteVpc v"});
    EXPECT_FALSE(day.cloud->there("v/main-route-table"));
    day.command("v", "restore");
    EXPECT_TRUE(day.cloud->there("v"));
    for (const char* part : {"v/main-route-table", "v/default-network-acl", "v/default-security-group"})
        EXPECT_TRUE(day.cloud->there(part)) << part;
    EXPECT_TRUE(day.drift().empty());
}

TEST(ControlPlane, ReplacesWhatIsRemovedAndDrawnAgainAsAnotherKindInOneBatch) {
    Day day;
    day.add("vpc", "v").add("security-group", "x", "v");
    day.begin();
    day.remove("x").add("route-table", "x", "v").apply();
    EXPECT_EQ(day.said(), (Said{"DeleteSecurityGroup x", "CreateRouteTable x"}));
    EXPECT_EQ(day.cloud->find("x")->kind, toyCatalog().find("route-table"));
    EXPECT_TRUE(day.drift().empty());
}

}  // namespace stampede
