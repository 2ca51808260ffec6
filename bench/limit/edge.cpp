// W3.
#include <array>

#include "bench/limit/bucket_wheel.h"
#include "bench/limit/histogram.h"
#include "bench/limit/limit.h"
#include "bench/limit/popularity.h"
#include "bench/limit/recently_used.h"
#include "model/engine/ring.h"

namespace limit {

namespace {

using stampede::Ring;

constexpr double rate = 648.4781, hitTakes = 0.001, serviceTakes = 0.05, patience = 1;
constexpr std::size_t servers = 16;
constexpr std::uint64_t arrival = UINT64_MAX;

/// A moment at which something is due for the request in a slot.
struct Due {
    double at = 0;
    std::uint32_t slot = 0, life = 0;
};
struct Held {
    double born = 0;
    std::uint32_t life = 0;
};
struct Server {
    Ring<std::uint32_t> waiting = {};
    std::uint32_t inService = 0;
    bool busy = false;
};

}  // namespace

Outcome w3List(std::uint64_t requests) {
    const Popularity popularity(100'000, 0.9);
    RecentlyUsed cache(100'000, 10'000);
    BucketWheel events;
    Random gaps(1), works(2), choices(3);
    Histogram latencies;
    std::array<Server, servers> fleet;
    std::vector<Held> held;
    std::vector<std::uint32_t> free;
    Ring<Due> deadlines, hits;
    std::uint64_t done = 0, late = 0;
    std::size_t turn = 0;
    double sum = 0;
    const auto finish = [&](std::uint32_t slot, double at) {
        const double latency = at - held[slot].born;
        sum += latency;
        latencies.add(latency);
        ++done;
        ++held[slot].life;
        free.push_back(slot);
    };
    events.push(exponential(gaps) / rate, arrival);
    while (done < requests) {
        const auto [now, id] = events.pop();
        for (; !deadlines.empty() && deadlines.front().at <= now; deadlines.pop())
            if (held[deadlines.front().slot].life == deadlines.front().life) ++late;
        for (; !hits.empty() && hits.front().at <= now; hits.pop()) finish(hits.front().slot, hits.front().at);
        const auto start = [&, now = now](std::size_t server, std::uint32_t slot) {
            fleet[server].busy = true;
            fleet[server].inService = slot;
            events.push(now + exponential(works) * serviceTakes, server);
        };
        if (id == arrival) {
            events.push(now + exponential(gaps) / rate, arrival);
            if (free.empty()) {
                free.push_back(static_cast<std::uint32_t>(held.size()));
                held.emplace_back();
            }
            const std::uint32_t slot = free.back();
            free.pop_back();
            held[slot].born = now;
            deadlines.push({now + patience, slot, held[slot].life});
            if (cache.use(popularity(choices))) {
                hits.push({now + hitTakes, slot, 0});
                continue;
            }
            if (fleet[turn].busy)
                fleet[turn].waiting.push(slot);
            else
                start(turn, slot);
            turn = (turn + 1) % servers;
            continue;
        }
        Server& server = fleet[id];
        finish(server.inService, now);
        server.busy = false;
        if (!server.waiting.empty()) {
            const std::uint32_t next = server.waiting.front();
            server.waiting.pop();
            start(id, next);
        }
    }
    return {done, sum / static_cast<double>(done), latencies.quantile(0.99), late};
}

Outcome w3Recursion(std::uint64_t requests) {
    const Popularity popularity(100'000, 0.9);
    RecentlyUsed cache(100'000, 10'000);
    Random gaps(1), works(2), choices(3);
    Histogram latencies;
    std::array<double, servers> freeAt{};
    double now = 0, sum = 0;
    std::uint64_t late = 0;
    std::size_t turn = 0;
    for (std::uint64_t i = 0; i < requests; ++i) {
        now += exponential(gaps) / rate;
        double latency = hitTakes;
        if (!cache.use(popularity(choices))) {
            freeAt[turn] = std::max(freeAt[turn], now) + exponential(works) * serviceTakes;
            latency = freeAt[turn] - now;
            turn = (turn + 1) % servers;
        }
        sum += latency;
        late += latency > patience ? 1 : 0;
        latencies.add(latency);
    }
    return {requests, sum / static_cast<double>(requests), latencies.quantile(0.99), late};
}

}  // namespace limit
