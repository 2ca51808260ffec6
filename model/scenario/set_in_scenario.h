#pragma once

#include "model/scenario/scenario.h"

namespace stampede {

/// Sets what is not the drawing, by its path in the file: "workload/rate", "limits/elastic_ips",
/// "score/bands/fast/points" (in a list: an id, a name or an index). Null returns to the default, or removes an item of
/// a list. On a problem nothing changes; its path starts with "key" or "value".
std::optional<Problem> setInScenario(Scenario& scenario, std::string_view path, const Value& value,
                                     const Catalog& catalog);

}  // namespace stampede
