#include <algorithm>
#include <cmath>  // sqrt only

#include "model/base/student_t.h"
#include "model/run/sweep.h"

namespace stampede {

namespace {

/// One figure of a run, by the member of its record and the member within that.
struct Measure {
    const char* name;
    const char* member;
    const char* within = nullptr;
    bool isShare = false;  ///< of the requests offered, in percent
};
constexpr Measure measures[] = {
    {"score", "score"},
    {"failed_percent", "requests", "failed", true},
    {"wrong_percent", "requests", "wrong", true},
    {"mean_ms", "latency_ms", "mean"},
    {"p50_ms", "latency_ms", "p50"},
    {"p99_ms", "latency_ms", "p99"},
    {"cost_usd", "cost_usd"},
};

const Value* memberOf(const Value* value, std::string_view name) {
    const Record* record = value ? value->asRecord() : nullptr;
    const Value* member = record ? record->find(name) : nullptr;
    return member;
}

/// Empty where the run lacks it.
std::optional<double> figureOf(const Value& run, const Measure& measure) {
    const Value* member = memberOf(&run, measure.member);
    const Value* figure = measure.within ? memberOf(member, measure.within) : member;
    if (!figure || !figure->isNumber()) return std::nullopt;
    if (!measure.isShare) return figure->number();
    const Value* offered = memberOf(member, "offered");
    if (!offered || !offered->isNumber()) return std::nullopt;
    return offered->number() > 0 ? 100 * figure->number() / offered->number() : 0;
}

Record spreadOf(const std::vector<double>& figures) {
    const auto count = static_cast<double>(figures.size());
    double sum = 0, squares = 0;
    for (const double figure : figures) sum += figure;
    const double mean = sum / count;
    for (const double figure : figures) squares += (figure - mean) * (figure - mean);
    const auto [least, most] = std::minmax_element(figures.begin(), figures.end());
    Record spread{{{"mean", mean}, {"min", *least}, {"max", *most}, {"sd", Value()}, {"ci95", Value()}}};
    if (figures.size() < 2) return spread;  // one run says nothing of the spread
    const double sd = std::sqrt(squares / (count - 1));
    const double half = studentT975(static_cast<std::int64_t>(figures.size()) - 1) * sd / std::sqrt(count);
    spread.set("sd", sd);
    spread.set("ci95", List{mean - half, mean + half});
    return spread;
}

}  // namespace

bool isSweepRun(const Value& line) {
    const Value* number = memberOf(&line, "run");
    const Value* set = memberOf(&line, "set");
    if (!number || !number->asInteger() || !set || !set->asRecord()) return false;
    return std::all_of(std::begin(measures), std::end(measures),
                       [&](const Measure& measure) { return figureOf(line, measure).has_value(); });
}

List sweepSummary(const std::vector<Record>& runs) {
    List points;
    for (auto from = runs.begin(); from != runs.end();) {
        const Value& set = *from->find("set");
        const auto to = std::find_if(from, runs.end(), [&](const Record& run) { return !(*run.find("set") == set); });
        Record point{{{"set", set}, {"runs", static_cast<std::int64_t>(to - from)}}};
        for (const Measure& measure : measures) {
            std::vector<double> figures;
            for (auto run = from; run != to; ++run) figures.push_back(*figureOf(*run, measure));
            point.set(measure.name, spreadOf(figures));
        }
        points.push_back(std::move(point));
        from = to;
    }
    return points;
}

}  // namespace stampede
