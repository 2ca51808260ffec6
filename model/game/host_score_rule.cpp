#include "model/game/score_rule.h"

namespace stampede {

namespace {

std::vector<std::string_view> causes() { return {"host"}; }

void addRows(const ScoreFacts& facts, std::vector<LedgerRow>& rows) {
    if (facts.host.count == 0) return;
    rows.push_back({.cause = "host", .group = "host", .count = facts.host.count, .points = facts.host.points});
}

}  // namespace

const ScoreRule hostScoreRule = {.group = "host", .causes = causes, .addRows = addRows};

}  // namespace stampede
