#include "model/game/score_rule.h"

namespace stampede {

namespace {

/// The bill by kind, at the rules' points for a dollar.
void addRows(const ScoreFacts& facts, std::vector<LedgerRow>& rows) {
    for (const auto& [kind, ofKind] : facts.costs.byKind) {
        rows.push_back({.cause = "cost:" + kind,
                        .group = "cost",
                        .count = ofKind.resources,
                        .points = pointsFor(ofKind.cost, facts.rules.cost.pointsPerUsd)});
    }
}

}  // namespace

const ScoreRule costScoreRule = {.group = "cost", .addRows = addRows};

}  // namespace stampede
