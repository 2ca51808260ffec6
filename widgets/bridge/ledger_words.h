#pragma once

#include <QColor>
#include <QString>
#include <vector>

#include "model/architecture/catalog.h"
#include "model/game/score_rule.h"

namespace stampede {

struct ScoreRules;
struct Tokens;

/// A row of the ledger in words: "served fast", "no healthy target", "instances". What has no words here is shown as
/// the ledger calls it. One line, plain.
QString causeName(const LedgerRow& row, const Catalog& catalog);

/// What one cause brought or took together.
struct CauseSum {
    LedgerRow row = {};  ///< the first of them
    Points points = {};
    std::int64_t count = 0;
    bool isOthers = false;  ///< what did not fit, together
};

/// The sums by cause of what `now` has beyond `before` (empty: since 0:00), without those that are worth nothing: at
/// most `most` of them, the biggest first, all others in a last one.
std::vector<CauseSum> causeSums(const std::vector<LedgerRow>& now, const std::vector<LedgerRow>& before,
                                std::size_t most);

/// What it is drawn in: the best of the score's bands as ok, the others as late, what is lost as its requests are.
QColor causeColor(const CauseSum& sum, const ScoreRules& score, const Tokens& tokens);

}  // namespace stampede
