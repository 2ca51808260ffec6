#include <gtest/gtest.h>

#include "tests/support/cloud_bench.h"

// What is seen of a machine from outside; machine_test.cpp has what it does.

namespace stampede {

namespace {

std::string troubleOf(CloudBench& bench, std::string_view id = "i-1") {
    return english(bench.resource(id).running->trouble());
}

}  // namespace

TEST(MachineView, SaysNothingOfAMachineThatServes) {
    CloudBench bench;
    bench.machine("i-1", CloudBench::scriptOf("/app -port 80")).settle();
    EXPECT_EQ(troubleOf(bench), "");
    EXPECT_TRUE(bench.resource("i-1").running->isListening(80));
    EXPECT_FALSE(bench.resource("i-1").running->isListening(8080));
    EXPECT_EQ(bench.resource("i-1").running->load(), 0.0);
    EXPECT_EQ(bench.resource("i-1").running->queue(), 0);
}

TEST(MachineView, TellsAMachineWithoutAScriptFromOneWhoseScriptFailed) {
    CloudBench bench;
    bench.machine("i-1", "").machine("i-2", "#!/bin/bash\n/app -port 80").settle();
    EXPECT_EQ(troubleOf(bench), "It has no boot script, so no program runs on it.");
    EXPECT_EQ(troubleOf(bench, "i-2"), "Its boot script has started no program; its console says why.");
    EXPECT_FALSE(bench.resource("i-2").running->load());
}

TEST(MachineView, SaysThatAScriptDoesNotRunAgain) {
    CloudBench bench;
    bench.machine("i-1", CloudBench::scriptOf("/app -port 80")).settle();
    bench.command("i-1", "reboot");
    bench.runUntil(minutes(5));
    EXPECT_EQ(troubleOf(bench), "No program runs on it: a boot script runs at the first start only.");
}

TEST(MachineView, SaysThatProgramsHaveEnded) {
    CloudBench bench;
    bench.machine("i-1", CloudBench::scriptOf("/app -port 80 &\n/app -port 80 &\n/app -port 81")).settle();
    EXPECT_EQ(troubleOf(bench), "Of its 3 programs 1 have ended; its console says why.");
}

TEST(MachineView, SaysThatTheScriptWaitsForAProgramInTheForeground) {
    CloudBench bench;
    bench.machine("i-1", CloudBench::scriptOf("/app -port 80\n/app -port 81 &")).settle();
    EXPECT_TRUE(troubleOf(bench).starts_with("Its boot script waits in line ")) << troubleOf(bench);
    EXPECT_FALSE(bench.resource("i-1").running->isListening(81));
}

TEST(MachineView, SaysThatAProxyHasNothingBehindIt) {
    CloudBench bench;
    bench.machine("i-1", "#!/bin/bash\nfanout -listen 80 -to 8081-8088 -policy round-robin").settle();
    EXPECT_EQ(troubleOf(bench), "Its proxy listens, but no program behind it; its console says why.");
}

TEST(MachineView, SaysThatEveryWorkerIsBusyOnlyWhereRequestsWait) {
    CloudBench bench;
    bench.app().workers = 2;
    bench.machine("i-1", CloudBench::scriptOf("/app -port 80")).settle();
    bench.offer(5).to("i-1");
    bench.runUntil(milliseconds(500));
    EXPECT_EQ(troubleOf(bench), "All 2 workers are busy; requests that wait: 3.");
    EXPECT_EQ(bench.resource("i-1").running->load(), 1.0);
    EXPECT_EQ(bench.resource("i-1").running->queue(), 3);
    bench.runUntil(milliseconds(2500));
    EXPECT_EQ(troubleOf(bench), "");
    EXPECT_EQ(bench.resource("i-1").running->load(), 0.5);
}

TEST(MachineView, SaysNothingWhileItBoots) {
    CloudBench bench;
    bench.settle();
    bench.change([&](Architecture& drawn) {
        Resource added;
        added.id = "i-1";
        added.kind = bench.cloud().catalog().find("instance");
        added.parent = "subnet-a";
        EXPECT_FALSE(drawn.add(added, bench.cloud().catalog()));
    });
    while (!bench.resource("i-1").running) bench.runUntil(bench.cloud().now() + seconds(1));
    EXPECT_EQ(troubleOf(bench), "");
    EXPECT_EQ(english(bench.resource("i-1").running->status()), "booting");
}

}  // namespace stampede
