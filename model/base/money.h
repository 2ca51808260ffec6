#pragma once

#include <compare>
#include <cstdint>

#include "model/base/sim_time.h"

namespace stampede {

/// US dollars in whole nano-dollars: fine enough for every unit price of the price list.
/// Money is computed from quantity x price when it is read; it is never accumulated rounded.
struct Money {
    std::int64_t nanoUsd = 0;

    constexpr auto operator<=>(const Money&) const = default;
    constexpr Money operator+(Money other) const { return {nanoUsd + other.nanoUsd}; }
    constexpr Money operator-(Money other) const { return {nanoUsd - other.nanoUsd}; }
    constexpr Money operator*(std::int64_t times) const { return {nanoUsd * times}; }
    constexpr Money& operator+=(Money other) {
        nanoUsd += other.nanoUsd;
        return *this;
    }
    constexpr double inUsd() const { return static_cast<double>(nanoUsd) / 1e9; }
};

/// The nearest nano-dollar.
constexpr Money usd(double amount) { return {static_cast<std::int64_t>(amount * 1e9 + (amount < 0 ? -0.5 : 0.5))}; }

/// What `quantity` units cost at `price` per `unit` units, rounded to the nearest nano-dollar once. `unit` > 0.
Money cost(std::int64_t quantity, Money price, std::int64_t unit);

/// How many blocks of `block` have been started within `span`: 0 for an empty span, else rounded up.
constexpr std::int64_t startedBlocks(SimTime span, SimTime block) {
    return span.ns <= 0 ? 0 : (span.ns + block.ns - 1) / block.ns;
}

/// Score in whole milli-points.
struct Points {
    std::int64_t milli = 0;

    constexpr auto operator<=>(const Points&) const = default;
    constexpr Points operator+(Points other) const { return {milli + other.milli}; }
    constexpr Points operator-(Points other) const { return {milli - other.milli}; }
    constexpr Points operator*(std::int64_t times) const { return {milli * times}; }
    constexpr Points& operator+=(Points other) {
        milli += other.milli;
        return *this;
    }
    constexpr double inPoints() const { return static_cast<double>(milli) / 1e3; }
};

/// The nearest milli-point.
constexpr Points points(double amount) { return {static_cast<std::int64_t>(amount * 1e3 + (amount < 0 ? -0.5 : 0.5))}; }

/// `money` x `pointsPerUsd`, rounded to the nearest milli-point once.
Points pointsFor(Money money, double pointsPerUsd);

}  // namespace stampede
