#include "model/cloud/parts/database.h"

#include <gtest/gtest.h>

#include "model/cloud/parts/machine.h"
#include "tests/support/cloud_bench.h"

namespace stampede {

namespace {

/// A machine whose application works for a second and then asks the database for half a second, over two zones without
/// latency. What is changed in the bench before settle() holds.
class DatabaseBench : public CloudBench {
public:
    explicit DatabaseBench(const std::string& flags = "-db db-1:3306", Record settings = {}) {
        app().databaseClient = true;
        app().databaseFlag = "-db";
        app().query = {.mean = 500};
        app().workers = 4;
        limits["zone_latency_ms"] = 0;
        add("subnet", "subnet-b", "vpc-1", Record{{{"cidr", "10.0.1.0/24"}, {"zone", "b"}}});
        add("database", "db-1", {}, std::move(settings));
        connect("db-1", "subnet-a", role::placement).connect("db-1", "subnet-b", role::placement);
        connect("db-1", "sg-1", role::uses);
        machine("i-1", scriptOf("/app -port 80 " + flags));
    }

    SimTime tookLast() const { return last().at - last().sent; }
    Database& database() { return static_cast<Database&>(*resource("db-1").running); }
    Machine& machineOf(std::string_view id) { return static_cast<Machine&>(*resource(id).running); }
    void set(std::string_view id, std::string_view key, const Value& value) {
        change([&](Architecture& drawn) { EXPECT_FALSE(drawn.set(id, key, value)); });
    }
    void remove(const std::string& id) {
        change([&](Architecture& drawn) { EXPECT_FALSE(drawn.remove(id)); });
    }
};

}  // namespace

TEST(Database, AnswersAfterTheWorkOfTheProgramAndOneTripThereAndBack) {
    DatabaseBench bench;
    bench.limits["zone_latency_ms"] = 10;
    bench.settle().offer().to("i-1");
    bench.runUntil(minutes(1));
    ASSERT_EQ(bench.served(), 1);
    EXPECT_EQ(bench.tookLast(), milliseconds(1000 + 10 + 500 + 10));
    EXPECT_DOUBLE_EQ(*bench.metric("db-1", "DatabaseConnections", 0), 1);
    EXPECT_NEAR(*bench.metric("db-1", "CPUUtilization", 0), 0.5 / 120 * 100, 1e-6);
    EXPECT_EQ(bench.database().recentRequests(), 1u);
}

TEST(Database, WorksOnAsManyQueriesAtOnceAsItHasVcpusAndOnTheOthersInTheirOrder) {
    DatabaseBench bench;
    bench.settle().offer(4).to("i-1");
    bench.runUntil(milliseconds(1200));
    EXPECT_DOUBLE_EQ(*bench.database().load(), 1);
    EXPECT_EQ(bench.database().queue(), 2);
    EXPECT_EQ(english(bench.database().trouble()), "All 2 vCPUs are busy; queries that wait: 2.");
    bench.runUntil(minutes(1));
    ASSERT_EQ(bench.served(), 4);
    EXPECT_EQ(bench.heard()[1].at, milliseconds(1500));
    EXPECT_EQ(bench.heard()[2].at, milliseconds(2000));
    EXPECT_EQ(bench.heard()[3].at, milliseconds(2000));
}

TEST(Database, AnswersAShortQueryBeforeALongOneThatBeganWithIt) {
    DatabaseBench bench;
    bench.app().query.shape = Distribution::Shape::exponential;
    bench.settle();
    for (int pair = 0; pair < 10; ++pair) bench.offer(2).from(seconds(20 * pair)).to("i-1");
    bench.runUntil(minutes(5));
    ASSERT_EQ(bench.served(), 20);
    int overtaken = 0;
    for (std::size_t i = 0; i < 20; i += 2) {
        EXPECT_LT(bench.heard()[i].at, bench.heard()[i + 1].at);
        overtaken += bench.heard()[i].number > bench.heard()[i + 1].number ? 1 : 0;
    }
    EXPECT_GT(overtaken, 1);
}

TEST(Database, CountsAConnectionInEveryMinuteThatItIsTaken) {
    DatabaseBench bench;
    bench.app().query.mean = 90'000;
    bench.settle().offer().to("i-1");
    bench.runUntil(minutes(3));
    EXPECT_EQ(bench.served(), 1);
    EXPECT_EQ(*bench.metric("db-1", "DatabaseConnections", 0), 1);
    EXPECT_EQ(*bench.metric("db-1", "DatabaseConnections", 1), 1) << "though none came in it";
    EXPECT_EQ(*bench.metric("db-1", "DatabaseConnections", 2), 0);
    EXPECT_NEAR(*bench.metric("db-1", "CPUUtilization", 1), 100.0 * 31 / 120, 1e-6);
}

TEST(Database, KeepsAWorkerWaitingThatIsHeldAndNoneThatIsReleased) {
    for (const bool holds : {true, false}) {
        DatabaseBench bench;
        bench.app().workers = 1;
        bench.app().cpuFraction = 1;
        bench.app().holdsWorker = holds;
        bench.settle().offer(3).to("i-1");
        bench.runUntil(milliseconds(1200));
        const Process& program = *bench.machineOf("i-1").processes().front();
        EXPECT_EQ(program.heldWorkers(), holds ? 1 : 0);
        EXPECT_EQ(program.busyWorkers(), holds ? 0 : 1);
        EXPECT_DOUBLE_EQ(program.cpuNeed(), holds ? 0 : 1) << "who waits needs no CPU";
        EXPECT_EQ(program.requests(), 3u);
        EXPECT_DOUBLE_EQ(*bench.machineOf("i-1").load(), 1);
        EXPECT_EQ(english(bench.machineOf("i-1").trouble()), holds ? "All workers wait for the database; waiting: 2."
                                                                   : "Its one worker is busy; requests that wait: 1.");
        bench.runUntil(minutes(1));
        ASSERT_EQ(bench.served(), 3);
        EXPECT_EQ(bench.heard()[1].at, holds ? milliseconds(3000) : milliseconds(2500));
        EXPECT_EQ(bench.heard()[2].at, holds ? milliseconds(4500) : milliseconds(3500));
    }
}

TEST(Database, CountsWhoWaitsForItAgainstTheQueueLimitWhereTheWorkerIsHeld) {
    for (const bool holds : {true, false}) {
        DatabaseBench bench;
        bench.app().workers = 1;
        bench.app().queueLimit = 0;
        bench.app().holdsWorker = holds;
        bench.settle().offer().to("i-1");
        bench.offer().from(milliseconds(1200)).to("i-1");
        bench.runUntil(minutes(1));
        EXPECT_EQ(bench.failed(Cause::processQueueFull), holds ? 1 : 0);
        EXPECT_EQ(bench.heard().size(), 2u);
    }
}

TEST(Database, RefusesWhoComesWhenAllConnectionsAreTaken) {
    DatabaseBench bench("-db db-1:3306", Record{{{"max_connections", 3}}});
    bench.settle().offer(4).to("i-1");
    bench.runUntil(minutes(1));
    EXPECT_EQ(bench.served(), 3);
    ASSERT_EQ(bench.failed(Cause::tooManyConnections), 1);
    EXPECT_EQ(bench.heard().front().at, seconds(1)) << "at once";
    EXPECT_EQ(bench.heard().front().answer.status, 500);
    EXPECT_EQ(english(bench.database().trouble()), "All 3 connections were taken; queries refused in a minute: 1.");
    EXPECT_DOUBLE_EQ(*bench.metric("db-1", "DatabaseConnections", 0), 3);
}

TEST(Database, HasAsManyConnectionsAsItsMemoryIsEnoughFor) {
    DatabaseBench bench;
    bench.app().workers = 100;
    bench.settle().offer(100).to("i-1");
    bench.runUntil(minutes(2));
    EXPECT_EQ(bench.served(), 1024 * 1048576 / 12582880);
    EXPECT_EQ(bench.failed(Cause::tooManyConnections), 100 - 85);
}

TEST(Database, LetsAnAttemptTimeOutWherePacketsAreLost) {
    DatabaseBench bench;
    bench.limits["database_timeout_ms"] = 200;
    bench.add("security-group", "sg-shut", "vpc-1");
    EXPECT_FALSE(bench.drawing.disconnect({"db-1", "sg-1", std::string(role::uses)}));
    bench.connect("db-1", "sg-shut", role::uses).settle();
    bench.offer().to("i-1");
    bench.runUntil(minutes(1));
    ASSERT_EQ(bench.failed(Cause::databaseUnreachable), 1);
    EXPECT_EQ(bench.last().answer.status, 500);
    EXPECT_EQ(bench.tookLast(), milliseconds(1200));
    EXPECT_EQ(bench.database().recentRequests(), 0u);
}

TEST(Database, SaysWhichCallMadeItUnreachable) {
    DatabaseBench bench;
    bench.limits["database_timeout_ms"] = 200;
    bench.settle().runUntil(seconds(5));
    bench.set("sg-1", "inbound",
              List{Record{{{"name", "all"}, {"protocol", "tcp"}, {"ports", "80"}, {"from", "0.0.0.0/0"}}}});
    const std::uint32_t log = bench.lastLog().number;
    bench.offer().to("i-1");
    bench.runUntil(minutes(1));
    ASSERT_EQ(bench.failed(Cause::databaseUnreachable), 1);
    EXPECT_EQ(bench.last().answer.because, log);
}

TEST(Database, IsWhatEverybodyWaitsForWhereAllWorkersWaitForIt) {
    DatabaseBench bench;
    bench.app().workers = 1;
    bench.app().queueLimit = 1;
    bench.settle().runUntil(seconds(5));
    bench.remove("db-1");
    const std::uint32_t log = bench.lastLog().number;
    bench.offer(3).to("i-1");
    bench.runUntil(seconds(7));
    EXPECT_EQ(bench.machineOf("i-1").processes().front()->stuckBecause(), log);
    bench.offer().to("i-1");
    bench.runUntil(seconds(8));
    ASSERT_EQ(bench.failed(Cause::processQueueFull), 2);
    EXPECT_EQ(bench.heard().front().answer.because, 0u) << "its worker still worked";
    EXPECT_EQ(bench.last().answer.because, log);
}

TEST(Database, RefusesAtOnceAtAPortWhereNothingListens) {
    DatabaseBench bench("-db db-1:5432");
    bench.settle().offer().to("i-1");
    bench.runUntil(minutes(1));
    EXPECT_EQ(bench.failed(Cause::databaseUnreachable), 1);
    EXPECT_EQ(bench.tookLast(), seconds(1));
}

TEST(Database, IsMissedAtOnceByAProgramThatWasNotToldOfOne) {
    DatabaseBench bench("");
    bench.settle().offer().to("i-1");
    bench.runUntil(minutes(1));
    EXPECT_EQ(bench.failed(Cause::databaseUnreachable), 1);
    EXPECT_EQ(bench.tookLast(), seconds(1));
}

TEST(Database, FailsWhatItHoldsWhenItIsDeletedAndLetsTheNextTimeOut) {
    DatabaseBench bench;
    bench.limits["database_timeout_ms"] = 200;
    bench.settle().offer(3).to("i-1");
    bench.runUntil(milliseconds(1200));
    bench.remove("db-1");
    const std::uint32_t log = bench.lastLog().number;
    bench.runUntil(milliseconds(1200));
    ASSERT_EQ(bench.failed(Cause::databaseUnreachable), 3);
    EXPECT_EQ(bench.last().answer.because, log);
    bench.offer().to("i-1");
    bench.runUntil(minutes(1));
    ASSERT_EQ(bench.failed(Cause::databaseUnreachable), 4);
    EXPECT_EQ(bench.tookLast(), milliseconds(1200));
    EXPECT_EQ(bench.last().answer.because, log);
}

TEST(Database, IsGoneForAQueryThatIsOnItsWayWhenItIsDeleted) {
    DatabaseBench bench;
    bench.limits["zone_latency_ms"] = 100;
    bench.settle().offer().to("i-1");
    bench.runUntil(milliseconds(1050));
    bench.remove("db-1");
    const std::uint32_t log = bench.lastLog().number;
    bench.runUntil(minutes(1));
    ASSERT_EQ(bench.failed(Cause::databaseUnreachable), 1);
    EXPECT_EQ(bench.last().answer.because, log);
}

TEST(Database, FailsWhatItHoldsWhenItRestartsAndTakesNothingUntilItIsBack) {
    DatabaseBench bench;
    bench.settle().offer().to("i-1");
    bench.runUntil(milliseconds(1200));
    bench.command("db-1", "reboot");
    EXPECT_EQ(bench.lastLog().call, "RebootDBInstance");
    EXPECT_EQ(bench.failed(Cause::databaseUnreachable), 1);
    EXPECT_EQ(english(bench.database().status()), "restarting");
    bench.command("db-1", "reboot");
    EXPECT_EQ(bench.lastLog().code, "InvalidDBInstanceState");
    bench.offer().from(seconds(5)).to("i-1");
    bench.offer().from(milliseconds(30'300)).to("i-1");
    bench.runUntil(minutes(2));
    EXPECT_EQ(bench.failed(Cause::databaseUnreachable), 2);
    EXPECT_EQ(bench.served(), 1);
}

TEST(Database, RestartsForAnotherClassAndWorksOnMoreAtOnceThen) {
    DatabaseBench bench;
    bench.settle().runUntil(seconds(5));
    bench.set("db-1", "type", "db.m5.xlarge");
    EXPECT_EQ(bench.lastLog().call, "ModifyDBInstance");
    bench.runUntil(seconds(304));
    EXPECT_EQ(english(bench.database().status()), "nothing calls it");
    bench.runUntil(seconds(306));
    EXPECT_EQ(english(bench.database().status()), "restarting");
    bench.offer(4).from(seconds(400)).to("i-1");
    bench.runUntil(seconds(500));
    ASSERT_EQ(bench.served(), 4);
    EXPECT_EQ(bench.last().at, milliseconds(401'500)) << "all four at once";
}

TEST(Database, TakesAnotherLimitOverAtOnceWithMySqlAndAtARestartWithPostgreSql) {
    for (const std::string engine : {"mysql", "postgres"}) {
        const bool isDynamic = engine == "mysql";
        DatabaseBench bench(isDynamic ? "-db db-1:3306" : "-db db-1:5432", Record{{{"engine", engine}}});
        bench.settle().runUntil(seconds(5));
        bench.set("db-1", "max_connections", 1);
        EXPECT_EQ(bench.lastLog().call, "ModifyDBParameterGroup");
        bench.offer(2).from(seconds(310)).to("i-1");
        bench.runUntil(seconds(320));
        EXPECT_EQ(bench.database().differs(), !isDynamic);
        EXPECT_EQ(bench.failed(Cause::tooManyConnections), isDynamic ? 1 : 0);
        bench.command("db-1", "reboot");
        EXPECT_FALSE(bench.database().differs());
    }
}

TEST(Database, HearsNoMoreOfAProgramThatEndsWithAQueryUnderWay) {
    DatabaseBench bench;
    bench.settle().offer(2).to("i-1");
    bench.runUntil(milliseconds(1200));
    bench.machineOf("i-1").crash(0, 7);
    EXPECT_EQ(bench.failed(Cause::targetDied), 2);
    EXPECT_EQ(bench.database().load(), 1) << "it works on in vain";
    bench.command("i-1", "restart-process");
    bench.offer().from(seconds(10)).to("i-1");
    bench.runUntil(minutes(1));
    EXPECT_EQ(bench.heard().size(), 3u);
    EXPECT_EQ(bench.served(), 1);
    EXPECT_EQ(bench.engine().requestsAlive(), 0u);
}

TEST(Database, HearsNoMoreOfAMachineThatStopsWithQueriesUnderWayAndLost) {
    DatabaseBench bench;
    bench.settle().offer(2).to("i-1");
    bench.runUntil(milliseconds(1200));
    bench.remove("db-1");
    bench.offer().to("i-1");
    bench.runUntil(seconds(3));
    bench.command("i-1", "stop");
    bench.runUntil(minutes(1));
    EXPECT_EQ(bench.heard().size(), 3u);
    EXPECT_EQ(bench.failed(Cause::targetDied), 1);
    EXPECT_EQ(bench.engine().requestsAlive(), 0u);
}

TEST(Database, IsAskedByThePartOfRequestsThatLuckSays) {
    DatabaseBench bench;
    bench.app().queryShare = 0.25;
    bench.app().workers = 1000;
    bench.settle().offer(1000, 10).to("i-1");
    bench.runUntil(minutes(3));
    EXPECT_EQ(bench.served(), 1000);
    const Process& program = *bench.machineOf("i-1").processes().front();
    int queries = 0;
    for (std::uint64_t number = 1; number <= 1000; ++number) queries += program.queries(LuckStream(1, 1)(number), 0);
    EXPECT_NEAR(queries, 250, 50);
    EXPECT_EQ(bench.resource("db-1").usage.requests, queries);
    EXPECT_FALSE(program.isPlain()) << "what comes of a request is not known when it arrives";
}

TEST(Database, IsNotAskedForWhatTheCacheKeepsNorByWhatFailsByItself) {
    DatabaseBench bench("-db db-1:3306 -cache cache-1:11211");
    bench.app().cacheClient = true;
    bench.app().cacheFlag = "-cache";
    bench.app().cachedForS = 60;
    bench.add("cache-node", "cache-1").connect("cache-1", "subnet-a", role::placement);
    bench.connect("cache-1", "sg-1", role::uses).settle();
    bench.offer(2, 0.2).key(4).to("i-1");
    bench.runUntil(minutes(1));
    EXPECT_EQ(bench.served(), 2);
    EXPECT_EQ(bench.database().recentRequests(), 1u);
    EXPECT_EQ(bench.heard()[0].at, milliseconds(1500));
    EXPECT_TRUE(bench.last().answer.cached);
    EXPECT_EQ(bench.last().answer.madeAt, milliseconds(1500)) << "kept when the query was answered";

    DatabaseBench failing;
    failing.app().errorRate = 1;
    failing.settle().offer(2).to("i-1");
    failing.runUntil(minutes(1));
    EXPECT_EQ(failing.failed(Cause::appError), 2);
    EXPECT_EQ(failing.database().recentRequests(), 0u);
}

TEST(Database, KeepsNothingInTheCacheOfAQueryThatFailed) {
    DatabaseBench bench("-db db-1:5432 -cache cache-1:11211");
    bench.app().cacheClient = true;
    bench.app().cacheFlag = "-cache";
    bench.app().cachedForS = 60;
    bench.add("cache-node", "cache-1").connect("cache-1", "subnet-a", role::placement);
    bench.connect("cache-1", "sg-1", role::uses).settle();
    bench.offer(2, 0.2).key(4).to("i-1");
    bench.runUntil(minutes(1));
    EXPECT_EQ(bench.failed(Cause::databaseUnreachable), 2);
}

TEST(Database, IsUsedBesideProcessorSharing) {
    DatabaseBench bench;
    bench.app().workers = 1;
    bench.app().processorSharing = true;
    bench.settle().offer().to("i-1");
    bench.offer().from(seconds(1)).to("i-1");
    bench.runUntil(minutes(1));
    ASSERT_EQ(bench.served(), 2);
    EXPECT_EQ(bench.last().at, milliseconds(2500)) << "who waits for the database takes no share";
}

}  // namespace stampede
