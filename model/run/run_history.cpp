#include "model/run/run_history.h"

namespace stampede {

void RunHistory::stepOver(const RunBook& book, const Score& score, Money costPerHour) {
    const SimTime end = nextStep();
    HistoryRow row{.at = end, .cost = score.costs.total, .costPerHour = costPerHour, .score = score.total};
    for (std::int64_t n = (end - HistoryRow::step).wholeSeconds(); n < end.wholeSeconds(); ++n) {
        const SecondCounts second = book.second(n);
        row.offered += second.offered;
        row.ok += second.ok;
        row.late += second.late;
        row.wrong += second.wrong;
        row.failed += second.failed;
    }
    m_window.stepOver(end);
    const LatencyHistogram& latencies = m_window.latencies();
    row.answered = static_cast<std::uint32_t>(latencies.count());
    row.p50 = latencies.quantile(0.5);
    row.p90 = latencies.quantile(0.9);
    row.p99 = latencies.quantile(0.99);
    m_rows.push(row);
    if (end.ns % minutes(1).ns == 0) m_ledgerByMinute.push(score.ledger);
}

void RunHistory::addTo(Snapshot& snapshot) const {
    snapshot.history = m_rows;
    snapshot.ledgerByMinute = m_ledgerByMinute;
    snapshot.flows = m_flows.flows();
}

}  // namespace stampede
