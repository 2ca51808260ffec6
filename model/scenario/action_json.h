#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/actions/action.h"
#include "model/base/input_error.h"
#include "model/json/node.h"

namespace stampede {

/// An action with where it stands in its file.
struct PlacedAction {
    Action action = {};
    JsonNode node = {};
    std::string file = {};
    std::string pointer = {};  ///< of the action, e.g. "/3"

    /// The place of a member ("settings/cidr"), or of the action where it does not have that.
    Place place(std::string_view path) const;
};

/// Reads one action that stands at `pointer` of `file`. Throws the first problem.
Action readAction(const JsonNode& node, const std::string& file, const std::string& pointer = {});

/// Reads an actions file: a JSON array, or JSON Lines. Throws the first problem; a time before the one above it is one.
std::vector<PlacedAction> readActions(std::string_view text, const std::string& file);

/// The same as a list that stands inside another document, at `pointer`.
std::vector<PlacedAction> readActions(const JsonNode& list, const std::string& file, const std::string& pointer);

std::vector<Action> actionsOf(const std::vector<PlacedAction>& placed);

Value toValue(const Action& action);

/// The canonical text of an actions file: an array with one action a line.
std::string writeActions(const std::vector<Action>& actions);

/// The JSON Schema (2020-12) of an actions file, with the kinds and commands that the catalog has.
Value actionsSchema(const Catalog& catalog);

}  // namespace stampede
