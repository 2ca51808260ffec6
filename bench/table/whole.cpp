#include "bench/table/whole.h"

#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>

#include "bench/table/child.h"
#include "bench/table/contestant.h"

namespace bench {

namespace {

/// A folder that goes with its owner.
class Scratch {
public:
    Scratch() : path(std::filesystem::temp_directory_path() / ("stampede-bench-" + std::to_string(getpid()))) {
        std::filesystem::create_directories(path);
    }
    ~Scratch() {
        std::error_code ignored;
        std::filesystem::remove_all(path, ignored);
    }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;

    const std::filesystem::path path;
};

void sweep(const Scratch& scratch, const std::string& scenario, const char* threads,
           Whole::Replications& replications) {
    const std::string out = (scratch.path / threads).string();
    const Child child =
        runChild({STAMPEDE_CLI, "sweep", scenario, "--seeds", "1..2", "--threads", threads, "--out", out});
    if (!child.succeeded) return;
    replications.wall.push_back(child.wallSeconds);
    replications.cpu.push_back(child.cpuSeconds);
}

}  // namespace

void playWhole(Whole& whole) {
    const Child day = runChild({STAMPEDE_CLI, "run", STAMPEDE_SCENARIOS "/01_launch_day.json"});
    if (day.succeeded) whole.launchDay.push_back(day.cpuSeconds);
    const Scratch scratch;
    const std::string scenario = (scratch.path / "w2.json").string();
    std::ofstream(scenario)
        << runChild({std::string(STAMPEDE_BENCH_FOLDER) + "/bench_engine", "w2", "20000000", "scenario"}).output;
    sweep(scratch, scenario, "1", whole.oneThread);
    sweep(scratch, scenario, "2", whole.twoThreads);
}

std::optional<double> gainOfThreads(const Whole& whole) {
    const auto &one = whole.oneThread.wall, &two = whole.twoThreads.wall;
    if (one.empty() || two.empty()) return {};
    return *std::min_element(one.begin(), one.end()) / *std::min_element(two.begin(), two.end());
}

std::optional<double> gainByCost(const Whole& whole) {
    if (whole.oneThread.cpu.empty() || whole.twoThreads.cpu.empty()) return {};
    return 2 * median(whole.oneThread.cpu) / median(whole.twoThreads.cpu);
}

}  // namespace bench
