#include "model/run/sweep_plan.h"

#include "model/base/luck.h"
#include "model/json/pointer.h"
#include "model/json/read.h"
#include "model/run/engine_version.h"
#include "model/run/result.h"

namespace stampede {

namespace {

const Value* memberOf(const Value& value, std::string_view name) {
    return value.asRecord() ? value.asRecord()->find(name) : nullptr;
}

const List* listOf(const Value& value, std::string_view name) {
    const Value* member = memberOf(value, name);
    return member ? member->asList() : nullptr;
}

bool readSeeds(const List& seeds, SweepPlan& plan) {
    if (seeds.size() != 2 || !seeds[0].asInteger() || !seeds[1].asInteger()) return false;
    plan.firstSeed = *seeds[0].asInteger();
    plan.lastSeed = *seeds[1].asInteger();
    return plan.firstSeed >= 0 && plan.lastSeed >= plan.firstSeed &&
           plan.lastSeed - plan.firstSeed < static_cast<std::int64_t>(SweepPlan::mostRuns);
}

bool readAxis(const Value& set, SweepPlan& plan) {
    const Value* pointer = memberOf(set, "pointer");
    const List* values = listOf(set, "values");
    if (!pointer || !pointer->asString() || !values || values->empty()) return false;
    plan.axes.push_back({*pointer->asString(), *values});
    return plan.points() <= SweepPlan::mostPoints;
}

}  // namespace

std::size_t SweepPlan::points() const {
    std::size_t points = 1;
    for (const SweepAxis& axis : axes) points *= axis.values.size();
    return points;
}

Record SweepPlan::settingsOf(std::size_t point) const {
    Record set;
    for (auto axis = axes.rbegin(); axis != axes.rend(); ++axis) {
        set.fields.insert(set.fields.begin(), {axis->pointer, axis->values[point % axis->values.size()]});
        point /= axis->values.size();
    }
    return set;
}

Record SweepPlan::description() const {
    List sets;
    for (const SweepAxis& axis : axes) sets.push_back(Record{{{"pointer", axis.pointer}, {"values", axis.values}}});
    return {{{"scenario", fingerprintText(hashed(scenario))},
             {"actions", script.empty() ? Value() : Value(fingerprintText(hashed(script)))},
             {"seeds", List{firstSeed, lastSeed}},
             {"set", std::move(sets)},
             {"until", until == never ? Value() : Value(clockText(until))},
             {"engine", engineVersion}}};
}

std::optional<SweepPlan> describedPlan(const Value& description) {
    SweepPlan plan;
    const List* seeds = listOf(description, "seeds");
    const List* sets = listOf(description, "set");
    if (!seeds || !sets || !readSeeds(*seeds, plan)) return std::nullopt;
    for (const Value& set : *sets)
        if (!readAxis(set, plan)) return std::nullopt;
    if (plan.runs() > SweepPlan::mostRuns) return std::nullopt;
    return plan;
}

bool isOfPlan(const Record& run, const SweepPlan& plan) {
    const Value *number = run.find("run"), *seed = run.find("seed"), *set = run.find("set");
    if (!number || !number->asInteger() || !seed || !set || *number->asInteger() < 0) return false;
    const auto index = static_cast<std::size_t>(*number->asInteger());
    if (index >= plan.runs()) return false;
    return *seed == Value(plan.firstSeed + static_cast<std::int64_t>(index % plan.seeds())) &&
           *set == Value(plan.settingsOf(index / plan.seeds()));
}

std::optional<std::pair<SweepAxis, SweepAxis>> crossingAxes(const SweepPlan& plan) {
    const Value document = toValue(readJson(plan.scenario, plan.file));
    std::vector<std::string> places;
    for (const SweepAxis& axis : plan.axes) places.push_back(normalPointer(document, axis.pointer) + '/');
    for (std::size_t i = 0; i < places.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (places[i].starts_with(places[j]) || places[j].starts_with(places[i]))
                return std::pair(plan.axes[j], plan.axes[i]);
    return std::nullopt;
}

}  // namespace stampede
