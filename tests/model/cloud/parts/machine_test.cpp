#include <gtest/gtest.h>

#include "tests/support/cloud_bench.h"

namespace stampede {

namespace {

CloudBench& serving(CloudBench& bench) { return bench.machine("i-1", CloudBench::scriptOf("/app -port 80")).settle(); }

std::string eightBehindAFanout(const std::string& policy) {
    std::string script;
    for (int port = 8081; port <= 8088; ++port) script += "/app -port " + std::to_string(port) + " &\n";
    return CloudBench::scriptOf(script + "fanout -listen 80 -to 8081-8088 -policy " + policy);
}

}  // namespace

TEST(Machine, AnswersAfterExactlyTheDemandWhenItIsFree) {
    CloudBench bench;
    serving(bench).offer().key(7).to("i-1");
    bench.runUntil(seconds(5));
    ASSERT_EQ(bench.served(), 1);
    EXPECT_EQ(bench.last().at, seconds(1));
    EXPECT_EQ(bench.last().answer.key, 7u);
    EXPECT_EQ(bench.last().answer.bytes, 6000u);
    EXPECT_EQ(bench.last().answer.madeAt, seconds(1));
    EXPECT_EQ(bench.last().answer.content, bench.cloud().releases().content("one"));
}

TEST(Machine, WorksOneAfterAnotherWithOneWorker) {
    CloudBench bench;
    serving(bench).offer(3).to("i-1");
    bench.runUntil(seconds(10));
    ASSERT_EQ(bench.served(), 3);
    EXPECT_EQ(bench.last().at, seconds(3));
}

TEST(Machine, WorksSideBySideWithSeveralWorkers) {
    CloudBench bench;
    bench.app().workers = 3;
    serving(bench).offer(3).to("i-1");
    bench.runUntil(seconds(10));
    EXPECT_EQ(bench.last().at, seconds(1));
}

TEST(Machine, RefusesWith503WhenItsQueueIsFull) {
    CloudBench bench;
    bench.app().queueLimit = 2;
    serving(bench).offer(5).to("i-1");
    bench.runUntil(seconds(10));
    EXPECT_EQ(bench.served(), 3);
    EXPECT_EQ(bench.answered(503), 2);
    EXPECT_EQ(bench.failed(Cause::processQueueFull), 2);
}

TEST(Machine, LetsWhatComesToAFullBacklogWaitAndSaysThatItHasNoRoom) {
    CloudBench bench;
    bench.app().queueLimit = 1;
    bench.app().refuseWhenFull = false;
    serving(bench);
    EXPECT_TRUE(bench.resource("i-1").running->hasRoom(80));
    bench.offer(4).to("i-1");
    bench.runUntil(milliseconds(1));
    EXPECT_FALSE(bench.resource("i-1").running->hasRoom(80));
    bench.runUntil(seconds(10));
    EXPECT_EQ(bench.served(), 4);
}

TEST(Machine, RefusesAConnectionToAPortThatNothingListensOn) {
    CloudBench bench;
    serving(bench).offer().to("i-1", 8080);
    bench.runUntil(seconds(1));
    EXPECT_EQ(bench.last().answer.status, 0);
    EXPECT_EQ(bench.failed(Cause::targetRefused), 1);
    EXPECT_EQ(bench.last().answer.because, bench.resource("i-1").lastCall);
}

TEST(Machine, AnswersHealthChecksAtOnceBesideTheWork) {
    CloudBench bench;
    serving(bench).offer(4).to("i-1");
    bench.offer().from(seconds(1)).path("/health").asProbe().to("i-1");
    bench.runUntil(seconds(1));
    EXPECT_EQ(bench.last().answer.status, 200);
    EXPECT_EQ(bench.last().at, seconds(1));
}

TEST(Machine, LetsHealthChecksWaitBehindTheWorkWhereTheApplicationDoesSo) {
    CloudBench bench;
    bench.app().healthBesideWork = false;
    serving(bench).offer(4).to("i-1");
    bench.offer().from(milliseconds(1500)).path("/health").asProbe().to("i-1");
    bench.runUntil(seconds(9));
    EXPECT_EQ(bench.last().answer.status, 200);
    EXPECT_EQ(bench.last().at, seconds(4));
}

TEST(Machine, AcceptsABareConnectionWhereSomethingListens) {
    CloudBench bench;
    serving(bench).offer().path("").to("i-1");
    bench.offer().path("").to("i-1", 81);
    bench.runUntil(seconds(1));
    EXPECT_EQ(bench.served(), 1);
    EXPECT_EQ(bench.failed(Cause::targetRefused), 1);
}

TEST(Machine, KnowsNoOtherPaths) {
    CloudBench bench;
    serving(bench).offer().path("/elsewhere").to("i-1");
    bench.runUntil(seconds(1));
    EXPECT_EQ(bench.answered(404), 1);
}

TEST(Machine, Answers400WithoutTheParameterOrForTheEmptyKey) {
    CloudBench strict;
    serving(strict).offer().key(5).withoutParameter().to("i-1");
    strict.runUntil(seconds(3));
    EXPECT_EQ(strict.answered(400), 1);
    EXPECT_EQ(strict.failed(Cause::badRequest), 1);

    CloudBench lenient;
    lenient.app().needsParameter = false;
    serving(lenient).offer().key(5).withoutParameter().to("i-1");
    lenient.runUntil(seconds(3));
    ASSERT_EQ(lenient.served(), 1);
    EXPECT_EQ(lenient.last().answer.key, 0u);
}

TEST(Machine, FailsByItselfAsOftenAsItsVersionDoesAfterTheFullWork) {
    CloudBench bench;
    bench.app().errorRate = 0.25;
    bench.app().workers = 1000;
    serving(bench).offer(1000).to("i-1");
    bench.runUntil(seconds(2));
    EXPECT_NEAR(bench.failed(Cause::appError), 250, 50);
    EXPECT_EQ(bench.answered(500), bench.failed(Cause::appError));
    EXPECT_EQ(bench.heard().front().at, seconds(1));
}

TEST(Machine, SendsTheMaxAgeOfItsApplication) {
    CloudBench bench;
    bench.app().maxAgeS = 600;
    serving(bench).offer().to("i-1");
    bench.runUntil(seconds(3));
    EXPECT_EQ(bench.last().answer.maxAge, seconds(600));
}

TEST(Machine, FansOutToTheProcessWithTheFewestRequests) {
    CloudBench bench;
    bench.machine("i-1", eightBehindAFanout("least-connections")).settle().offer(8).to("i-1");
    bench.offer(8).from(milliseconds(500)).to("i-1");
    bench.runUntil(seconds(9));
    ASSERT_EQ(bench.served(), 16);
    EXPECT_EQ(bench.heard()[7].at, seconds(1));
    EXPECT_EQ(bench.last().at, seconds(2));
}

TEST(Machine, FansOutInTurn) {
    CloudBench bench;
    bench.machine("i-1", eightBehindAFanout("round-robin")).settle().offer(16).to("i-1");
    bench.runUntil(seconds(9));
    EXPECT_EQ(bench.last().at, seconds(2));
}

TEST(Machine, AnswersBadGatewayWhereAFanoutHasNobodyToPassTo) {
    CloudBench bench;
    bench.machine("i-1", CloudBench::scriptOf("fanout -listen 80 -to 8081-8088 -policy round-robin")).settle();
    bench.offer().to("i-1");
    bench.runUntil(seconds(1));
    EXPECT_EQ(bench.answered(502), 1);
    EXPECT_EQ(bench.failed(Cause::targetRefused), 1);
}

TEST(Machine, HasRoomBehindAFanoutWhileOneOfItsProcessesHas) {
    CloudBench bench;
    bench.app().queueLimit = 1;
    bench.app().refuseWhenFull = false;
    const std::string fanout = "fanout -listen 80 -to 8081-8088 -policy round-robin";
    const std::string programs = "/app -port 8081 &\n/app -port 8088 &\n/app -port 8089 &\n/app -port 8080 &\n";
    bench.machine("i-1", CloudBench::scriptOf(programs + fanout))
        .machine("bare", CloudBench::scriptOf(fanout))
        .settle();
    const auto hasRoom = [&](const char* id) { return bench.resource(id).running->hasRoom(80); };
    bench.offer(3).to("i-1");
    bench.runUntil(milliseconds(1));
    EXPECT_TRUE(hasRoom("i-1")) << "two at work, one waits";
    bench.offer().from(milliseconds(2)).to("i-1");
    bench.runUntil(milliseconds(3));
    EXPECT_FALSE(hasRoom("i-1")) << "those that are free are not behind it";
    EXPECT_TRUE(hasRoom("bare")) << "it answers at once that nobody is there";
}

TEST(Machine, SharesItsVcpusWhereProgramsNeedMoreThanThereIs) {
    CloudBench bench;
    bench.app().workers = 4;
    bench.app().cpuFraction = 0.5;
    bench.machine("i-1", CloudBench::scriptOf("/app -port 80"), Record{{{"type", "m5.large"}}}).settle();
    bench.offer(4).to("i-1");  // 4 x 0.5 of 2 vCPUs: nobody is slowed
    bench.runUntil(seconds(2));
    EXPECT_EQ(bench.last().at, seconds(1));

    CloudBench small;
    small.app().workers = 4;
    small.app().cpuFraction = 0.5;
    serving(small).offer(4).to("i-1");  // of one vCPU: half as fast
    small.runUntil(seconds(3));
    EXPECT_EQ(small.served(), 4);
    EXPECT_EQ(small.last().at, seconds(2));
}

TEST(Machine, FallsToItsBaselineWhenItsCreditsAreUsedUp) {
    CloudBench bench;
    bench.app().cpuFraction = 1;
    bench.requestClass().demand.mean = 3'600'000;
    serving(bench).offer().to("i-1");
    // 2000 s at full speed from 30 credits, then the other 1600 s of work at a tenth.
    bench.runUntil(seconds(2000 + 15'999));
    EXPECT_EQ(bench.served(), 0);
    bench.runUntil(seconds(2000 + 16'001));
    EXPECT_EQ(bench.served(), 1);
    EXPECT_NEAR(*bench.metric("i-1", "CPUUtilization", 29), 100, 1e-6);
    EXPECT_NEAR(*bench.metric("i-1", "CPUUtilization", 59), 10, 1e-6);
    EXPECT_NEAR(*bench.metric("i-1", "CPUCreditBalance", 9), 30 - 9, 1e-6);
    EXPECT_NEAR(*bench.metric("i-1", "CPUCreditBalance", 59), 0, 1e-6);
    bool isLogged = false;
    for (const LogEntry& entry : bench.cloud().log().entries()) isLogged = isLogged || entry.code == "credits-empty";
    EXPECT_TRUE(isLogged);
}

TEST(Machine, OwesWhatItSpendsBeyondItsCreditsInUnlimitedMode) {
    CloudBench bench;
    bench.app().cpuFraction = 1;
    bench.app().workers = 2;
    bench.requestClass().demand.mean = 4 * 3'600'000.0;
    bench.machine("i-1", CloudBench::scriptOf("/app -port 80"), Record{{{"type", "t3.micro"}}}).settle();
    bench.offer(2).to("i-1");
    bench.runUntil(hours(4));
    EXPECT_EQ(bench.served(), 2);
    EXPECT_NEAR(bench.resource("i-1").usage.surplusCredits, 432, 1e-6);
}

TEST(Machine, RecordsCpuEveryFiveMinutesOrEveryMinuteWithDetailedMonitoring) {
    CloudBench bench;
    bench.app().cpuFraction = 0.5;
    bench.machine("i-1", CloudBench::scriptOf("/app -port 80"));
    bench.machine("i-2", CloudBench::scriptOf("/app -port 80"), Record{{{"detailed_monitoring", true}}}).settle();
    bench.offer(30).to("i-1");
    bench.offer(30).to("i-2");
    bench.runUntil(minutes(5));
    EXPECT_EQ(bench.metric("i-1", "CPUUtilization", 0), std::nullopt);
    EXPECT_NEAR(*bench.metric("i-1", "CPUUtilization", 4), 5, 1e-6);
    EXPECT_NEAR(*bench.metric("i-2", "CPUUtilization", 0), 25, 1e-6);
    EXPECT_NEAR(*bench.metric("i-2", "CPUUtilization", 4), 0, 1e-6);
    EXPECT_NEAR(*bench.metric("i-2", "NetworkOut", 0), 30 * 6000, 1e-6);
    EXPECT_EQ(bench.resource("i-1").usage.bytesOut, 30 * 6000);
}

TEST(Machine, LeavesRequestsUnansweredWhenItIsTerminated) {
    CloudBench bench;
    serving(bench).offer(3).to("i-1");
    bench.runUntil(milliseconds(1500));
    bench.command("i-1", "terminate");
    EXPECT_EQ(bench.served(), 1);
    EXPECT_EQ(bench.failed(Cause::targetDied), 2);
    EXPECT_EQ(bench.last().answer.because, bench.lastLog().number);
    EXPECT_EQ(bench.lastLog().call, "TerminateInstances");
    EXPECT_EQ(bench.stateOf("i-1"), State::deleting);
    EXPECT_EQ(bench.engine().requestsAlive(), 0u);
    bench.runUntil(minutes(2));
    EXPECT_EQ(bench.stateOf("i-1"), State::gone);
}

TEST(Machine, StopsAndStartsWithoutRunningItsScriptAgain) {
    CloudBench bench;
    serving(bench).offer(2).to("i-1");
    bench.runUntil(milliseconds(500));
    bench.command("i-1", "stop");
    EXPECT_EQ(bench.failed(Cause::targetDied), 2);
    EXPECT_EQ(bench.stateOf("i-1"), State::stopped);
    EXPECT_FALSE(bench.resource("i-1").interfaces.front().publicAddress);
    bench.runUntil(minutes(10));
    bench.command("i-1", "start");
    bench.runUntil(minutes(13));
    EXPECT_EQ(bench.stateOf("i-1"), State::active);
    EXPECT_TRUE(bench.resource("i-1").interfaces.front().publicAddress);
    ASSERT_EQ(bench.resource("i-1").usage.running.size(), 2u);
    EXPECT_EQ(bench.resource("i-1").usage.running.front().to, milliseconds(500));
    bench.offer().to("i-1");
    bench.runUntil(minutes(14));
    EXPECT_EQ(bench.failed(Cause::targetRefused), 1);
}

TEST(Machine, DoesNotAnswerPacketsWhileItBoots) {
    CloudBench bench;
    serving(bench);
    bench.command("i-1", "reboot");
    bench.offer().to("i-1");
    bench.runUntil(seconds(11));
    EXPECT_EQ(bench.failed(Cause::targetUnreachable), 1);
    EXPECT_EQ(bench.last().at, seconds(10));
    bench.runUntil(minutes(3));
    bench.offer().to("i-1");
    bench.runUntil(minutes(4));
    EXPECT_EQ(bench.failed(Cause::targetRefused), 1);  // the script does not run again
}

TEST(Machine, RefusesCommandsThatItsStateDoesNotAllow) {
    CloudBench bench;
    serving(bench);
    bench.command("i-1", "start");
    EXPECT_EQ(bench.lastLog().code, "IncorrectInstanceState");
    bench.command("i-1", "stop");
    EXPECT_EQ(bench.lastLog().outcome, CallOutcome::ok);
    bench.command("i-1", "reboot");
    EXPECT_EQ(bench.lastLog().code, "IncorrectInstanceState");
}

TEST(Machine, StartsItsProgramsAgainWithTheirCommandLine) {
    CloudBench bench;
    serving(bench).offer(2).to("i-1");
    bench.runUntil(milliseconds(500));
    bench.command("i-1", "restart-process");
    EXPECT_EQ(bench.failed(Cause::targetDied), 2);
    bench.offer().from(seconds(3)).to("i-1");
    bench.offer().from(seconds(4)).to("i-1");
    bench.runUntil(seconds(9));
    EXPECT_EQ(bench.failed(Cause::targetRefused), 1);  // 3 s to start
    EXPECT_EQ(bench.served(), 1);
}

TEST(Machine, HasNoProgramToStartAgainWhereNoneWasStarted) {
    CloudBench bench;
    bench.machine("i-1", "").settle();
    bench.command("i-1", "restart-process");
    EXPECT_EQ(bench.lastLog().code, "no-process");
}

TEST(Machine, MeetsTheSameLuckWithOneMachineMore) {
    const auto heardWith = [](bool another) {
        CloudBench bench;
        bench.requestClass().demand = {.shape = Distribution::Shape::exponential, .mean = 700};
        if (another) bench.machine("i-0", CloudBench::scriptOf("/app -port 80"));
        serving(bench).offer(50, 1).to("i-1");
        bench.runUntil(minutes(5));
        std::vector<SimTime> times;
        for (const auto& each : bench.heard()) times.push_back(each.at);
        return times;
    };
    EXPECT_EQ(heardWith(false), heardWith(true));
}

}  // namespace stampede
