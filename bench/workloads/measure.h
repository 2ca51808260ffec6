#pragma once

#include <sys/resource.h>

#include <cstdint>
#include <cstdio>
#include <ctime>

namespace bench {

/// What a workload came to; times in units of its own (W1: mean services; all others: seconds).
struct Outcome {
    std::uint64_t requests = 0;
    double mean = 0;
    double p99 = 0;
    std::uint64_t late = 0;
    double settling = 0;  ///< CPU seconds, before the first request
};

/// Plays and prints "NAME requests CPU-seconds mean p99 late peak-KiB settling", the line that bench/table reads; what
/// settling took is no part of the seconds.
template <class Play>
int measure(const char* name, Play play) {
    const std::clock_t from = std::clock();
    const Outcome outcome = play();
    const double seconds = static_cast<double>(std::clock() - from) / CLOCKS_PER_SEC;
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%s %llu %.6f %.6f %.6f %llu %ld %.6f\n", name, static_cast<unsigned long long>(outcome.requests),
                seconds - outcome.settling, outcome.mean, outcome.p99, static_cast<unsigned long long>(outcome.late),
                usage.ru_maxrss, outcome.settling);
    return 0;
}

}  // namespace bench
