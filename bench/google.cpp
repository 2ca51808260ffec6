// google [--benchmark_filter=REGEX ...]: every workload of bench/workloads and the launch day with Google Benchmark,
// for whoever works on one of them: repetitions, statistics and comparisons (benchmark's compare.py) come with it.
// Times are CPU seconds from the first simulated moment on.

#include <benchmark/benchmark.h>

#include <ctime>

#include "bench/workloads/workload.h"
#include "model/json/read.h"
#include "model/kinds/kinds.h"
#include "model/run/simulation.h"

namespace bench {

namespace {

using stampede::Simulation;

/// About a tenth of a second where a request takes 50 ns, and so many seconds of the day that caches are full.
constexpr std::uint64_t requestsOfEach = 2'000'000;

double secondsSince(std::clock_t from) { return static_cast<double>(std::clock() - from) / CLOCKS_PER_SEC; }

void playWorkload(benchmark::State& state, const std::string& name) {
    const Workload what = workload(name);
    std::uint64_t requests = 0;
    for ([[maybe_unused]] auto _ : state) {
        const std::clock_t from = std::clock();
        const Outcome outcome = play(what, requestsOfEach);
        state.SetIterationTime(secondsSince(from) - outcome.settling);
        requests += outcome.requests;
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(requests));
}

void playLaunchDay(benchmark::State& state) {
    const std::string path = STAMPEDE_SCENARIOS "/01_launch_day.json";
    const stampede::Catalog catalog = stampede::makeCatalog();
    const auto scenario =
        std::make_shared<const stampede::Scenario>(stampede::loadScenario(stampede::readFile(path), path, catalog));
    double requests = 0;
    for ([[maybe_unused]] auto _ : state) {
        const std::clock_t from = std::clock();
        Simulation run(scenario, catalog, 1);
        run.advanceTo(run.duration());
        requests += static_cast<double>(run.result().requests.offered);
        state.SetIterationTime(secondsSince(from));
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(requests));
}

}  // namespace

}  // namespace bench

int main(int argc, char** argv) {
    for (const std::string& name : bench::workloadNames())
        benchmark::RegisterBenchmark(name.c_str(),
                                     [name](benchmark::State& state) { bench::playWorkload(state, name); })
            ->UseManualTime()
            ->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("launch-day", bench::playLaunchDay)->UseManualTime()->Unit(benchmark::kMillisecond);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 2;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
