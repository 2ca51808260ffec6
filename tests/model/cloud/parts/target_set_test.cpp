#include "model/cloud/parts/target_set.h"

#include <gtest/gtest.h>

#include <cmath>
#include <map>

#include "tests/support/toy_cloud.h"

// A set of boxes: "t1", "t2" ... in the subnet "s" of zone a, registered with the box "owner".

namespace stampede {

namespace {

class Targets : public ToyCloud {
public:
    explicit Targets(int count) {
        publicSubnet().add("subnet", "s-b", "v", {{{"cidr", "10.0.1.0/24"}, {"zone", "b"}}}).add("box", "owner", "s");
        for (int i = 1; i <= count; ++i) add("box", name(i), "s");
        settle();
        owner().links.clear();
        for (int i = 1; i <= count; ++i) owner().links.push_back({"owner", name(i), std::string(role::traffic), {}});
        set.emplace(*cloud, owner());
        set->enabledZones = {"a"};
        set->refresh();
    }
    static ResourceId name(int i) { return "t" + std::to_string(i); }
    CloudResource& owner() { return *cloud->find("owner"); }
    TargetSet::Target& at(int i) { return *set->bySerial(static_cast<std::uint32_t>(i)); }
    void deregister(int i) {
        auto& links = owner().links;
        links.erase(std::remove_if(links.begin(), links.end(), [&](const Link& link) { return link.to == name(i); }),
                    links.end());
        set->refresh();
    }
    void registerAgain(int i) {
        owner().links.push_back({"owner", name(i), std::string(role::traffic), {}});
        set->refresh();
    }
    ResourceId next() {
        TargetSet::Target* chosen = set->choose([](const TargetSet::Target&) { return true; }, 0);
        return chosen ? chosen->id() : ResourceId();
    }
    /// Checks of target 1 that end so ("+" success, "-" failure), and its health after each.
    std::string after(std::string_view checks) {
        std::string result;
        for (const char each : checks) {
            set->checked(at(1), each == '+');
            result += "ihudx"[static_cast<int>(at(1).health)];
        }
        return result;
    }

    std::optional<TargetSet> set;
};

}  // namespace

TEST(TargetSet, SendsToEachInTurn) {
    Targets day(3);
    std::string order;
    for (int i = 0; i < 7; ++i) order += day.next().back();
    EXPECT_EQ(order, "1231231");
}

TEST(TargetSet, SkipsThoseThatMayNotBeChosenAndGoesOnFromThere) {
    Targets day(4);
    const auto odd = [](const TargetSet::Target& target) { return target.serial % 2 == 1; };
    std::string order;
    for (int i = 0; i < 4; ++i) order += day.set->choose(odd, 0)->id().back();
    EXPECT_EQ(order, "1313");
    EXPECT_EQ(day.set->choose([](const TargetSet::Target&) { return false; }, 0), nullptr);
}

TEST(TargetSet, SendsToTheOneWithTheFewestInHandAndInTurnAmongEquals) {
    Targets day(3);
    day.set->rules.algorithm = Algorithm::leastOutstanding;
    day.at(1).inFlight = 2;
    day.at(2).inFlight = 1;
    std::string order;
    for (int i = 0; i < 6; ++i) {
        TargetSet::Target* chosen = day.set->choose([](const TargetSet::Target&) { return true; }, 0);
        ++chosen->inFlight;
        order += chosen->id().back();
    }
    EXPECT_EQ(order.substr(0, 3), "323") << "2 1 0, 2 1 1, 2 2 1, 2 2 2";
    EXPECT_EQ(day.at(1).inFlight + day.at(2).inFlight + day.at(3).inFlight, 9);
    EXPECT_EQ(day.at(1).inFlight, 3);
}

TEST(TargetSet, SendsAtRandomToAllAlike) {
    Targets day(4);
    day.set->rules.algorithm = Algorithm::weighted;
    const auto allButOne = [](const TargetSet::Target& target) { return target.serial != 2; };
    std::map<std::uint32_t, int> counts;
    int repeats = 0;
    std::uint32_t last = 0;
    for (std::uint64_t i = 0; i < 30'000; ++i) {
        const std::uint32_t chosen = day.set->choose(allButOne, LuckStream(1, 0)(i).word)->serial;
        ++counts[chosen];
        repeats += chosen == last;
        last = chosen;
    }
    EXPECT_EQ(counts.size(), 3u);
    for (const std::uint32_t serial : {1u, 3u, 4u})
        EXPECT_NEAR(counts[serial], 10'000, 5 * std::sqrt(10'000 * 2 / 3.0));
    EXPECT_NEAR(repeats, 10'000, 5 * std::sqrt(10'000 * 2 / 3.0)) << "whoever was last";
}

// i: initial, h: healthy, u: unhealthy. Defaults of a target group: 2 failures, 5 successes.
TEST(TargetSet, TakesTheHealthThatItsChecksSay) {
    struct Case {
        const char* checks;
        const char* health;
    };
    for (const Case& each :
         {Case{"+", "h"}, Case{"--", "iu"}, Case{"-+", "ih"}, Case{"+--", "hhu"}, Case{"+-+-+--", "hhhhhhu"},
          Case{"+--++++-+++++", "hhuuuuuuuuuuh"}, Case{"--+++++--", "iuuuuuhhu"}})
        EXPECT_EQ(Targets(1).after(each.checks), each.health) << each.checks;
}

TEST(TargetSet, SaysWhetherACheckChangedTheHealth) {
    Targets day(1);
    EXPECT_TRUE(day.set->checked(day.at(1), true));
    EXPECT_FALSE(day.set->checked(day.at(1), true));
    EXPECT_FALSE(day.set->checked(day.at(1), false));
    EXPECT_TRUE(day.set->checked(day.at(1), false));
    EXPECT_FALSE(day.set->checked(day.at(1), false));
}

TEST(TargetSet, LetsADeregisteredTargetGoAtOnceWhereNothingIsInHand) {
    Targets day(2);
    day.deregister(1);
    EXPECT_EQ(day.set->healthOf("t1"), std::nullopt);
    EXPECT_TRUE(day.set->isDrained("t1"));
    EXPECT_EQ(day.set->targets().size(), 1u);
}

TEST(TargetSet, DrainsADeregisteredTargetUntilNothingIsInHandOrItsTimeIsOver) {
    Targets day(1);
    day.set->rules.drain = seconds(300);
    day.at(1).inFlight = 1;
    day.until(seconds(100));
    day.deregister(1);
    EXPECT_EQ(day.set->healthOf("t1"), TargetHealth::draining);
    EXPECT_EQ(day.at(1).drainUntil, seconds(400));
    EXPECT_FALSE(day.set->isDrained("t1"));
    EXPECT_FALSE(day.set->checked(day.at(1), true)) << "nobody asks after the health of one that leaves";
    day.at(1).inFlight = 0;
    EXPECT_TRUE(day.set->isDrained("t1"));
    day.at(1).inFlight = 1;
    day.until(seconds(400));
    EXPECT_TRUE(day.set->isDrained("t1"));
}

TEST(TargetSet, BeginsAnewWithATargetThatIsRegisteredAgain) {
    Targets day(1);
    day.after("+");
    day.at(1).inFlight = 1;
    day.deregister(1);
    day.registerAgain(1);
    EXPECT_EQ(day.set->healthOf("t1"), TargetHealth::initial);
    EXPECT_EQ(day.at(1).drainUntil, never);
    EXPECT_EQ(day.after("+"), "h");
}

TEST(TargetSet, IsInAnEnabledZoneOrNot) {
    Targets day(1);
    EXPECT_TRUE(day.at(1).zoneEnabled);
    day.set->enabledZones = {"b"};
    day.set->refresh();
    EXPECT_FALSE(day.at(1).zoneEnabled);
}

TEST(TargetSet, ForgetsWhatIsGoneAndMeetsItsNextLifeAsANewTarget) {
    Targets day(1);
    day.after("+");
    day.takeAway("t1");
    day.set->refresh();
    EXPECT_TRUE(day.set->targets().empty());
    day.restore("t1");
    day.set->refresh();
    ASSERT_EQ(day.set->targets().size(), 1u);
    EXPECT_EQ(day.set->targets().front().serial, 2u);
    EXPECT_EQ(day.set->healthOf("t1"), TargetHealth::initial);
}

TEST(TargetSet, ChecksNothingThatNobodyForwardsTo) {
    Targets day(1);
    day.after("+");
    day.at(1).inFlight = 3;
    day.set->detach();
    EXPECT_EQ(day.set->healthOf("t1"), TargetHealth::unused);
    EXPECT_EQ(day.at(1).inFlight, 0);
    EXPECT_EQ(day.set->count(TargetHealth::healthy), 0);
}

}  // namespace stampede
