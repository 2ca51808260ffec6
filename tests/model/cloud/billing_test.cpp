#include "model/cloud/billing.h"

#include <gtest/gtest.h>

#include "model/architecture/catalog.h"

namespace stampede {

namespace {

Tables twoPrices() {
    Tables tables;
    tables.prices["balancer_hour"] = {.key = "balancer_hour", .price = usd(0.0225), .unit = "hour"};
    tables.prices["requests"] = {.key = "requests", .price = usd(0.01), .unit = "request", .per = 10'000};
    tables.prices["out_gb"] = {.key = "out_gb", .price = usd(0.09), .unit = "GB"};
    return tables;
}

Usage ran(std::vector<Usage::Span> spans, SimTime now) { return {.running = std::move(spans), .now = now}; }

}  // namespace

TEST(Billing, CountsAPartialHourOfABalancerAsAFullOne) {
    const Tables tables = twoPrices();
    const Usage usage = ran({{.from = {}}}, minutes(270));  // 4.5 h: 5 hours
    const BillLine line = startedHours(tables, "balancer_hour", usage);
    EXPECT_EQ(line.quantity, 5);
    EXPECT_EQ(line.cost, usd(0.1125));
}

TEST(Billing, CountsTheHoursOfEveryStartAnew) {
    const Tables tables = twoPrices();
    const Usage usage = ran({{minutes(0), minutes(1)}, {minutes(5), minutes(6)}}, minutes(30));
    EXPECT_EQ(startedHours(tables, "balancer_hour", usage).quantity, 2);
}

TEST(Billing, ChargesAtLeastAMinuteForAnInstance) {
    const Money perHour = usd(0.0416);
    EXPECT_EQ(startedSeconds("", perHour, ran({{seconds(0), seconds(10)}}, hours(1)), 60).cost,
              cost(60, perHour, 3600));
    EXPECT_EQ(startedSeconds("", perHour, ran({{seconds(0), seconds(61)}}, hours(1)), 60).cost,
              cost(61, perHour, 3600));
    EXPECT_EQ(startedSeconds("", perHour, ran({{seconds(0)}}, minutes(270)), 60).cost, usd(4.5 * 0.0416));
}

TEST(Billing, ChargesNothingBeforeAnythingRan) {
    EXPECT_EQ(startedSeconds("", usd(1), ran({}, hours(1)), 60).cost, usd(0));
    EXPECT_EQ(startedSeconds("", usd(1), ran({{seconds(5)}}, seconds(5)), 60).cost, usd(0));
}

TEST(Billing, PricesCountsByTheirUnit) {
    const Tables tables = twoPrices();
    EXPECT_EQ(counted(tables, "requests", 64'000).cost, usd(0.064));
    EXPECT_EQ(counted(tables, "out_gb", 40'000'000'000, 1'000'000'000).cost, usd(3.60));
}

TEST(Billing, ReadsTheUsageOfAnEarlierMomentWithoutWhatCameLater) {
    const Usage now = ran({{minutes(0), minutes(10)}, {minutes(20)}}, minutes(30));
    const Usage then = usageUntil(now, minutes(5));
    ASSERT_EQ(then.running.size(), 1u);
    EXPECT_EQ(then.running[0].to, never);
    const Usage held = usageUntil({.addresses = {{minutes(0), minutes(10)}, {minutes(20)}}}, minutes(5));
    ASSERT_EQ(held.addresses.size(), 1u);
    EXPECT_EQ(held.addresses[0].to, never);
    EXPECT_EQ(then.now, minutes(5));
}

}  // namespace stampede
