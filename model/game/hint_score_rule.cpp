#include "model/game/score_rule.h"

namespace stampede {

namespace {

std::vector<std::string_view> causes() { return {"hint"}; }

void addRows(const ScoreFacts& facts, std::vector<LedgerRow>& rows) {
    if (facts.hints.count == 0) return;
    rows.push_back({.cause = "hint", .group = "hint", .count = facts.hints.count, .points = facts.hints.points});
}

}  // namespace

const ScoreRule hintScoreRule = {.group = "hint", .causes = causes, .addRows = addRows};

}  // namespace stampede
