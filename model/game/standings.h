#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/base/money.h"
#include "model/game/goal.h"

namespace stampede {

/// One team's place. Equal scores share the better rank.
struct Standing {
    std::string id = {};  ///< of a rival; empty for the player
    Points score = {};
    int rank = 1;
};

/// The player and the rivals (whose scores their played actions gave), best first; among equals the player first, then
/// in the rivals' order.
std::vector<Standing> standings(Points own, const std::vector<std::pair<std::string, Points>>& rivals);

/// The player's rank in it.
int rankOf(const std::vector<Standing>& standings);

/// Numbers of a result by their path: "score.total", "requests.failed", "latency_ms.p99", "cost_usd" ...
using Measures = std::map<std::string, double, std::less<>>;

/// Whether a goal depends on the rivals' scores.
bool needsRank(const Goal& goal);

/// What a goal may ask for by name; beside them "requests.failed_by_cause.CAUSE", "cost_by_resource.ID" and
/// "resources.ID.metrics.NAME.STATISTIC", whose middles a day decides.
const std::vector<std::string_view>& goalMetrics();
bool isGoalMetric(std::string_view metric);
/// What a goal asks for, for people, with its number: "Score: at least 0". `rival` is the name of the one that it asks
/// to be better than.
Text goalText(const Goal& goal, const std::string& rival);

/// Whether a goal is reached. "rank" is read from the standings, every other metric from the measures; one that nobody
/// measured is not reached. Better than "last" is to have somebody below, better than a rival is to have a higher
/// score.
bool isMet(const Goal& goal, const Measures& measures, const std::vector<Standing>& standings);

}  // namespace stampede
