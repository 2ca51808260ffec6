#include "model/game/score_rule.h"

namespace stampede {

namespace {

constexpr const ScoreRule* rules[] = {
#define STAMPEDE_SCORE_RULE(name) &name,
#include "model/game/score_rules.def"
#undef STAMPEDE_SCORE_RULE
};

}  // namespace

std::span<const ScoreRule* const> allScoreRules() { return rules; }

}  // namespace stampede
