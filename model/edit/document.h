// model/edit: the scenario being designed, with its history.
#pragma once

#include <boost/signals2/signal.hpp>
#include <memory>
#include <optional>
#include <vector>

#include "model/actions/action.h"
#include "model/scenario/scenario.h"

namespace stampede {

/// Holds the history of a scenario as steps that share what did not change; no inverse of an edit is ever written.
/// Lives in one thread. What it holds is always a scenario that can be saved and loaded again.
class Document {
public:
    using ScenarioPtr = std::shared_ptr<const Scenario>;

    /// The catalog is borrowed.
    Document(Scenario scenario, const Catalog& catalog);

    const Scenario& scenario() const { return *m_steps[m_now]; }
    ScenarioPtr share() const { return m_steps[m_now]; }
    const Catalog& catalog() const { return m_catalog; }

    /// Applies an edit of the drawing or a `set` on "scenario" as one step; undo and redo go through the history. What
    /// is for a run only (commands, hints, notes) changes nothing. On a problem nothing changes.
    std::optional<Problem> apply(const Action& action);
    /// Applies several edits as one step, all or none. Undo and redo are not among them.
    std::optional<Problem> applyBatch(const std::vector<Action>& actions);
    /// Makes `scenario` the next step, e.g. a run's drawing that is kept. It must be legal.
    void replace(Scenario scenario);
    /// Begins anew with another scenario and a history of its own. `saved`: it is what its file holds.
    void open(Scenario scenario, bool saved = true);

    bool canUndo() const { return m_now > 0; }
    bool canRedo() const { return m_now + 1 < m_steps.size(); }
    void undo();
    void redo();

    /// True while what is held is what was last saved (or loaded).
    bool isClean() const { return m_clean && *m_clean == m_now; }
    void markClean();

    /// Emitted last, when the scenario or its cleanness is another than before.
    boost::signals2::signal<void()> changed;

private:
    void push(Scenario scenario);

    const Catalog& m_catalog;
    std::vector<ScenarioPtr> m_steps;
    std::size_t m_now = 0;
    std::optional<std::size_t> m_clean = 0;  ///< the step that was saved; none once it is cut off
};

}  // namespace stampede
