#include <gtest/gtest.h>

#include "model/cloud/billing.h"
#include "tests/support/toy_cloud.h"

namespace stampede {

namespace {

/// The bill of "eip", which machine "b" has from 1:00 to 2:00, read at 4:00.
Money billOfADay(int year) {
    ToyCloud day(1, year);
    day.publicSubnet().add("box", "b", "s").add("elastic-ip", "eip");
    day.settle();
    day.until(hours(1));
    day.connect("b", "eip", role::uses).apply();
    day.until(hours(2));
    day.disconnect("b", "eip", role::uses).apply();
    day.until(hours(4));
    return listPrice(*day.cloud, *day.cloud->find("eip"), hours(4));
}

}  // namespace

TEST(ElasticIpKind, IsChargedWhileIdleBefore2024) { EXPECT_EQ(billOfADay(2021), usd(3 * 0.005)); }

TEST(ElasticIpKind, IsChargedInUseTooSince2024) { EXPECT_EQ(billOfADay(2024), usd(4 * 0.005)); }

TEST(ElasticIpKind, IsChargedAgainWhenItsMachineIsGone) {
    ToyCloud day(1, 2021);
    day.publicSubnet().add("box", "b", "s").add("elastic-ip", "eip").connect("b", "eip", role::uses);
    day.settle();
    day.until(hours(1));
    EXPECT_EQ(listPrice(*day.cloud, *day.cloud->find("eip"), hours(1)), Money{});
    day.takeAway("b");
    day.until(hours(3));
    EXPECT_EQ(listPrice(*day.cloud, *day.cloud->find("eip"), hours(3)), usd(2 * 0.005));
}

TEST(ElasticIpKind, IsRefusedBeyondTheQuota) {
    ToyCloud day;
    for (const char* id : {"e1", "e2", "e3", "e4", "e5"}) day.add("elastic-ip", id);
    day.settle();
    day.add("elastic-ip", "e6").apply();
    EXPECT_EQ(day.lastLog().call, "AllocateAddress");
    EXPECT_EQ(day.lastLog().code, "AddressLimitExceeded");
}

TEST(ElasticIpKind, IsNotReleasedWhileAMachineHasIt) {
    ToyCloud day;
    day.publicSubnet().add("box", "b", "s").add("elastic-ip", "eip").connect("b", "eip", role::uses);
    day.settle();
    day.takeAway("eip");
    EXPECT_EQ(day.lastLog().code, "InvalidIPAddress.InUse");
    EXPECT_TRUE(day.cloud->find("eip")->isThere());
    day.remove("eip").apply();  // takes the link with it
    EXPECT_EQ(day.lastLog().call, "ReleaseAddress");
    EXPECT_EQ(day.lastLog().outcome, CallOutcome::ok);
}

}  // namespace stampede
