#pragma once

#include <array>
#include <memory>
#include <span>
#include <vector>

#include "model/game/score_rule.h"
#include "model/traffic/finish.h"

namespace stampede {

/// The sum of the rows: the score.
Points totalOf(const std::vector<LedgerRow>& rows);

/// Counts what earns and costs points, by the rules of score_rules.def. Requests are counted by what they ended with
/// and because of which log entry; points are made of counts when they are read, so the score is the sum of the rows
/// exactly.
class Ledger {
public:
    explicit Ledger(const ScoreRules& rules);

    /// Counts the end of one request. Returns what it is worth.
    Points finished(const Finish& finish);
    /// The same for requests that were all served.
    void served(std::span<const Finish> finishes);
    /// A hint's step was taken at `price` (0 or less).
    void tookHint(Points price);
    /// Points that the host gives or takes.
    void hostGave(Points points);

    /// True for a right answer beyond the first band.
    bool isLate(SimTime latency) const { return latency >= m_lateFrom; }
    /// The end of the first band, `never` where there is none.
    SimTime lateFrom() const { return m_lateFrom; }
    /// What requests, hints and the host have made so far; the cost is not in it.
    Points earned() const { return m_earned; }

    /// Every row, in the order of the rules: served by band, wrong and failed by cause and log entry, cost by kind,
    /// refused calls by code, hints, host. Bands have a row from the beginning, others once they count something. Costs
    /// and refusals are read from where they are known.
    std::vector<LedgerRow> rows(const CostSheet& costs, const Log& log) const;

private:
    const ScoreRules m_rules;
    std::vector<std::unique_ptr<RequestCount>> m_counts;   ///< of the rules that count requests, in their order
    std::array<std::vector<RequestCount*>, 3> m_counting;  ///< of these, by the Outcome that they count
    SimTime m_lateFrom = never;
    ScoreFacts::Sum m_hints, m_host;
    Points m_earned;
};

}  // namespace stampede
