#include "model/game/standings.h"

#include <algorithm>
#include <array>
#include <optional>

#include "model/base/number_text.h"
#include "model/base/worded.h"
#include "model/traffic/cause.h"

namespace stampede {

namespace {

constexpr std::string_view rankMetric = "rank", lastWord = "last";
constexpr std::string_view byCause = "requests.failed_by_cause.", byResource = "cost_by_resource.";

/// What a goal may ask for, and what it is called.
const auto& metrics() {
    static const std::array all{
        Worded{rankMetric, STAMPEDE_TEXT("Goal", "Rank")},
        Worded{"score.total", STAMPEDE_TEXT("Goal", "Score")},
        Worded{"requests.offered", STAMPEDE_TEXT("Goal", "Requests")},
        Worded{"requests.ok", STAMPEDE_TEXT("Goal", "Right answers")},
        Worded{"requests.late", STAMPEDE_TEXT("Goal", "Late answers")},
        Worded{"requests.wrong", STAMPEDE_TEXT("Goal", "Wrong answers")},
        Worded{"requests.failed", STAMPEDE_TEXT("Goal", "Failed requests")},
        Worded{"requests.in_flight", STAMPEDE_TEXT("Goal", "Requests without an answer at the end")},
        Worded{"latency_ms.count", STAMPEDE_TEXT("Goal", "Answers with a latency")},
        Worded{"latency_ms.mean", STAMPEDE_TEXT("Goal", "Mean latency in ms")},
        Worded{"latency_ms.p50", STAMPEDE_TEXT("Goal", "p50 latency in ms")},
        Worded{"latency_ms.p90", STAMPEDE_TEXT("Goal", "p90 latency in ms")},
        Worded{"latency_ms.p95", STAMPEDE_TEXT("Goal", "p95 latency in ms")},
        Worded{"latency_ms.p99", STAMPEDE_TEXT("Goal", "p99 latency in ms")},
        Worded{"latency_ms.max", STAMPEDE_TEXT("Goal", "Longest latency in ms")},
        Worded{"cost_usd", STAMPEDE_TEXT("Goal", "Cost in $")},
        Worded{"list_price_usd", STAMPEDE_TEXT("Goal", "List price in $")},
        Worded{"actions.applied", STAMPEDE_TEXT("Goal", "Calls that went well")},
        Worded{"actions.refused", STAMPEDE_TEXT("Goal", "Refused calls")},
        Worded{"simulated_s", STAMPEDE_TEXT("Goal", "Played seconds")},
    };
    return all;
}

Text metricText(std::string_view metric) {
    if (const Worded* known = rowOf(metrics(), metric)) return known->text;
    if (metric.starts_with(byCause))
        return STAMPEDE_TEXT("Goal", "Failed requests (%1)").arg(causeText(metric.substr(byCause.size())));
    if (metric.starts_with(byResource))
        return STAMPEDE_TEXT("Goal", "Cost in $ (%1)").resource(std::string(metric.substr(byResource.size())));
    return asItself(metric);
}

std::optional<double> measured(const std::string& metric, const Measures& measures,
                               const std::vector<Standing>& standings) {
    if (metric == rankMetric) return rankOf(standings);
    const auto found = measures.find(metric);
    return found == measures.end() ? std::nullopt : std::optional(found->second);
}

bool isBetter(const std::string& than, const std::vector<Standing>& standings) {
    const int own = rankOf(standings);
    return std::any_of(standings.begin(), standings.end(), [&](const Standing& other) {
        return other.rank > own && (than == lastWord || other.id == than);
    });
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
    static const std::vector<std::string_view> all = [] {
        std::vector<std::string_view> words;
        for (const Worded& metric : metrics()) words.push_back(metric.word);
        return words;
    }();
    return all;
}

bool isGoalMetric(std::string_view metric) {
    if (rowOf(metrics(), metric)) return true;
    for (const std::string_view beginning : {byCause, byResource}) {
        if (metric.starts_with(beginning) && metric.size() > beginning.size()) return true;
    }
    if (!metric.starts_with("resources.") || metric.find(".metrics.") == std::string_view::npos) return false;
    constexpr std::string_view statistics[] = {".min", ".mean", ".max", ".last", ".sum"};
    return std::any_of(std::begin(statistics), std::end(statistics),
                       [&](std::string_view statistic) { return metric.ends_with(statistic); });
}

Text goalText(const Goal& goal, const std::string& rival) {
    const Text what = metricText(goal.metric);
    if (goal.atLeast && goal.atMost)
        return STAMPEDE_TEXT("Goal", "%1: from %2 to %3")
            .arg(what)
            .arg(numberText(*goal.atLeast))
            .arg(numberText(*goal.atMost));
    if (goal.atLeast) return STAMPEDE_TEXT("Goal", "%1: at least %2").arg(what).arg(numberText(*goal.atLeast));
    if (goal.atMost) return STAMPEDE_TEXT("Goal", "%1: at most %2").arg(what).arg(numberText(*goal.atMost));
    if (goal.betterThan == lastWord) return STAMPEDE_TEXT("Goal", "Score: higher than that of at least 1 other team");
    return STAMPEDE_TEXT("Goal", "Score: higher than that of %1").arg(rival.empty() ? goal.betterThan : rival);
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
