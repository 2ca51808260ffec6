#pragma once

#include <cstdint>
#include <string_view>

namespace stampede {

struct Text;

/// Why a request failed or was answered wrongly: the closed list of results. New causes go to the end.
enum class Cause : std::uint16_t {
    none,
    wrongCacheKey,
    wrongOldVersion,
    wrongStaleCache,
    noEntry,
    nameUnresolved,
    connectRefused,
    connectTimeout,
    clientGaveUp,
    noTargets,
    noHealthyTarget,
    zoneNotEnabled,
    surgeQueueFull,
    balancerSaturated,
    targetRefused,
    targetUnreachable,
    targetTimeout,
    targetDied,
    drainCut,
    processQueueFull,
    appError,
    badRequest,
    edgeOriginUnreachable,
    edgeErrorCached,
    databaseUnreachable,
    tooManyConnections,
    count
};

/// "wrong:cache-key", "no-entry" ...: the words of results. Empty for none.
std::string_view causeWord(Cause cause);
/// The same for people: "wrong: cache key", "no entry".
Text causeText(Cause cause);
/// For the word of a result: the word itself where it is none of the list.
Text causeText(std::string_view word);

/// True for the causes of a wrong answer (which is an answer all the same).
constexpr bool isWrong(Cause cause) {
    return cause == Cause::wrongCacheKey || cause == Cause::wrongOldVersion || cause == Cause::wrongStaleCache;
}

}  // namespace stampede
