#pragma once

#include <cstdlib>

namespace stampede {

/// True under `./dev test --full`: a test that sweeps may take minutes instead of moments.
inline bool isFullTest() { return std::getenv("STAMPEDE_FULL") != nullptr; }

}  // namespace stampede
