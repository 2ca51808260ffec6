// limit WORKLOAD [REQUESTS [RATE]]: plays a workload with nothing around it and prints one line, as bench/engine.cpp
// does (workloads/measure.h). "list" goes event by event; "recursion" and "reduced" know a departure at the arrival.
//   w1-list, w1-recursion   M/M/8, load 0.8
//   w2-list, w2-recursion   256 requests/s in turn on 16 x M/M/1 of 50 ms, time-out 1 s
//   w3-list, w3-recursion   W2 behind a cache of 1e4 of 1e5 objects, Zipf 0.9
//   w4-list, w4-reduced     cache, balancer, machines of four workers, database; RATE requests/s (1e5)
//   ps                      W2 without time-out, the machines share their processor

#include "bench/limit/limit.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

struct Workload {
    const char* name;
    limit::Outcome (*play)(std::uint64_t requests, double rate);
};

template <limit::Outcome (*Play)(std::uint64_t)>
limit::Outcome atItsRate(std::uint64_t requests, double) {
    return Play(requests);
}

constexpr Workload workloads[] = {{"w1-list", atItsRate<limit::w1List>},
                                  {"w1-recursion", atItsRate<limit::w1Recursion>},
                                  {"w2-list", atItsRate<limit::w2List>},
                                  {"w2-recursion", atItsRate<limit::w2Recursion>},
                                  {"w3-list", atItsRate<limit::w3List>},
                                  {"w3-recursion", atItsRate<limit::w3Recursion>},
                                  {"w4-list", limit::w4List},
                                  {"w4-reduced", limit::w4Reduced},
                                  {"ps", atItsRate<limit::sharing>}};

}  // namespace

int main(int argc, char** argv) {
    const std::uint64_t requests = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 4'000'000;
    const double rate = argc > 3 ? std::atof(argv[3]) : 1e5;
    for (const auto& workload : workloads)
        if (argc > 1 && std::strcmp(argv[1], workload.name) == 0)
            return bench::measure(workload.name, [&] { return workload.play(requests, rate); });
    std::fprintf(stderr, "limit WORKLOAD [REQUESTS [RATE]]; workloads:");
    for (const auto& workload : workloads) std::fprintf(stderr, " %s", workload.name);
    std::fprintf(stderr, "\n");
    return 2;
}
