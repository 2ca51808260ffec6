#pragma once

#include <optional>
#include <string_view>

#include "model/cloud/cloud.h"

namespace stampede {

/// Refuses, with `code`, to remove what something uses that is there or being made.
std::optional<Refusal> refuseWhileUsed(const CallContext& context, std::string_view code = "DependencyViolation");

}  // namespace stampede
