#include "model/game/score_keeper.h"

#include <algorithm>
#include <cassert>

namespace stampede {

void ScoreCurve::record([[maybe_unused]] SimTime now, Points total) {
    assert(now == step * (static_cast<std::int64_t>(m_values.size()) + 1));
    m_values.push_back(total);
}

Points ScoreCurve::at(SimTime at) const {
    const std::int64_t steps = std::min(at.ns / step.ns, static_cast<std::int64_t>(m_values.size()));
    return steps <= 0 ? Points{} : m_values[static_cast<std::size_t>(steps - 1)];
}

void ScoreKeeper::secondOver(SimTime now) {
    if (now.ns % ScoreCurve::step.ns != 0 || now <= SimTime{}) return;
    m_curve.record(now, read(now).total);
}

Score ScoreKeeper::read(SimTime now) const {
    Score score;
    score.costs = costSheet(m_rules.cost, m_cloud, now);
    score.ledger = m_ledger.rows(score.costs, m_cloud.log());
    score.total = totalOf(score.ledger);
    score.trend = score.total - m_curve.at(now - m_rules.trend);
    return score;
}

}  // namespace stampede
