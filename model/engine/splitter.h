#pragma once

#include <cstddef>
#include <cstdint>

#include "model/base/luck.h"

namespace stampede {

/// By what a Splitter chooses.
enum class Algorithm : std::uint8_t {
    roundRobin,        ///< each in turn
    leastOutstanding,  ///< the first of the least loaded from the turn on, exactly
    leastOfTwo,        ///< the less loaded of two drawn at random (Mitzenmacher, IEEE TPDS 12(10), 2001)
    weighted,          ///< at random, in proportion to the weights; all of one weight: evenly
    flowHash,          ///< always the same one for a flow, whoever else comes or goes
};

/// Chooses which of several in a row takes the next request. What it must know of them it asks a Row by their places:
///
///     bool takes(std::size_t place) const;             may be chosen now
///     std::int64_t load(std::size_t place) const;      what it has in hand
///     std::uint32_t weight(std::size_t place) const;   0 to heaviest()
///     std::uint32_t heaviest() const;                  1 or more
///     std::uint64_t name(std::size_t place) const;     stays with it when its place changes
class Splitter {
public:
    static constexpr std::size_t none = SIZE_MAX;

    explicit Splitter(Algorithm by = Algorithm::roundRobin) : algorithm(by) {}

    Algorithm algorithm;

    /// From where it looks on in turn.
    std::size_t turn() const { return m_turn; }
    void setTurn(std::size_t place) { m_turn = place; }

    /// The place of the one of `count` that takes it, `none` where nobody does. `word`: 64 random bits of the request,
    /// of its flow where that is what is hashed.
    template <class Row>
    std::size_t choose(std::size_t count, const Row& row, std::uint64_t word);

private:
    template <class Row>
    std::size_t inTurn(std::size_t count, const Row& row);
    template <class Row>
    std::size_t leastLoaded(std::size_t count, const Row& row);
    template <class Row>
    static std::size_t ofTwo(std::size_t count, const Row& row, std::uint64_t word);
    template <class Row>
    static std::size_t atRandom(std::size_t count, const Row& row, std::uint64_t word);
    template <class Row>
    static std::size_t ofFlow(std::size_t count, const Row& row, std::uint64_t word);

    std::size_t m_turn = 0;
};

template <class Row>
std::size_t Splitter::choose(std::size_t count, const Row& row, std::uint64_t word) {
    switch (algorithm) {
        case Algorithm::roundRobin: return inTurn(count, row);
        case Algorithm::leastOutstanding: return leastLoaded(count, row);
        case Algorithm::leastOfTwo: return ofTwo(count, row, word);
        case Algorithm::weighted: return atRandom(count, row, word);
        case Algorithm::flowHash: return ofFlow(count, row, word);
    }
    return none;
}

template <class Row>
std::size_t Splitter::inTurn(std::size_t count, const Row& row) {
    for (std::size_t step = 0, place = count == 0 ? 0 : m_turn % count; step < count; ++step) {
        if (row.takes(place)) {
            m_turn = place + 1;
            return place;
        }
        if (++place == count) place = 0;
    }
    return none;
}

template <class Row>
std::size_t Splitter::leastLoaded(std::size_t count, const Row& row) {
    std::size_t best = none;
    for (std::size_t step = 0, place = count == 0 ? 0 : m_turn % count; step < count; ++step) {
        if (row.takes(place) && (best == none || row.load(place) < row.load(best))) best = place;
        if (++place == count) place = 0;
    }
    if (best != none) m_turn = best + 1;
    return best;
}

template <class Row>
std::size_t Splitter::ofTwo(std::size_t count, const Row& row, std::uint64_t word) {
    // Whoever takes requests, each as likely; then each of the others.
    struct Even {
        const Row& row;
        std::size_t but;
        bool takes(std::size_t place) const { return place != but && row.takes(place); }
        std::uint32_t weight(std::size_t) const { return 1; }
        std::uint32_t heaviest() const { return 1; }
    };
    const std::size_t one = atRandom(count, Even{row, none}, mixed(word));
    if (one == none) return none;
    const std::size_t other = atRandom(count, Even{row, one}, mixed(word + goldenGamma));
    return other != none && row.load(other) < row.load(one) ? other : one;
}

template <class Row>
std::size_t Splitter::atRandom(std::size_t count, const Row& row, std::uint64_t word) {
    // A place at random is taken as often as it is heavy. Where that finds nobody soon, the same distribution is drawn
    // by adding up; which of the ways it was does not depend on who is chosen.
    constexpr int tries = 16;
    for (int tried = 0; tried < tries && count > 0; ++tried, word += goldenGamma) {
        const std::uint64_t bits = mixed(word);
        const auto place = static_cast<std::size_t>((bits >> 32) * count >> 32);
        const auto height = static_cast<std::uint32_t>((bits & UINT32_MAX) * row.heaviest() >> 32);
        if (height < row.weight(place) && row.takes(place)) return place;
    }
    std::uint64_t whole = 0;
    for (std::size_t place = 0; place < count; ++place)
        if (row.takes(place)) whole += row.weight(place);
    if (whole == 0) return none;
    __extension__ using Wide = unsigned __int128;
    auto left = static_cast<std::uint64_t>(Wide{mixed(word)} * whole >> 64);
    for (std::size_t place = 0; place < count; ++place) {
        if (!row.takes(place)) continue;
        if (left < row.weight(place)) return place;
        left -= row.weight(place);
    }
    return none;
}

template <class Row>
std::size_t Splitter::ofFlow(std::size_t count, const Row& row, std::uint64_t word) {
    // Rendezvous hashing (Thaler and Ravishankar, IEEE/ACM ToN 6(1), 1998): the flow draws a number for each and goes
    // to the greatest, so that only the flows of one that leaves go elsewhere.
    std::size_t best = none;
    std::uint64_t greatest = 0;
    for (std::size_t place = 0; place < count; ++place) {
        if (!row.takes(place)) continue;
        const std::uint64_t drawn = mixed(word ^ mixed(row.name(place)));
        if (best != none && drawn <= greatest) continue;
        best = place;
        greatest = drawn;
    }
    return best;
}

}  // namespace stampede
