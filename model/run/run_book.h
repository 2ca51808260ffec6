// model/run: a scenario played. Simulation owns the engine, the cloud and everything that keeps score of it; a Result
// is what it came to; a RunRecord is a scenario, a seed and actions, from which the same Result can be had again.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "model/engine/latency_histogram.h"
#include "model/traffic/finish.h"

namespace stampede {

class IncidentWatch;
class LatencyWindow;
class Ledger;

/// What happened to requests in one second of the day: `offered` by the moment of the first attempt, the rest by the
/// moment of the end.
struct SecondCounts {
    std::uint32_t offered = 0, ok = 0, late = 0, wrong = 0, failed = 0;
    bool operator==(const SecondCounts&) const = default;
};

struct RequestTotals {
    std::int64_t offered = 0;  ///< first attempts of clients
    std::int64_t ok = 0;       ///< right and in time
    std::int64_t late = 0;     ///< of these, beyond the first band of the score
    std::int64_t wrong = 0;
    std::int64_t failed = 0;
    std::int64_t inFlight = 0;

    std::int64_t answered() const { return ok + wrong; }
    bool operator==(const RequestTotals&) const = default;
};

/// The books of a run: every first attempt and every end. What was first tried before `warmup` is counted nowhere, not
/// in the score either.
class RunBook : public TrafficBook {
public:
    explicit RunBook(SimTime warmup = {}) : m_warmup(warmup) {}
    /// Who is told of every end: who counts the points (and says which right answers are late) and who looks for
    /// incidents. Borrowed.
    void tell(Ledger& ledger, IncidentWatch& incidents) {
        m_ledger = &ledger;
        m_incidents = &incidents;
    }

    /// Who is told of every latency, borrowed.
    void tell(LatencyWindow& window) { m_window = &window; }

    void offered(std::uint64_t number, std::uint16_t requestClass, SimTime at) override;
    void finished(const Finish& finish) override;
    void passed(std::span<const Finish> finishes) override;

    const RequestTotals& totals() const { return m_totals; }
    std::int64_t failed(Cause cause) const { return m_failed[static_cast<std::size_t>(cause)]; }
    /// Second n covers [n, n + 1) seconds; zeros beyond the last one in which anything happened.
    SecondCounts second(std::int64_t n) const;
    /// Of answered requests, from the first attempt to the answer.
    const LatencyHistogram& latencies() const { return m_latencies; }
    /// A sum over requests of a mixed hash of number, outcome and finish: the same whatever the order.
    std::uint64_t fingerprint() const { return m_fingerprint; }

    /// Aborts unless every request that was offered has ended once or is under way, and every failure has a cause.
    void guaranteeConservation() const;

private:
    static constexpr int blockBits = 16;
    /// Which of a block of numbers are under way.
    struct Block {
        std::uint64_t first = 0;
        std::size_t underWay = 0;
        std::vector<bool> flags = std::vector<bool>(std::size_t{1} << blockBits);
    };

    SecondCounts& secondAt(SimTime at) {
        const auto index = static_cast<std::size_t>(at.wholeSeconds());
        if (index >= m_seconds.size()) [[unlikely]]
            m_seconds.resize(index + 1);
        return m_seconds[index];
    }
    Block& blockOf(std::uint64_t number);
    void count(const Finish& finish);
    void countServed(std::span<const Finish> finishes);

    const SimTime m_warmup;
    Ledger* m_ledger = nullptr;
    IncidentWatch* m_incidents = nullptr;
    LatencyWindow* m_window = nullptr;
    RequestTotals m_totals;
    std::array<std::int64_t, static_cast<std::size_t>(Cause::count)> m_failed = {};
    std::vector<SecondCounts> m_seconds;
    LatencyHistogram m_latencies;
    std::uint64_t m_fingerprint = 0;
    std::vector<Block> m_underWay;  ///< the blocks of which something was offered and has not ended, and the newest
};

}  // namespace stampede
