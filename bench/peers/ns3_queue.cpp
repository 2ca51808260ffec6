// ns3_queue w1|w2 [REQUESTS]: the workloads on the scheduler of ns-3, as it is packaged (MapScheduler), printed as
// bench/workloads/measure.h prints them. Random numbers are the floor's, which are cheaper than ns-3's own.

#include <ns3/nstime.h>
#include <ns3/simulator.h>

#include <array>
#include <cstdlib>
#include <deque>
#include <string_view>

#include "bench/limit/random.h"
#include "bench/workloads/measure.h"

namespace {

using ns3::Seconds;
using ns3::Simulator;

double now() { return Simulator::Now().GetSeconds(); }

/// M/M/8 with services of a second.
class Station {
public:
    explicit Station(std::uint64_t requests) : m_requests(requests) { awaitNext(); }
    bench::Outcome outcome() const { return {m_done, m_sum / static_cast<double>(m_done)}; }

private:
    void awaitNext() { Simulator::Schedule(Seconds(limit::exponential(m_gaps) / 6.4), &Station::arrive, this); }
    void arrive() {
        if (m_free > 0) {
            --m_free;
            serve(now());
        } else {
            m_waiting.push_back(now());
        }
        if (++m_arrived < m_requests) awaitNext();
    }
    void serve(double born) { Simulator::Schedule(Seconds(limit::exponential(m_works)), &Station::leave, this, born); }
    void leave(double born) {
        m_sum += now() - born;
        ++m_done;
        if (m_waiting.empty()) {
            ++m_free;
        } else {
            serve(m_waiting.front());
            m_waiting.pop_front();
        }
    }

    std::uint64_t m_requests, m_arrived = 0, m_done = 0;
    limit::Random m_gaps{1}, m_works{2};
    std::deque<double> m_waiting;
    int m_free = 8;
    double m_sum = 0;
};

/// Sixteen machines that take requests in turn; each client has a timer of a second.
class Fleet {
public:
    explicit Fleet(std::uint64_t requests) : m_requests(requests) { awaitNext(); }
    bench::Outcome outcome() const { return {m_done, m_sum / static_cast<double>(m_done), 0, m_late}; }

private:
    struct Client {
        double born = 0;
        ns3::EventId timer = {};
    };
    struct Server {
        std::deque<Client> clients = {};  ///< the first is served
    };
    void awaitNext() { Simulator::Schedule(Seconds(limit::exponential(m_gaps) / 256), &Fleet::arrive, this); }
    void arrive() {
        Server& server = m_fleet[m_turn];
        server.clients.push_back({now(), Simulator::Schedule(Seconds(1), &Fleet::giveUp, this)});
        if (server.clients.size() == 1) serve(m_turn);
        m_turn = (m_turn + 1) % m_fleet.size();
        if (++m_arrived < m_requests) awaitNext();
    }
    void giveUp() { ++m_late; }
    void serve(std::size_t server) {
        Simulator::Schedule(Seconds(limit::exponential(m_works) * 0.05), &Fleet::leave, this, server);
    }
    void leave(std::size_t server) {
        auto& clients = m_fleet[server].clients;
        m_sum += now() - clients.front().born;
        ++m_done;
        clients.front().timer.Cancel();
        clients.pop_front();
        if (!clients.empty()) serve(server);
    }

    std::uint64_t m_requests, m_arrived = 0, m_done = 0, m_late = 0;
    limit::Random m_gaps{1}, m_works{2};
    std::array<Server, 16> m_fleet;
    std::size_t m_turn = 0;
    double m_sum = 0;
};

template <class Model>
bench::Outcome play(std::uint64_t requests) {
    Model model(requests);
    Simulator::Run();
    Simulator::Destroy();
    return model.outcome();
}

}  // namespace

int main(int argc, char** argv) {
    const std::string_view workload = argc > 1 ? argv[1] : "";
    const std::uint64_t requests = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 1'000'000;
    if (workload == "w1") return bench::measure("ns3-w1", [&] { return play<Station>(requests); });
    if (workload == "w2") return bench::measure("ns3-w2", [&] { return play<Fleet>(requests); });
    std::fprintf(stderr, "ns3_queue w1|w2 [REQUESTS]\n");
    return 2;
}
