// model/game: what the day is worth: score rules and ledger, goals, incidents, announcements, hints, rivals. Reads what
// happened; changes nothing in the cloud. Here are the numbers that a scenario sets; score_rules.def lists the rules.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/base/money.h"
#include "model/base/sim_time.h"
#include "model/base/value.h"

namespace stampede {

/// Right answers in less than `under` (and not in an earlier band's time) earn `points` each. The last band has no
/// limit.
struct Band {
    std::string name = {};
    std::optional<SimTime> under = {};
    Points points = {};
    Record unknown = {};
    bool operator==(const Band&) const = default;
};

/// True for the word of a rule that names all kinds.
inline bool isEveryKind(std::string_view word) { return word == "*"; }

/// How the bill of some kinds is made up: a fixed sum for each started block, or the provider's price times a factor.
struct CostRule {
    std::vector<std::string> kinds = {"*"};                      ///< "*" for every kind
    std::optional<SimTime> perStarted = {};                      ///< the block, of wall time of each resource
    std::optional<double> usd = {};                              ///< for each started block
    std::vector<std::pair<std::string, double>> usdByType = {};  ///< the same by instance type, before `usd`
    std::optional<double> catalogPriceTimes = {};                ///< where no block is given
    Record unknown = {};
    bool operator==(const CostRule&) const = default;
};

/// The first rule that names the kind applies; a kind that none names costs nothing.
struct CostRules {
    double pointsPerUsd = 0;
    std::vector<CostRule> rules = {};
    Record unknown = {};
    bool operator==(const CostRules&) const = default;
};

struct ScoreRules {
    std::vector<Band> bands = {};
    Points wrongPoints = {};
    Points failedPoints = {};
    SimTime trend = {};  ///< the span that the score's slope is shown over
    CostRules cost = {};
    Record unknown = {};
    bool operator==(const ScoreRules&) const = default;
};

/// What holds where a scenario does not say: 2, 1 and 0.25 points for an answer under 1 s, under 8 s and later, -1 for
/// a wrong one or none, -4 for each dollar of the provider's bill (the rules of the game that this one follows;
/// documented with the launch day).
ScoreRules defaultScoreRules();

}  // namespace stampede
