// table [ROUNDS]: runs the engine, the floor and the peers in turn, round after round, and prints what each needs for a
// request (the median of the rounds), its peak memory, its error against theory and the ratio to the floor's plain
// event list. The machine's moods meet all of them alike.

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace {

struct Contestant {
    const char* workload;
    const char* name;
    std::string command;
    std::vector<double> nanoseconds = {};  ///< a request, by round
    double mean = 0;
    long peakKib = 0;
    bool there = true;
};

struct Theory {
    const char* workload;
    double mean;  ///< M/M/8 at 0.8: Erlang C; E16/M/1: the root of sigma = A*(mu - mu sigma)
};
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

void print(const std::vector<Contestant>& all) {
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
        }
    }
}

}  // namespace

int main(int argc, char** argv) {
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 5;
    const std::string here = STAMPEDE_BENCH_FOLDER, peers = STAMPEDE_BENCH_PEERS;
    std::vector<Contestant> all;
    for (const char* workload : {"w1", "w2"}) {
        const std::string name = workload;
        all.push_back({workload, "floor, event list", here + "/bench_limit " + name + "-list 4000000"});
        all.push_back({workload, "floor, recursion", here + "/bench_limit " + name + "-recursion 4000000"});
        all.push_back({workload, "Stampede", here + "/bench_engine " + name + " 2000000"});
        all.push_back({workload, "SimPy", STAMPEDE_PYTHON " " + peers + "/simpy_queue.py " + name + " 60000"});
    }
    for (int round = 0; round < rounds; ++round) {
        for (Contestant& contestant : all) play(contestant);
        std::fprintf(stderr, "round %d of %d\n", round + 1, rounds);
    }
    print(all);
}
