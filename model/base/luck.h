#pragma once

#include <cstdint>
#include <string_view>

namespace stampede {

/// What a random number is for. A draw is named by its purpose, never by who asks for it or in which order, so that two
/// designs meet the same requests. New purposes go to the end: the numbers are part of every fingerprint.
enum class Purpose : std::uint32_t {
    gap = 1,       ///< time to the next arrival of a source
    requestClass,  ///< which class of the workload
    key,           ///< which key is asked for
    cookie,        ///< which visitor asks
    demand,        ///< service demand of the application
    patience,      ///< how long the client waits
    resolver,      ///< how old the client's DNS answer is
    node,          ///< which address of a name the client takes
    coin,          ///< a balancer's coin
    error,         ///< whether the application fails by itself
    keyTurnover,   ///< which key is replaced
    bootTime,      ///< how long a machine takes to boot
    leadTime,      ///< how long a control-plane call takes
    moment,        ///< when a planned event happens
    choice,        ///< which of several equals is taken
};

/// One request's word of luck: everything random about it is a pure function of (luck, purpose, attempt).
struct Luck {
    std::uint64_t word = 0;
};

/// The luck of arrival `number` of `source` in the run with `seed`.
Luck requestLuck(std::uint64_t seed, std::uint64_t source, std::uint64_t number);

/// 64 random bits for one purpose (Philox 4x32-10, Salmon et al., SC'11).
std::uint64_t draw(Luck luck, Purpose purpose, std::uint32_t attempt = 0);

/// 64 random bits for what is not about a request: (run seed, resource id, purpose, count).
std::uint64_t draw(std::uint64_t seed, std::string_view id, Purpose purpose, std::uint64_t count);

/// The top 53 bits as a double in [0, 1).
constexpr double unit(std::uint64_t bits) { return static_cast<double>(bits >> 11) * 0x1p-53; }

/// A 64-bit mixer (the finalizer of splitmix64): spreads words that differ in few bits.
constexpr std::uint64_t mixed(std::uint64_t x) {
    x += 0x9e3779b97f4a7c15u;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9u;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebu;
    return x ^ (x >> 31);
}

/// A stable 64-bit hash of text (FNV-1a, then mixed).
std::uint64_t hashed(std::string_view text);

}  // namespace stampede
