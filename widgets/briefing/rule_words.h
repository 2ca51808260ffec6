#pragma once

#include <QString>
#include <vector>

#include "model/scenario/scenario.h"

namespace stampede {

class Catalog;

/// Something that happens, and what it brings.
struct RuleLine {
    QString what = {};
    QString worth = {};
    const char* look = nullptr;  ///< of the worth, one of a QLabel's
};

/// "Right answer in less than 1 s" +2 ... "No answer" -1.
std::vector<RuleLine> answerRules(const ScoreRules& rules);
/// "Each dollar on the bill" -4, then what a kind costs: "Instance" "t2.micro $8 ... per started 15 min".
std::vector<RuleLine> costRules(const CostRules& rules, const Catalog& catalog);
/// The numbers of the scenario that are not the service's own: "Elastic IP addresses per Region" "2 instead of 5".
std::vector<RuleLine> quotaRules(const Limits& limits, const Catalog& catalog);
/// The name, or where it has none what it asks for.
QString goalWords(const Goal& goal);
/// What it asks for with its number: "Score: at least 0"; `rivals` are those of the day.
QString goalAsks(const Goal& goal, const std::vector<Rival>& rivals);

}  // namespace stampede
