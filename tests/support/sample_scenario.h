#pragma once

#include <string>

#include "model/scenario/scenario.h"

namespace stampede {

/// The canonical text of a scenario of the test catalog that uses every member of the format.
std::string sampleText();
/// The same, read.
Scenario sampleScenario();

/// `text` with its first `from` replaced. Fails the test where there is none.
std::string replaced(std::string text, const std::string& from, const std::string& to);

}  // namespace stampede
