#include "model/game/standings.h"

#include <algorithm>
#include <optional>

namespace stampede {

namespace {

constexpr std::string_view rankMetric = "rank";

std::optional<double> measured(const std::string& metric, const Measures& measures,
                               const std::vector<Standing>& standings) {
    if (metric == rankMetric) return rankOf(standings);
    const auto found = measures.find(metric);
    return found == measures.end() ? std::nullopt : std::optional(found->second);
}

bool isBetter(const std::string& than, const std::vector<Standing>& standings) {
    const int own = rankOf(standings);
    return std::any_of(standings.begin(), standings.end(),
                       [&](const Standing& other) { return other.rank > own && (than == "last" || other.id == than); });
}

}  // namespace

std::vector<Standing> standings(Points own, const std::vector<std::pair<std::string, Points>>& rivals) {
    std::vector<Standing> list{{.score = own}};
    for (const auto& [id, score] : rivals) list.push_back({.id = id, .score = score});
    std::stable_sort(list.begin(), list.end(), [](const Standing& a, const Standing& b) { return a.score > b.score; });
    for (std::size_t i = 0; i < list.size(); ++i) {
        const bool shared = i > 0 && list[i].score == list[i - 1].score;
        list[i].rank = shared ? list[i - 1].rank : static_cast<int>(i) + 1;
    }
    return list;
}

int rankOf(const std::vector<Standing>& standings) {
    for (const Standing& standing : standings) {
        if (standing.id.empty()) return standing.rank;
    }
    return 1;
}

const std::vector<std::string_view>& goalMetrics() {
    static const std::vector<std::string_view> all{
        rankMetric,       "score.total",     "requests.offered",   "requests.ok",      "requests.late",
        "requests.wrong", "requests.failed", "requests.in_flight", "latency_ms.count", "latency_ms.mean",
        "latency_ms.p50", "latency_ms.p90",  "latency_ms.p95",     "latency_ms.p99",   "latency_ms.max",
        "cost_usd",       "list_price_usd",  "actions.applied",    "actions.refused",  "simulated_s"};
    return all;
}

bool isGoalMetric(std::string_view metric) {
    const std::vector<std::string_view>& all = goalMetrics();
    if (std::find(all.begin(), all.end(), metric) != all.end()) return true;
    constexpr std::string_view byCause = "requests.failed_by_cause.", byResource = "cost_by_resource.";
    for (const std::string_view beginning : {byCause, byResource}) {
        if (metric.starts_with(beginning) && metric.size() > beginning.size()) return true;
    }
    if (!metric.starts_with("resources.") || metric.find(".metrics.") == std::string_view::npos) return false;
    constexpr std::string_view statistics[] = {".min", ".mean", ".max", ".last", ".sum"};
    return std::any_of(std::begin(statistics), std::end(statistics),
                       [&](std::string_view statistic) { return metric.ends_with(statistic); });
}

bool needsRank(const Goal& goal) { return goal.metric == rankMetric || !goal.betterThan.empty(); }

bool isMet(const Goal& goal, const Measures& measures, const std::vector<Standing>& standings) {
    if (goal.atLeast || goal.atMost) {
        const std::optional<double> value = measured(goal.metric, measures, standings);
        if (!value || (goal.atLeast && *value < *goal.atLeast) || (goal.atMost && *value > *goal.atMost)) return false;
    }
    return goal.betterThan.empty() || isBetter(goal.betterThan, standings);
}

}  // namespace stampede
