#include "model/edit/document.h"

#include "model/scenario/set_in_scenario.h"

namespace stampede {

namespace {

std::optional<Problem> applyTo(Scenario& scenario, const Action& action, const Catalog& catalog) {
    if (!action.editsScenario()) return apply(scenario.architecture, action, catalog);
    const auto& set = std::get<SetAction>(action.what);
    return setInScenario(scenario, set.key, set.value, catalog);
}

}  // namespace

Document::Document(Scenario scenario, const Catalog& catalog)
    : m_catalog(catalog), m_steps{std::make_shared<const Scenario>(std::move(scenario))} {}

std::optional<Problem> Document::apply(const Action& action) {
    if (std::holds_alternative<UndoAction>(action.what)) {
        undo();
        return std::nullopt;
    }
    if (std::holds_alternative<RedoAction>(action.what)) {
        redo();
        return std::nullopt;
    }
    return applyBatch({action});
}

std::optional<Problem> Document::applyBatch(const std::vector<Action>& actions) {
    Scenario next = scenario();
    for (const Action& action : actions)
        if (auto problem = applyTo(next, action, m_catalog)) return problem;
    if (!(next == scenario())) push(std::move(next));
    return std::nullopt;
}

void Document::replace(Scenario scenario) {
    if (!(scenario == this->scenario())) push(std::move(scenario));
}

void Document::open(Scenario scenario, bool saved) {
    m_steps = {std::make_shared<const Scenario>(std::move(scenario))};
    m_now = 0;
    m_clean = saved ? std::optional<std::size_t>(0) : std::nullopt;
    changed();
}

void Document::push(Scenario scenario) {
    m_steps.resize(m_now + 1);
    if (m_clean && *m_clean > m_now) m_clean.reset();
    m_steps.push_back(std::make_shared<const Scenario>(std::move(scenario)));
    ++m_now;
    changed();
}

void Document::undo() {
    if (!canUndo()) return;
    --m_now;
    changed();
}

void Document::redo() {
    if (!canRedo()) return;
    ++m_now;
    changed();
}

void Document::markClean() {
    if (isClean()) return;
    m_clean = m_now;
    changed();
}

}  // namespace stampede
