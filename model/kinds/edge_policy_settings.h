#pragma once

#include <optional>
#include <vector>

#include "model/architecture/catalog.h"
#include "model/cloud/call.h"

namespace stampede {

// What cache policies and origin request policies have in common.

/// Which query strings, cookies and headers: "query_strings", "query_string_names" and so on.
std::vector<Parameter> nameRuleSettings();

/// Why the service would not take such settings: a list without names, or with too many.
std::optional<Refusal> refuseNameRules(const CallContext& context);

}  // namespace stampede
