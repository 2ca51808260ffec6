// engine WORKLOAD [REQUESTS]: plays a workload of bench/workloads through the public Simulation, with every statistic
// of a run, and prints the line of bench/workloads/measure.h.

#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>

#include "bench/workloads/measure.h"
#include "model/json/pointer.h"
#include "model/json/read.h"
#include "model/json/write.h"
#include "model/kinds/kinds.h"
#include "model/run/simulation.h"

namespace stampede {

namespace {

/// A workload, with the requests per second it is played at and the time that its figures are given in.
struct Workload {
    const char* name;
    const char* scenario;
    double perSecond;
    SimTime unit;
};
constexpr Workload workloads[] = {{"w1", "w1.json", 6'400, milliseconds(1)}, {"w2", "w2.json", 256, seconds(1)}};

bench::Outcome play(const Workload& workload, const std::string& folder, std::uint64_t requests) {
    const std::string path = folder + "/" + workload.scenario;
    Value document = toValue(readJson(readFile(path), path));
    const double length = static_cast<double>(requests) / workload.perSecond;
    setAt(document, "/duration", clockText(seconds(static_cast<std::int64_t>(length + 1))), path);
    const Catalog catalog = makeCatalog();
    const auto scenario = std::make_shared<const Scenario>(loadScenario(writeJson(document), path, catalog));
    Simulation run(scenario, catalog, 1);
    run.advanceTo(run.duration());
    const Result result = run.result();
    const auto in = [&](SimTime time) { return time.inSeconds() / workload.unit.inSeconds(); };
    return {static_cast<std::uint64_t>(result.requests.offered), in(result.latency.mean), in(result.latency.p99),
            static_cast<std::uint64_t>(result.requests.failed)};
}

}  // namespace

}  // namespace stampede

int main(int argc, char** argv) {
    const std::uint64_t requests = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 4'000'000;
    for (const auto& workload : stampede::workloads)
        if (argc > 1 && std::strcmp(argv[1], workload.name) == 0)
            return bench::measure(workload.name,
                                  [&] { return stampede::play(workload, STAMPEDE_WORKLOADS, requests); });
    std::fprintf(stderr, "engine w1|w2 [REQUESTS]\n");
    return 2;
}
