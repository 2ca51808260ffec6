#include "model/base/number_text.h"

#include <charconv>
#include <cmath>
#include <cstdint>

namespace stampede {

std::string numberText(double number) {
    constexpr double longest = 1e15;  // the last power of ten below 2^53, up to which every whole number is exact
    if (std::fabs(number) <= longest && std::trunc(number) == number) {
        return std::to_string(static_cast<std::int64_t>(number));
    }
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, number).ptr;
    return {buffer, end};
}

std::string perSecondText(std::uint64_t inAMinute) {
    if (inAMinute == 0) return "0";
    const int places = inAMinute >= 600 ? 0 : inAMinute >= 6 ? 1 : 2;
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, static_cast<double>(inAMinute) / 60,
                                   std::chars_format::fixed, places)
                         .ptr;
    return {buffer, end};
}

}  // namespace stampede
