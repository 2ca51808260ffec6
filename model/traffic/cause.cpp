#include "model/traffic/cause.h"

#include <array>
#include <cassert>

namespace stampede {

std::string_view causeWord(Cause cause) {
    static constexpr std::array<std::string_view, static_cast<std::size_t>(Cause::count)> words = {
        "",
        "wrong:cache-key",
        "wrong:old-version",
        "wrong:stale-cache",
        "no-entry",
        "name-unresolved",
        "connect-refused",
        "connect-timeout",
        "client-gave-up",
        "no-targets",
        "no-healthy-target",
        "zone-not-enabled",
        "surge-queue-full",
        "balancer-saturated",
        "target-refused",
        "target-unreachable",
        "target-timeout",
        "target-died",
        "drain-cut",
        "process-queue-full",
        "app-error",
        "bad-request",
        "edge-origin-unreachable",
        "edge-error-cached",
    };
    static_assert(!words.back().empty(), "every cause has a word");
    assert(cause < Cause::count);
    return words[static_cast<std::size_t>(cause)];
}

}  // namespace stampede
