#include "model/traffic/cause.h"

#include <algorithm>
#include <array>
#include <cassert>

#include "model/base/text.h"

namespace stampede {

namespace {

struct Words {
    std::string_view word = {};
    Text text = {};
};

const auto& words() {
    static const std::array<Words, static_cast<std::size_t>(Cause::count)> all{
        Words{"", {}},
        Words{"wrong:cache-key", STAMPEDE_TEXT("Cause", "wrong: cache key")},
        Words{"wrong:old-version", STAMPEDE_TEXT("Cause", "wrong: old version")},
        Words{"wrong:stale-cache", STAMPEDE_TEXT("Cause", "wrong: stale cache")},
        Words{"no-entry", STAMPEDE_TEXT("Cause", "no entry")},
        Words{"name-unresolved", STAMPEDE_TEXT("Cause", "name leads nowhere")},
        Words{"connect-refused", STAMPEDE_TEXT("Cause", "connection refused")},
        Words{"connect-timeout", STAMPEDE_TEXT("Cause", "connection timed out")},
        Words{"client-gave-up", STAMPEDE_TEXT("Cause", "clients gave up")},
        Words{"no-targets", STAMPEDE_TEXT("Cause", "no targets")},
        Words{"no-healthy-target", STAMPEDE_TEXT("Cause", "no healthy target")},
        Words{"zone-not-enabled", STAMPEDE_TEXT("Cause", "zone not enabled")},
        Words{"surge-queue-full", STAMPEDE_TEXT("Cause", "balancer's queue full")},
        Words{"balancer-saturated", STAMPEDE_TEXT("Cause", "balancer saturated")},
        Words{"target-refused", STAMPEDE_TEXT("Cause", "target refused")},
        Words{"target-unreachable", STAMPEDE_TEXT("Cause", "target unreachable")},
        Words{"target-timeout", STAMPEDE_TEXT("Cause", "target timed out")},
        Words{"target-died", STAMPEDE_TEXT("Cause", "target died")},
        Words{"drain-cut", STAMPEDE_TEXT("Cause", "cut while draining")},
        Words{"process-queue-full", STAMPEDE_TEXT("Cause", "application's queue full")},
        Words{"app-error", STAMPEDE_TEXT("Cause", "application errors")},
        Words{"bad-request", STAMPEDE_TEXT("Cause", "bad requests")},
        Words{"edge-origin-unreachable", STAMPEDE_TEXT("Cause", "origin unreachable")},
        Words{"edge-error-cached", STAMPEDE_TEXT("Cause", "cached errors")},
    };
    return all;
}

const Words& of(Cause cause) {
    assert(cause < Cause::count);
    return words()[static_cast<std::size_t>(cause)];
}

}  // namespace

std::string_view causeWord(Cause cause) { return of(cause).word; }

Text causeText(Cause cause) { return of(cause).text; }

Text causeText(std::string_view word) {
    const auto known =
        std::find_if(words().begin(), words().end(), [&](const Words& each) { return each.word == word; });
    return known == words().end() ? STAMPEDE_TEXT("Cause", "%1").arg(std::string(word)) : known->text;
}

}  // namespace stampede
