#pragma once

#include <vector>

#include "model/game/ledger.h"

namespace stampede {

/// The score over the day, a value for each ten seconds.
class ScoreCurve {
public:
    static constexpr SimTime step = seconds(10);

    /// Records `total` at `now`, which must be the next whole step (the first is 0:00:10; at 0:00:00 it is 0).
    void record(SimTime now, Points total);
    /// The value at the last step up to `at`, 0 before the first.
    Points at(SimTime at) const;
    const std::vector<Points>& values() const { return m_values; }

private:
    std::vector<Points> m_values;
};

/// The score as it stands at a moment.
struct Score {
    Points total = {};
    Points trend = {};  ///< change over the rules' last `trend` seconds, to the step of the curve
    std::vector<LedgerRow> ledger = {};
    CostSheet costs = {};
};

/// Keeps the score of one run. Tell its ledger of every end and it of every second that is over; read it whenever
/// needed.
class ScoreKeeper {
public:
    ScoreKeeper(const ScoreRules& rules, const Cloud& cloud) : m_rules(rules), m_cloud(cloud), m_ledger(rules) {}

    Ledger& ledger() { return m_ledger; }
    const Ledger& ledger() const { return m_ledger; }
    const ScoreCurve& curve() const { return m_curve; }

    /// The second that ends at `now` is over.
    void secondOver(SimTime now);
    Score read(SimTime now) const;
    /// What one resource has cost until `now`; a group's cost is that of what it launched, too.
    Money costOf(const ResourceId& id, SimTime now) const {
        const CostSheet sheet = costSheet(m_rules.cost, m_cloud, now);
        if (const auto own = sheet.byResource.find(id); own != sheet.byResource.end()) return own->second;
        const auto member = sheet.byMember.find(id);
        return member == sheet.byMember.end() ? Money{} : member->second;
    }
    Money costPerHour() const { return stampede::costPerHour(m_rules.cost, m_cloud); }

private:
    const ScoreRules m_rules;
    const Cloud& m_cloud;
    Ledger m_ledger;
    ScoreCurve m_curve;
};

}  // namespace stampede
