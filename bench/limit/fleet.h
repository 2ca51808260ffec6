#pragma once

#include <array>

#include "bench/limit/bucket_wheel.h"
#include "bench/limit/histogram.h"
#include "bench/limit/limit.h"
#include "bench/limit/random.h"
#include "model/engine/ring.h"

namespace limit {

/// Sixteen machines of one worker, asked in turn by clients that wait a second, and what stands before them: W2, W3.
/// `Before` says how many requests come in a second, and of each whether it is answered before the machines.
template <class Before>
class Fleet {
public:
    static Outcome listed(std::uint64_t requests);
    static Outcome byRecursion(std::uint64_t requests);

private:
    static constexpr double serviceTakes = 0.05, patience = 1;
    static constexpr std::size_t servers = 16;
    static constexpr std::uint64_t arrival = UINT64_MAX;

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
        stampede::Ring<std::uint32_t> waiting = {};
        std::uint32_t inService = 0;
        bool busy = false;
    };
};

template <class Before>
Outcome Fleet<Before>::listed(std::uint64_t requests) {
    Before before;
    BucketWheel events;
    Random gaps(1), works(2);
    Histogram latencies;
    std::array<Server, servers> fleet;
    std::vector<Held> held;
    std::vector<std::uint32_t> free;
    stampede::Ring<Due> deadlines, hits;
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
    events.push(exponential(gaps) / Before::rate, arrival);
    while (done < requests) {
        const auto [now, id] = events.pop();
        for (; !deadlines.empty() && deadlines.front().at <= now; deadlines.pop())
            if (held[deadlines.front().slot].life == deadlines.front().life) ++late;
        if constexpr (Before::mayHit)
            for (; !hits.empty() && hits.front().at <= now; hits.pop()) finish(hits.front().slot, hits.front().at);
        const auto start = [&, now = now](std::size_t server, std::uint32_t slot) {
            fleet[server].busy = true;
            fleet[server].inService = slot;
            events.push(now + exponential(works) * serviceTakes, server);
        };
        if (id == arrival) {
            events.push(now + exponential(gaps) / Before::rate, arrival);
            if (free.empty()) {
                free.push_back(static_cast<std::uint32_t>(held.size()));
                held.emplace_back();
            }
            const std::uint32_t slot = free.back();
            free.pop_back();
            held[slot].born = now;
            deadlines.push({now + patience, slot, held[slot].life});
            if (before.hits()) {
                hits.push({now + Before::hitTakes, slot, 0});
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

template <class Before>
Outcome Fleet<Before>::byRecursion(std::uint64_t requests) {
    Before before;
    Random gaps(1), works(2);
    Histogram latencies;
    std::array<double, servers> freeAt{};
    double now = 0, sum = 0;
    std::uint64_t late = 0;
    std::size_t turn = 0;
    for (std::uint64_t i = 0; i < requests; ++i) {
        now += exponential(gaps) / Before::rate;
        double latency = Before::hitTakes;
        if (!before.hits()) {
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
