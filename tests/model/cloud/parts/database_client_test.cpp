#include "model/cloud/parts/database_client.h"

#include <gtest/gtest.h>

#include "tests/support/cloud_bench.h"

namespace stampede {

namespace {

/// A machine whose programs do nothing, another one, and a database in two zones; and requests on behalf of which a
/// client on the machine asks it, held until the end.
class ClientBench : public CloudBench, public Station {
public:
    ClientBench() {
        limits["database_timeout_ms"] = 200;
        app().query = {.mean = 10'000};
        add("subnet", "subnet-b", "vpc-1", Record{{{"cidr", "10.0.1.0/24"}, {"zone", "b"}}});
        add("security-group", "sg-db", "vpc-1",
            Record{{{"inbound", List{Record{{{"name", "all"}, {"protocol", "all"}, {"from", "0.0.0.0/0"}}}}}}});
        add("database", "db-1").connect("db-1", "sg-db", role::uses);
        connect("db-1", "subnet-a", role::placement).connect("db-1", "subnet-b", role::placement);
        machine("i-1", "#!/bin/bash\n").machine("i-2", scriptOf("/app -port 80")).settle();
        m_station = engine().add(*this);
    }

    DatabaseClient told(const std::string& place) { return DatabaseClient(cloud(), resource("i-1"), place, 0); }
    WorkPool::Job job(std::uint64_t number, bool isProbe = false) {
        engine().send({.number = number, .probe = isProbe}, m_station, {}, m_station);
        runUntil(cloud().now());
        return {.number = number, .request = m_held.back()};
    }
    /// Lets nobody in any more. The number of the call.
    std::uint32_t shut() {
        change([](Architecture& drawn) { EXPECT_FALSE(drawn.set("sg-db", "inbound", List{})); });
        return lastLog().number;
    }

    void arrive(RequestRef request) override { m_held.push_back(request); }
    void answered(RequestRef, const Answer&) override {}
    void wake(std::uint64_t) override {}

private:
    StationIndex m_station = noStation;
    std::vector<RequestRef> m_held;
};

std::vector<std::uint64_t> numbersOf(const std::vector<WorkPool::Job>& jobs) {
    std::vector<std::uint64_t> numbers;
    for (const WorkPool::Job& job : jobs) numbers.push_back(job.number);
    return numbers;
}

}  // namespace

TEST(DatabaseClient, KnowsAtOnceThatItWasToldOfNone) {
    ClientBench bench;
    bench.runUntil(seconds(1));
    DatabaseClient client = bench.told("");
    EXPECT_EQ(client.nextTimeout(), never);
    client.ask(bench.job(7), 0);
    EXPECT_EQ(client.nextTimeout(), seconds(1));
    EXPECT_EQ(client.size(), 1u);
    const auto lost = client.takeTimedOut(seconds(1));
    ASSERT_TRUE(lost);
    EXPECT_EQ(lost->job.number, 7u);
    EXPECT_EQ(lost->because, 0u);
    EXPECT_EQ(client.size(), 0u);
    EXPECT_FALSE(client.takeTimedOut(seconds(1)));
}

TEST(DatabaseClient, GivesUpAfterItsTimeoutWhereNothingOfThatNameIsADatabase) {
    ClientBench bench;
    for (const char* place : {"db-9:3306", "i-2:80", "sg-1:3306"}) {
        SCOPED_TRACE(place);
        DatabaseClient client = bench.told(place);
        client.ask(bench.job(1), 0);
        EXPECT_EQ(client.nextTimeout(), bench.cloud().now() + milliseconds(200));
        EXPECT_FALSE(client.takeTimedOut(bench.cloud().now() + milliseconds(199)));
        EXPECT_TRUE(client.takeTimedOut(bench.cloud().now() + milliseconds(200)));
    }
}

TEST(DatabaseClient, SaysOfEachRequestWhatItWaitsOut) {
    ClientBench bench;
    DatabaseClient client = bench.told("db-1:3306");
    EXPECT_EQ(client.lostBecause(), 0u);
    const std::uint32_t call = bench.shut();
    const WorkPool::Job lost = bench.job(1), other = bench.job(2);
    client.ask(lost, 0);
    EXPECT_EQ(client.lostBecause(), call);
    EXPECT_EQ(client.waitsBecause(lost.request), call);
    EXPECT_EQ(client.waitsBecause(other.request), 0u) << "which asked for nothing";
}

TEST(DatabaseClient, ForgetsEveryQueryInTheOrderOfTheirNumbers) {
    ClientBench bench;
    DatabaseClient client = bench.told("db-1:3306");
    client.ask(bench.job(5), 0);
    client.ask(bench.job(3), 0);
    bench.runUntil(milliseconds(100));
    bench.shut();
    client.ask(bench.job(4), 0);
    EXPECT_EQ(client.size(), 3u);
    EXPECT_NE(client.nextTimeout(), never);
    EXPECT_EQ(numbersOf(client.takeAll()), (std::vector<std::uint64_t>{3, 4, 5}));
    EXPECT_EQ(client.size(), 0u);
    EXPECT_EQ(client.nextTimeout(), never);
    bench.runUntil(minutes(1));  // what the database works on is answered to nobody
    EXPECT_EQ(bench.engine().requestsAlive(), 3u) << "those that it asked for";
}

TEST(DatabaseClient, TellsOfWhatTimedOutButNotOfProbes) {
    struct Observer : FlowObserver {
        void cameBack(StationOwner, StationOwner, const Request&, const Answer&, SimTime) override {}
        void ended(StationOwner from, StationOwner to, FlowEnd end) override { told.push_back({from, to, end}); }
        std::vector<std::tuple<StationOwner, StationOwner, FlowEnd>> told;
    } observer;
    ClientBench bench;
    bench.shut();
    DatabaseClient client = bench.told("db-1:3306"), stray = bench.told("db-9:3306");
    const WorkPool::Job probe = bench.job(1, true), request = bench.job(2);
    bench.engine().observe(&observer);
    client.ask(probe, 0);
    client.ask(request, 0);
    stray.ask(request, 0);
    for (DatabaseClient* each : {&client, &stray})
        while (each->takeTimedOut(seconds(1))) continue;
    ASSERT_EQ(observer.told.size(), 1u);
    EXPECT_EQ(observer.told.front(),
              std::tuple(bench.resource("i-1").order, bench.resource("db-1").order, FlowEnd::failed));
    bench.engine().observe(nullptr);
}

}  // namespace stampede
