#include <algorithm>
#include <map>

#include "model/game/standings.h"
#include "model/run/guarantee.h"
#include "model/run/simulation.h"

namespace stampede {

namespace {

LatencySummary summaryOf(const LatencyHistogram& latencies) {
    return {.count = static_cast<std::int64_t>(latencies.count()),
            .mean = latencies.mean(),
            .p50 = latencies.quantile(0.5),
            .p90 = latencies.quantile(0.9),
            .p95 = latencies.quantile(0.95),
            .p99 = latencies.quantile(0.99),
            .max = latencies.max()};
}

std::vector<std::pair<Cause, std::int64_t>> failuresOf(const RunBook& book) {
    std::vector<std::pair<Cause, std::int64_t>> failures;
    for (int i = 0; i < static_cast<int>(Cause::count); ++i) {
        const auto cause = static_cast<Cause>(i);
        if (book.failed(cause) != 0) failures.emplace_back(cause, book.failed(cause));
    }
    return failures;
}

std::vector<ResultResource> resourcesOf(const Cloud& cloud) {
    std::vector<ResultResource> list;
    list.reserve(cloud.resources().size());
    for (const auto& [id, resource] : cloud.resources()) {
        list.push_back({.id = id, .kind = resource->kind, .state = resource->state});
        std::vector<ResultMetric>& metrics = list.back().metrics;
        const auto isRecorded = [](const MetricSeries& series) { return !series.empty(); };
        metrics.reserve(
            static_cast<std::size_t>(std::count_if(resource->metrics.begin(), resource->metrics.end(), isRecorded)));
        for (std::size_t i = 0; i < resource->metrics.size(); ++i) {
            if (isRecorded(resource->metrics[i]))
                metrics.push_back({resource->kind->metrics[i].name, resource->metrics[i].summary()});
        }
    }
    return list;
}

std::vector<std::pair<std::string, std::int64_t>> sharesOf(const Incident& incident) {
    std::vector<std::pair<std::string, std::int64_t>> shares;
    for (const auto& [cause, count] : incident.shares) shares.emplace_back(incidentWord(cause), count);
    return shares;
}

/// What everything that was ever drawn was called last.
std::map<ResourceId, Wording> namesIn(const Architecture& beginning, const std::vector<Action>& played,
                                      const Architecture& now) {
    std::map<ResourceId, Wording> names;
    for (const auto& resource : beginning.resources()) names[resource->id] = resource->name;
    for (const Action& action : played) {
        if (const auto* add = std::get_if<AddAction>(&action.what)) names[add->id] = add->name;
        if (const auto* rename = std::get_if<RenameAction>(&action.what)) names[rename->id] = rename->name;
    }
    for (const auto& resource : now.resources()) names[resource->id] = resource->name;
    return names;
}

std::vector<ResultIncident> incidentsOf(const IncidentWatch& watch, const Cloud& cloud, SimTime now) {
    std::vector<ResultIncident> list;
    for (const Incident& incident : watch.incidents(cloud, now)) {
        list.push_back({.from = incident.from,
                        .to = incident.to == never ? std::nullopt : std::optional(incident.to),
                        .cause = std::string(incidentWord(incident.cause)),
                        .shares = sharesOf(incident),
                        .mostly = incident.mostly,
                        .points = incident.points,
                        .detectedAfter = incident.detectedAfter,
                        .recoveredAfter = incident.recoveredAfter});
    }
    return list;
}

/// True of causes that every day has: what is served, and what it costs.
bool isDaily(std::string_view cause) { return cause.starts_with("served:") || cause.starts_with("cost:"); }

using Faults = std::map<std::string, std::vector<std::uint32_t>>;

/// True where requests failed or were wrong because of what the plan's entry did, by whatever cause: behind a CDN a
/// shut gate looks like an origin that does not answer.
bool wasFelt(const std::string& fault, const Faults& faults, const std::vector<LedgerRow>& ledger) {
    const auto made = faults.find(fault);
    if (made == faults.end()) return false;
    return std::any_of(ledger.begin(), ledger.end(), [&](const LedgerRow& row) {
        return row.count > 0 && std::find(made->second.begin(), made->second.end(), row.because) != made->second.end();
    });
}

/// Whether something was refused, failed or was wrong for one of the lesson's causes. Where nothing was, a lesson with
/// a daily cause is not judged: whether it was too much or too little of that shows in comparison with another run
/// only.
std::optional<bool> feltOf(const Lesson& lesson, const Faults& faults, const std::vector<LedgerRow>& ledger) {
    if (!lesson.fault.empty()) return wasFelt(lesson.fault, faults, ledger);
    const auto isCause = [&](const LedgerRow& row) {
        return row.count > 0 && !isDaily(row.cause) &&
               std::find(lesson.causes.begin(), lesson.causes.end(), row.cause) != lesson.causes.end();
    };
    if (std::any_of(ledger.begin(), ledger.end(), isCause)) return true;
    if (std::any_of(lesson.causes.begin(), lesson.causes.end(), isDaily)) return std::nullopt;
    return false;
}

std::vector<ResultLesson> lessonsOf(const std::vector<Lesson>& lessons, const Faults& faults,
                                    const std::vector<LedgerRow>& ledger) {
    std::vector<ResultLesson> list;
    for (const Lesson& lesson : lessons) list.push_back({lesson.id, feltOf(lesson, faults, ledger)});
    return list;
}

/// Numbers of the result by their path, as goals name them.
void addMeasures(Measures& measures, const std::string& path, const Value& value) {
    if (value.isNumber()) measures[path] = value.number();
    if (const Record* record = value.asRecord()) {
        for (const Field& field : record->fields) {
            addMeasures(measures, path.empty() ? field.key : path + "." + field.key, field.value);
        }
    }
}

/// A goal about ranks is judged only where the score of every rival is known.
std::vector<ResultGoal> goalsOf(const Scenario& scenario, const Result& result) {
    if (scenario.goals.empty()) return {};  // a large result is much to put in words for nobody
    Measures measures;
    for (int i = 0; i < static_cast<int>(Cause::count); ++i) {  // the result names only those that happened
        measures["requests.failed_by_cause." + std::string(causeWord(static_cast<Cause>(i)))] = 0;
    }
    addMeasures(measures, "", toValue(result));
    std::vector<std::pair<std::string, Points>> others;
    for (const ResultRival& rival : result.rivals) others.emplace_back(rival.id, rival.score);
    const std::vector<Standing> table = standings(result.score, others);
    std::vector<ResultGoal> list;
    for (const Goal& goal : scenario.goals) {
        ResultGoal judged{goal.id, std::string(goal.name.in("en"))};
        if (result.rivals.size() == scenario.rivals.size() || !needsRank(goal)) {
            judged.met = isMet(goal, measures, table);
        }
        list.push_back(std::move(judged));
    }
    return list;
}

}  // namespace

Result Simulation::result(std::vector<ResultRival> rivals) const {
    guarantee();
    const Score score = m_score.read(now());
    Result result;
    result.scenario = m_scenario->name.in("en");
    result.seed = m_seed;
    result.simulated = now();
    result.score = score.total;
    for (const LedgerRow& row : score.ledger) {
        result.ledger.push_back({row.cause, row.group, row.count, row.points, row.because});
    }
    result.requests = m_book.totals();
    result.failedByCause = failuresOf(m_book);
    result.latency = summaryOf(m_book.latencies());
    result.cost = score.costs.total;
    result.listPrice = score.costs.listPrice;
    const std::map<ResourceId, Wording> names = namesIn(m_scenario->architecture, m_played, m_history.drawing());
    for (const auto& [id, cost] : score.costs.byResource) {
        const auto name = names.find(id);
        result.costByResource.push_back({id, cost, name == names.end() ? Wording{} : name->second});
    }
    result.applied = m_cloud.log().count(Actor::player, CallOutcome::ok);
    result.refused = m_cloud.log().count(Actor::player, CallOutcome::refused);
    result.resources = resourcesOf(m_cloud);
    result.log = m_cloud.log().entries();
    result.rivals = std::move(rivals);
    result.incidents = incidentsOf(m_incidents, m_cloud, now());
    result.lessons = lessonsOf(m_scenario->lessons, m_faults, score.ledger);
    result.trajectory = trajectory();
    result.goals = goalsOf(*m_scenario, result);
    return result;
}

/// The log in order and the requests in any order; nothing that is internal to an engine enters it.
std::uint64_t Simulation::trajectory() const {
    std::uint64_t hash = 0;
    const auto enter = [&hash](std::uint64_t word) { hash = mixed(hash ^ word); };
    for (const LogEntry& entry : m_cloud.log().entries()) {
        enter(static_cast<std::uint64_t>(entry.at.ns));
        enter(static_cast<std::uint64_t>(entry.actor));
        enter(hashed(entry.call));
        for (const ResourceId& id : entry.resources) enter(hashed(id));
        enter(static_cast<std::uint64_t>(entry.outcome));
        enter(hashed(entry.code));
    }
    return hash + m_book.fingerprint();
}

}  // namespace stampede
