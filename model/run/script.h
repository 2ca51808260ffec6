#pragma once

#include "model/actions/action.h"
#include "model/scenario/scenario.h"

namespace stampede {

/// Reads a script's file (an array, or JSON Lines; "-": standard input) and checks it against the scenario's drawing.
/// Throws InputError where no run could play it; `notes` are told of what will have no effect.
std::vector<Action> readScript(const std::string& path, const Scenario& scenario, const Catalog& catalog,
                               std::vector<Note>* notes = nullptr);

}  // namespace stampede
