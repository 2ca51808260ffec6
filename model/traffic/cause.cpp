#include "model/traffic/cause.h"

#include <array>

#include "model/base/worded.h"

namespace stampede {

namespace {

const auto& words() {
    static const std::array all{
        Worded{"", {}},
        Worded{"wrong:cache-key", STAMPEDE_TEXT("Cause", "wrong: cache key")},
        Worded{"wrong:old-version", STAMPEDE_TEXT("Cause", "wrong: old version")},
        Worded{"wrong:stale-cache", STAMPEDE_TEXT("Cause", "wrong: stale cache")},
        Worded{"no-entry", STAMPEDE_TEXT("Cause", "no entry")},
        Worded{"name-unresolved", STAMPEDE_TEXT("Cause", "name leads nowhere")},
        Worded{"connect-refused", STAMPEDE_TEXT("Cause", "connection refused")},
        Worded{"connect-timeout", STAMPEDE_TEXT("Cause", "connection timed out")},
        Worded{"client-gave-up", STAMPEDE_TEXT("Cause", "clients gave up")},
        Worded{"no-targets", STAMPEDE_TEXT("Cause", "no targets")},
        Worded{"no-healthy-target", STAMPEDE_TEXT("Cause", "no healthy target")},
        Worded{"zone-not-enabled", STAMPEDE_TEXT("Cause", "zone not enabled")},
        Worded{"surge-queue-full", STAMPEDE_TEXT("Cause", "balancer's queue full")},
        Worded{"balancer-saturated", STAMPEDE_TEXT("Cause", "balancer saturated")},
        Worded{"target-refused", STAMPEDE_TEXT("Cause", "target refused")},
        Worded{"target-unreachable", STAMPEDE_TEXT("Cause", "target unreachable")},
        Worded{"target-timeout", STAMPEDE_TEXT("Cause", "target timed out")},
        Worded{"target-died", STAMPEDE_TEXT("Cause", "target died")},
        Worded{"drain-cut", STAMPEDE_TEXT("Cause", "cut while draining")},
        Worded{"process-queue-full", STAMPEDE_TEXT("Cause", "application's queue full")},
        Worded{"app-error", STAMPEDE_TEXT("Cause", "application errors")},
        Worded{"bad-request", STAMPEDE_TEXT("Cause", "bad requests")},
        Worded{"edge-origin-unreachable", STAMPEDE_TEXT("Cause", "origin unreachable")},
        Worded{"edge-error-cached", STAMPEDE_TEXT("Cause", "cached errors")},
        Worded{"database-unreachable", STAMPEDE_TEXT("Cause", "database unreachable")},
        Worded{"too-many-connections", STAMPEDE_TEXT("Cause", "too many connections")},
    };
    static_assert(std::tuple_size_v<decltype(all)> == static_cast<std::size_t>(Cause::count));
    return all;
}

}  // namespace

std::string_view causeWord(Cause cause) { return rowAt(words(), cause).word; }

Text causeText(Cause cause) { return rowAt(words(), cause).text; }

Text causeText(std::string_view word) { return textOf(words(), word); }

}  // namespace stampede
