#include "bench/table/contestant.h"

#include <algorithm>

namespace bench {

namespace {

const std::string folder = std::string(STAMPEDE_BENCH_FOLDER) + "/";

Contestant floorOf(const char* workload, const char* name, const char* program, long requests, long counted) {
    return {.workload = workload,
            .name = name,
            .words = {folder + "bench_limit", program},
            .requests = requests,
            .counted = counted};
}

Contestant ours(const char* workload, long requests, long counted = 0) {
    return {.workload = workload,
            .name = stampede,
            .words = {folder + "bench_engine", workload},
            .requests = requests,
            .counted = counted};
}

Contestant once(const char* workload, long requests) {
    Contestant contestant = ours(workload, requests);
    contestant.once = true;
    return contestant;
}

/// The same, each hop an event of its own: what the results are held against.
Contestant byEvent(const char* workload, long requests) {
    Contestant contestant = once(workload, requests);
    contestant.name = "by event";
    contestant.more = {"by-event"};
    return contestant;
}

/// The same length of simulated time with other numbers of requests.
Contestant memoryOf(const char* workload, const char* name, long requests) {
    Contestant contestant = once(workload, requests);
    contestant.name = name;
    return contestant;
}

void addPeers(std::vector<Contestant>& all, const std::string& workload) {
    all.push_back({.workload = workload,
                   .name = "SimPy",
                   .words = {STAMPEDE_PYTHON, STAMPEDE_BENCH_PEERS "/simpy_queue.py", workload},
                   .requests = 60'000,
                   .peer = "simpy",
                   .counted = 1'000});
    all.push_back({.workload = workload,
                   .name = "ns-3",
                   .words = {folder + "bench_ns3", workload},
                   .requests = 600'000,
                   .peer = "ns-3",
                   .counted = 20'000});
    all.push_back({.workload = workload,
                   .name = "SimGrid",
                   .words = {folder + "bench_simgrid", workload},
                   .requests = 200'000,
                   .peer = "simgrid",
                   .counted = 10'000});
}

}  // namespace

const std::vector<std::string>& peerNames() {
    static const std::vector<std::string> names{"simpy", "ns-3", "simgrid"};
    return names;
}

std::vector<Contestant> allContestants() {
    std::vector<Contestant> all{floorOf("w1", "floor, event list", "w1-list", 6'000'000, 100'000),
                                floorOf("w1", "floor, recursion", "w1-recursion", 6'000'000, 100'000),
                                ours("w1", 6'000'000, 100'000)};
    addPeers(all, "w1");
    all.push_back(floorOf("w2", "floor, event list", "w2-list", 6'000'000, 100'000));
    all.push_back(floorOf("w2", "floor, recursion", "w2-recursion", 6'000'000, 100'000));
    all.push_back(ours("w2", 6'000'000, 100'000));
    addPeers(all, "w2");
    const std::vector<Contestant> others{floorOf("w3", "floor, event list", "w3-list", 4'000'000, 100'000),
                                         floorOf("w3", "floor, recursion", "w3-recursion", 4'000'000, 100'000),
                                         ours("w3", 3'000'000, 100'000),
                                         floorOf("w4", "floor, event-reduced", "w4-reduced", 4'000'000, 300'000),
                                         floorOf("w4", "floor, event list", "w4-list", 4'000'000, 300'000),
                                         ours("w4", 3'000'000, 300'000),
                                         floorOf("ps", "floor", "ps", 4'000'000, 100'000),
                                         ours("ps", 3'000'000, 100'000),
                                         ours("w4-1e3", 1'000'000),
                                         ours("w4-1e4", 1'000'000),
                                         once("w4-1e6", 4'000'000),
                                         ours("fleet-10", 3'000'000),
                                         ours("fleet-100", 3'000'000),
                                         ours("fleet-1000", 3'000'000),
                                         once("fleet-10000", 10'000'000),
                                         ours("calm", 3'000'000),
                                         ours("faults", 3'000'000),
                                         byEvent("faults", 3'000'000),
                                         ours("edits", 3'000'000),
                                         byEvent("edits", 3'000'000),
                                         memoryOf("w2", "2e6 requests", 2'000'000),
                                         memoryOf("w2-hastened", "2e8 requests", 200'000'000),
                                         memoryOf("w3", "2e5 requests", 200'000),
                                         memoryOf("w3-hastened", "2e7 requests", 20'000'000)};
    all.insert(all.end(), others.begin(), others.end());
    return all;
}

void play(Contestant& contestant) {
    std::vector<std::string> words = contestant.words;
    words.push_back(std::to_string(contestant.requests));
    words.insert(words.end(), contestant.more.begin(), contestant.more.end());
    const Child child = runChild(words);
    const auto measured = readMeasured(child.output);
    if (!child.succeeded || !measured) return;
    contestant.last = *measured;
    contestant.nanoseconds.push_back(measured->nanoseconds());
}

void countInstructions(Contestant& contestant) {
    if (contestant.counted == 0 || !contestant.isThere()) return;
    double instructions[2] = {}, requests[2] = {};
    for (const int i : {0, 1}) {
        std::vector<std::string> words = contestant.words;
        words.push_back(std::to_string(contestant.counted * (i == 0 ? 1 : 4)));
        Child child;
        const auto counted = countInstructions(words, child);
        const auto measured = readMeasured(child.output);
        if (!counted || !measured) return;
        instructions[i] = *counted, requests[i] = measured->requests;
    }
    contestant.instructions = (instructions[1] - instructions[0]) / (requests[1] - requests[0]);
}

const Contestant* find(const std::vector<Contestant>& all, std::string_view workload, std::string_view name) {
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const Contestant& each) { return each.workload == workload && each.name == name; });
    return found == all.end() || !found->isThere() ? nullptr : &*found;
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

std::optional<Theory> theoryOf(std::string_view workload) {
    if (workload == "w1") return Theory{1.28602807840126, 1.28602807840126};  // M/M/8 at 0.8: Erlang C
    // E16/M/1: the root of sigma = A*(mu - mu sigma). The time is exponential; a second is 7.05 of its means.
    if (workload == "w2") return Theory{0.14180662248170, 0.14094007240642};
    return {};
}

}  // namespace bench
