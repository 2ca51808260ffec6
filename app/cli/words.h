#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "model/base/sim_time.h"

namespace stampede {

// What several commands read from their command line in the same way.

/// Digits only: a parser of numbers would take "-1" for the greatest one.
std::optional<std::uint64_t> wholeNumber(std::string_view text);

/// The time of `--until`; `otherwise` where none was given. Throws UsageError.
SimTime untilOf(const std::string& text, SimTime otherwise);

}  // namespace stampede
