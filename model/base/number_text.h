#pragma once

#include <string>

namespace stampede {

/// A number for a sentence: "1000000" and not "1e+06"; with an exponent only beyond what anybody writes out.
std::string numberText(double number);

}  // namespace stampede
