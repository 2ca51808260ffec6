// W2's machines and arrivals, with processors that are shared by all who are there.
#include <algorithm>
#include <array>
#include <limits>
#include <vector>

#include "bench/limit/histogram.h"
#include "bench/limit/limit.h"
#include "bench/limit/random.h"

namespace limit {

namespace {

constexpr double rate = 256, serviceTakes = 0.05, never = std::numeric_limits<double>::infinity();
constexpr std::size_t servers = 16;

struct Job {
    double endsAt;  ///< in the server's virtual time, which is what each of its jobs has got of it
    double born;
};
bool endsLater(const Job& a, const Job& b) { return a.endsAt > b.endsAt; }

struct Sharing {
    std::vector<Job> jobs = {};  ///< a heap, the next to end first
    double virtualTime = 0, seen = 0;

    double present() const { return static_cast<double>(jobs.size()); }
    void advance(double now) {
        if (!jobs.empty()) virtualTime += (now - seen) / present();
        seen = now;
    }
    double next(double now) const {
        return jobs.empty() ? never : std::max(now, now + (jobs.front().endsAt - virtualTime) * present());
    }
};

}  // namespace

Outcome sharing(std::uint64_t requests) {
    Random gaps(1), works(2);
    Histogram latencies;
    std::array<Sharing, servers> fleet;
    alignas(64) std::array<double, servers> ends;
    ends.fill(never);
    double sum = 0, arrives = exponential(gaps) / rate;
    std::size_t turn = 0;
    for (std::uint64_t done = 0; done < requests;) {
        std::size_t first = 0;
        for (std::size_t i = 1; i < servers; ++i)
            if (ends[i] < ends[first]) first = i;
        if (arrives < ends[first]) {
            Sharing& server = fleet[turn];
            server.advance(arrives);
            server.jobs.push_back({server.virtualTime + exponential(works) * serviceTakes, arrives});
            std::push_heap(server.jobs.begin(), server.jobs.end(), endsLater);
            ends[turn] = server.next(arrives);
            turn = (turn + 1) % servers;
            arrives += exponential(gaps) / rate;
            continue;
        }
        const double now = ends[first];
        Sharing& server = fleet[first];
        server.advance(now);
        std::pop_heap(server.jobs.begin(), server.jobs.end(), endsLater);
        const double latency = now - server.jobs.back().born;
        server.jobs.pop_back();
        sum += latency;
        latencies.add(latency);
        ++done;
        ends[first] = server.next(now);
    }
    return {requests, sum / static_cast<double>(requests), latencies.quantile(0.99), 0};
}

}  // namespace limit
