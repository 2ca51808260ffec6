// W1 and W2.
#include <array>

#include "bench/limit/fleet.h"

namespace limit {

namespace {

using stampede::Ring;

constexpr std::uint64_t arrival = UINT64_MAX;

/// Nothing before the machines.
struct Straight {
    static constexpr double rate = 256, hitTakes = 0;
    static constexpr bool mayHit = false;
    static bool hits() { return false; }
};

}  // namespace

Outcome w1List(std::uint64_t requests) {
    BucketWheel events;
    Random gaps(1), works(2);
    Histogram latencies;
    Ring<double> waiting;
    std::array<double, 8> born{};
    std::vector<std::uint32_t> free{0, 1, 2, 3, 4, 5, 6, 7};
    double sum = 0;
    std::uint64_t arrived = 1, done = 0;
    events.push(exponential(gaps) / 6.4, arrival);
    while (!events.empty()) {
        const auto [now, id] = events.pop();
        const auto start = [&, now = now](std::uint32_t worker, double since) {
            born[worker] = since;
            events.push(now + exponential(works), worker);
        };
        if (id == arrival) {
            if (free.empty()) {
                waiting.push(now);
            } else {
                start(free.back(), now);
                free.pop_back();
            }
            if (arrived++ < requests) events.push(now + exponential(gaps) / 6.4, arrival);
            continue;
        }
        const double latency = now - born[id];
        sum += latency;
        latencies.add(latency);
        ++done;
        if (waiting.empty()) {
            free.push_back(static_cast<std::uint32_t>(id));
        } else {
            start(static_cast<std::uint32_t>(id), waiting.front());
            waiting.pop();
        }
    }
    return {done, sum / static_cast<double>(done), latencies.quantile(0.99)};
}

/// Kiefer and Wolfowitz: the workers' free times are all that there is to know.
Outcome w1Recursion(std::uint64_t requests) {
    Random gaps(1), works(2);
    Histogram latencies;
    alignas(64) std::array<double, 8> freeAt{};
    double now = 0, sum = 0;
    for (std::uint64_t i = 0; i < requests; ++i) {
        now += exponential(gaps) / 6.4;
        std::size_t first = 0;
        for (std::size_t worker = 1; worker < freeAt.size(); ++worker)
            if (freeAt[worker] < freeAt[first]) first = worker;
        freeAt[first] = std::max(freeAt[first], now) + exponential(works);
        const double latency = freeAt[first] - now;
        sum += latency;
        latencies.add(latency);
    }
    return {requests, sum / static_cast<double>(requests), latencies.quantile(0.99)};
}

Outcome w2List(std::uint64_t requests) { return Fleet<Straight>::listed(requests); }
Outcome w2Recursion(std::uint64_t requests) { return Fleet<Straight>::byRecursion(requests); }

}  // namespace limit
