#pragma once

#include "model/scenario/action_json.h"
#include "model/scenario/scenario.h"

namespace stampede {

/// Plays the edits of a script on a drawing, without a cloud. Throws InputError(badInput) with the place of the first
/// action that no run could play: an id that was never drawn, an illegal link, parent or setting, an unknown command or
/// argument. What was drawn and has been removed since is no problem: the run refuses it and goes on.
void checkScript(const Architecture& start, const std::vector<PlacedAction>& script, const Catalog& catalog);

/// Reads a script's file (an array, or JSON Lines; "-": standard input) and checks it against the scenario's drawing.
std::vector<Action> readScript(const std::string& path, const Scenario& scenario, const Catalog& catalog);

}  // namespace stampede
