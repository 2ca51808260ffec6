// table [PEER...] [--rounds N] [--json FILE]: runs the engine, the floor and the peers (all, or those that are named)
// in turn, round after round, and prints what each needs for a request (the median of the rounds), its peak memory, its
// error against theory and the ratio to the floor's plain event list; writes the same as JSON. The machine's moods meet
// all of them alike.

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace {

struct Contestant {
    const char* workload;
    const char* name;
    std::string command;
    const char* peer = "";                 ///< its name on the command line, empty for what is always run
    std::vector<double> nanoseconds = {};  ///< a request, by round
    double mean = 0;
    long peakKib = 0;
    bool there = true;
};

struct Theory {
    const char* workload;
    double mean;  ///< M/M/8 at 0.8: Erlang C; E16/M/1: the root of sigma = A*(mu - mu sigma)
};
constexpr std::array<std::string_view, 1> peers{"simpy"};
constexpr std::array theories{Theory{"w1", 1.28602807840126}, Theory{"w2", 0.14180662248170}};

/// Plays once; what prints no line of measure.h is not there.
void play(Contestant& contestant) {
    FILE* pipe = popen((contestant.command + " 2>/dev/null").c_str(), "r");
    char line[256] = {}, name[64] = {};
    unsigned long long requests = 0, late = 0;
    double seconds = 0, p99 = 0;
    const bool read = pipe && std::fgets(line, sizeof line, pipe) &&
                      std::sscanf(line, "%63s %llu %lf %lf %lf %llu %ld", name, &requests, &seconds, &contestant.mean,
                                  &p99, &late, &contestant.peakKib) == 7;
    if (pipe) pclose(pipe);
    contestant.there = read && requests > 0;
    if (contestant.there) contestant.nanoseconds.push_back(seconds * 1e9 / static_cast<double>(requests));
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// Prints the table, and gives it as JSON.
nlohmann::json print(const std::vector<Contestant>& all) {
    nlohmann::json rows = nlohmann::json::array();
    for (const Theory& theory : theories) {
        std::printf("\n%-26s %12s %10s %10s %14s\n", theory.workload, "ns/request", "peak MB", "error %",
                    "/ event list");
        double floor = 0;
        for (const Contestant& each : all) {
            if (std::string(each.workload) != theory.workload) continue;
            if (!each.there) {
                std::printf("%-26s %12s\n", each.name, "not there");
                continue;
            }
            const double ns = median(each.nanoseconds);
            if (floor == 0) floor = ns;  // the first of each workload
            std::printf("%-26s %12.1f %10.1f %10.2f %14.2f\n", each.name, ns, static_cast<double>(each.peakKib) / 1024,
                        100 * (each.mean / theory.mean - 1), ns / floor);
            rows.push_back({{"workload", theory.workload},
                            {"name", each.name},
                            {"ns_per_request", ns},
                            {"peak_kib", each.peakKib},
                            {"error", each.mean / theory.mean - 1},
                            {"of_floor", ns / floor}});
        }
    }
    return rows;
}

struct Options {
    int rounds = 5;
    std::string json = {};
    std::vector<std::string> peers = {};
};

bool read(int argc, char** argv, Options& options) {
    for (int i = 1; i < argc; ++i) {
        const std::string word = argv[i];
        if (word == "--json" && i + 1 < argc)
            options.json = argv[++i];
        else if (word == "--rounds" && i + 1 < argc && std::atoi(argv[i + 1]) > 0)
            options.rounds = std::atoi(argv[++i]);
        else if (std::find(peers.begin(), peers.end(), word) != peers.end())
            options.peers.push_back(word);
        else
            return false;
    }
    return true;
}

}  // namespace

int main(int argc, char** argv) {
    Options options;
    if (!read(argc, argv, options)) {
        std::fprintf(stderr, "table [PEER...] [--rounds N] [--json FILE]; peers: simpy\n");
        return 2;
    }
    const std::string here = STAMPEDE_BENCH_FOLDER, drivers = STAMPEDE_BENCH_PEERS;
    std::vector<Contestant> all;
    for (const char* workload : {"w1", "w2"}) {
        const std::string name = workload;
        all.push_back({workload, "floor, event list", here + "/bench_limit " + name + "-list 4000000"});
        all.push_back({workload, "floor, recursion", here + "/bench_limit " + name + "-recursion 4000000"});
        all.push_back({workload, "Stampede", here + "/bench_engine " + name + " 2000000"});
        all.push_back(
            {workload, "SimPy", STAMPEDE_PYTHON " " + drivers + "/simpy_queue.py " + name + " 60000", "simpy"});
    }
    const auto isNamed = [&](const Contestant& each) {
        return options.peers.empty() || *each.peer == 0 ||
               std::find(options.peers.begin(), options.peers.end(), each.peer) != options.peers.end();
    };
    all.erase(std::remove_if(all.begin(), all.end(), [&](const Contestant& each) { return !isNamed(each); }),
              all.end());
    for (int round = 0; round < options.rounds; ++round) {
        for (Contestant& contestant : all) play(contestant);
        std::fprintf(stderr, "round %d of %d\n", round + 1, options.rounds);
    }
    const nlohmann::json rows = print(all);
    if (options.json.empty()) return 0;
    std::ofstream file(options.json);
    file << rows.dump(2) << "\n";
    if (file.flush()) return 0;
    std::fprintf(stderr, "%s cannot be written.\n", options.json.c_str());
    return 1;
}
