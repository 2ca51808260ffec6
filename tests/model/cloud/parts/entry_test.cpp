#include "model/cloud/parts/entry.h"

#include <gtest/gtest.h>

#include "tests/support/toy_cloud.h"

namespace stampede {

namespace {

using Causes = std::map<Cause, int>;

/// Ten requests a second to the front "f" in a public subnet; the clients' DNS answers live 60 s.
class FrontDay : public ToyCloud {
public:
    FrontDay() : ToyCloud(10) {
        publicSubnet().add("front", "f").add("clients", "clients");
        connect("f", "s", role::placement).connect("f", "sg", role::uses).connect("clients", "f", role::traffic);
    }
};

}  // namespace

TEST(Entry, LeadsToWhatTheLinkNames) {
    FrontDay day;
    day.settle();
    day.until(seconds(10));
    EXPECT_EQ(day.offeredCount, 100);
    EXPECT_EQ(day.count(Outcome::ok), 99);  // 20 ms there, 20 ms back: the last is under way
    EXPECT_EQ(day.ends.front().at - day.ends.front().born, milliseconds(40));
}

TEST(Entry, LeadsNowhereWithoutALink) {
    FrontDay day;
    day.disconnect("clients", "f", role::traffic);
    day.settle();
    day.until(seconds(10));
    EXPECT_EQ(day.count(Outcome::failed, Cause::noEntry), 100);
}

TEST(Entry, IsLeftByClientsOnlyAsTheirDnsAnswersRunOut) {
    FrontDay day;
    day.settle();
    day.until(minutes(5));
    day.disconnect("clients", "f", role::traffic).apply();
    day.until(minutes(10));
    const Causes first = day.causes(minutes(5), minutes(5) + seconds(30));
    const Causes second = day.causes(minutes(5) + seconds(30), minutes(6));
    EXPECT_NEAR(first.at(Cause::noEntry), 75, 35);    // a quarter of 300
    EXPECT_NEAR(second.at(Cause::noEntry), 225, 35);  // three quarters
    EXPECT_EQ(day.causes(minutes(6), minutes(7)), (Causes{{Cause::noEntry, 600}}));
    EXPECT_EQ(day.ends.back().because, day.cloud->find("clients")->lastCall);
}

TEST(Entry, RefusesConnectionsToADeletedBalancerUntilItsNameIsForgotten) {
    FrontDay day;
    day.settle();
    day.until(minutes(5));
    const std::uint32_t taken = day.takeAway("f");
    day.until(minutes(8));
    const Causes first = day.causes(minutes(5), minutes(6));
    EXPECT_NEAR(first.at(Cause::connectRefused), 300, 70);
    EXPECT_NEAR(first.at(Cause::nameUnresolved), 300, 70);
    EXPECT_EQ(day.causes(minutes(6), minutes(7)), (Causes{{Cause::nameUnresolved, 600}}));
    EXPECT_EQ(day.ends.back().because, taken);
}

TEST(Entry, FollowsABalancerThatIsMadeAgainToItsNewName) {
    FrontDay day;
    day.settle();
    day.until(minutes(5));
    day.takeAway("f");
    day.until(minutes(10));
    day.restore("f");
    day.until(minutes(20));
    const SimTime back = minutes(10) + seconds(100);
    EXPECT_EQ(day.causes(minutes(10), back), (Causes{{Cause::nameUnresolved, 1000}}));
    const Causes during = day.causes(back, back + seconds(60));
    EXPECT_NEAR(during.at(Cause::none), 300, 70);
    EXPECT_NEAR(during.at(Cause::nameUnresolved), 300, 70);
    EXPECT_EQ(day.causes(back + seconds(60), minutes(19)), (Causes{{Cause::none, (9 * 60 - 160) * 10}}));
    EXPECT_EQ(day.lastLog().call, "FollowName");
    EXPECT_EQ(day.lastLog().at, back);
    EXPECT_EQ(day.lastLog().resources, (std::vector<ResourceId>{"clients", "f"}));
}

TEST(Entry, DoesNotResolveABalancerThatIsStillBeingMade) {
    FrontDay day;
    day.set("clients", "dns_ttl_s", 0);
    day.settle();
    day.until(minutes(1));
    day.add("front", "g").connect("g", "s", role::placement).connect("g", "sg", role::uses);
    day.disconnect("clients", "f", role::traffic).connect("clients", "g", role::traffic).apply();
    EXPECT_EQ(day.lastLog().call, "UpdateEntry");
    EXPECT_EQ(day.lastLog().outcome, CallOutcome::ok);
    day.until(minutes(5));
    EXPECT_EQ(day.causes(minutes(1), seconds(160) - nanoseconds(1)), (Causes{{Cause::nameUnresolved, 999}}));
    EXPECT_EQ(day.causes(seconds(161), minutes(4)).count(Cause::nameUnresolved), 0u);
    EXPECT_EQ(day.lastLog().call, "UpdateEntry");  // a first name is not a new one
}

TEST(Entry, LosesPacketsWhereTheRouteIsGoneAndBlamesIt) {
    FrontDay day;
    day.settle();
    day.until(minutes(5));
    day.set("rt", "routes", List{}).apply();
    const std::uint32_t cut = day.lastLog().number;
    day.until(minutes(7));
    EXPECT_EQ(day.causes(minutes(5), minutes(6)), (Causes{{Cause::connectTimeout, 600}}));
    EXPECT_EQ(day.ends.back().because, cut);
    EXPECT_EQ(day.ends.back().at - day.ends.back().born, seconds(30));
}

TEST(Entry, ReachesAnEdgeWithoutAnyNetworkOfOurs) {
    ToyCloud day(10);
    day.add("edge", "cdn").add("clients", "clients").connect("clients", "cdn", role::traffic);
    day.settle();
    day.until(seconds(10));
    EXPECT_GE(day.count(Outcome::ok), 99);
    EXPECT_EQ(day.ends.front().at - day.ends.front().born, milliseconds(10));
}

TEST(Entry, ReachesAMachineOnlyAtAPublicAddress) {
    for (const bool isPublic : {true, false}) {
        ToyCloud day(1);
        day.publicSubnet().add("box", "b", "s", {{{"public", isPublic}}}).add("clients", "clients");
        day.connect("b", "sg", role::uses).connect("clients", "b", role::traffic);
        day.settle();
        day.until(minutes(2));
        EXPECT_EQ(day.count(Outcome::ok) > 100, isPublic);
        EXPECT_EQ(day.count(Outcome::failed, Cause::connectTimeout) > 80, !isPublic);
    }
}

TEST(Entry, ReachesTheMachineThatHasTheElasticAddressAndNobodyElse) {
    ToyCloud day(1);
    day.publicSubnet().add("box", "b", "s").add("box", "c", "s").add("elastic-ip", "eip").add("clients", "clients");
    day.connect("b", "sg", role::uses).connect("c", "sg", role::uses).connect("b", "eip", role::uses);
    day.connect("clients", "eip", role::traffic);
    day.settle();
    day.until(minutes(2) + milliseconds(500));
    EXPECT_EQ(day.count(Outcome::ok), 120);
    day.takeAway("b");
    day.until(minutes(3) + milliseconds(500));
    EXPECT_EQ(day.count(Outcome::ok), 120);
    EXPECT_EQ(day.causes(minutes(2), seconds(150)), (Causes{{Cause::connectTimeout, 30}}));
    day.connect("c", "eip", role::uses).apply();  // felt at once: an address has no name to forget
    const SimTime moved = day.engine.now();
    day.until(minutes(4));
    EXPECT_EQ(day.causes(moved, minutes(4)).at(Cause::none), 59);
}

TEST(Entry, JudgesAnAnswerByItsKeyItsContentAndItsAge) {
    FrontDay day;
    day.workload.applications = {{.id = "one", .answers = "old"}, {.id = "two", .answers = "new"}};
    day.workload.acceptedAnswers = {"old"};
    day.settle();
    day.until(minutes(1));
    day.cloud->releases().accept({"new"}, minutes(1));
    Entry entry(*day.cloud, *day.cloud->find("clients"));
    const Request request{.key = 5};
    const std::uint16_t oldOne = day.cloud->releases().content("old"), newOne = day.cloud->releases().content("new");
    const auto judged = [&](const Answer& answer) {
        const Judgement judgement = entry.judge(request, answer, minutes(2));
        return std::pair{judgement.outcome, judgement.cause};
    };
    EXPECT_EQ(judged({.status = 200, .key = 5, .content = newOne}), (std::pair{Outcome::ok, Cause::none}));
    EXPECT_EQ(judged({.status = 200, .key = 6, .content = newOne}), (std::pair{Outcome::wrong, Cause::wrongCacheKey}));
    EXPECT_EQ(judged({.status = 200, .key = 5, .content = oldOne, .madeAt = seconds(80)}),
              (std::pair{Outcome::wrong, Cause::wrongOldVersion}));
    EXPECT_EQ(judged({.status = 200, .key = 5, .content = oldOne, .cached = true, .madeAt = seconds(30)}),
              (std::pair{Outcome::wrong, Cause::wrongStaleCache}));
    EXPECT_EQ(judged({.status = 200, .key = 5, .content = oldOne, .cached = true, .madeAt = seconds(80)}),
              (std::pair{Outcome::wrong, Cause::wrongOldVersion}));
    EXPECT_EQ(judged({.status = 502, .cause = static_cast<std::uint16_t>(Cause::targetDied)}),
              (std::pair{Outcome::failed, Cause::targetDied}));
    EXPECT_EQ(judged({}), (std::pair{Outcome::failed, Cause::connectRefused}));
    EXPECT_EQ(judged({.status = 500}), (std::pair{Outcome::failed, Cause::appError}));
}

}  // namespace stampede
