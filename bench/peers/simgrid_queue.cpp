// simgrid_queue w1|w2 [REQUESTS]: the workloads with SimGrid's S4U, printed as bench/workloads/measure.h prints them:
// an actor for each worker, which waits for requests at a semaphore (quicker than an actor for each request). W2 has no
// timers: who is late is counted in the end. Random numbers are the floor's.

#include <array>
#include <cstdlib>
#include <deque>
#include <simgrid/s4u.hpp>
#include <string_view>
#include <vector>

#include "bench/limit/random.h"
#include "bench/workloads/measure.h"

namespace {

namespace s4u = simgrid::s4u;

/// One or several workers and who waits for them.
struct Queue {
    s4u::SemaphorePtr requests = s4u::Semaphore::create(0);
    std::deque<double> births = {};
};

struct Model {
    double rate, service;
    std::vector<Queue> queues;
    limit::Random gaps{1}, works{2};
    double sum = 0;
    std::uint64_t done = 0, late = 0;

    void work(Queue& queue) {
        for (;;) {
            queue.requests->acquire();
            const double born = queue.births.front();
            queue.births.pop_front();
            s4u::this_actor::sleep_for(limit::exponential(works) * service);
            const double latency = s4u::Engine::get_clock() - born;
            sum += latency;
            late += latency > 1 ? 1 : 0;
            ++done;
        }
    }
    void arrive(std::uint64_t requests) {
        for (std::uint64_t i = 0; i < requests; ++i) {
            s4u::this_actor::sleep_for(limit::exponential(gaps) / rate);
            Queue& queue = queues[i % queues.size()];
            queue.births.push_back(s4u::Engine::get_clock());
            queue.requests->release();
        }
    }
};

bench::Outcome play(Model model, std::size_t workersOfEach, std::uint64_t requests) {
    s4u::NetZone* zone = s4u::create_full_zone("zone");
    s4u::Host* host = zone->create_host("host", 1e9)->seal();
    zone->seal();
    for (Queue& queue : model.queues)
        for (std::size_t i = 0; i < workersOfEach; ++i)
            s4u::Actor::create("worker", host, [&] { model.work(queue); })->daemonize();
    s4u::Actor::create("source", host, [&] { model.arrive(requests); });
    s4u::Engine::get_instance()->run();
    return {model.done, model.sum / static_cast<double>(model.done), 0, model.late};
}

}  // namespace

int main(int argc, char** argv) {
    s4u::Engine engine(&argc, argv);
    const std::string_view workload = argc > 1 ? argv[1] : "";
    const std::uint64_t requests = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 300'000;
    if (workload == "w1")
        return bench::measure("simgrid-w1", [&] { return play({6.4, 1, std::vector<Queue>(1)}, 8, requests); });
    if (workload == "w2")
        return bench::measure("simgrid-w2", [&] { return play({256, 0.05, std::vector<Queue>(16)}, 1, requests); });
    std::fprintf(stderr, "simgrid_queue w1|w2 [REQUESTS]\n");
    return 2;
}
