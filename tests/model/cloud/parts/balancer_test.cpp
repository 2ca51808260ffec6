#include "model/cloud/parts/balancer.h"

#include <gtest/gtest.h>

#include "tests/support/cloud_bench.h"

// The balancer "lb" stands in subnet-a and subnet-b, with machines "i-1", "i-2" ... in subnet-a that serve 1 s of work
// for as many requests at a time as there are.

namespace stampede {

namespace {

enum class Sort { application, classic };

class Balanced : public CloudBench {
public:
    explicit Balanced(Sort sort, int machines = 1) : m_targets(sort == Sort::application ? "tg" : "lb") {
        app().workers = 10'000;
        add("subnet", "subnet-b", "vpc-1", {{{"cidr", "10.0.1.0/24"}, {"zone", "b"}}});
        connect("subnet-b", "rt-1", role::uses);
        if (sort == Sort::application) {
            add("application-load-balancer", "lb").add("target-group", "tg", "vpc-1", healthPath("/health"));
            connect("lb", "tg", role::traffic);
        } else {
            add("classic-load-balancer", "lb");
        }
        connect("lb", "subnet-a", role::placement).connect("lb", "subnet-b", role::placement);
        connect("lb", "sg-1", role::uses);
        for (int i = 1; i <= machines; ++i) target("i-" + std::to_string(i));
    }
    static Record healthPath(std::string_view path) {
        return {{{"health_check", Record{{{"protocol", "HTTP"}, {"path", path}}}}}};
    }
    Balanced& target(const ResourceId& id, const std::string& script = scriptOf("/app -port 80")) {
        machine(id, script);
        connect(m_targets, id, role::traffic);
        return *this;
    }
    void set(std::string_view id, std::string_view key, Value value) {
        change([&](Architecture& drawn) { EXPECT_FALSE(drawn.set(id, key, std::move(value))); });
    }
    void deregister(const ResourceId& id) {
        change([&](Architecture& drawn) { EXPECT_FALSE(drawn.disconnect(link(id))); });
    }
    void registerAgain(const ResourceId& id) {
        change([&](Architecture& drawn) { EXPECT_FALSE(drawn.connect(link(id))); });
        runUntil(cloud().now());
    }
    Link link(const ResourceId& id) const { return {m_targets, id, std::string(role::traffic), {}}; }
    /// Shuts or opens every machine's and the balancer's security group.
    void shut() { set("sg-1", "inbound", List{}); }
    void open() { set("sg-1", "inbound", List{Record{{{"name", "all"}, {"protocol", "all"}, {"from", "0.0.0.0/0"}}}}); }

    TargetSet& targets() { return *resource(m_targets).running->targets(); }
    std::optional<TargetHealth> health(std::string_view id) { return targets().healthOf(id); }
    /// How much each target has in hand, in the order of registration.
    std::vector<int> inHand() {
        std::vector<int> result;
        for (const TargetSet::Target& each : targets().targets()) result.push_back(each.inFlight);
        return result;
    }
    /// When `call` was last logged after `from`, never if it was not.
    SimTime when(std::string_view call, SimTime from) {
        for (const LogEntry& entry : cloud().log().entries())
            if (entry.call == call && entry.at >= from) return entry.at;
        return never;
    }
    /// The one answer heard.
    void expectAnswer(int status, Cause cause, double seconds, double within = 0.005) {
        ASSERT_EQ(heard().size(), 1u);
        EXPECT_EQ(last().answer.status, status);
        EXPECT_EQ(causeWord(static_cast<Cause>(last().answer.cause)), causeWord(cause));
        EXPECT_NEAR((last().at - last().sent).inSeconds(), seconds, within);
    }

private:
    ResourceId m_targets;
};

}  // namespace

TEST(Balancer, SendsToItsTargetsInTurn) {
    Balanced day(Sort::application, 3);
    day.settle();
    day.offer(30).to("lb");
    day.runUntil(millisecondsOf(500));
    EXPECT_EQ(day.inHand(), (std::vector<int>{10, 10, 10}));
    day.runUntil(seconds(5));
    EXPECT_EQ(day.served(), 30);
    EXPECT_EQ(day.inHand(), (std::vector<int>{0, 0, 0}));
}

TEST(Balancer, OfTheClassicSortSendsToTheTargetWithTheFewestInHand) {
    Balanced day(Sort::classic, 3);
    day.settle();
    for (TargetSet::Target& each : const_cast<std::vector<TargetSet::Target>&>(day.targets().targets()))
        each.inFlight = each.id() == "i-2" ? 0 : 6;
    day.offer(9).to("lb");
    day.runUntil(millisecondsOf(500));
    EXPECT_EQ(day.inHand(), (std::vector<int>{7, 7, 7}));
}

TEST(Balancer, TellsTheClientWhatItsTargetAnswers) {
    Balanced day(Sort::application);
    day.settle();
    day.offer().key(7).to("lb");
    day.runUntil(seconds(5));
    day.expectAnswer(200, Cause::none, 1.001);  // two ways of half a millisecond
    EXPECT_EQ(day.last().answer.key, 7u);
}

TEST(Balancer, Answers503WhereNoTargetIsRegistered) {
    Balanced day(Sort::application, 0);
    day.settle();
    day.offer().to("lb");
    day.runUntil(seconds(1));
    day.expectAnswer(503, Cause::noTargets, 0);
}

TEST(Balancer, SendsToAllTargetsWhereNoneIsHealthy) {
    Balanced day(Sort::application, 2);
    EXPECT_FALSE(day.drawing.set("tg", "health_check/path", "/no-such-page"));
    day.settle();
    EXPECT_EQ(day.targets().count(TargetHealth::unhealthy), 2);
    day.offer(4).to("lb");
    day.runUntil(millisecondsOf(500));
    EXPECT_EQ(day.inHand(), (std::vector<int>{2, 2}));
    day.runUntil(seconds(2));
    EXPECT_EQ(day.served(), 4);
}

TEST(Balancer, OfTheClassicSortAnswers503WhereNoTargetIsHealthy) {
    Balanced day(Sort::classic, 2);
    EXPECT_FALSE(day.drawing.set("lb", "health_check/protocol", "HTTP"));
    EXPECT_FALSE(day.drawing.set("lb", "health_check/path", "/no-such-page"));
    day.settle();
    day.offer().to("lb");
    day.runUntil(seconds(1));
    day.expectAnswer(503, Cause::noHealthyTarget, 0);
}

TEST(Balancer, Answers502AtOnceWhereNothingListens) {
    Balanced day(Sort::application, 0);
    day.target("i-1", "echo nothing\n").settle();
    day.offer().to("lb");
    day.runUntil(seconds(1));
    day.expectAnswer(502, Cause::targetRefused, 0.001);
}

TEST(Balancer, Answers504AfterTenSecondsWhereASecurityGroupDropsThePackets) {
    Balanced day(Sort::application, 0);
    day.add("security-group", "closed", "vpc-1").add("instance", "i-1", "subnet-a");
    day.connect("i-1", "closed", role::uses).connect("tg", "i-1", role::traffic).settle();
    EXPECT_EQ(day.health("i-1"), TargetHealth::unhealthy);
    day.offer().to("lb");
    day.runUntil(seconds(30));
    day.expectAnswer(504, Cause::targetUnreachable, 10);
    EXPECT_EQ(day.last().answer.because, day.resource("closed").lastCall);
}

TEST(Balancer, Answers504WhenATargetTakesLongerThanTheIdleTimeout) {
    Balanced day(Sort::application);
    day.requestClass().demand.mean = 120'000;
    day.settle();
    day.offer().to("lb");
    day.runUntil(seconds(200));
    day.expectAnswer(504, Cause::targetTimeout, 60);
    EXPECT_EQ(day.inHand(), std::vector<int>{0});
}

TEST(Balancer, Answers502WhenATargetDiesWithARequestInHand) {
    Balanced day(Sort::application);
    day.settle();
    day.offer().to("lb");
    day.runUntil(millisecondsOf(400));
    day.command("i-1", "terminate");
    const std::uint32_t terminated = day.lastLog().number;
    day.runUntil(seconds(1));
    day.expectAnswer(502, Cause::targetDied, 0.4);
    EXPECT_EQ(day.last().answer.because, terminated);
}

TEST(Balancer, LetsADeregisteredTargetFinishAndSendsItNothingMore) {
    Balanced day(Sort::application, 2);
    day.settle();
    day.offer(2).to("lb");
    day.runUntil(millisecondsOf(400));
    day.deregister("i-1");
    EXPECT_EQ(day.lastLog().call, "DeregisterTargets");
    day.runUntil(millisecondsOf(500));
    day.offer(4).to("lb");
    day.runUntil(millisecondsOf(600));
    EXPECT_EQ(day.inHand(), (std::vector<int>{1, 5}));
    EXPECT_EQ(day.health("i-1"), TargetHealth::draining);
    day.runUntil(seconds(3));
    EXPECT_EQ(day.served(), 6);
}

TEST(Balancer, CutsWhatADeregisteredTargetStillHasInHandWhenTheDelayIsOver) {
    for (const Sort sort : {Sort::application, Sort::classic}) {
        Balanced day(sort);
        day.requestClass().demand.mean = 30'000;
        const auto delay =
            sort == Sort::application ? std::pair{"tg", "deregistration_delay_s"} : std::pair{"lb", "draining_s"};
        EXPECT_FALSE(day.drawing.set(delay.first, delay.second, 10));
        day.settle();
        day.offer().to("lb");
        day.runUntil(seconds(2));
        day.deregister("i-1");
        day.runUntil(seconds(40));
        day.expectAnswer(502, Cause::drainCut, 12);
        EXPECT_TRUE(day.targets().targets().empty());
    }
}

TEST(Balancer, ChecksATargetAgainThatIsRegisteredAgainWhileItDrains) {
    Balanced day(Sort::application);
    day.requestClass().demand.mean = 50'000;
    day.settle();
    day.offer().to("lb");
    day.runUntil(seconds(1));
    day.deregister("i-1");
    day.runUntil(seconds(45));  // a check fell into this time
    ASSERT_EQ(day.health("i-1"), TargetHealth::draining);
    day.registerAgain("i-1");
    EXPECT_EQ(day.health("i-1"), TargetHealth::initial);
    day.runUntil(seconds(45 + 31));
    EXPECT_EQ(day.health("i-1"), TargetHealth::healthy);
}

TEST(Balancer, LeavesNoCountBehindInATargetGroupThatItForwardsToNoLonger) {
    Balanced day(Sort::application);
    day.requestClass().demand.mean = 40'000;
    day.add("target-group", "tg-2", "vpc-1").settle();
    day.offer().to("lb");
    day.runUntil(seconds(1));
    day.change([&](Architecture& drawn) {
        EXPECT_FALSE(drawn.disconnect({"lb", "tg", std::string(role::traffic), {}}));
        EXPECT_FALSE(drawn.connect({"lb", "tg-2", std::string(role::traffic), {}}));
    });
    day.runUntil(seconds(60));
    day.expectAnswer(200, Cause::none, 40, 0.01);
    EXPECT_EQ(day.inHand(), std::vector<int>{0});
    EXPECT_EQ(day.health("i-1"), TargetHealth::unused);
}

TEST(Balancer, SaysThatATargetsZoneIsNotEnabled) {
    for (const Sort sort : {Sort::application, Sort::classic}) {
        Balanced day(sort, 0);
        day.add("subnet", "subnet-c", "vpc-1", {{{"cidr", "10.0.2.0/24"}, {"zone", "c"}}});
        day.add("instance", "i-c", "subnet-c").connect(sort == Sort::application ? "tg" : "lb", "i-c", role::traffic);
        day.settle();
        day.offer().to("lb");
        day.runUntil(seconds(1));
        day.expectAnswer(503, Cause::zoneNotEnabled, 0);
    }
}

TEST(Balancer, OfTheClassicSortStaysInTheZoneWhereItIsToldTo) {
    Balanced day(Sort::classic, 1);
    EXPECT_FALSE(day.drawing.set("lb", "cross_zone", false));
    day.settle();
    day.offer(200).to("lb");
    day.runUntil(seconds(5));
    EXPECT_GT(day.served(), 60);  // those that came to the node of zone a
    EXPECT_EQ(day.served() + day.failed(Cause::noHealthyTarget), 200);
    EXPECT_GT(day.failed(Cause::noHealthyTarget), 60);
}

TEST(Balancer, OfTheClassicSortHoldsWhatItsTargetsHaveNoRoomForAndRejectsTheRest) {
    Balanced day(Sort::classic);
    day.app().workers = 1;
    day.app().queueLimit = 0;
    day.app().refuseWhenFull = false;
    day.limits["surge_queue"] = 20;
    day.settle();
    day.offer(30, 100).to("lb");
    day.runUntil(millisecondsOf(500));
    const int held = 30 - day.failed(Cause::surgeQueueFull) - day.inHand().front();
    EXPECT_EQ(held, 20);
    day.runUntil(minutes(1));
    EXPECT_EQ(day.answered(503), day.failed(Cause::surgeQueueFull));
    EXPECT_EQ(day.served() + day.answered(503), 30);
    EXPECT_EQ(day.metric("lb", "SpilloverCount", 0), day.answered(503));
    EXPECT_EQ(day.metric("lb", "SurgeQueueLength", 0), 20);
}

TEST(Balancer, TakesRequestsOnItsListenersPortsOnly) {
    for (const Sort sort : {Sort::application, Sort::classic}) {
        Balanced day(sort);
        EXPECT_FALSE(day.drawing.set("lb", "listeners/http/port", 8080));
        day.settle();
        day.offer().to("lb", 80);
        day.runUntil(seconds(5));
        day.expectAnswer(0, Cause::connectRefused, 0);
        day.offer().to("lb", 8080);
        day.runUntil(seconds(10));
        EXPECT_EQ(day.served(), 1);
    }
}

TEST(Balancer, IsContentWithAnythingThatListensWhereItsCheckIsTcp) {
    for (const char* path : {"/health", "/no-such-page"}) {
        Balanced day(Sort::classic);
        EXPECT_FALSE(day.drawing.set("lb", "health_check/path", path));
        day.settle();
        EXPECT_EQ(day.health("i-1"), TargetHealth::healthy) << "TCP, " << path;
        day.set("lb", "health_check/protocol", "HTTP");
        day.runUntil(minutes(3));
        EXPECT_EQ(day.health("i-1") == TargetHealth::healthy, path == std::string("/health")) << "HTTP, " << path;
    }
}

TEST(Balancer, FindsANewTargetHealthyByItsFirstCheckWithinAnInterval) {
    Balanced day(Sort::application);
    day.machine("i-2", CloudBench::scriptOf("/app -port 80")).settle();
    day.runUntil(seconds(10));
    day.registerAgain("i-2");
    EXPECT_EQ(day.health("i-2"), TargetHealth::initial);
    day.runUntil(seconds(40));
    EXPECT_EQ(day.health("i-2"), TargetHealth::healthy);
}

TEST(Balancer, FindsATargetThatIsCutOffUnhealthyIn35To65Seconds) {
    // Two checks of 30 s, the last of which times out after 5 s, from anywhere in the interval.
    SimTime shortest = never, longest = {};
    for (int second = 0; second < 31; second += 3) {
        Balanced day(Sort::application);
        day.settle();
        const SimTime cut = seconds(100 + second);
        day.runUntil(cut);
        day.shut();
        day.runUntil(minutes(4));
        const SimTime taken = day.when("TargetUnhealthy", cut) - cut;
        EXPECT_GE(taken, seconds(35)) << second;
        EXPECT_LE(taken, seconds(65)) << second;
        shortest = std::min(shortest, taken);
        longest = std::max(longest, taken);
    }
    EXPECT_LT(shortest, seconds(39));
    EXPECT_GT(longest, seconds(61));
}

TEST(Balancer, TakesATargetBackAfterFiveSuccessesAndTheClassicSortAfterTen) {
    struct Case {
        Sort sort;
        int least, most;
    };
    for (const Case& each : {Case{Sort::application, 120, 150}, Case{Sort::classic, 270, 300}}) {
        Balanced day(each.sort);
        day.settle();
        day.shut();
        day.runUntil(seconds(200));
        ASSERT_EQ(day.health("i-1"), TargetHealth::unhealthy);
        day.open();
        day.runUntil(minutes(10));
        const SimTime taken = day.when("TargetHealthy", seconds(200)) - seconds(200);
        EXPECT_GE(taken, seconds(each.least));
        EXPECT_LE(taken, seconds(each.most));
    }
}

TEST(Balancer, CountsAMinuteUnderItsCloudWatchNames) {
    Balanced day(Sort::application, 2);
    day.settle();
    day.offer(60, 2).to("lb");
    day.runUntil(minutes(1));
    EXPECT_EQ(day.metric("lb", "RequestCount", 0), 60);
    EXPECT_EQ(day.metric("tg", "RequestCountPerTarget", 0), 30);
    EXPECT_EQ(day.metric("tg", "HTTPCode_Target_2XX_Count", 0), 60);
    EXPECT_EQ(day.metric("tg", "HealthyHostCount", 0), 2);
    EXPECT_NEAR(day.metric("tg", "TargetResponseTime", 0).value(), 1.001, 0.001);
}

TEST(Balancer, ServesWithoutAnyLatencyToo) {
    Balanced day(Sort::classic);
    day.limits["zone_latency_ms"] = 0;
    day.requestClass().demand.mean = 0;
    day.app().workers = 1;
    day.app().queueLimit = 0;
    day.app().refuseWhenFull = false;
    day.settle();
    day.offer(50).to("lb");
    day.runUntil(seconds(5));
    EXPECT_EQ(day.served(), 50);
}

TEST(Balancer, AnswersWhatItHoldsWhenItIsDeletedAndHasANewLifeWhenRestored) {
    Balanced day(Sort::application);
    day.settle();
    day.offer(5).to("lb");
    day.runUntil(millisecondsOf(500));
    Call call;
    call.verb = Verb::remove;
    call.id = "lb";
    call.kind = day.resource("lb").kind;
    call.actor = Actor::chaos;
    const std::uint32_t log = day.plane().issue(call);
    day.runUntil(seconds(2));
    EXPECT_EQ(day.failed(Cause::connectRefused), 5);
    EXPECT_EQ(day.last().answer.because, log);
    EXPECT_EQ(day.inHand(), std::vector<int>{0});
    day.command("lb", "restore");
    day.runUntil(minutes(4));
    day.offer(3).to("lb");
    day.runUntil(minutes(5));
    EXPECT_EQ(day.served(), 3);
    EXPECT_EQ(day.resource("lb").incarnation(), 2u);
}

// Whatever happens to targets and balancer, every request is answered once and no count stays behind.
TEST(Balancer, LosesNoRequestWhateverHappens) {
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
        Balanced day(seed % 2 == 0 ? Sort::application : Sort::classic, 3);
        day.app().workers = 2;
        day.app().queueLimit = 3;
        day.app().refuseWhenFull = seed % 3 == 0;
        EXPECT_FALSE(day.drawing.set("lb", "idle_timeout_s", 4));
        day.settle();
        day.offer(600, 10).to("lb");
        for (std::uint64_t step = 1; step <= 12; ++step) {
            day.runUntil(seconds(static_cast<std::int64_t>(step * 5)));
            const std::uint64_t luck = draw(LuckStream(seed, 9)(step), Purpose::choice, 0);
            const ResourceId id = "i-" + std::to_string(1 + luck % 3);
            switch ((luck >> 8) % 6) {
                case 0: day.command(id, "terminate"); break;
                case 1: day.command(id, "restore"); break;
                case 2: day.command(id, "reboot"); break;
                case 3: day.drawing.has(day.link(id)) ? day.deregister(id) : day.registerAgain(id); break;
                case 4: day.shut(); break;
                case 5: day.open(); break;
            }
        }
        day.runUntil(SimTime{minutes(10).ns + 1});
        EXPECT_EQ(day.heard().size(), 600u) << seed;
        for (const int each : day.inHand()) EXPECT_EQ(each, 0) << seed;
        day.runUntil(seconds(606));  // a check may be on its way
        EXPECT_LE(day.engine().requestsAlive(), 3u) << seed;
    }
}

}  // namespace stampede
