#pragma once

#include <map>
#include <optional>
#include <vector>

#include "model/actions/drawing_history.h"
#include "model/scenario/action_json.h"
#include "model/scenario/scenario.h"

namespace stampede {

/// Holds actions against the drawing as it becomes by them, in order. Throws InputError with the place of the first one
/// that can never be right: an id that was never drawn, an edit that would make the drawing illegal, a command that the
/// kind does not have or arguments that do not fit, a hint that does not exist, a setting of the scenario (which is for
/// designing only). What a service may refuse is no bad input.
///
/// `notes` are told of what is right and will have no effect: an action after the day's end, an undo or redo with
/// nothing to take back, a member that is not known.
void checkActions(const Scenario& scenario, const std::vector<PlacedAction>& actions, const Catalog& catalog,
                  std::vector<Note>* notes = nullptr);

/// The same without throwing, for actions that come one by one.
class ActionCheck {
public:
    /// Both are borrowed.
    ActionCheck(const Scenario& scenario, const Catalog& catalog);
    ActionCheck(const ActionCheck&) = delete;
    ActionCheck& operator=(const ActionCheck&) = delete;

    /// Why `action` can never be right here; its path names the member. Follows the drawing where it can.
    std::optional<Problem> next(const Action& action);
    /// What will have no effect about `action`, which next() has not seen yet.
    std::vector<Problem> idle(const Action& action) const;

private:
    std::optional<Problem> checkCommand(const CommandAction& action) const;
    std::optional<Problem> checkHint(const HintAction& action) const;
    /// The kinds that a command's id may stand for: one that was drawn, or for "GROUP/3" every kind of machine.
    std::vector<const Kind*> kindsOf(const ResourceId& id) const;
    void remember();

    const Scenario& m_scenario;
    const Catalog& m_catalog;
    DrawingHistory m_history;
    std::map<ResourceId, const Kind*, std::less<>> m_everDrawn;
};

}  // namespace stampede
