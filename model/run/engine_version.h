#pragma once

namespace stampede {

/// Counts the changes after which the same scenario, seed and actions end in other fingerprints. A record carries it.
inline constexpr int engineVersion = 5;

}  // namespace stampede
