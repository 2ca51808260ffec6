#include <gtest/gtest.h>

#include "tests/support/toy_cloud.h"

namespace stampede {

namespace {

class EdgeDay : public ToyCloud {
public:
    EdgeDay() : ToyCloud(2) {
        add("edge", "cdn").add("clients", "clients").connect("clients", "cdn", role::traffic);
        settle();
    }
    std::optional<double> metric(std::string_view name, int minute) const {
        const CloudResource& clients = *cloud->find("clients");
        return clients.metrics[static_cast<std::size_t>(clients.kind->metric(name))].at(minute);
    }
};

}  // namespace

TEST(ClientsKind, RecordsWhatItsCrowdMeetsEachMinute) {
    EdgeDay day;
    for (int minute = 0; minute < 3; ++minute) {
        if (minute == 2) day.takeAway("cdn");
        day.until(minutes(minute + 1));
        day.cloud->minuteOver(minute);
    }
    EXPECT_EQ(day.metric("Requests", 1), 120);
    EXPECT_EQ(day.metric("OkAnswers", 1), 120);
    EXPECT_EQ(day.metric("FailedRequests", 1), 0);
    EXPECT_NEAR(day.metric("Latency", 1).value(), 0.010, 1e-6);
    EXPECT_NEAR(day.metric("LatencyP99", 1).value(), 0.010, 4e-5);
    EXPECT_EQ(day.metric("InFlight", 1), 1);
    EXPECT_EQ(day.metric("Requests", 2), 120);
    EXPECT_GT(day.metric("FailedRequests", 2).value(), 110);
    EXPECT_EQ(day.cloud->find("clients")->running->recentRequests(), 120u);
}

TEST(ClientsKind, IsInTroubleWhileManyOfTheLastMinutesRequestsFail) {
    EdgeDay day;
    const auto says = [&] { return english(day.cloud->find("clients")->running->status()); };
    const auto trouble = [&] { return english(day.cloud->find("clients")->running->trouble()); };
    day.until(minutes(1));
    day.cloud->minuteOver(0);
    EXPECT_EQ(says(), "2.0 req/s");
    EXPECT_EQ(trouble(), "");
    day.takeAway("cdn");
    day.until(minutes(1) + seconds(40));
    EXPECT_EQ(trouble(), "Their entry \"cdn\" is not there.");
    day.restore("cdn");
    day.until(minutes(2));
    day.cloud->minuteOver(1);
    EXPECT_TRUE(trouble().ends_with(" % of their requests fail.")) << trouble();
    EXPECT_TRUE(says().ends_with(" % fail · 2.0 req/s")) << says();
    day.until(minutes(12));
    for (int minute = 2; minute < 12; ++minute) day.cloud->minuteOver(minute);
    day.until(minutes(13));
    day.cloud->minuteOver(12);
    EXPECT_EQ(says(), "2.0 req/s") << "the last minute alone counts";
    EXPECT_EQ(trouble(), "");
}

TEST(ClientsKind, MovesItsEntryOnlyToWhatHasAName) {
    EdgeDay day;
    day.add("edge", "other").apply();
    day.takeAway("other");
    day.disconnect("clients", "cdn", role::traffic).connect("clients", "other", role::traffic).apply();
    EXPECT_EQ(day.lastLog().call, "UpdateEntry");
    EXPECT_EQ(day.lastLog().code, "name-not-found");
    EXPECT_EQ(day.cloud->find("clients")->linked(role::traffic), (std::vector<ResourceId>{"cdn"}));
}

TEST(ClientsKind, ChangesItsTtlWhateverHasBecomeOfItsEntry) {
    EdgeDay day;
    day.takeAway("cdn");
    day.set("clients", "dns_ttl_s", 5).apply();
    EXPECT_EQ(day.lastLog().call, "UpdateClients");
    EXPECT_EQ(day.lastLog().outcome, CallOutcome::ok);
}

TEST(ClientsKind, StartsWhenItIsAddedAndFailsWhatIsUnderWayWhenItGoes) {
    EdgeDay day;
    day.until(minutes(1));
    day.remove("clients").apply();
    day.until(minutes(2));
    EXPECT_EQ(day.offeredCount, 120);
    EXPECT_EQ(day.ends.size(), 120u);
    EXPECT_EQ(day.ends.back().cause, Cause::noEntry);
    day.add("clients", "clients").connect("clients", "cdn", role::traffic).apply();
    day.until(minutes(3));
    EXPECT_EQ(day.offeredCount, 240);
    EXPECT_GT(day.ends.back().number, std::uint64_t{1} << 40);
    EXPECT_GT(day.ends.back().born, minutes(2));
}

}  // namespace stampede
