#include "model/base/sim_time.h"

#include <cstdio>

namespace stampede {

namespace {

/// Reads `count` digits at the front of `text` and takes them away; nullopt if there are fewer.
std::optional<std::int64_t> takeDigits(std::string_view& text, std::size_t count) {
    if (text.size() < count) return std::nullopt;
    std::int64_t number = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (text[i] < '0' || text[i] > '9') return std::nullopt;
        number = number * 10 + (text[i] - '0');
    }
    text.remove_prefix(count);
    return number;
}

bool takeCharacter(std::string_view& text, char wanted) {
    if (text.empty() || text.front() != wanted) return false;
    text.remove_prefix(1);
    return true;
}

}  // namespace

std::string clockText(SimTime time) {
    const bool negative = time.ns < 0;
    // Negating in unsigned arithmetic is defined for every value.
    const std::uint64_t ns = negative ? 0 - static_cast<std::uint64_t>(time.ns) : static_cast<std::uint64_t>(time.ns);
    const auto part = [ns](std::uint64_t unit, std::uint64_t modulus) {
        return static_cast<unsigned long long>(ns / unit % modulus);
    };
    constexpr std::uint64_t ms = 1'000'000, second = 1000 * ms, minute = 60 * second, hour = 60 * minute;
    char buffer[48];
    int length = std::snprintf(buffer, sizeof buffer, "%s%llu:%02llu:%02llu", negative ? "-" : "",
                               static_cast<unsigned long long>(ns / hour), part(minute, 60), part(second, 60));
    std::string text(buffer, static_cast<std::size_t>(length));
    if (part(ms, 1000) != 0) {
        length = std::snprintf(buffer, sizeof buffer, ".%03llu", part(ms, 1000));
        text.append(buffer, static_cast<std::size_t>(length));
    }
    return text;
}

std::optional<SimTime> parseClock(std::string_view text) {
    constexpr std::size_t mostHourDigits = 6;  // 999,999 hours still fit into 64 bits of nanoseconds
    const std::size_t hourDigits = text.find(':');
    if (hourDigits == std::string_view::npos || hourDigits == 0 || hourDigits > mostHourDigits) return std::nullopt;
    const auto hour = takeDigits(text, hourDigits);
    if (!hour || !takeCharacter(text, ':')) return std::nullopt;
    const auto minute = takeDigits(text, 2);
    if (!minute || *minute >= 60 || !takeCharacter(text, ':')) return std::nullopt;
    const auto second = takeDigits(text, 2);
    if (!second || *second >= 60) return std::nullopt;
    SimTime time = hours(*hour) + minutes(*minute) + seconds(*second);
    if (text.empty()) return time;
    if (!takeCharacter(text, '.')) return std::nullopt;
    const auto fraction = takeDigits(text, 3);
    if (!fraction || !text.empty()) return std::nullopt;
    return time + milliseconds(*fraction);
}

}  // namespace stampede
