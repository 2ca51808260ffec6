#include "bench/workloads/workload.h"

#include <algorithm>
#include <cmath>
#include <memory>

#include "bench/limit/chain.h"
#include "model/base/input_error.h"
#include "model/json/pointer.h"
#include "model/json/read.h"
#include "model/json/write.h"
#include "model/kinds/kinds.h"
#include "model/run/simulation.h"

namespace bench {

namespace {

using namespace stampede;

using Settings = std::vector<std::pair<std::string, Value>>;

constexpr const char* demand = "/workload/classes/job/demand_ms/mean";
constexpr const char* patience = "/workload/classes/job/patience_s";
constexpr const char* program = "/workload/applications/server/";

/// So many machines, with networks that have an address for each of them.
Settings fleetOf(std::size_t machines) {
    const auto count = static_cast<std::int64_t>(machines);
    const std::string group = "/architecture/resources/fleet/settings/";
    return {{group + "max", count},
            {group + "desired", count},
            {"/limits/on_demand_vcpus", 1'000'000},
            {"/architecture/resources/subnet/settings/cidr", "10.0.64.0/18"},
            {"/architecture/resources/second/settings/cidr", "10.0.128.0/18"}};
}

/// The type of database that works on so many queries at a time.
const char* databaseOf(std::size_t queries) {
    switch (queries) {
        case 2: return "db.m5.large";
        case 4: return "db.m5.xlarge";
        case 8: return "db.m5.2xlarge";
        default: return "db.m5.4xlarge";
    }
}

Workload chain(std::string name, double rate) {
    const limit::Chain chain(rate);
    Workload workload{std::move(name), "w4.json", rate, seconds(1), fleetOf(chain.machines)};
    workload.settings.emplace_back("/architecture/resources/database/settings/type", databaseOf(chain.queries));
    workload.settings.emplace_back(std::string(program) + "query_ms/mean", 1e3 * chain.queryTakes);
    return workload;
}

/// W2 with another number of machines, and as many requests for each.
Workload fleet(std::size_t machines) {
    return {"fleet-" + std::to_string(machines), "w2.json", 16 * static_cast<double>(machines), seconds(1),
            fleetOf(machines)};
}

/// 10,000 requests a second on 72 machines of four workers, whose programs are back five seconds after a fault.
Workload shaken(std::string name, Workload::Each each) {
    Workload workload{std::move(name), "w2.json", 1e4, seconds(1), fleetOf(72), each};
    workload.settings.emplace_back(demand, 20);
    workload.settings.emplace_back(std::string(program) + "workers", 4);
    workload.settings.emplace_back(std::string(program) + "start_s", 5);
    return workload;
}

/// The same system in shorter time, a hundred times the requests in each second of it.
Workload hastened(Workload workload) {
    workload.name += "-hastened";
    workload.perSecond *= 100;
    workload.settings.emplace_back(patience, 0.01);
    return workload;
}

std::vector<Workload> all() {
    std::vector<Workload> workloads{{"w1", "w1.json", 6'400, milliseconds(1)},
                                    {"w2", "w2.json", 256},
                                    {"w3", "w3.json", 648.4781},
                                    chain("w4", 1e5),
                                    {"ps", "w2.json", 256, seconds(1), {{patience, 0}}},
                                    chain("w4-1e3", 1e3),
                                    chain("w4-1e4", 1e4),
                                    chain("w4-1e6", 1e6)};
    workloads[4].settings.emplace_back(std::string(program) + "discipline", "processor-sharing");
    for (const std::size_t machines : {10U, 100U, 1'000U, 10'000U}) workloads.push_back(fleet(machines));
    workloads.push_back(shaken("calm", Workload::Each::nothing));
    workloads.push_back(shaken("faults", Workload::Each::fault));
    workloads.push_back(shaken("edits", Workload::Each::edit));
    workloads.push_back(hastened(workloads[1]));
    workloads.back().settings.emplace_back(demand, 0.5);
    workloads.push_back(hastened(workloads[2]));
    workloads.back().settings.emplace_back(demand, 0.5);
    return workloads;
}

const std::vector<Workload>& workloads() {
    static const std::vector<Workload> known = all();
    return known;
}

Record parse(const char* json) { return *toValue(readJson(json, "a fault")).asRecord(); }

/// In every second the programs of a machine drawn at random start again.
List faultsUpTo(std::int64_t length) {
    const Record kind = parse(R"({"do": "command", "command": "restart-process",
                                  "select": {"kind": "instance", "pick": "random"}})");
    List faults;
    for (std::int64_t second = 1; second < length; ++second) {
        Record fault = kind;
        fault.set("id", "fault-" + std::to_string(second));
        fault.set("at", clockText(seconds(second)));
        faults.emplace_back(std::move(fault));
    }
    return faults;
}

std::int64_t lengthOf(const Workload& workload, std::uint64_t requests) {
    return static_cast<std::int64_t>(static_cast<double>(requests) / workload.perSecond + 1);
}

/// A rule of the machines' security group comes in one second and goes in the next.
void editEachSecond(Simulation& run) {
    bool there = false;
    for (SimTime at = seconds(1); at < run.duration(); at = at + seconds(1), there = !there) {
        run.advanceTo(at);
        const Value rule = there ? Value() : Value(parse(R"({"ports": "443"})"));
        run.order({.what = SetAction{.id = "open", .key = "inbound/second", .value = rule}});
    }
}

}  // namespace

Workload workload(std::string_view name) {
    const auto found =
        std::find_if(workloads().begin(), workloads().end(), [&](const Workload& each) { return each.name == name; });
    if (found == workloads().end())
        throw InputError(Trouble::badInput, {}, "There is no workload " + std::string(name) + ".");
    return *found;
}

const std::vector<std::string>& workloadNames() {
    static const std::vector<std::string> names = [] {
        std::vector<std::string> all;
        for (const Workload& each : workloads()) all.push_back(each.name);
        return all;
    }();
    return names;
}

std::string scenarioText(const Workload& workload, std::uint64_t requests) {
    const std::string path = std::string(STAMPEDE_WORKLOADS) + "/" + workload.scenario;
    Value document = toValue(readJson(readFile(path), path));
    const std::int64_t length = lengthOf(workload, requests);
    setAt(document, "/duration", clockText(seconds(length)), path);
    setAt(document, "/workload/rate/requests_per_s", List{List{"0:00:00", workload.perSecond}}, path);
    for (const auto& [pointer, value] : workload.settings) setAt(document, pointer, value, path);
    if (workload.each == Workload::Each::fault) setAt(document, "/chaos", faultsUpTo(length), path);
    return writeJson(document);
}

Outcome play(const Workload& workload, std::uint64_t requests, Way way) {
    const std::clock_t from = std::clock();
    const Catalog catalog = makeCatalog();
    const auto scenario =
        std::make_shared<const Scenario>(loadScenario(scenarioText(workload, requests), workload.name, catalog));
    Simulation run(scenario, catalog, 1, way == Way::ahead ? Solving::ahead : Solving::eventByEvent);
    run.advanceTo({});
    const std::clock_t settled = std::clock();
    if (workload.each == Workload::Each::edit) editEachSecond(run);
    run.advanceTo(run.duration());
    const Result result = run.result();
    const auto in = [&](SimTime time) { return time.inSeconds() / workload.unit.inSeconds(); };
    return {static_cast<std::uint64_t>(result.requests.offered), in(result.latency.mean), in(result.latency.p99),
            static_cast<std::uint64_t>(result.requests.failed), static_cast<double>(settled - from) / CLOCKS_PER_SEC};
}

}  // namespace bench
