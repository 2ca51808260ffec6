#pragma once

#include <cstddef>
#include <optional>

#include "model/architecture/parameter.h"
#include "model/game/score_rules.h"

namespace stampede {

/// How one rule of the cost is edited: for which kinds, and what is paid. What is paid by type is a list of records
/// named for their type.
const Parameter& costRuleParameter();
Value costRuleValue(const CostRules& rules, std::size_t index);
/// All the rules as a file has them, with the value at `path` of one of them changed; the problem where it does not
/// fit.
std::optional<Problem> changedCostRule(const CostRules& rules, std::size_t index, const std::string& path,
                                       const Value& value, Value& whole);

}  // namespace stampede
