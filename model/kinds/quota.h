#pragma once

#include <optional>
#include <string_view>

#include "model/cloud/cloud.h"

namespace stampede {

/// Refuses, with `code`, to make one more of the call's kind than the tunable of that name allows. What is being made
/// counts, what is being removed does not.
std::optional<Refusal> refuseBeyondQuota(const CallContext& context, std::string_view tunable, std::string_view code);

}  // namespace stampede
