#include "model/game/incident.h"

#include <gtest/gtest.h>

#include "tests/support/day.h"
#include "tests/support/small_cloud.h"
#include "tests/support/theory_scenario.h"

namespace stampede {

namespace {

/// Two requests a second that end well, and what a test lets happen besides.
class IncidentTest : public testing::Test {
protected:
    IncidentTest() {
        day.add("yard", "yard").add("paths", "paths", "yard").add("fence", "fence", "yard").add("lane", "lane", "yard");
        day.connect("lane", "paths", role::uses).connect("lane", "fence", role::uses);
        for (const char* box : {"box-1", "box-2", "box-3"}) day.add("box", box, "lane");
        day.add("front", "front-1").add("visitors", "visitors");
        day.connect("visitors", "front-1", role::traffic).connect("front-1", "box-1", role::traffic);
        day.settle();
    }

    void well(int from, int to) {
        for (int s = from; s < to; ++s) {
            for (int i = 0; i < 2; ++i) watch.finished({.outcome = Outcome::ok, .at = seconds(s)}, points(1));
        }
        now = seconds(to);
    }
    void badly(int from, int to, Cause cause, std::uint32_t because = 0) {
        for (int s = from; s < to; ++s) {
            const Outcome outcome = isWrong(cause) ? Outcome::wrong : Outcome::failed;
            for (int i = 0; i < 2; ++i) {
                watch.finished({.outcome = outcome, .cause = cause, .because = because, .at = seconds(s)}, points(-1));
            }
        }
        now = seconds(to);
    }
    std::uint32_t callAt(int second, Verb verb, std::string_view id, Actor actor) {
        day.runUntil(seconds(second));
        return day.call(verb, id, actor);
    }
    std::vector<Incident> incidents() {
        day.runUntil(now);
        return watch.incidents(day.cloud, now);
    }
    std::string wordOf(Cause cause, std::uint32_t because = 0) {
        return std::string(incidentWord(incidentCause(day.cloud, cause, because)));
    }

    SmallCloud day;
    IncidentWatch watch;
    SimTime now = {};
};

}  // namespace

TEST_F(IncidentTest, IsNoneWhileAllIsWell) {
    well(0, 600);
    EXPECT_TRUE(incidents().empty());
}

TEST_F(IncidentTest, IsNoSingleFailure) {
    well(0, 300);
    watch.finished({.outcome = Outcome::failed, .cause = Cause::targetDied, .at = seconds(300)}, points(-1));
    well(301, 600);
    EXPECT_TRUE(incidents().empty());
}

TEST_F(IncidentTest, IsNoErrorRateOfTheApplication) {
    well(0, 300);
    badly(300, 360, Cause::appError);
    well(360, 600);
    EXPECT_TRUE(incidents().empty());
}

TEST_F(IncidentTest, SpansTheSecondsThatWereBad) {
    well(0, 300);
    badly(300, 400, Cause::processQueueFull);
    well(400, 600);
    const auto list = incidents();
    ASSERT_EQ(list.size(), 1u);
    EXPECT_EQ(list[0].from, seconds(300));
    EXPECT_EQ(list[0].to, seconds(400));
    EXPECT_EQ(incidentWord(list[0].cause), "overload");
    EXPECT_EQ(list[0].points, points(-200));
    EXPECT_EQ(list[0].recoveredAfter, seconds(100));
    EXPECT_FALSE(list[0].detectedAfter);
}

TEST_F(IncidentTest, SaysHowMuchOfItWasWhat) {
    well(0, 300);
    badly(300, 340, Cause::wrongCacheKey);
    badly(340, 400, Cause::processQueueFull);
    well(400, 600);
    const auto list = incidents();
    ASSERT_EQ(list.size(), 1u);
    using Shares = std::vector<std::pair<IncidentCause, std::int64_t>>;
    EXPECT_EQ(list[0].shares, (Shares{{IncidentCause::overload, 120}, {IncidentCause::wrongAnswers, 80}}));
    EXPECT_EQ(list[0].cause, IncidentCause::overload);
}

TEST_F(IncidentTest, LastsWhileNothingGetsBetter) {
    well(0, 300);
    badly(300, 400, Cause::noTargets);
    const auto list = incidents();
    ASSERT_EQ(list.size(), 1u);
    EXPECT_EQ(list[0].to, never);
    EXPECT_FALSE(list[0].recoveredAfter);
}

TEST_F(IncidentTest, TellsTwoApart) {
    well(0, 100);
    badly(100, 150, Cause::processQueueFull);
    well(150, 400);
    badly(400, 420, Cause::wrongCacheKey);
    well(420, 600);
    const auto list = incidents();
    ASSERT_EQ(list.size(), 2u);
    EXPECT_EQ(incidentWord(list[0].cause), "overload");
    EXPECT_EQ(incidentWord(list[1].cause), "wrong-answers");
    EXPECT_EQ(list[1].from, seconds(400));
}

TEST_F(IncidentTest, BeginsNoOtherWithWhatWasBadBefore) {
    well(0, 300);
    badly(300, 302, Cause::processQueueFull);
    for (int s = 302; s < 500; ++s) {  // as many as keep the share of the last minute around the bar
        const int ended = s % 2 == 0 ? 1 : 4;
        for (int i = 0; i < ended; ++i) watch.finished({.outcome = Outcome::ok, .at = seconds(s)}, points(1));
    }
    now = seconds(500);
    for (const Incident& each : incidents()) EXPECT_NE(each.mostly, Cause::none) << "nobody felt it";
    EXPECT_EQ(incidents().size(), 1u);
}

TEST_F(IncidentTest, IsNamedByWhatTheLogEntryBroke) {
    const std::uint32_t gone = callAt(10, Verb::remove, "front-1", Actor::chaos);
    const std::uint32_t cut = callAt(11, Verb::update, "paths", Actor::chaos);
    const std::uint32_t shut = callAt(12, Verb::update, "fence", Actor::chaos);
    const std::uint32_t box = callAt(13, Verb::remove, "box-1", Actor::player);
    struct Row {
        Cause cause;
        std::uint32_t because;
        const char* word;
    };
    for (const Row& row :
         {Row{Cause::nameUnresolved, gone, "balancer-gone"}, Row{Cause::connectRefused, gone, "balancer-gone"},
          Row{Cause::edgeOriginUnreachable, gone, "balancer-gone"}, Row{Cause::connectTimeout, cut, "route-missing"},
          Row{Cause::targetRefused, cut, "route-missing"}, Row{Cause::connectTimeout, shut, "acl-deny"},
          Row{Cause::targetUnreachable, shut, "acl-deny"}, Row{Cause::targetDied, box, "instances-not-serving"},
          Row{Cause::noEntry, 0, "balancer-gone"}, Row{Cause::noHealthyTarget, 0, "instances-not-serving"},
          Row{Cause::clientGaveUp, 0, "overload"}, Row{Cause::targetUnreachable, 0, "rule-missing"},
          Row{Cause::badRequest, 0, "wrong-answers"}, Row{Cause::wrongOldVersion, 0, "wrong-answers"}}) {
        EXPECT_EQ(wordOf(row.cause, row.because), row.word) << causeWord(row.cause) << " because " << row.because;
    }
}

TEST_F(IncidentTest, BeginsWithTheChaosCallThatItDiedOf) {
    const std::uint32_t gone = callAt(200, Verb::remove, "front-1", Actor::chaos);
    watch.broke(gone);
    well(0, 300);
    badly(300, 400, Cause::nameUnresolved, gone);
    well(400, 600);
    const auto list = incidents();
    ASSERT_EQ(list.size(), 1u);
    EXPECT_EQ(list[0].from, seconds(200));
    EXPECT_EQ(list[0].to, seconds(400));
    EXPECT_EQ(list[0].because, gone);
    EXPECT_EQ(incidentWord(list[0].cause), "balancer-gone");
}

TEST_F(IncidentTest, IsAlsoABreakageThatNobodyFelt) {
    const std::uint32_t gone = callAt(200, Verb::remove, "front-1", Actor::chaos);
    watch.broke(gone);
    callAt(260, Verb::create, "front-1", Actor::player);
    well(0, 600);
    const auto list = incidents();
    ASSERT_EQ(list.size(), 1u);
    EXPECT_EQ(list[0].from, seconds(200));
    EXPECT_EQ(list[0].to, seconds(260));
    EXPECT_EQ(incidentWord(list[0].cause), "balancer-gone");
    EXPECT_EQ(list[0].points, Points{});
    EXPECT_EQ(list[0].detectedAfter, seconds(60));
}

TEST_F(IncidentTest, IsDetectedByTheFirstCallOnItsSurroundings) {
    well(0, 300);
    const std::uint32_t cut = callAt(300, Verb::update, "paths", Actor::chaos);
    callAt(320, Verb::update, "front-1", Actor::player);  // nothing to do with the paths
    callAt(350, Verb::update, "lane", Actor::player);     // uses them
    badly(300, 400, Cause::connectTimeout, cut);
    well(400, 600);
    const auto list = incidents();
    ASSERT_EQ(list.size(), 1u);
    EXPECT_EQ(list[0].detectedAfter, seconds(50));
}

TEST_F(IncidentTest, IsDetectedByANote) {
    well(0, 300);
    badly(300, 400, Cause::noTargets);
    well(400, 600);
    watch.noted(seconds(100));
    watch.noted(seconds(330));
    EXPECT_EQ(incidents().at(0).detectedAfter, seconds(30));
}

TEST_F(IncidentTest, BlamesAddressesWhereALaunchFoundNone) {
    well(0, 300);
    day.runUntil(seconds(250));
    day.cloud.note("launch", {"lane"}, {}, CallOutcome::failed, "InsufficientFreeAddressesInSubnet",
                   Actor::autoScaling);
    badly(300, 400, Cause::processQueueFull);
    well(400, 600);
    EXPECT_EQ(incidentWord(incidents().at(0).cause), "no-addresses");
}

TEST_F(IncidentTest, DoesNotBlameAddressesThatWereWantedLongBefore) {
    well(0, 560);
    day.runUntil(seconds(250));
    day.cloud.note("launch", {"lane"}, {}, CallOutcome::failed, "InsufficientFreeAddressesInSubnet",
                   Actor::autoScaling);
    badly(560, 700, Cause::processQueueFull);
    well(700, 900);
    EXPECT_EQ(incidentWord(incidents().at(0).cause), "overload");
}

TEST_F(IncidentTest, DoesNotBlameTheCreditsOfOneMachineAmongMany) {
    for (int minute = 0; minute < 10; ++minute) {
        for (const char* box : {"box-1", "box-2", "box-3"}) {
            const bool isDry = minute >= 5 && std::string_view(box) == "box-1";
            day.cloud.record(*day.cloud.find(box), "CPUCreditBalance", minute, isDry ? 0 : 10);
        }
    }
    well(0, 300);
    badly(300, 400, Cause::clientGaveUp);
    well(400, 600);
    EXPECT_EQ(incidentWord(incidents().at(0).cause), "overload");
}

TEST(IncidentCause, IsNoLackOfCreditsOfAMachineThatGoesOnWithoutThem) {
    // Asked for more than it can from the beginning: a T2 has used up its credits by then, a T3 never had any.
    for (const auto& [type, cause] : {std::pair("t2.micro", "credits-empty"), std::pair("t3.micro", "overload")}) {
        SCOPED_TRACE(type);
        const auto scenario =
            plain("queue", {{"/duration", "1:00:00"},
                            {"/architecture/resources/6/settings/type", type},
                            {"/workload/applications/0/cpu_fraction", 1},
                            {"/workload/classes/0/demand_ms/mean", 50},
                            {"/workload/classes/0/patience_s", 2},
                            {"/workload/rate/requests_per_s", List{List{"0:00:00", 10}, List{"0:39:00", 100}}}});
        Simulation run(scenario, realCatalog(), 1);
        run.advanceTo(run.duration());
        const Result result = run.result();
        ASSERT_FALSE(result.incidents.empty());
        EXPECT_EQ(result.incidents.back().cause, cause);
    }
}

TEST(IncidentCause, IsNoBalancerThatWasNeverThere) {
    SmallCloud day;
    day.add("yard", "yard").settle();
    EXPECT_EQ(incidentCause(day.cloud, Cause::noEntry, 0), IncidentCause::instancesNotServing);
}

TEST_F(IncidentTest, BlamesCreditsWhereMachinesHaveNone) {
    for (int minute = 0; minute < 10; ++minute) {
        day.cloud.record(*day.cloud.find("box-1"), "CPUCreditBalance", minute, minute < 5 ? 10 : 0);
    }
    well(0, 300);
    badly(300, 400, Cause::clientGaveUp);
    well(400, 600);
    EXPECT_EQ(incidentWord(incidents().at(0).cause), "credits-empty");
}

TEST_F(IncidentTest, BeginsAnotherWhereAnotherCauseTakesOver) {
    badly(0, 900, Cause::processQueueFull);
    const std::uint32_t cut = callAt(900, Verb::update, "paths", Actor::chaos);
    badly(900, 1500, Cause::connectTimeout, cut);
    badly(1500, 1560, Cause::processQueueFull);  // shorter than a chapter
    badly(1560, 2000, Cause::connectTimeout, cut);
    badly(2000, 2600, Cause::wrongOldVersion);
    well(2600, 2800);
    const auto list = incidents();
    ASSERT_EQ(list.size(), 3u);
    EXPECT_EQ(list[0].cause, IncidentCause::overload);
    EXPECT_EQ(list[1].cause, IncidentCause::routeMissing);
    EXPECT_EQ(list[2].cause, IncidentCause::wrongAnswers);
    EXPECT_EQ(list[0].to, seconds(900));
    EXPECT_EQ(list[1].from, seconds(900));
    EXPECT_EQ(list[1].to, seconds(2000));
    EXPECT_EQ(list[2].from, seconds(2000));
    EXPECT_EQ(list[2].to, seconds(2600));
    EXPECT_EQ(list[0].points + list[1].points + list[2].points, points(-2 * 2600)) << "no second is in two of them";
}

TEST_F(IncidentTest, IsOneWhereNoOtherCauseHasMoreThanHalf) {
    badly(0, 600, Cause::processQueueFull);
    for (int s = 600; s < 1200; s += 3) {
        badly(s, s + 1, Cause::targetDied);
        badly(s + 1, s + 2, Cause::processQueueFull);
        badly(s + 2, s + 3, Cause::wrongOldVersion);
    }
    EXPECT_EQ(incidents().size(), 1u);
}

TEST_F(IncidentTest, IsOneWhereTwoCausesTakeTurns) {
    for (int i = 0; i < 10; ++i) {
        badly(100 * i, 100 * i + 50, Cause::processQueueFull);
        badly(100 * i + 50, 100 * i + 100, Cause::wrongOldVersion);
    }
    EXPECT_EQ(incidents().size(), 1u);
}

}  // namespace stampede
