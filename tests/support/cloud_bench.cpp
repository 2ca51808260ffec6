#include "tests/support/cloud_bench.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "model/kinds/kinds.h"
#include "tests/support/legal_drawing.h"

namespace stampede {

namespace {

const Catalog& benchCatalog() {
    static const Catalog catalog = makeCatalog();
    return catalog;
}

Record record(std::vector<Field> fields) { return Record{std::move(fields)}; }

}  // namespace

/// Sends what is offered and keeps what it hears.
class CloudBench::Caller : public Station {
public:
    explicit Caller(CloudBench& bench) : m_bench(bench), m_station(bench.engine().add(*this)) {}

    StationIndex station() const { return m_station; }
    void arrive(RequestRef request) override { m_bench.engine().answer(request, {}); }
    void answered(RequestRef ref, const Answer& answer) override {
        const Request& request = m_bench.engine().request(ref);
        m_bench.m_heard.push_back({request.number, m_bench.engine().now(), request.sent, answer});
    }
    void wake(std::uint64_t) override {}

private:
    CloudBench& m_bench;
    StationIndex m_station;
};

CloudBench::CloudBench() {
    workload.classes.push_back(
        {.id = "work", .path = "/work", .parameter = "name", .demand = {.mean = 1000}, .answerBytes = 6000});
    workload.applications.push_back({.id = "app",
                                     .artifact = "https://releases.test/app",
                                     .serves = {"/work"},
                                     .queueLimit = -1,
                                     .memoryMib = 90,
                                     .startS = 3,
                                     .answers = "one"});
    workload.released = {"app"};
    workload.acceptedAnswers = {"one"};
    add("vpc", "vpc-1", {}, record({{"cidr", "10.0.0.0/16"}}));
    add("internet-gateway", "igw-1", "vpc-1");
    add("route-table", "rt-1", "vpc-1",
        record({{"routes", List{record({{"name", "default"}, {"to", "0.0.0.0/0"}, {"via", "igw-1"}})}}}));
    add("subnet", "subnet-a", "vpc-1", record({{"cidr", "10.0.0.0/24"}, {"zone", "a"}, {"public_ip_on_launch", true}}));
    add("security-group", "sg-1", "vpc-1",
        record({{"inbound", List{record({{"name", "all"}, {"protocol", "all"}, {"from", "0.0.0.0/0"}})}}}));
    connect("subnet-a", "rt-1", role::uses);
}

CloudBench::~CloudBench() = default;

std::string CloudBench::scriptOf(const std::string& rest) {
    return "#!/bin/bash\nyum -y install wget\nwget https://releases.test/app -O /app\nchmod +x /app\n" + rest + "\n";
}

CloudBench& CloudBench::add(std::string_view kind, std::string_view id, std::string_view parent, Record settings) {
    draw(drawing, benchCatalog(), kind, id, parent, std::move(settings));
    return *this;
}

CloudBench& CloudBench::connect(std::string_view from, std::string_view to, std::string_view role) {
    link(drawing, from, to, role);
    return *this;
}

CloudBench& CloudBench::machine(std::string_view id, const std::string& script, Record settings) {
    settings.set("user_data", script);
    add("instance", id, "subnet-a", std::move(settings));
    return connect(id, "sg-1", role::uses);
}

CloudBench& CloudBench::settle() {
    m_cloud = std::make_unique<Cloud>(World{.engine = m_engine,
                                            .catalog = benchCatalog(),
                                            .workload = workload,
                                            .book = m_book,
                                            .limits = limits,
                                            .instanceTypes = instanceTypes,
                                            .year = year,
                                            .duration = hours(10)});
    m_plane = std::make_unique<ControlPlane>(*m_cloud);
    m_caller = std::make_unique<Caller>(*this);
    m_plane->settle(drawing);
    return *this;
}

CloudBench& CloudBench::runUntil(SimTime until) {
    for (; minutes(m_minute + 1) <= until; ++m_minute) {
        m_engine.runUntil(minutes(m_minute + 1));
        m_cloud->minuteOver(m_minute);
    }
    m_engine.runUntil(until);
    return *this;
}

void CloudBench::change(const std::function<void(Architecture&)>& edit) {
    const Architecture before = drawing;
    edit(drawing);
    m_plane->follow(before, drawing, {});
}

std::string CloudBench::refusalOf(std::string_view id) {
    const CloudResource* known = m_cloud->find(id);
    return known && known->refusal ? known->refusal->code : std::string();
}

std::optional<double> CloudBench::metric(std::string_view id, std::string_view name, int minute) {
    const CloudResource& known = resource(id);
    return known.metrics.at(static_cast<std::size_t>(known.kind->metric(name))).at(minute);
}

std::string CloudBench::console(std::string_view id) {
    std::string text;
    for (const ConsoleLine& line : resource(id).running->console()) text += line.text + '\n';
    return text;
}

CloudBench::Offer& CloudBench::offer(int count, double perSecond) {
    m_offers.push_back(Offer(*this));
    m_offers.back().m_count = count;
    m_offers.back().m_perSecond = perSecond;
    m_offers.back().m_start = m_engine.now();
    return m_offers.back();
}

CloudBench::Offer& CloudBench::Offer::to(std::string_view id, std::uint16_t port) {
    Request request = m_request;
    request.port = port;
    request.path = m_path.empty() ? std::uint16_t{0} : m_bench.cloud().path(m_path);
    const ResourceId target(id);
    for (int i = 0; i < m_count; ++i) {
        request.number = ++m_bench.m_number;
        request.luck = LuckStream(1, 1)(request.number);
        const SimTime at = m_start + (m_perSecond > 0 ? secondsOf(i / m_perSecond) : SimTime{});
        CloudBench& bench = m_bench;
        bench.engine().call(at, EventClass::control, 0, [&bench, request, target] {
            const CloudResource* there = bench.cloud().find(target);
            const StationIndex station = there && there->running ? there->running->station() : noStation;
            bench.engine().send(request, bench.m_caller->station(), {}, station);
        });
    }
    return *this;
}

int CloudBench::answered(int status) const {
    return static_cast<int>(
        std::count_if(m_heard.begin(), m_heard.end(), [&](const Heard& each) { return each.answer.status == status; }));
}

int CloudBench::failed(Cause cause) const {
    return static_cast<int>(std::count_if(m_heard.begin(), m_heard.end(), [&](const Heard& each) {
        return each.answer.cause == static_cast<std::uint16_t>(cause);
    }));
}

}  // namespace stampede
