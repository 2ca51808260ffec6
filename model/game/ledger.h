#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "model/cloud/cloud.h"
#include "model/game/cost.h"
#include "model/game/score_rules.h"

namespace stampede {

/// One row of the score: how often something happened and what it was worth together.
struct LedgerRow {
    std::string cause = {};  ///< "served:fast", "wrong:cache-key", "no-targets", "cost:instance", "refused:CODE" ...
    std::string group = {};  ///< served, wrong, failed, cost, refused, hint or host
    std::int64_t count = 0;  ///< requests, resources that cost something, calls, hints
    Points points = {};
    std::uint32_t because = 0;  ///< number of the log entry behind it, 0 for none
    bool operator==(const LedgerRow&) const = default;
};

/// The sum of the rows: the score.
Points totalOf(const std::vector<LedgerRow>& rows);

/// Counts what earns and costs points. Requests are counted by what they ended with and because of which log entry;
/// points are made of counts when they are read, so the score is the sum of the rows exactly.
class Ledger {
public:
    explicit Ledger(const ScoreRules& rules);

    /// Counts the end of one request.
    void finished(const Finish& finish);
    /// A hint's step was taken at `price` (0 or less).
    void tookHint(Points price);
    /// Points that the host gives or takes.
    void hostGave(Points points);

    /// The band of a right answer after `latency`, as an index; the number of bands when it is beyond the last one's
    /// limit.
    std::size_t bandOf(SimTime latency) const;
    /// True for a right answer beyond the first band.
    bool isLate(SimTime latency) const { return bandOf(latency) > 0; }
    /// What one request is worth.
    Points worth(const Finish& finish) const;
    /// What requests, hints and the host have made so far; the cost is not in it.
    Points earned() const { return m_earned; }

    /// Every row, in a fixed order: served by band, wrong and failed by cause and log entry, cost by kind, refused
    /// calls by code, hints, host. Bands have a row from the beginning, others once they count something. Costs and
    /// refusals are read from where they are known.
    std::vector<LedgerRow> rows(const CostSheet& costs, const Log& log) const;

private:
    using Key = std::pair<Cause, std::uint32_t>;
    struct Sum {
        std::int64_t count = 0;
        Points points = {};
    };

    void addRequests(std::vector<LedgerRow>& rows) const;

    const ScoreRules m_rules;
    std::vector<std::int64_t> m_served;  ///< by band, and one for what is beyond all
    std::map<Key, std::int64_t> m_bad;
    Sum m_hints, m_host;
    Points m_earned;
};

}  // namespace stampede
