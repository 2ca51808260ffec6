#include <array>

#include "bench/limit/bucket_wheel.h"
#include "bench/limit/histogram.h"
#include "bench/limit/limit.h"
#include "bench/limit/random.h"
#include "model/engine/ring.h"

namespace limit {

namespace {

using stampede::Ring;

constexpr std::uint64_t arrival = UINT64_MAX;

struct Deadline {
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

Outcome w2List(std::uint64_t requests) {
    constexpr std::size_t servers = 16;
    BucketWheel events;
    Random gaps(1), works(2);
    Histogram latencies;
    std::array<Server, servers> fleet;
    std::vector<Held> held;
    std::vector<std::uint32_t> free;
    Ring<Deadline> deadlines;
    std::uint64_t done = 0, late = 0;
    std::size_t turn = 0;
    double sum = 0;
    events.push(exponential(gaps) / 256, arrival);
    while (done < requests) {
        const auto [now, id] = events.pop();
        for (; !deadlines.empty() && deadlines.front().at <= now; deadlines.pop())
            if (held[deadlines.front().slot].life == deadlines.front().life) ++late;
        const auto start = [&, now = now](std::size_t server, std::uint32_t slot) {
            fleet[server].busy = true;
            fleet[server].inService = slot;
            events.push(now + exponential(works) * 0.05, server);
        };
        if (id == arrival) {
            if (free.empty()) {
                free.push_back(static_cast<std::uint32_t>(held.size()));
                held.emplace_back();
            }
            const std::uint32_t slot = free.back();
            free.pop_back();
            held[slot].born = now;
            deadlines.push({now + 1, slot, held[slot].life});
            if (fleet[turn].busy)
                fleet[turn].waiting.push(slot);
            else
                start(turn, slot);
            turn = (turn + 1) % servers;
            events.push(now + exponential(gaps) / 256, arrival);
            continue;
        }
        Server& server = fleet[id];
        Held& over = held[server.inService];
        const double latency = now - over.born;
        sum += latency;
        latencies.add(latency);
        ++done;
        ++over.life;
        free.push_back(server.inService);
        server.busy = false;
        if (!server.waiting.empty()) {
            const std::uint32_t next = server.waiting.front();
            server.waiting.pop();
            start(id, next);
        }
    }
    return {done, sum / static_cast<double>(done), latencies.quantile(0.99), late};
}

Outcome w2Recursion(std::uint64_t requests) {
    constexpr std::size_t servers = 16;
    Random gaps(1), works(2);
    Histogram latencies;
    std::array<double, servers> freeAt{};
    double now = 0, sum = 0;
    std::uint64_t late = 0;
    std::size_t turn = 0;
    for (std::uint64_t i = 0; i < requests; ++i) {
        now += exponential(gaps) / 256;
        freeAt[turn] = std::max(freeAt[turn], now) + exponential(works) * 0.05;
        const double latency = freeAt[turn] - now;
        turn = (turn + 1) % servers;
        sum += latency;
        late += latency > 1 ? 1 : 0;
        latencies.add(latency);
    }
    return {requests, sum / static_cast<double>(requests), latencies.quantile(0.99), late};
}

}  // namespace limit
