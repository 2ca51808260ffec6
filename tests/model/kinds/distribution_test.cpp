#include <gtest/gtest.h>

#include <algorithm>

#include "model/architecture/traits.h"
#include "model/cloud/billing.h"
#include "model/cloud/control_plane.h"
#include "model/kinds/tables.h"
#include "model/traffic/cause.h"
#include "tests/support/legal_drawing.h"

namespace stampede {

Kind distributionKind(const Tables&);
Kind cachePolicyKind(const Tables&);
Kind originRequestPolicyKind(const Tables&);

namespace {

/// Answers at once for the key it was asked; 400 without it.
class Shop final : public Running, public Station {
public:
    explicit Shop(Cloud& cloud) : m_engine(cloud.engine()), m_station(m_engine.add(*this)) {}
    ~Shop() override { m_engine.remove(m_station); }
    void end(std::uint32_t) override { m_engine.remove(m_station); }
    StationIndex station() const override { return m_station; }

    void arrive(RequestRef ref) override {
        const Request& request = m_engine.request(ref);
        ++asked;
        Answer answer{.status = 200, .key = request.key, .maxAge = seconds(600), .bytes = 1000};
        if (!request.hasParameter || isBroken)
            answer = {.status = 400, .cause = static_cast<std::uint16_t>(Cause::badRequest)};
        m_engine.answer(ref, answer);
    }
    void answered(RequestRef, const Answer&) override {}
    void wake(std::uint64_t) override {}

    int asked = 0;
    bool isBroken = false;

private:
    Engine& m_engine;
    StationIndex m_station;
};

std::unique_ptr<Running> runShop(Cloud& cloud, CloudResource&) { return std::make_unique<Shop>(cloud); }

Catalog makeTestCatalog() {
    Tables tables = readTables();
    std::vector<Kind> kinds;
    kinds.push_back(
        {.key = "shop", .offers = {"origin"}, .calls = {"OpenShop", "ChangeShop", "CloseShop"}, .run = runShop});
    kinds.push_back(distributionKind(tables));
    kinds.push_back(cachePolicyKind(tables));
    kinds.push_back(originRequestPolicyKind(tables));
    return Catalog(std::move(kinds), std::move(tables));
}

const Catalog& catalog() {
    static const Catalog made = makeTestCatalog();
    return made;
}

class NoBook final : public TrafficBook {
public:
    void offered(std::uint64_t, std::uint16_t, SimTime) override {}
    void finished(const Finish&) override {}
};

/// Visitors, a distribution "cdn" in front of "shop", drawn and changed as a player would.
class Bench final : public Station {
public:
    Bench() : m_station(engine.add(*this)) {
        workload.classes = {{.id = "mark", .path = "/mark", .parameter = "name"}};
        draw("shop", "shop");
        draw("cache-policy", "keyed",
             {{{"query_strings", "listed"}, {"query_string_names", List{"name"}}, {"max_ttl_s", 86400}}});
        draw("distribution", "cdn");
        connect("cdn", "shop", role::traffic);
        connect("cdn", "keyed", role::uses);
    }

    void begin() {
        cloud.path("/mark");
        plane.settle(drawing);
        wait(seconds(1));
    }

    void draw(const char* kind, const char* id, Record settings = {}) {
        stampede::draw(drawing, catalog(), kind, id, {}, std::move(settings));
    }
    void connect(const char* from, const char* to, std::string_view role) { link(drawing, from, to, role); }
    void disconnect(const char* from, const char* to, std::string_view role) {
        EXPECT_FALSE(drawing.disconnect({.from = from, .to = to, .role = std::string(role)}));
    }
    /// Sends what was drawn since the last time.
    void follow() {
        plane.follow(m_sent, drawing, {});
        m_sent = drawing;
    }
    void wait(SimTime time) { engine.runUntil(engine.now() + time); }

    Answer get(std::uint32_t key) {
        m_heard = {};
        const StationIndex edge = cloud.there("cdn")->running->station();
        engine.send({.number = ++m_number, .port = 80, .path = 1, .key = key}, m_station, {}, edge);
        const SimTime asked = engine.now();
        while (!m_answered) engine.runUntil(engine.nextEvent());
        m_answered = false;
        took = engine.now() - asked;
        return m_heard;
    }
    /// As many requests for what is not kept yet, of which the shop says no.
    void fail(std::uint32_t requests) {
        auto& shop = dynamic_cast<Shop&>(*cloud.there("shop")->running);
        shop.isBroken = true;
        for (std::uint32_t i = 0; i < requests; ++i) get(100 + i);
        shop.isBroken = false;
    }
    Cause cause(const Answer& answer) const { return static_cast<Cause>(answer.cause); }

    int asked() { return dynamic_cast<Shop&>(*cloud.there("shop")->running).asked; }
    std::vector<std::string> codes() const {
        std::vector<std::string> result;
        for (const LogEntry& entry : cloud.log().entries())
            if (entry.outcome != CallOutcome::ok) result.push_back(entry.code);
        return result;
    }
    std::uint32_t chaosRemoves(const char* id) {
        return plane.issue({.verb = Verb::remove, .id = id, .kind = cloud.find(id)->kind, .actor = Actor::chaos});
    }
    void command(const char* id, const char* name, const Record& args = {}) {
        plane.command(drawing, id, name, args, Actor::player);
    }

    void arrive(RequestRef) override {}
    void answered(RequestRef, const Answer& answer) override {
        m_heard = answer;
        m_answered = true;
    }
    void wake(std::uint64_t) override {}

    Engine engine;
    Workload workload;
    NoBook book;
    Cloud cloud{World{.engine = engine, .catalog = catalog(), .workload = workload, .book = book}};
    ControlPlane plane{cloud};
    Architecture drawing;
    SimTime took = {};

    /// What stands at 0:00 has been sent.
    void settled() { m_sent = drawing; }

private:
    StationIndex m_station;
    Architecture m_sent;
    Answer m_heard;
    bool m_answered = false;
    std::uint64_t m_number = 0;
};

class DistributionKind : public testing::Test {
protected:
    void begin() {
        bench.begin();
        bench.settled();
    }
    Bench bench;
};

const SimTime deployTime = seconds(240);

}  // namespace

TEST_F(DistributionKind, ServesWhatItsPolicySaysFromTheBeginning) {
    begin();
    EXPECT_EQ(bench.get(1).key, 1u);
    EXPECT_EQ(bench.took, milliseconds(30));
    EXPECT_TRUE(bench.get(1).cached);
    EXPECT_EQ(bench.took, milliseconds(2));
    EXPECT_EQ(bench.get(2).key, 2u);
    EXPECT_EQ(bench.asked(), 2);
}

TEST_F(DistributionKind, DropsTheQueryStringWhereItHasNoCachePolicy) {
    bench.disconnect("cdn", "keyed", role::uses);
    begin();
    EXPECT_EQ(bench.cause(bench.get(1)), Cause::badRequest);
}

TEST_F(DistributionKind, CountsHitsOfWhatIsNoErrorAndTellsOfErrors) {
    begin();
    const auto last = [&] { return english(bench.cloud.there("cdn")->running->status()); };
    const auto trouble = [&] { return english(bench.cloud.there("cdn")->running->trouble()); };
    bench.get(1);
    bench.get(1);
    bench.cloud.minuteOver(0);
    EXPECT_EQ(last(), "hit 50 % · 1 object");
    EXPECT_EQ(trouble(), "");
    bench.get(1);
    bench.fail(3);
    bench.cloud.minuteOver(1);
    EXPECT_EQ(last(), "75 % errors · hit 100 % of the rest · 1 object");
    EXPECT_EQ(trouble(), "75 % of its answers are errors.");
}

TEST_F(DistributionKind, ServesAsBeforeUntilAnotherPolicyIsDeployed) {
    begin();
    bench.draw("cache-policy", "off", {{{"managed", "CachingDisabled"}}});
    bench.disconnect("cdn", "keyed", role::uses);
    bench.connect("cdn", "off", role::uses);
    bench.follow();
    bench.wait(deployTime - seconds(1));
    EXPECT_EQ(bench.get(1).status, 200);
    EXPECT_TRUE(bench.get(1).cached);
    bench.wait(seconds(2));
    EXPECT_EQ(bench.get(1).status, 400);
}

TEST_F(DistributionKind, FeelsAChangeOfItsPolicyOneDeployLater) {
    begin();
    EXPECT_FALSE(bench.drawing.set("keyed", "managed", "CachingDisabled"));
    bench.follow();
    bench.wait(deployTime - seconds(1));
    EXPECT_EQ(bench.get(1).status, 200);
    bench.wait(seconds(2));
    EXPECT_EQ(bench.get(1).status, 400);
    EXPECT_EQ(bench.cloud.log().entries().back().call, "UpdateDistribution");
}

TEST_F(DistributionKind, TakesADeployToBeThereAndAnotherToBeGone) {
    begin();
    bench.draw("distribution", "second");
    bench.connect("second", "shop", role::traffic);
    bench.follow();
    bench.wait(deployTime - seconds(1));
    EXPECT_EQ(bench.cloud.there("second"), nullptr);
    bench.wait(seconds(2));
    EXPECT_NE(bench.cloud.there("second"), nullptr);

    EXPECT_FALSE(bench.drawing.remove("cdn"));
    bench.follow();
    bench.wait(deployTime - seconds(1));
    EXPECT_EQ(bench.get(1).status, 200);
    bench.wait(seconds(2));
    EXPECT_EQ(bench.cloud.there("cdn"), nullptr);
}

TEST_F(DistributionKind, KnowsADeletedOriginByItsAddressesForAWhileThenNotAtAll) {
    begin();
    bench.get(1);
    const std::uint32_t deleted = bench.chaosRemoves("shop");
    bench.wait(seconds(1));
    EXPECT_EQ(bench.get(1).status, 200);
    const Answer first = bench.get(2);
    EXPECT_EQ(bench.took, seconds(30));
    EXPECT_EQ(first.status, 504);
    EXPECT_EQ(bench.cause(first), Cause::edgeOriginUnreachable);
    EXPECT_EQ(first.because, deleted);
    EXPECT_EQ(bench.cause(bench.get(2)), Cause::edgeErrorCached);
    bench.wait(seconds(40));
    const Answer second = bench.get(3);
    EXPECT_EQ(bench.took, seconds(0));
    EXPECT_EQ(second.status, 502);
    EXPECT_EQ(second.because, deleted);
    bench.wait(seconds(700));
    EXPECT_EQ(bench.get(1).status, 200);  // expired, and better than nothing
}

TEST_F(DistributionKind, FollowsARestoredOriginToItsNewNameOneDeployLater) {
    begin();
    bench.chaosRemoves("shop");
    bench.wait(seconds(100));
    bench.command("shop", "restore");
    bench.wait(deployTime - seconds(1));
    EXPECT_EQ(bench.get(1).status, 502);
    bench.wait(seconds(12));
    EXPECT_EQ(bench.get(1).status, 200);
}

TEST_F(DistributionKind, DropsWhatIsInvalidatedWithinSeconds) {
    begin();
    bench.get(1);
    bench.command("cdn", "invalidate", {{{"paths", List{"/other", "/ma*"}}}});
    bench.wait(seconds(5));
    bench.get(1);
    EXPECT_EQ(bench.asked(), 1);
    bench.wait(seconds(6));
    bench.get(1);
    EXPECT_EQ(bench.asked(), 2);
    EXPECT_TRUE(bench.codes().empty());
    bench.command("cdn", "invalidate", {{{"paths", List{"mark"}}}});
    EXPECT_EQ(bench.codes(), std::vector<std::string>{"InvalidArgument"});
}

TEST_F(DistributionKind, IsRefusedWithoutAnOrigin) {
    begin();
    bench.draw("distribution", "lonely");
    bench.follow();
    EXPECT_EQ(bench.codes(), std::vector<std::string>{"InvalidOrigin"});
    bench.connect("lonely", "shop", role::traffic);
    bench.follow();
    bench.wait(deployTime + seconds(1));
    EXPECT_NE(bench.cloud.there("lonely"), nullptr);
}

TEST_F(DistributionKind, IsRefusedWithAPolicyThatIsNotThere) {
    bench.draw("cache-policy", "broken", {{{"query_strings", "listed"}}});
    begin();
    bench.draw("distribution", "second");
    bench.connect("second", "shop", role::traffic);
    bench.connect("second", "broken", role::uses);
    bench.follow();
    const std::vector<std::string> expected{"InvalidArgument", "NoSuchCachePolicy"};
    EXPECT_EQ(bench.codes(), expected);
}

TEST_F(DistributionKind, RecordsItsMetricsAndPaysForRequestsAndBytes) {
    begin();
    for (int i = 0; i < 4; ++i) bench.get(1);
    bench.cloud.minuteOver(0);
    const CloudResource& cdn = *bench.cloud.there("cdn");
    const auto last = [&](const char* name) {
        return cdn.metrics[static_cast<std::size_t>(cdn.kind->metric(name))].summary().last;
    };
    EXPECT_EQ(last("Requests"), 4);
    EXPECT_EQ(last("BytesDownloaded"), 4000);
    EXPECT_EQ(last("CacheHitRate"), 75);
    EXPECT_EQ(last("OriginLatency"), 30);
    EXPECT_EQ(last("EdgeObjects"), 1);
    EXPECT_EQ(cdn.running->recentRequests(), 4u);
    const std::vector<BillLine> bill = billOf(bench.cloud, cdn, hours(1));
    ASSERT_EQ(bill.size(), 2u);
    EXPECT_EQ(bill[0].cost, usd(0.000003));
    EXPECT_EQ(bill[1].cost, usd(0.00000034));
}

TEST_F(DistributionKind, KeepsItsPoliciesFromBeingDeleted) {
    bench.draw("origin-request-policy", "everything", {{{"query_strings", "all"}}});
    bench.connect("cdn", "everything", role::uses);
    begin();
    bench.chaosRemoves("keyed");
    bench.chaosRemoves("everything");
    const std::vector<std::string> expected{"CachePolicyInUse", "OriginRequestPolicyInUse"};
    EXPECT_EQ(bench.codes(), expected);
}

TEST_F(DistributionKind, RefusesACachePolicyWhoseTtlsFall) {
    bench.draw("cache-policy", "falling", {{{"max_ttl_s", 60}}});
    begin();
    EXPECT_EQ(bench.codes(), std::vector<std::string>{"InvalidArgument"});
}

}  // namespace stampede
