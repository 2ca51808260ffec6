#include "model/game/ledger.h"

#include <cassert>

namespace stampede {

Points totalOf(const std::vector<LedgerRow>& rows) {
    Points total;
    for (const LedgerRow& row : rows) total += row.points;
    return total;
}

Ledger::Ledger(const ScoreRules& rules) : m_rules(rules) {
    for (const ScoreRule* rule : allScoreRules()) {
        if (rule->countRequests) m_counts.push_back(rule->countRequests(rules));
    }
    for (const Outcome outcome : {Outcome::ok, Outcome::wrong, Outcome::failed})
        for (const auto& count : m_counts)
            if (count->counts(outcome)) m_counting[static_cast<std::size_t>(outcome)].push_back(count.get());
    if (!rules.bands.empty() && rules.bands.front().under) m_lateFrom = *rules.bands.front().under;
}

Points Ledger::finished(const Finish& finish) {
    assert((finish.outcome == Outcome::wrong) == isWrong(finish.cause));
    Points worth;
    for (RequestCount* count : m_counting[static_cast<std::size_t>(finish.outcome)]) worth += count->count(finish);
    m_earned += worth;
    return worth;
}

void Ledger::served(std::span<const Finish> finishes) {
    for (RequestCount* count : m_counting[static_cast<std::size_t>(Outcome::ok)]) m_earned += count->countAll(finishes);
}

void Ledger::tookHint(Points price) {
    m_hints.count += 1;
    m_hints.points += price;
    m_earned += price;
}

void Ledger::hostGave(Points points) {
    m_host.count += 1;
    m_host.points += points;
    m_earned += points;
}

std::vector<LedgerRow> Ledger::rows(const CostSheet& costs, const Log& log) const {
    const ScoreFacts facts{.rules = m_rules, .costs = costs, .log = log, .hints = m_hints, .host = m_host};
    std::vector<LedgerRow> rows;
    auto count = m_counts.begin();
    for (const ScoreRule* rule : allScoreRules()) {
        if (rule->countRequests)
            (*count++)->addRows(rows);
        else
            rule->addRows(facts, rows);
    }
    return rows;
}

}  // namespace stampede
