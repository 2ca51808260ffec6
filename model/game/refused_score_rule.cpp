#include <map>

#include "model/game/score_rule.h"

namespace stampede {

namespace {

/// Refused calls by code: told, and worth nothing.
void addRows(const ScoreFacts& facts, std::vector<LedgerRow>& rows) {
    std::map<std::string, std::int64_t> byCode;
    for (const LogEntry& entry : facts.log.entries()) {
        if (entry.outcome == CallOutcome::refused) byCode[entry.code] += 1;
    }
    for (const auto& [code, count] : byCode) {
        rows.push_back({.cause = "refused:" + code, .group = "refused", .count = count});
    }
}

}  // namespace

const ScoreRule refusedScoreRule = {.group = "refused", .addRows = addRows};

}  // namespace stampede
