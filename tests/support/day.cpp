#include "tests/support/day.h"

#include <gtest/gtest.h>

#include "model/json/read.h"
#include "model/kinds/kinds.h"
#include "model/scenario/action_json.h"
#include "tests/support/project_root.h"

namespace stampede {

const Catalog& realCatalog() {
    static const Catalog catalog = makeCatalog();
    return catalog;
}

std::string shippedFile(const std::string& name) { return readFile((projectRoot() / "scenarios" / name).string()); }

namespace {

std::shared_ptr<const Scenario> load(std::string_view json, const std::string& name) {
    return std::make_shared<const Scenario>(loadScenario(json, name, realCatalog()));
}

}  // namespace

Day::Day(const std::string& scenario, std::uint64_t seed)
    : Day(load(shippedFile(scenario + ".json"), scenario), seed) {}

Day::Day(const std::string& scenario, std::uint64_t seed, const std::function<void(Scenario&)>& change)
    : Day(
          [&] {
              Scenario changed = *load(shippedFile(scenario + ".json"), scenario);
              change(changed);
              return std::make_shared<const Scenario>(std::move(changed));
          }(),
          seed) {}

Day::Day(std::shared_ptr<const Scenario> scenario, std::uint64_t seed)
    : m_simulation(std::make_unique<Simulation>(std::move(scenario), realCatalog(), seed)) {}

Day Day::of(std::string_view json, std::uint64_t seed) { return Day(load(json, "test"), seed); }

Day& Day::play(std::string_view actions) {
    m_simulation->schedule(actionsOf(readActions(actions, "test")));
    return *this;
}

Day& Day::script(const std::string& name) {
    return play(shippedFile("solutions/launch_day/" + name + ".actions.json"));
}

Day& Day::until(std::string_view clock) {
    m_simulation->advanceTo(parseClock(clock).value());
    return *this;
}

const CloudResource& Day::at(std::string_view id) const {
    const CloudResource* resource = cloud().find(id);
    if (!resource) throw std::runtime_error("never there: " + std::string(id));
    return *resource;
}

std::vector<LogEntry> Day::calls(std::string_view call) const {
    std::vector<LogEntry> result;
    for (const LogEntry& entry : cloud().log().entries())
        if (entry.call == call) result.push_back(entry);
    return result;
}

LogEntry Day::last(std::string_view call) const {
    const auto all = calls(call);
    if (all.empty()) {
        ADD_FAILURE() << "never called: " << call;
        return {};
    }
    return all.back();
}

MetricSeries::Summary Day::metric(std::string_view id, std::string_view name, int from, int to) const {
    const CloudResource& resource = at(id);
    const int index = resource.kind->metric(name);
    if (index < 0) throw std::runtime_error("no such metric: " + std::string(name));
    MetricSeries part;
    for (int minute = from; minute < to; ++minute)
        if (const auto value = resource.metrics[static_cast<std::size_t>(index)].at(minute))
            part.record(minute, *value);
    return part.summary();
}

std::int64_t Day::failed(Cause cause) const {
    std::int64_t count = 0;
    for (const ResultRow& each : result().ledger)
        if (each.cause == causeWord(cause)) count += each.count;
    return count;
}

std::int64_t Day::row(std::string_view cause) const {
    std::int64_t count = 0;
    for (const ResultRow& each : result().ledger)
        if (each.cause == cause) count += each.count;
    return count;
}

}  // namespace stampede
