#pragma once

#include <string>
#include <vector>

#include "app/cli/console.h"

namespace stampede {

/// Plays one command line (without the program's own name) and returns its exit code. The one place of the program
/// where what went wrong is caught and told.
int runProgram(const std::vector<std::string>& words, Console& console);

}  // namespace stampede
