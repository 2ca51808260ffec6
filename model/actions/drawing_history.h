#pragma once

#include <vector>

#include "model/actions/action.h"

namespace stampede {

/// The drawing of a run with its steps back and on: what `undo` and `redo` mean in a script, a record and a replay. A
/// step is a run of edits with the same moment that no undo or redo interrupts; none goes back before the start.
class DrawingHistory {
public:
    explicit DrawingHistory(Architecture start) : m_steps{{{}, std::move(start)}} {}

    const Architecture& drawing() const { return m_steps[m_now].after; }

    /// Applies an edit, or goes one step back or on; where there is none to go to, the drawing stays. Whatever is no
    /// edit leaves it as it is. On a problem nothing changes.
    std::optional<Problem> apply(const Action& action, const Catalog& catalog);

    bool canUndo() const { return m_now > 0; }
    bool canRedo() const { return m_now + 1 < m_steps.size(); }

private:
    struct Step {
        SimTime at = {};
        Architecture after = {};
    };

    std::vector<Step> m_steps;  ///< the first is the start
    std::size_t m_now = 0;
    bool m_open = false;  ///< the next edit of the same moment belongs to the step that is
};

}  // namespace stampede
