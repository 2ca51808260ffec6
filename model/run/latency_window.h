#pragma once

#include <array>

#include "model/engine/latency_histogram.h"
#include "model/run/history_row.h"

namespace stampede {

/// The latencies of the last `HistoryRow::latencySpan`, step by step: what is new is added and what is too old taken
/// away again, both exactly.
class LatencyWindow {
public:
    /// `at` lies in the step that stepOver() ends next, or is its end (which belongs to the step after).
    void add(SimTime at, SimTime latency) { m_steps[slotOf(at.ns / HistoryRow::step.ns)].add(latency); }
    /// The step that ends at `end` is over. Each must be told, in order.
    void stepOver(SimTime end);
    /// Of the steps that are over and not too old.
    const LatencyHistogram& latencies() const { return m_sum; }

private:
    static constexpr std::int64_t summed = HistoryRow::latencySpan.ns / HistoryRow::step.ns;
    static constexpr std::int64_t kept = summed + 2;  ///< with the one that is left out next and the one under way
    static std::size_t slotOf(std::int64_t step) { return static_cast<std::size_t>((step + kept) % kept); }

    std::array<LatencyHistogram, kept> m_steps;
    LatencyHistogram m_sum;
};

}  // namespace stampede
