#pragma once

#include "model/base/chunks.h"
#include "model/game/score_keeper.h"
#include "model/run/flow_book.h"
#include "model/run/history_row.h"
#include "model/run/latency_window.h"

namespace stampede {

/// What charts and canvas show of a run besides its present: a row for each step, the ledger of each minute and
/// what came back along each way. Kept only for runs that somebody looks at; it changes nothing in them.
class RunHistory {
public:
    RunHistory(const Cloud& cloud, const Ledger& ledger) : m_flows(cloud, ledger) {}

    LatencyWindow& window() { return m_window; }
    FlowBook& flows() { return m_flows; }

    /// When the step under way is over.
    SimTime nextStep() const { return HistoryRow::step * static_cast<std::int64_t>(m_rows.size() + 1); }
    /// The step is over, and everything due at its end has happened.
    void stepOver(const RunBook& book, const Score& score, Money costPerHour);
    /// Puts what it has into a snapshot.
    void addTo(Snapshot& snapshot) const;

private:
    Chunks<HistoryRow> m_rows;
    Chunks<std::vector<LedgerRow>> m_ledgerByMinute;
    LatencyWindow m_window;
    FlowBook m_flows;
};

}  // namespace stampede
