#include "model/actions/drawing_history.h"

namespace stampede {

std::optional<Problem> DrawingHistory::apply(const Action& action, const Catalog& catalog) {
    if (std::holds_alternative<UndoAction>(action.what)) {
        if (canUndo()) --m_now;
        m_open = false;
        return std::nullopt;
    }
    if (std::holds_alternative<RedoAction>(action.what)) {
        if (canRedo()) ++m_now;
        m_open = false;
        return std::nullopt;
    }
    if (!action.isEdit()) return std::nullopt;

    const bool sameStep = m_open && m_steps[m_now].at == action.at;
    if (sameStep) return stampede::apply(m_steps[m_now].after, action, catalog);
    Architecture changed = drawing();
    if (auto problem = stampede::apply(changed, action, catalog)) return problem;
    m_steps.resize(m_now + 1);
    m_steps.push_back({action.at, std::move(changed)});
    ++m_now;
    m_open = true;
    return std::nullopt;
}

}  // namespace stampede
