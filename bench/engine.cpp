// engine WORKLOAD [REQUESTS [by-event]]: plays a workload of bench/workloads through the public Simulation, with every
// statistic of a run, and prints the line of bench/workloads/measure.h. engine WORKLOAD REQUESTS scenario: prints the
// scenario instead.

#include <cstdlib>
#include <string_view>

#include "bench/workloads/workload.h"
#include "model/base/input_error.h"

int main(int argc, char** argv) {
    const std::uint64_t requests = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 4'000'000;
    const std::string_view what = argc > 3 ? argv[3] : "";
    try {
        const bench::Workload workload = bench::workload(argc > 1 ? argv[1] : "");
        if (what == "scenario") return std::fputs(bench::scenarioText(workload, requests).c_str(), stdout) < 0;
        const bench::Way way = what == "by-event" ? bench::Way::eventByEvent : bench::Way::ahead;
        return bench::measure(workload.name.c_str(), [&] { return bench::play(workload, requests, way); });
    } catch (const stampede::InputError& error) {
        std::fprintf(stderr, "%s\nengine WORKLOAD [REQUESTS [by-event | scenario]]; workloads:", error.what());
        for (const auto& name : bench::workloadNames()) std::fprintf(stderr, " %s", name.c_str());
        std::fprintf(stderr, "\n");
        return 2;
    }
}
