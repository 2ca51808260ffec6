#include "model/run/sweep.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>

#include "model/base/input_error.h"
#include "model/base/shortened.h"
#include "model/json/pointer.h"
#include "model/json/read.h"
#include "model/json/write.h"
#include "model/run/advance.h"
#include "model/run/result.h"
#include "model/run/simulation.h"
#include "model/scenario/action_json.h"
#include "model/scenario/check_actions.h"

namespace stampede {

namespace {

constexpr const char* scriptName = "--actions";

std::string nameOf(const SweepPlan& plan, const Record& set) {
    std::string name = plan.file;
    for (const Field& field : set.fields) name += " with " + field.key + "=" + shortened(writeJsonLine(field.value));
    return name;
}

}  // namespace

Sweep::Sweep(SweepPlan plan, const Catalog& catalog) : m_plan(std::move(plan)), m_catalog(catalog) {
    const Value document = toValue(readJson(m_plan.scenario, m_plan.file));
    if (!m_plan.axes.empty()) loadScenario(m_plan.scenario, m_plan.file, m_catalog, &m_notes);
    const std::size_t points = m_plan.points();
    for (std::size_t index = 0; index < points; ++index) m_points.push_back(pointOf(document, index));
}

Sweep::Point Sweep::pointOf(const Value& document, std::size_t index) const {
    Point point{.set = m_plan.settingsOf(index)};
    std::string text = m_plan.scenario;
    if (!point.set.empty()) {
        Value changed = document;
        for (const Field& field : point.set.fields) setAt(changed, field.key, field.value, m_plan.file);
        text = writeJson(changed);
    }
    const std::string name = nameOf(m_plan, point.set);
    std::vector<Note> notes;
    const auto scenario = std::make_shared<const Scenario>(loadScenario(text, name, m_catalog, &notes));
    for (const Note& note : notes) {
        const auto isSame = [&](const Note& each) { return each.place.pointer == note.place.pointer; };
        if (!point.set.empty() && std::none_of(m_notes.begin(), m_notes.end(), isSame))
            throw InputError(Trouble::badInput, note.place, note.sentence);
    }
    if (!m_plan.script.empty()) {
        const std::vector<PlacedAction> script = readActions(m_plan.script, scriptName);
        checkActions(*scenario, script, m_catalog);
        point.actions = actionsOf(script);
    }
    point.scenario = scenario;
    return point;
}

std::optional<Record> Sweep::play(std::size_t run, const std::function<bool()>& stopped) const {
    const Point& point = m_points[run / m_plan.seeds()];
    const std::int64_t seed = m_plan.firstSeed + static_cast<std::int64_t>(run % m_plan.seeds());
    Simulation simulation(point.scenario, m_catalog, static_cast<std::uint64_t>(seed));
    simulation.schedule(point.actions);
    if (!advanceUnless(stopped, simulation, m_plan.until)) return std::nullopt;
    const Record result = *toValue(simulation.result()).asRecord();
    Record requests = *result.find("requests")->asRecord();
    requests.erase("failed_by_cause");
    return Record{{{"run", static_cast<std::int64_t>(run)},
                   {"seed", seed},
                   {"set", point.set},
                   {"score", *result.find("score")->asRecord()->find("total")},
                   {"requests", std::move(requests)},
                   {"latency_ms", *result.find("latency_ms")},
                   {"cost_usd", *result.find("cost_usd")},
                   {"fingerprint", *result.find("fingerprint")}}};
}

std::vector<Record> playRuns(const Sweep& sweep, const std::vector<std::size_t>& runs, unsigned threads,
                             const std::function<bool()>& stopped, const std::function<void()>& done) {
    std::vector<std::optional<Record>> played(runs.size());
    std::atomic<std::size_t> next = 0;
    std::atomic<bool> failed = false;
    std::exception_ptr failure;
    std::mutex one;
    const auto work = [&] {
        const auto given = [&] { return failed || stopped(); };
        try {
            for (std::size_t i = next++; i < runs.size() && !given(); i = next++) {
                played[i] = sweep.play(runs[i], given);
                const std::lock_guard lock(one);
                if (played[i]) done();
            }
        } catch (...) {
            const std::lock_guard lock(one);
            failure = std::current_exception();
            failed = true;
        }
    };
    std::vector<std::thread> others;
    for (unsigned i = 1; i < threads && i < runs.size(); ++i) others.emplace_back(work);
    work();
    for (std::thread& other : others) other.join();
    if (failure) std::rethrow_exception(failure);
    std::vector<Record> list;
    for (std::optional<Record>& run : played)
        if (run) list.push_back(std::move(*run));
    return list;
}

}  // namespace stampede
