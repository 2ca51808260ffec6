// model/base: the small values everything else is made of. Nothing here knows a cloud, a file format or a thread;
// every result is the same on every machine (no libm, no locale, no wall clock).
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace stampede {

/// A moment of the simulated day or a span of it, in whole nanoseconds.
struct SimTime {
    std::int64_t ns = 0;

    constexpr auto operator<=>(const SimTime&) const = default;
    constexpr SimTime operator+(SimTime other) const { return {ns + other.ns}; }
    constexpr SimTime operator-(SimTime other) const { return {ns - other.ns}; }
    constexpr SimTime operator*(std::int64_t times) const { return {ns * times}; }
    constexpr SimTime& operator+=(SimTime other) {
        ns += other.ns;
        return *this;
    }
    constexpr SimTime& operator-=(SimTime other) {
        ns -= other.ns;
        return *this;
    }
    constexpr double inSeconds() const { return static_cast<double>(ns) / 1e9; }
    constexpr double inMilliseconds() const { return static_cast<double>(ns) / 1e6; }
    constexpr std::int64_t wholeSeconds() const { return ns / 1'000'000'000; }
};

constexpr SimTime nanoseconds(std::int64_t n) { return {n}; }
constexpr SimTime milliseconds(std::int64_t n) { return {n * 1'000'000}; }
constexpr SimTime seconds(std::int64_t n) { return {n * 1'000'000'000}; }
constexpr SimTime minutes(std::int64_t n) { return seconds(n * 60); }
constexpr SimTime hours(std::int64_t n) { return minutes(n * 60); }

/// The nearest whole nanosecond. What is beyond 4e9 seconds (126 years) either way is cut there, so that two such spans
/// can be added.
constexpr SimTime secondsOf(double s) {
    constexpr double most = 4e9;
    const double within = s > most ? most : s < -most ? -most : s;
    return {static_cast<std::int64_t>(within * 1e9 + (within < 0 ? -0.5 : 0.5))};
}
constexpr SimTime millisecondsOf(double ms) {
    constexpr double most = 4e12;
    const double within = ms > most ? most : ms < -most ? -most : ms;
    return {static_cast<std::int64_t>(within * 1e6 + (within < 0 ? -0.5 : 0.5))};
}

/// Later than every moment of any run.
inline constexpr SimTime never{INT64_MAX};

/// "H:MM:SS", or "H:MM:SS.mmm" when there is a fraction (cut to the millisecond).
std::string clockText(SimTime time);

/// Reads what clockText writes for times from 0 to 999999:59:59.999; nullopt for anything else (minutes and seconds
/// must be two digits below 60, a fraction three digits).
std::optional<SimTime> parseClock(std::string_view text);

}  // namespace stampede
