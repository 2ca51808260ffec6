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
    query,         ///< whether the application asks its database
    queryDemand,   ///< service demand of that query
};

/// What splitmix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014) adds to its
/// state for each output.
inline constexpr std::uint64_t goldenGamma = 0x9e3779b97f4a7c15u;

/// The output of splitmix64 in state `x`: spreads words that differ in few bits.
constexpr std::uint64_t mixed(std::uint64_t x) {
    x += goldenGamma;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9u;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebu;
    return x ^ (x >> 31);
}

/// One request's word of luck: everything random about it is a pure function of (luck, purpose, attempt).
struct Luck {
    std::uint64_t word = 0;
};

/// The generator that a run's seed and a source of requests name: its output `number` is the luck of that arrival.
class LuckStream {
public:
    constexpr LuckStream(std::uint64_t seed, std::uint64_t source) : m_state(mixed(seed) ^ source) {}
    constexpr Luck operator()(std::uint64_t number) const { return {mixed(m_state + goldenGamma * number)}; }

private:
    std::uint64_t m_state;
};

/// 64 random bits for one purpose: an output of splitmix64 seeded with the request's luck.
constexpr std::uint64_t draw(Luck luck, Purpose purpose, std::uint32_t attempt = 0) {
    return mixed(luck.word + goldenGamma * (std::uint64_t{attempt} << 8 | static_cast<std::uint64_t>(purpose)));
}

/// 64 random bits for what is not about a request: (run seed, resource id, purpose, count).
std::uint64_t draw(std::uint64_t seed, std::string_view id, Purpose purpose, std::uint64_t count);

/// The top 53 bits as a double in [0, 1).
constexpr double unit(std::uint64_t bits) { return static_cast<double>(bits >> 11) * 0x1p-53; }

/// A stable 64-bit hash of text (FNV-1a, then mixed).
std::uint64_t hashed(std::string_view text);

}  // namespace stampede
