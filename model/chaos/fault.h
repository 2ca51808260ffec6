#pragma once

#include <optional>

#include "model/chaos/chaos_plan.h"
#include "model/cloud/cloud.h"

namespace stampede {

/// The call that the entry makes on `target`, from what is there and not from what is drawn; nullopt where there is
/// nothing to do it on (no such setting, no such link). One function for each word of ChaosEntry::Do, in a table.
std::optional<Call> faultCall(const Cloud& cloud, const ChaosEntry& entry, const CloudResource& target);

}  // namespace stampede
