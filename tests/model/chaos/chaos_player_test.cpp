#include "model/chaos/chaos_player.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <set>

#include "model/chaos/fault.h"
#include "tests/support/small_cloud.h"

namespace stampede {

namespace {

Record with(std::string_view key, Value value) {
    Record record;
    record.set(key, std::move(value));
    return record;
}

/// Visitors at a front with two boxes in two lanes; the lanes use paths and fences of their own.
class ChaosPlayerTest : public testing::Test {
protected:
    ChaosPlayerTest() {
        day.add("yard", "yard");
        for (const char* side : {"a", "b"}) {
            const std::string suffix = side;
            day.add("paths", "paths-" + suffix, "yard").add("fence", "fence-" + suffix, "yard");
            day.add("lane", "lane-" + suffix, "yard");
            day.connect("lane-" + suffix, "paths-" + suffix, role::uses);
            day.connect("lane-" + suffix, "fence-" + suffix, role::uses);
        }
        day.add("box", "box-a", "lane-a", with("requests", 10)).add("box", "box-b", "lane-b", with("requests", 20));
    }

    void front(Record settings = {}) {
        day.add("front", "front-1", {}, std::move(settings)).add("visitors", "visitors");
        day.connect("visitors", "front-1", role::traffic).connect("front-1", "box-a", role::traffic);
    }

    void play(std::vector<ChaosEntry> plan, SimTime until) {
        day.settle();
        player = std::make_unique<ChaosPlayer>(std::move(plan), day.cloud);
        player->onMade([this](const ChaosPlayer::Made& one) { made.push_back(one); });
        player->onAnnounced([this](const ChaosEntry& entry) { announced.push_back({entry.id, day.cloud.now()}); });
        player->schedule();
        day.runUntil(until);
    }

    const LogEntry& last() const { return day.log().back(); }

    SmallCloud day;
    std::unique_ptr<ChaosPlayer> player;
    std::vector<ChaosPlayer::Made> made;
    std::vector<std::pair<std::string, SimTime>> announced;
};

ChaosEntry entry(const Fault& fault, ChaosSelect select, SimTime at = minutes(2)) {
    ChaosEntry one;
    one.id = "fault";
    one.by = {.plain = "Harbour office"};
    one.at = at;
    one.fault = &fault;
    one.select = std::move(select);
    return one;
}

}  // namespace

RC_GTEST_PROP(ChaosMoment, IsAWholeMillisecondOfTheWindowAndTheSameForASeed, ()) {
    ChaosEntry one;
    one.id = "fault-" + std::to_string(*rc::gen::inRange(0, 100));
    const SimTime from = milliseconds(*rc::gen::inRange<std::int64_t>(0, 10'000'000));
    const SimTime to = from + milliseconds(*rc::gen::inRange<std::int64_t>(0, 1'000'000));
    one.between = {{from, to}};
    const auto seed = *rc::gen::arbitrary<std::uint64_t>();
    const SimTime moment = momentOf(one, seed);
    RC_ASSERT(moment >= from);
    RC_ASSERT(moment <= to);
    RC_ASSERT(moment.ns % milliseconds(1).ns == 0);
    RC_ASSERT(moment == momentOf(one, seed));
}

TEST(ChaosMoment, DiffersBySeedAndByEntry) {
    ChaosEntry one, other;
    one.id = "one";
    other.id = "other";
    one.between = other.between = {{minutes(100), minutes(108)}};
    EXPECT_NE(momentOf(one, 1), momentOf(one, 2));
    EXPECT_NE(momentOf(one, 1), momentOf(other, 1));
}

TEST_F(ChaosPlayerTest, RemovesTheServingBalancerAtItsMoment) {
    front(with("requests", 60));
    play({entry(removeFault, {.trait = "balancer", .serving = true})}, minutes(3));
    EXPECT_FALSE(day.isThere("front-1"));
    EXPECT_EQ(last().call, "DeleteFront");
    EXPECT_EQ(last().actor, Actor::chaos);
    EXPECT_EQ(last().by.plain, "Harbour office");
    EXPECT_EQ(last().at, minutes(2));
    ASSERT_EQ(made.size(), 1u);
    EXPECT_TRUE(made[0].broke);
    EXPECT_EQ(made[0].logNumber, last().number);
}

TEST_F(ChaosPlayerTest, IsRefusedByWhatProtectsAgainstThePlayer) {
    front(with("protected", true));
    play({entry(removeFault, {.trait = "balancer"})}, minutes(3));
    EXPECT_TRUE(day.isThere("front-1"));
    EXPECT_EQ(last().outcome, CallOutcome::refused);
    EXPECT_EQ(last().code, "OperationNotPermitted");
    EXPECT_FALSE(made.at(0).broke);
}

TEST_F(ChaosPlayerTest, MeetsThePathsThatMostTrafficDependsOn) {
    ChaosEntry cut = entry(setFault, {.kinds = {"paths"}, .serving = true, .pick = ChaosSelect::Pick::mostTraffic});
    cut.details.set("key", "routes");
    cut.details.set("value", List{});
    play({cut}, minutes(3));
    EXPECT_EQ(last().resources, std::vector<ResourceId>{"paths-b"});
    ASSERT_TRUE(day.cloud.find("paths-b")->setting("routes").asList());
    EXPECT_TRUE(day.cloud.find("paths-b")->setting("routes").asList()->empty());
}

TEST_F(ChaosPlayerTest, ReplacesARecordListOfWhatIsThere) {
    ChaosEntry shut = entry(setFault, {.kinds = {"fence"}, .pick = ChaosSelect::Pick::first});
    shut.details.set("key", "inbound");
    shut.details.set("value", List{Record{{{"name", "50"}, {"from", "0.0.0.0/0"}}}});
    play({shut}, minutes(3));
    EXPECT_EQ(day.cloud.find("fence-a")->setting("inbound/50/from"), Value("0.0.0.0/0"));
}

TEST_F(ChaosPlayerTest, LogsThatItFoundNobody) {
    play({entry(removeFault, {.trait = "balancer"})}, minutes(3));
    EXPECT_EQ(last().outcome, CallOutcome::failed);
    EXPECT_EQ(last().code, "no-target");
    EXPECT_EQ(last().at, minutes(2));
    EXPECT_TRUE(made.empty());
}

TEST_F(ChaosPlayerTest, DoesNotTakeWhatNobodyReachesForServing) {
    day.add("front", "front-1");
    play({entry(removeFault, {.trait = "balancer", .serving = true})}, minutes(3));
    EXPECT_TRUE(day.isThere("front-1"));
    EXPECT_EQ(last().code, "no-target");
}

TEST_F(ChaosPlayerTest, WaitsForATargetUntilItsLastMoment) {
    ChaosEntry waiting = entry(removeFault, {.trait = "balancer"});
    waiting.noneFound = ChaosEntry::NoneFound::wait;
    waiting.until = minutes(5);
    ChaosEntry impatient = waiting;
    impatient.id = "impatient";
    impatient.until = minutes(3);
    front();
    day.engine.call(minutes(1), EventClass::playerCall, 0, [this] { day.call(Verb::remove, "front-1"); });
    day.engine.call(minutes(4), EventClass::playerCall, 0, [this] { day.call(Verb::create, "front-1"); });
    play({waiting, impatient}, minutes(6));
    EXPECT_EQ(last().call, "DeleteFront");
    EXPECT_EQ(last().at, minutes(4));
    const auto& log = day.log();
    const auto gaveUp = std::find_if(log.begin(), log.end(), [](const LogEntry& e) { return e.code == "no-target"; });
    ASSERT_NE(gaveUp, log.end());
    EXPECT_EQ(gaveUp->at, minutes(3));
}

TEST_F(ChaosPlayerTest, FindsWhatIsOnTheEntryPath) {
    front();
    play({entry(removeFault, {.kinds = {"box"}, .trait = "on-entry-path"})}, minutes(3));
    EXPECT_FALSE(day.isThere("box-a"));
    EXPECT_TRUE(day.isThere("box-b"));
}

TEST_F(ChaosPlayerTest, DisconnectsAndConnectsWhatIsThere) {
    ChaosEntry apart = entry(disconnectFault, {.kinds = {"lane"}});
    apart.details.set("to", "paths-a");
    apart.details.set("role", "uses");
    ChaosEntry other = entry(connectFault, {.kinds = {"lane"}}, minutes(3));
    other.details.set("to", "fence-b");
    other.details.set("role", "uses");
    play({apart, other}, minutes(4));
    EXPECT_EQ(day.cloud.find("lane-a")->linked(role::uses), std::vector<ResourceId>{"fence-b"});
}

TEST_F(ChaosPlayerTest, MakesAFaultKnownLater) {
    front();
    ChaosEntry gone = entry(removeFault, {.trait = "balancer"});
    gone.announcedAfter = minutes(12);
    play({gone}, minutes(20));
    ASSERT_EQ(announced.size(), 1u);
    EXPECT_EQ(announced[0].second, minutes(14));
}

TEST_F(ChaosPlayerTest, DrawsItsVictimFromTheSeed) {
    const auto victim = [](std::uint64_t seed) {
        SmallCloud cloud(seed);
        cloud.add("yard", "yard").add("lane", "lane", "yard");
        for (int i = 0; i < 8; ++i) cloud.add("box", "box-" + std::to_string(i), "lane");
        cloud.settle();
        ChaosPlayer chaos({entry(removeFault, {.kinds = {"box"}, .pick = ChaosSelect::Pick::random})}, cloud.cloud);
        chaos.schedule();
        cloud.runUntil(minutes(3));
        return cloud.log().back().resources.front();
    };
    EXPECT_EQ(victim(7), victim(7));
    std::set<ResourceId> victims;
    for (std::uint64_t seed = 1; seed <= 10; ++seed) victims.insert(victim(seed));
    EXPECT_GT(victims.size(), 2u);
}

}  // namespace stampede
