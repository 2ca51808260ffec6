#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "model/cloud/parts/machine.h"
#include "tests/support/cloud_bench.h"
#include "tests/support/legal_drawing.h"

namespace stampede {

using testing::HasSubstr;
using testing::Not;

namespace {

/// A machine that the player adds while the day runs, so that everything takes its time.
CloudBench& added(CloudBench& bench, const std::string& script) {
    bench.settle();
    bench.change([&](Architecture& drawing) {
        draw(drawing, bench.cloud().catalog(), "instance", "i-1", "subnet-a", Record{{{"user_data", script}}});
        link(drawing, "i-1", "sg-1", role::uses);
    });
    return bench;
}

SimTime timeOf(CloudBench& bench, std::string_view text) {
    for (const ConsoleLine& line : bench.resource("i-1").running->console())
        if (line.text.find(text) != std::string::npos) return line.at;
    return never;
}

/// What the console of a settled machine with that script says.
std::string consoleOf(CloudBench& bench, const std::string& script) {
    bench.machine("i-1", script).settle().runUntil(minutes(1));
    return bench.console("i-1");
}

}  // namespace

TEST(BootScript, HasBeenRunWhenTheDayBegins) {
    CloudBench bench;
    bench.machine("i-1", CloudBench::scriptOf("/app -port 80")).settle();
    EXPECT_EQ(timeOf(bench, "listening on port 80"), seconds(0));
}

TEST(BootScript, TakesItsTimeOnANewMachine) {
    CloudBench bench;
    added(bench, CloudBench::scriptOf("/app -port 80"));
    EXPECT_EQ(bench.stateOf("i-1"), State::provisioning);
    bench.runUntil(minutes(3));
    const SimTime running = bench.resource("i-1").usage.running.front().from;
    const SimTime up = timeOf(bench, "system is up");
    EXPECT_GT(running, seconds(1));
    EXPECT_LT(running, seconds(30));
    EXPECT_GT(up - running, seconds(5));
    EXPECT_LT(up - running, seconds(120));
    EXPECT_EQ(timeOf(bench, "Complete!"), up + seconds(8));
    EXPECT_EQ(timeOf(bench, "saved"), up + seconds(10));
    EXPECT_EQ(timeOf(bench, "listening on port 80"), up + seconds(13));
}

TEST(BootScript, SpreadsBootTimesAroundTheirMedian) {
    CloudBench bench;
    bench.settle();
    int below = 0;
    for (std::uint64_t i = 0; i < 1000; ++i)
        if (spreadTime(bench.cloud(), "i", Purpose::bootTime, i, "boot_median_s", "boot_sigma") < seconds(25)) ++below;
    EXPECT_NEAR(below, 500, 60);
}

TEST(BootScript, CannotBeFetchedWithoutAWayToTheInternet) {
    CloudBench bench;
    EXPECT_FALSE(bench.drawing.disconnect({"subnet-a", "rt-1", std::string(role::uses)}));
    const std::string console = consoleOf(bench, CloudBench::scriptOf("/app -port 80"));
    EXPECT_THAT(console, HasSubstr("yum: Could not retrieve mirrorlist"));
    EXPECT_THAT(console, HasSubstr("wget: Connecting to releases.test:443... failed: Connection timed out."));
    EXPECT_THAT(console, HasSubstr("line 5: /app: No such file or directory"));
    EXPECT_THAT(console, Not(HasSubstr("listening")));
}

TEST(BootScript, GivesUpADownloadAfterATimeOut) {
    CloudBench bench;
    EXPECT_FALSE(bench.drawing.disconnect({"subnet-a", "rt-1", std::string(role::uses)}));
    added(bench, "wget https://releases.test/app -O /app\n").runUntil(minutes(5));
    EXPECT_EQ(timeOf(bench, "timed out"), timeOf(bench, "system is up") + seconds(30));
}

TEST(BootScript, FindsNothingUnderAWrongOrUnreleasedUrl) {
    CloudBench wrong;
    EXPECT_THAT(consoleOf(wrong, "wget https://releases.test/ap -O /app"),
                HasSubstr("https://releases.test/ap: ERROR 404: Not Found."));
    CloudBench unreleased;
    unreleased.workload.released.clear();
    EXPECT_THAT(consoleOf(unreleased, "curl https://releases.test/app -o /app"), HasSubstr("404 Not Found"));
    CloudBench unknown;
    EXPECT_THAT(consoleOf(unknown, "wget https://release.test/app"),
                HasSubstr("unable to resolve host address 'release.test'"));
}

TEST(BootScript, MayNotStartWhatIsNotExecutable) {
    CloudBench bench;
    EXPECT_THAT(consoleOf(bench, "wget https://releases.test/app -O /app\n/app -port 80\n"),
                HasSubstr("line 2: /app: Permission denied"));
}

TEST(BootScript, CannotBindAPortTwice) {
    CloudBench bench;
    const std::string console = consoleOf(bench, CloudBench::scriptOf("/app -port 80 &\n/app -port 80"));
    EXPECT_THAT(console, HasSubstr("bind: address already in use"));
    bench.offer().to("i-1");
    bench.runUntil(minutes(2));
    EXPECT_EQ(bench.served(), 1);
}

TEST(BootScript, GoesOnAfterWhatItDoesNotKnow) {
    CloudBench bench;
    const std::string console = consoleOf(bench, "dockerd\n" + CloudBench::scriptOf("/app -port 80"));
    EXPECT_THAT(console, HasSubstr("dockerd: command not found"));
    EXPECT_THAT(console, HasSubstr("listening on port 80"));
}

TEST(BootScript, WaitsForAProgramInTheForegroundUntilItEnds) {
    CloudBench bench;
    consoleOf(bench, CloudBench::scriptOf("/app -port 80\nshutdown -h now"));
    EXPECT_EQ(bench.stateOf("i-1"), State::active);
    dynamic_cast<Machine&>(*bench.resource("i-1").running).crash(0, 0);
    EXPECT_EQ(bench.stateOf("i-1"), State::stopped);
    EXPECT_EQ(bench.lastLog().call, "StopInstances");
    EXPECT_EQ(bench.lastLog().actor, Actor::cloud);
}

TEST(BootScript, ShutsTheMachineDownWhenNothingKeepsIt) {
    CloudBench bench;
    consoleOf(bench, CloudBench::scriptOf("/app -port 80 &\nshutdown -h now"));
    EXPECT_EQ(bench.stateOf("i-1"), State::stopped);
    EXPECT_EQ(bench.resource("i-1").usage.running.front().to, seconds(0));
}

TEST(BootScript, FitsNineProcessesOf90MiBIntoAGiBAndNotTen) {
    const auto killedOf = [](int processes) {
        std::string script;
        for (int i = 0; i < processes; ++i) script += "/app -port " + std::to_string(8081 + i) + " &\n";
        CloudBench bench;
        const std::string console = consoleOf(bench, CloudBench::scriptOf(script));
        return console.find("Out of memory: Killed process") != std::string::npos;
    };
    EXPECT_FALSE(killedOf(9));
    EXPECT_TRUE(killedOf(10));
}

TEST(BootScript, SleepsWhileItIsToldTo) {
    CloudBench bench;
    added(bench, "sleep 30\ndockerd\n").runUntil(minutes(5));
    EXPECT_EQ(timeOf(bench, "dockerd"), timeOf(bench, "system is up") + seconds(30));
}

}  // namespace stampede
