#include "model/cloud/vcpu_ledger.h"

#include <gtest/gtest.h>

#include "model/architecture/traits.h"
#include "tests/support/cloud_bench.h"

namespace stampede {

namespace {

/// The same sum, added up.
int addedUp(const Cloud& cloud) {
    int sum = 0;
    for (const auto& [id, each] : cloud.resources()) {
        const bool runs = each->state == State::provisioning || (each->isUp() && each->state != State::deleting);
        if (runs && each->kind->has(trait::machine))
            sum += cloud.catalog().tables().instanceTypes.at(each->text("type")).vcpus;
    }
    return sum;
}

Record typed(const char* type) { return Record{{{"type", type}}}; }

}  // namespace

TEST(VcpuLedger, FollowsMachinesThatStartStopChangeTheirTypeAndEnd) {
    CloudBench bench;
    bench.machine("i-1", "", typed("m5.xlarge")).machine("i-2", "", typed("m5.large")).settle();
    const auto expect = [&](int vcpus) {
        EXPECT_EQ(bench.cloud().runningVcpus(), vcpus);
        EXPECT_EQ(addedUp(bench.cloud()), vcpus);
    };
    expect(6);
    bench.command("i-1", "stop");
    expect(2);
    bench.change([](Architecture& drawing) { EXPECT_FALSE(drawing.set("i-1", "type", "m5.2xlarge")); });
    expect(2);
    bench.command("i-1", "start");
    bench.runUntil(minutes(10));
    expect(10);
    bench.command("i-2", "terminate");
    expect(8);
    bench.runUntil(minutes(20));
    expect(8);
    bench.command("i-2", "restore");
    expect(10);  // from the call on, though it is not there yet
    EXPECT_EQ(bench.stateOf("i-2"), State::provisioning);
    bench.runUntil(minutes(30));
    expect(10);
}

TEST(VcpuLedger, CountsTheNewTypeOfAMachineThatIsBeingMade) {
    CloudBench bench;
    bench.settle();
    bench.change([&](Architecture& drawing) {
        const Kind* kind = bench.cloud().catalog().find("instance");
        Resource machine;
        machine.id = "i-1";
        machine.kind = kind;
        machine.parent = "subnet-a";
        machine.settings = Settings(typed("m5.large"), kind->settings);
        EXPECT_FALSE(drawing.add(machine, bench.cloud().catalog()));
    });
    ASSERT_EQ(bench.stateOf("i-1"), State::provisioning);
    EXPECT_EQ(bench.cloud().runningVcpus(), 2);
    bench.runUntil(minutes(10));
    EXPECT_EQ(bench.cloud().runningVcpus(), addedUp(bench.cloud()));
}

}  // namespace stampede
