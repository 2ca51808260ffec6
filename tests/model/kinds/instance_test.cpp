#include <gtest/gtest.h>

#include "model/cloud/billing.h"
#include "model/game/cost.h"
#include "tests/support/cloud_bench.h"
#include "tests/support/legal_drawing.h"

namespace stampede {

namespace {

void add(CloudBench& bench, std::string_view id, const Record& settings = {}) {
    bench.change(
        [&](Architecture& drawing) { draw(drawing, bench.cloud().catalog(), "instance", id, "subnet-a", settings); });
}

void set(CloudBench& bench, std::string_view id, std::string_view path, Value value) {
    bench.change([&](Architecture& drawing) { EXPECT_FALSE(drawing.set(id, path, value)); });
}

/// The price of a machine's first hour, with or without a public address.
Money billed(int year, bool withPublicAddress) {
    CloudBench bench;
    bench.year = year;
    bench.machine("i-1", "", Record{{{"public_ip", withPublicAddress}}}).settle();
    bench.runUntil(hours(1));
    return listPrice(bench.cloud(), bench.resource("i-1"), hours(1));
}

/// The hours of public addresses on its bill.
double addressHours(CloudBench& bench, std::string_view id) {
    double hours = 0;
    for (const BillLine& line : billOf(bench.cloud(), bench.resource(id), bench.cloud().now()))
        if (line.price == "public_ipv4_hour") hours += line.quantity;
    return hours;
}

}  // namespace

TEST(Instance, TakesOneAddressAndKeepsItAMomentAfterItsEnd) {
    CloudBench bench;
    bench.machine("i-1", "").settle();
    EXPECT_EQ(bench.cloud().addresses().held("subnet-a"), 1);
    EXPECT_TRUE(bench.resource("i-1").interfaces.front().publicAddress);
    bench.command("i-1", "terminate");
    EXPECT_EQ(bench.cloud().addresses().held("subnet-a"), 1);
    bench.runUntil(seconds(31));
    EXPECT_EQ(bench.cloud().addresses().held("subnet-a"), 0);
}

TEST(Instance, HasAPublicAddressAsTheSubnetOrItsOwnWishSays) {
    CloudBench bench;
    bench.machine("i-1", "", Record{{{"public_ip", false}}}).settle();
    EXPECT_FALSE(bench.resource("i-1").interfaces.front().publicAddress);
}

TEST(Instance, PaysForItsPublicAddressSince2024) {
    for (const auto& [year, more] : {std::pair{2021, usd(0)}, {2023, usd(0)}, {2024, usd(0.005)}, {2026, usd(0.005)}}) {
        const auto [own, none] = std::pair{billed(year, true), billed(year, false)};
        EXPECT_EQ(own - none, more) << year;
    }
    EXPECT_EQ(billed(2026, false), billed(2021, true));
}

TEST(Instance, CostsAnHourWhatItsPublicAddressDoesTooWhileItHasOne) {
    CloudBench bench;
    bench.machine("open", "").machine("closed", "", Record{{{"public_ip", false}}}).settle();
    const CostRules listPrices{.pointsPerUsd = -1, .rules = {{.kinds = {"*"}, .catalogPriceTimes = 1}}};
    const auto perHour = [&](std::string_view id) {
        return costPerHour(listPrices, bench.cloud(), bench.resource(id));
    };
    EXPECT_EQ(perHour("open") - perHour("closed"), usd(0.005));
    bench.command("open", "stop");
    EXPECT_EQ(perHour("open"), Money{});
}

TEST(Instance, PaysForNoPublicAddressWhileItIsStoppedOrHasAnElasticIp) {
    CloudBench bench;
    bench.machine("stopped", "").machine("eip-1h", "").add("elastic-ip", "eip").settle();
    bench.runUntil(hours(1));
    bench.command("stopped", "stop");
    bench.change([](Architecture& drawn) {
        EXPECT_FALSE(drawn.connect({"eip-1h", "eip", std::string(role::uses), {}}));
    });
    bench.runUntil(hours(2));
    EXPECT_EQ(addressHours(bench, "stopped"), 1);
    EXPECT_EQ(addressHours(bench, "eip-1h"), 1) << "its own address went back; the Elastic IP has its own bill";
    EXPECT_EQ(addressHours(bench, "eip"), 2);
    bench.change([](Architecture& drawn) {
        EXPECT_FALSE(drawn.disconnect({"eip-1h", "eip", std::string(role::uses), {}}));
    });
    bench.runUntil(hours(3));
    EXPECT_EQ(addressHours(bench, "eip-1h"), 2) << "a new one, again charged";
}

TEST(Instance, PaysForAnotherPublicAddressAtEachStartAndForNoneOnceTerminated) {
    CloudBench bench;
    bench.limits["release_interface_s"] = 3600;
    bench.machine("i-1", "").settle();
    bench.runUntil(seconds(10));
    bench.command("i-1", "stop");
    bench.runUntil(hours(1));
    EXPECT_EQ(addressHours(bench, "i-1"), 60.0 / 3600) << "a minute at the least";
    bench.command("i-1", "start");
    bench.runUntil(hours(2));
    EXPECT_GT(addressHours(bench, "i-1"), 0.9);
    bench.command("i-1", "terminate");
    const double paid = addressHours(bench, "i-1");
    bench.runUntil(hours(4));
    EXPECT_EQ(addressHours(bench, "i-1"), paid);
}

TEST(Instance, IsRefusedWhereTheSubnetHasNoFreeAddress) {
    CloudBench bench;
    bench.add("subnet", "tiny", "vpc-1", Record{{{"cidr", "10.0.1.0/28"}, {"zone", "b"}}});
    for (int i = 0; i < 12; ++i) bench.add("instance", "i-" + std::to_string(i), "tiny");
    bench.settle();
    EXPECT_EQ(bench.stateOf("i-10"), State::active);
    EXPECT_EQ(bench.refusalOf("i-11"), "InsufficientFreeAddressesInSubnet");
    EXPECT_EQ(english(bench.resource("i-11").refusal->reason),
              "There are not enough free addresses in subnet 'tiny' to satisfy the requested number of instances.");
}

TEST(Instance, NamesTheCallThatSwitchesDetailedMonitoringOnOrOff) {
    CloudBench bench;
    bench.machine("i-1", "").settle();
    set(bench, "i-1", "detailed_monitoring", true);
    EXPECT_EQ(bench.cloud().log().entries().back().call, "MonitorInstances");
    set(bench, "i-1", "detailed_monitoring", false);
    EXPECT_EQ(bench.cloud().log().entries().back().call, "UnmonitorInstances");
}

TEST(Instance, IsRefusedBeyondTheQuotaOfRunningVcpus) {
    CloudBench bench;
    bench.limits["on_demand_vcpus"] = 2;
    for (int i = 0; i < 2; ++i) bench.add("instance", "i-" + std::to_string(i), "subnet-a");
    bench.settle();
    add(bench, "i-2");
    EXPECT_EQ(bench.refusalOf("i-2"), "VcpuLimitExceeded");
    bench.command("i-0", "stop");
    add(bench, "i-3");
    EXPECT_EQ(bench.refusalOf("i-3"), "");
    bench.command("i-0", "start");
    EXPECT_EQ(bench.lastLog().code, "VcpuLimitExceeded");
}

TEST(Instance, IsRefusedWithASecurityGroupOfAnotherVpc) {
    CloudBench bench;
    bench.add("vpc", "vpc-2", {}, Record{{{"cidr", "10.9.0.0/16"}}});
    bench.add("security-group", "sg-2", "vpc-2");
    bench.add("instance", "i-1", "subnet-a");
    bench.connect("i-1", "sg-2", role::uses).settle();
    EXPECT_EQ(bench.refusalOf("i-1"), "InvalidParameter");
    EXPECT_NE(english(bench.resource("i-1").refusal->reason).find("belong to different networks"), std::string::npos);
}

TEST(Instance, IsRefusedWhereItsTypeIsNotOnOffer) {
    CloudBench bench;
    bench.instanceTypes = {"t2.micro"};
    bench.add("instance", "i-1", "subnet-a", Record{{{"type", "m5.large"}}}).settle();
    EXPECT_EQ(bench.refusalOf("i-1"), "not-on-offer");
}

TEST(Instance, ChangesItsTypeAndScriptOnlyWhileItIsStopped) {
    CloudBench bench;
    bench.machine("i-1", "").settle();
    set(bench, "i-1", "type", "t2.small");
    EXPECT_EQ(bench.refusalOf("i-1"), "IncorrectInstanceState");
    bench.command("i-1", "stop");
    set(bench, "i-1", "type", "t2.medium");
    EXPECT_EQ(bench.refusalOf("i-1"), "");
    EXPECT_EQ(bench.resource("i-1").text("type"), "t2.medium");
    EXPECT_EQ(bench.stateOf("i-1"), State::stopped);
}

TEST(Instance, IsBilledByTheSecondFromItsStartAMinuteAtTheLeast) {
    CloudBench bench;
    const Record closed{{{"public_ip", false}}};
    bench.machine("i-1", "", closed).machine("i-2", "", closed).settle();
    bench.runUntil(seconds(10));
    bench.command("i-2", "terminate");
    bench.runUntil(hours(1));
    EXPECT_EQ(listPrice(bench.cloud(), bench.resource("i-1"), bench.cloud().now()), usd(0.0116));
    EXPECT_EQ(listPrice(bench.cloud(), bench.resource("i-2"), bench.cloud().now()), cost(60, usd(0.0116), 3600));
}

TEST(Instance, IsBilledForWhatItSendsToTheInternetAndForSurplusCredits) {
    CloudBench bench;
    bench.machine("i-1", "", Record{{{"type", "t3.micro"}, {"public_ip", false}}}).settle();
    CloudResource& machine = bench.resource("i-1");
    machine.usage.bytesOut = 2'000'000'000;
    machine.usage.surplusCredits = 432;
    const auto lines = billOf(bench.cloud(), machine, hours(4));
    ASSERT_EQ(lines.size(), 3u);
    EXPECT_EQ(lines[0].cost, usd(0.0416));
    EXPECT_EQ(lines[1].cost, usd(0.18));
    EXPECT_EQ(lines[2].cost, usd(0.36));
}

TEST(Instance, KeepsItsElasticIpOverAStopAndGivesItBackWhenItIsDisassociated) {
    CloudBench bench;
    bench.add("elastic-ip", "eip-1").machine("i-1", "", Record{{{"public_ip", false}}});
    bench.connect("i-1", "eip-1", role::uses).settle();
    const auto isPublic = [&] { return bench.resource("i-1").interfaces.front().publicAddress; };
    EXPECT_TRUE(isPublic());
    bench.command("i-1", "stop");
    EXPECT_TRUE(isPublic());
    bench.change([](Architecture& drawing) {
        EXPECT_FALSE(drawing.disconnect({"i-1", "eip-1", std::string(role::uses)}));
    });
    EXPECT_EQ(bench.lastLog().call, "DisassociateAddress");
    EXPECT_FALSE(isPublic());
    bench.change([](Architecture& drawing) {
        EXPECT_FALSE(drawing.connect({"i-1", "eip-1", std::string(role::uses)}));
    });
    EXPECT_EQ(bench.lastLog().call, "AssociateAddress");
    EXPECT_TRUE(isPublic());
}

TEST(LaunchConfiguration, IsNotDeletedWhileAGroupUsesIt) {
    CloudBench bench;
    bench.add("launch-configuration", "lc-1").add("auto-scaling-group", "asg-1");
    bench.connect("asg-1", "lc-1", role::uses).connect("asg-1", "subnet-a", role::placement).settle();
    bench.change([](Architecture& drawing) { EXPECT_FALSE(drawing.remove("lc-1")); });
    EXPECT_EQ(bench.lastLog().code, "ResourceInUse");
    EXPECT_NE(bench.stateOf("lc-1"), State::gone);
}

TEST(LaunchConfiguration, LaunchesTheMachinesOfAGroup) {
    CloudBench bench;
    bench.add("launch-configuration", "lc-1", {}, Record{{{"user_data", CloudBench::scriptOf("/app -port 80")}}});
    bench.add("auto-scaling-group", "asg-1", {}, Record{{{"min", 2}, {"desired", 2}, {"max", 2}}});
    bench.connect("lc-1", "sg-1", role::uses);
    bench.connect("asg-1", "lc-1", role::uses).connect("asg-1", "subnet-a", role::placement).settle();
    bench.offer().to("asg-1/1");
    bench.runUntil(seconds(10));
    EXPECT_EQ(bench.served(), 1);
    EXPECT_EQ(bench.resource("asg-1/2").owner, "asg-1");
    EXPECT_EQ(&bench.resource("asg-1/1").settings.explicitly(), &bench.resource("asg-1/2").settings.explicitly());
}

TEST(LaunchConfiguration, CannotBeChanged) {
    CloudBench bench;
    bench.add("launch-configuration", "lc-1").settle();
    set(bench, "lc-1", "user_data", "sleep 1");
    EXPECT_EQ(bench.refusalOf("lc-1"), "not-modifiable");
    bench.change([](Architecture& drawing) {
        EXPECT_FALSE(drawing.connect({"lc-1", "sg-1", std::string(role::uses)}));
    });
    EXPECT_EQ(bench.refusalOf("lc-1"), "not-modifiable");
    EXPECT_EQ(bench.resource("lc-1").text("user_data"), "");
}

TEST(LaunchConfiguration, IsRefusedWhereItsTypeIsNotOnOffer) {
    CloudBench bench;
    bench.instanceTypes = {"t2.micro"};
    bench.add("launch-configuration", "lc-1", {}, Record{{{"type", "c5.large"}}}).settle();
    EXPECT_EQ(bench.refusalOf("lc-1"), "not-on-offer");
}

}  // namespace stampede
