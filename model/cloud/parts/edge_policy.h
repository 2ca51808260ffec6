#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/architecture/settings.h"
#include "model/base/sim_time.h"

namespace stampede {

/// Which query strings, cookies or headers a policy means.
struct NameRule {
    enum class Which : std::uint8_t { none, listed, all, allExcept };
    Which which = Which::none;
    std::vector<std::string> names = {};

    bool covers(std::string_view name) const;
    bool operator==(const NameRule&) const = default;
};

/// What makes up the key of an object at the edge, and how long objects are kept. What is in the key is forwarded to
/// the origin too (CloudFront developer guide, "Control the cache key").
struct CachePolicy {
    NameRule queryStrings = {};
    NameRule cookies = {};
    NameRule headers = {};
    SimTime minTtl = seconds(1);
    SimTime defaultTtl = seconds(86400);
    SimTime maxTtl = seconds(31536000);

    /// False when all three TTLs are 0: caching is off, and requests do not wait for each other.
    bool keeps() const { return maxTtl.ns > 0 || defaultTtl.ns > 0 || minTtl.ns > 0; }
    /// How long a good answer is fresh (developer guide, "Manage how long content stays in the cache"): max-age within
    /// min and max; without max-age (negative) the default, min at the least.
    SimTime keptFor(SimTime maxAge) const;
    bool operator==(const CachePolicy&) const = default;
};

/// What is forwarded to the origin without being part of the key.
struct OriginRequestPolicy {
    NameRule queryStrings = {};
    NameRule cookies = {};
    NameRule headers = {};
    bool operator==(const OriginRequestPolicy&) const = default;
};

/// How long an error (status >= 400) is remembered (developer guide, "How CloudFront caches HTTP 4xx and 5xx status
/// codes"): 404, 414, 500 to 504 for the longer of `errorMinTtl` and max-age; 400, 403, 405, 412, 415 only when the
/// origin sends a max-age; others not.
SimTime errorKeptFor(int status, SimTime maxAge, SimTime errorMinTtl);

/// The provider's own policies by name ("CachingOptimized" ...), in the order of the guide.
const std::vector<std::string_view>& managedCachePolicies();
/// The policy of that name; asserts that there is one.
CachePolicy managedCachePolicy(std::string_view name);

/// What the settings of such a resource say: those of a managed policy where they name one.
CachePolicy cachePolicyOf(const Settings& settings, const std::vector<Parameter>& parameters);
OriginRequestPolicy originRequestPolicyOf(const Settings& settings, const std::vector<Parameter>& parameters);

}  // namespace stampede
