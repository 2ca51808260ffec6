#include "model/base/luck.h"
#include "model/json/write.h"
#include "model/run/result.h"

namespace stampede {

namespace {

Value number(Points points) { return points.milli % 1000 == 0 ? Value(points.milli / 1000) : Value(points.inPoints()); }
Value number(Money money) { return money.inUsd(); }
Value inSeconds(SimTime time) {
    return time.ns % 1'000'000'000 == 0 ? Value(time.wholeSeconds()) : Value(time.inSeconds());
}
Value inMilliseconds(SimTime time) { return time.inMilliseconds(); }
Value numberOrNull(std::uint32_t logEntry) {
    return logEntry == 0 ? Value() : Value(static_cast<std::int64_t>(logEntry));
}

Value orNull(const std::optional<bool>& known) { return known ? Value(*known) : Value(); }

/// 64 bits as JSON keeps them: exact where they fit an int64, else as text.
Value seedValue(std::uint64_t seed) {
    if (seed <= INT64_MAX) return static_cast<std::int64_t>(seed);
    return std::to_string(seed);
}

Record scoreOf(const Result& result) {
    List rows;
    for (const ResultRow& row : result.ledger) {
        rows.push_back(Record{{{"cause", row.cause},
                               {"group", row.group},
                               {"count", row.count},
                               {"points", number(row.points)},
                               {"because", numberOrNull(row.because)}}});
    }
    return {{{"total", number(result.score)}, {"ledger", std::move(rows)}}};
}

Record requestsOf(const Result& result) {
    Record causes;
    for (const auto& [cause, count] : result.failedByCause)
        causes.fields.push_back({std::string(causeWord(cause)), count});
    const RequestTotals& totals = result.requests;
    return {{{"offered", totals.offered},
             {"ok", totals.ok},
             {"late", totals.late},
             {"wrong", totals.wrong},
             {"failed", totals.failed},
             {"in_flight", totals.inFlight},
             {"failed_by_cause", std::move(causes)}}};
}

Record latencyOf(const LatencySummary& latency) {
    return {{{"count", latency.count},
             {"mean", inMilliseconds(latency.mean)},
             {"p50", inMilliseconds(latency.p50)},
             {"p90", inMilliseconds(latency.p90)},
             {"p95", inMilliseconds(latency.p95)},
             {"p99", inMilliseconds(latency.p99)},
             {"max", inMilliseconds(latency.max)}}};
}

Record metricsOf(const ResultResource& resource) {
    Record metrics;
    auto recorded = resource.metrics.begin();
    for (const MetricRule& rule : resource.kind->metrics) {
        const bool isRecorded = recorded != resource.metrics.end() && recorded->name == rule.name;
        const MetricSeries::Summary summary = isRecorded ? recorded++->summary : MetricSeries::Summary{};
        metrics.fields.push_back({std::string(rule.name), Record{{{"min", summary.least},
                                                                  {"mean", summary.mean},
                                                                  {"max", summary.most},
                                                                  {"last", summary.last},
                                                                  {"sum", summary.sum}}}});
    }
    return metrics;
}

Record resourcesOf(const Result& result) {
    Record resources;
    for (const ResultResource& resource : result.resources) {
        resources.fields.push_back({resource.id, Record{{{"kind", resource.kind->key},
                                                         {"state", stateWord(resource.state)},
                                                         {"metrics", metricsOf(resource)}}}});
    }
    return resources;
}

List logOf(const Chunks<LogEntry>& log) {
    List list;
    for (const LogEntry& entry : log) {
        list.push_back(Record{{{"at", clockText(entry.at)},
                               {"actor", actorWord(entry.actor)},
                               {"by", entry.by.in("en")},
                               {"call", entry.call},
                               {"resources", List(entry.resources.begin(), entry.resources.end())},
                               {"outcome", outcomeWord(entry.outcome)},
                               {"code", entry.code},
                               {"reason", english(entry.reason)},
                               {"number", static_cast<std::int64_t>(entry.number)}}});
    }
    return list;
}

List incidentsOf(const std::vector<ResultIncident>& incidents) {
    const auto after = [](const std::optional<SimTime>& span) { return span ? inSeconds(*span) : Value(); };
    List list;
    for (const ResultIncident& incident : incidents) {
        list.push_back(Record{{{"from", clockText(incident.from)},
                               {"to", incident.to ? Value(clockText(*incident.to)) : Value()},
                               {"cause", incident.cause},
                               {"points", number(incident.points)},
                               {"detected_after_s", after(incident.detectedAfter)},
                               {"recovered_after_s", after(incident.recoveredAfter)}}});
    }
    return list;
}

Record documentOf(const Result& result) {
    Record costs;
    for (const ResultCost& each : result.costByResource) costs.fields.push_back({each.id, number(each.cost)});
    List goals, rivals;
    for (const ResultGoal& goal : result.goals) goals.push_back(Record{{{"id", goal.id}, {"met", orNull(goal.met)}}});
    for (const ResultRival& rival : result.rivals) {
        rivals.push_back(Record{{{"id", rival.id}, {"score", number(rival.score)}}});
    }
    return {{{"format", "stampede/result"},
             {"formatVersion", 1},
             {"scenario", result.scenario},
             {"seed", seedValue(result.seed)},
             {"simulated_s", inSeconds(result.simulated)},
             {"score", scoreOf(result)},
             {"requests", requestsOf(result)},
             {"latency_ms", latencyOf(result.latency)},
             {"cost_usd", number(result.cost)},
             {"list_price_usd", number(result.listPrice)},
             {"cost_by_resource", std::move(costs)},
             {"actions", Record{{{"applied", result.applied}, {"refused", result.refused}}}},
             {"resources", resourcesOf(result)},
             {"log", logOf(result.log)},
             {"goals", std::move(goals)},
             {"rivals", std::move(rivals)},
             {"incidents", incidentsOf(result.incidents)}}};
}

}  // namespace

std::uint64_t resultsFingerprint(const Result& result) {
    Record document = documentOf(result);
    document.erase("goals");
    document.erase("rivals");
    return hashed(writeJson(document));
}

std::string fingerprintText(std::uint64_t fingerprint) {
    constexpr char digits[] = "0123456789abcdef";
    std::string text(16, '0');
    for (std::size_t i = 16; i-- > 0; fingerprint >>= 4) text[i] = digits[fingerprint & 15];
    return text;
}

Value toValue(const Result& result) {
    Record document = documentOf(result);
    document.set("fingerprint", Record{{{"trajectory", fingerprintText(result.trajectory)},
                                        {"results", fingerprintText(resultsFingerprint(result))}}});
    List lessons;
    for (const ResultLesson& lesson : result.lessons) {
        lessons.push_back(Record{{{"id", lesson.id}, {"felt", orNull(lesson.felt)}}});
    }
    document.set("lessons", std::move(lessons));
    return document;
}

}  // namespace stampede
