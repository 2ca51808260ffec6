#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace stampede {

// The logarithm, by a table and a short series: on the path of every request.

// ln 2 in two parts: the upper one has so many trailing zeros that its product with any exponent is exact.
inline constexpr double ln2High = 0x1.62e42feep-1;
inline constexpr double ln2Low = 0x1.a39ef35793c76p-33;
inline constexpr std::uint64_t mantissaMask = (std::uint64_t{1} << 52) - 1;
inline constexpr int exponentBias = 1023;

/// log m = 2 atanh s with s = (m - 1) / (m + 1); for m in [1 / sqrt 2, sqrt 2] what is left out is below 1e-18.
constexpr double logBySeries(double m) {
    const double s = (m - 1) / (m + 1);
    const double square = s * s;
    double sum = 0;
    for (int n = 23; n >= 3; n -= 2) sum = sum * square + 2.0 / n;
    return 2 * s + s * square * sum;
}

/// Of the mantissas that begin with the same bits: a number near the inverse of the middle one, in few bits, and minus
/// its logarithm in two parts, the upper one in as few bits as that of ln 2. Mantissas above sqrt 2 count as half of
/// themselves. Around 1 the inverse is 1, so that small logarithms lose nothing.
struct LogPoint {
    double inverse = 1;
    double high = 0, low = 0;
};
inline constexpr int logBits = 7;
inline constexpr std::size_t firstHalved = 53;

constexpr std::array<LogPoint, std::size_t{1} << logBits> makeLogTable() {
    std::array<LogPoint, std::size_t{1} << logBits> table;
    for (std::size_t i = 0; i < table.size(); ++i) {
        const double scale = i < firstHalved ? 1 : 0.5;
        const bool isNearOne = i == 0 || i + 1 == table.size();
        const double middle = (1 + (static_cast<double>(i) + 0.5) / static_cast<double>(table.size())) * scale;
        const double inverse =
            isNearOne ? 1 : static_cast<double>(static_cast<std::int64_t>(0x1p24 / middle)) * 0x1p-24;
        const double log = -logBySeries(inverse);
        const double high = static_cast<double>(static_cast<std::int64_t>(log * 0x1p33)) * 0x1p-33;
        table[i] = {.inverse = inverse * scale, .high = high, .low = log - high};
    }
    return table;
}
inline constexpr std::array<LogPoint, std::size_t{1} << logBits> logTable = makeLogTable();

/// The natural logarithm of a normal number above 0.
inline double logOfNormal(double x) {
    const std::uint64_t bits = std::bit_cast<std::uint64_t>(x);
    const std::size_t index = bits >> (52 - logBits) & (logTable.size() - 1);
    const LogPoint& point = logTable[index];
    const std::int64_t exponent = static_cast<std::int64_t>(bits >> 52) - exponentBias + (index >= firstHalved);
    // rest = mantissa x inverse - 1, of which the product of the upper half is exact.
    const std::uint64_t one = std::uint64_t{exponentBias} << 52;
    const double mantissa = std::bit_cast<double>((bits & mantissaMask) | one);
    const double upper = std::bit_cast<double>((bits & mantissaMask & ~std::uint64_t{0xffffffff}) | one);
    const double rest = (upper * point.inverse - 1) + (mantissa - upper) * point.inverse;
    const double square = rest * rest;
    const double series =
        (-0.5 + rest * (1.0 / 3)) +
        square * ((-0.25 + rest * (1.0 / 5)) + square * ((-1.0 / 6 + rest * (1.0 / 7)) - square * 0.125));
    const double k = static_cast<double>(exponent);
    return (k * ln2High + point.high) + (rest + (square * series + (k * ln2Low + point.low)));
}

}  // namespace stampede
