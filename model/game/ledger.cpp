#include "model/game/ledger.h"

#include <cassert>

namespace stampede {

namespace {

void addCosts(std::vector<LedgerRow>& rows, const CostSheet& costs, double pointsPerUsd) {
    for (const auto& [kind, ofKind] : costs.byKind) {
        rows.push_back({.cause = "cost:" + kind,
                        .group = "cost",
                        .count = ofKind.resources,
                        .points = pointsFor(ofKind.cost, pointsPerUsd)});
    }
}

void addRefusals(std::vector<LedgerRow>& rows, const Log& log) {
    std::map<std::string, std::int64_t> byCode;
    for (const LogEntry& entry : log.entries()) {
        if (entry.outcome == CallOutcome::refused) byCode[entry.code] += 1;
    }
    for (const auto& [code, count] : byCode) {
        rows.push_back({.cause = "refused:" + code, .group = "refused", .count = count});
    }
}

}  // namespace

Points totalOf(const std::vector<LedgerRow>& rows) {
    Points total;
    for (const LedgerRow& row : rows) total += row.points;
    return total;
}

Ledger::Ledger(const ScoreRules& rules) : m_rules(rules), m_served(rules.bands.size() + 1) {}

std::size_t Ledger::bandOf(SimTime latency) const {
    std::size_t band = 0;
    while (band < m_rules.bands.size() && m_rules.bands[band].under && latency >= *m_rules.bands[band].under) ++band;
    return band;
}

Points Ledger::worth(const Finish& finish) const {
    if (finish.outcome == Outcome::wrong) return m_rules.wrongPoints;
    if (finish.outcome == Outcome::failed) return m_rules.failedPoints;
    const std::size_t band = bandOf(finish.at - finish.born);
    return band < m_rules.bands.size() ? m_rules.bands[band].points : Points{};
}

void Ledger::finished(const Finish& finish) {
    assert((finish.outcome == Outcome::wrong) == isWrong(finish.cause));
    if (finish.outcome == Outcome::ok) {
        m_served[bandOf(finish.at - finish.born)] += 1;
    } else {
        m_bad[{finish.cause, finish.because}] += 1;
    }
    m_earned += worth(finish);
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

void Ledger::addRequests(std::vector<LedgerRow>& rows) const {
    for (std::size_t band = 0; band < m_rules.bands.size(); ++band) {
        rows.push_back({.cause = "served:" + m_rules.bands[band].name,
                        .group = "served",
                        .count = m_served[band],
                        .points = m_rules.bands[band].points * m_served[band]});
    }
    if (m_served.back() > 0) rows.push_back({.cause = "served:beyond", .group = "served", .count = m_served.back()});
    for (const auto& [key, count] : m_bad) {
        const auto& [cause, because] = key;
        rows.push_back({.cause = std::string(causeWord(cause)),
                        .group = isWrong(cause) ? "wrong" : "failed",
                        .count = count,
                        .points = (isWrong(cause) ? m_rules.wrongPoints : m_rules.failedPoints) * count,
                        .because = because});
    }
}

std::vector<LedgerRow> Ledger::rows(const CostSheet& costs, const Log& log) const {
    std::vector<LedgerRow> rows;
    addRequests(rows);
    addCosts(rows, costs, m_rules.cost.pointsPerUsd);
    addRefusals(rows, log);
    if (m_hints.count > 0) {
        rows.push_back({.cause = "hint", .group = "hint", .count = m_hints.count, .points = m_hints.points});
    }
    if (m_host.count > 0) {
        rows.push_back({.cause = "host", .group = "host", .count = m_host.count, .points = m_host.points});
    }
    return rows;
}

}  // namespace stampede
