#include "widgets/load/load_values.h"

#include "model/architecture/settings.h"
#include "model/json/shape_writer.h"
#include "model/scenario/scenario_shape.h"

namespace stampede {

namespace {

/// The member of the scenario that a path names, as a file has it, whether or not it is as usual.
Value written(const std::string& path, const Scenario& scenario) {
    const Workload& load = scenario.workload;
    const ScoreRules& score = scenario.score;
    if (path == "workload/classes") return ShapeWriter::valueOf(load.classes);
    if (path == "workload/applications") return ShapeWriter::valueOf(load.applications);
    if (path == "workload/bursts") return ShapeWriter::valueOf(load.bursts);
    if (path == "score/bands") return ShapeWriter::valueOf(score.bands);
    if (path == "score/wrong_points") return score.wrongPoints.inPoints();
    if (path == "score/failed_points") return score.failedPoints.inPoints();
    if (path == "score/trend_s") return score.trend.inSeconds();
    if (path == "score/cost/points_per_usd") return score.cost.pointsPerUsd;
    if (path == "workload/released") return ShapeWriter::valueOf(load.released);
    if (path == "workload/accepted_answers") return ShapeWriter::valueOf(load.acceptedAnswers);
    if (path == "workload/warmup_s") return load.warmup.inSeconds();
    if (path == "workload/arrivals")
        return load.arrivals == Arrivals::poisson ? "poisson"
               : load.arrivals == Arrivals::mmpp  ? "mmpp"
                                                  : "deterministic";
    return {};
}

Value renamedKey(const Value& list, const std::string& from, const std::string& to) {
    if (from == to || !list.asList()) return list;
    List result;
    for (const Value& item : *list.asList()) {
        Record record;
        if (item.asRecord())
            for (const Field& field : item.asRecord()->fields)
                record.fields.push_back({field.key == from ? to : field.key, field.value});
        result.emplace_back(std::move(record));
    }
    return result;
}

}  // namespace

Value valueOf(const LoadPart& part, const Scenario& scenario) {
    return renamedKey(written(part.path, scenario), part.keyedBy, "name");
}

std::optional<Problem> changed(const LoadPart& part, const Scenario& scenario, const std::string& path,
                               const Value& value, Value& whole) {
    if (path.empty()) {
        whole = renamedKey(value, "name", part.keyedBy);
        return {};
    }
    const std::vector<Parameter> parameters{part.parameter};
    Settings settings;
    const std::string key(part.parameter.key);
    if (auto problem = settings.set(parameters, key, valueOf(part, scenario))) return problem;
    if (auto problem = settings.set(parameters, key + '/' + path, value)) return problem;
    const Value* now = settings.explicitly().find(key);
    whole = renamedKey(now ? *now : Value(List{}), "name", part.keyedBy);
    return {};
}

Value curveValue(const std::vector<std::pair<SimTime, double>>& points) {
    List list;
    for (const auto& [at, rate] : points) list.emplace_back(List{Value(clockText(at)), Value(rate)});
    return list;
}

}  // namespace stampede
