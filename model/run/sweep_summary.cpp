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

double figureOf(const Record& run, const Measure& measure) {
    const Value& member = *run.find(measure.member);
    if (!measure.within) return member.number();
    const double figure = member.asRecord()->find(measure.within)->number();
    if (!measure.isShare) return figure;
    const double offered = member.asRecord()->find("offered")->number();
    return offered > 0 ? 100 * figure / offered : 0;
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

List sweepSummary(const std::vector<Record>& runs) {
    List points;
    for (auto from = runs.begin(); from != runs.end();) {
        const Value& set = *from->find("set");
        const auto to = std::find_if(from, runs.end(), [&](const Record& run) { return !(*run.find("set") == set); });
        Record point{{{"set", set}, {"runs", static_cast<std::int64_t>(to - from)}}};
        for (const Measure& measure : measures) {
            std::vector<double> figures;
            for (auto run = from; run != to; ++run) figures.push_back(figureOf(*run, measure));
            point.set(measure.name, spreadOf(figures));
        }
        points.push_back(std::move(point));
        from = to;
    }
    return points;
}

}  // namespace stampede
