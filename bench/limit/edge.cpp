// W3.
#include "bench/limit/fleet.h"
#include "bench/limit/popularity.h"
#include "bench/limit/recently_used.h"

namespace limit {

namespace {

/// Ten thousand of a hundred thousand objects are kept: what is missed is what W2 is asked.
struct Cached {
    static constexpr double rate = 648.4781, hitTakes = 0.001;
    static constexpr bool mayHit = true;
    bool hits() { return cache.use(popularity(choices)); }

    const Popularity popularity{100'000, 0.9};
    RecentlyUsed cache{100'000, 10'000};
    Random choices{3};
};

}  // namespace

Outcome w3List(std::uint64_t requests) { return Fleet<Cached>::listed(requests); }
Outcome w3Recursion(std::uint64_t requests) { return Fleet<Cached>::byRecursion(requests); }

}  // namespace limit
