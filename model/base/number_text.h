#pragma once

#include <cstdint>
#include <string>

namespace stampede {

/// A number for a sentence: "1000000" and not "1e+06"; with an exponent only beyond what anybody writes out.
std::string numberText(double number);

/// What came in a minute as a rate a second, to the places that say something: "0.03", "3.6", "41".
std::string perSecondText(std::uint64_t inAMinute);

}  // namespace stampede
