#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "model/base/value.h"
#include "model/scenario/scenario.h"

namespace stampede {

using DocumentChanges = std::vector<std::pair<std::string, Value>>;

/// One of the plain scenarios of tests/theory, e.g. "fleet", to be changed and then made a scenario of.
Value theoryDocument(const std::string& name);
/// Of a document in which something is set, by JSON pointer.
std::shared_ptr<const Scenario> scenarioOf(Value document, const DocumentChanges& changes = {});

/// A plain scenario with something set, without retries and warm-up.
std::shared_ptr<const Scenario> plain(const std::string& name, const DocumentChanges& changes);

}  // namespace stampede
