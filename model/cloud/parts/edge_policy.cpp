#include "model/cloud/parts/edge_policy.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace stampede {

namespace {

using Which = NameRule::Which;

struct Managed {
    std::string_view name;
    int minS, defaultS, maxS;
    Which queryStrings, cookies;
};

// CloudFront developer guide, "Use managed cache policies" (names, TTLs, query strings and cookies). Their headers
// (Accept-Encoding, Host, Origin ...) are the same for every visitor of a day here, so they split no object.
constexpr std::array<Managed, 6> managed{{
    {"CachingOptimized", 1, 86400, 31536000, Which::none, Which::none},
    {"CachingOptimizedForUncompressedObjects", 1, 86400, 31536000, Which::none, Which::none},
    {"CachingDisabled", 0, 0, 0, Which::none, Which::none},
    {"UseOriginCacheControlHeaders", 0, 0, 31536000, Which::none, Which::all},
    {"UseOriginCacheControlHeaders-QueryStrings", 0, 0, 31536000, Which::all, Which::all},
    {"Amplify", 2, 2, 600, Which::all, Which::all},
}};

std::string textAt(const Settings& settings, const std::vector<Parameter>& parameters, std::string_view key) {
    const Value value = settings.at(parameters, key);
    return value.asString() ? *value.asString() : std::string{};
}

SimTime secondsAt(const Settings& settings, const std::vector<Parameter>& parameters, std::string_view key) {
    return secondsOf(settings.at(parameters, key).number());
}

NameRule ruleAt(const Settings& settings, const std::vector<Parameter>& parameters, std::string_view which,
                std::string_view names) {
    const std::string word = textAt(settings, parameters, which);
    NameRule rule;
    if (word == "listed") rule.which = Which::listed;
    if (word == "all") rule.which = Which::all;
    if (word == "all-except") rule.which = Which::allExcept;
    const Value list = settings.at(parameters, names);
    if (list.asList() && (rule.which == Which::listed || rule.which == Which::allExcept)) {
        for (const Value& name : *list.asList())
            if (name.asString()) rule.names.push_back(*name.asString());
    }
    return rule;
}

}  // namespace

bool NameRule::covers(std::string_view name) const {
    const bool named = std::find(names.begin(), names.end(), name) != names.end();
    switch (which) {
        case Which::none: return false;
        case Which::listed: return named;
        case Which::all: return true;
        case Which::allExcept: return !named;
    }
    return false;
}

SimTime CachePolicy::keptFor(SimTime maxAge) const {
    if (maxAge.ns < 0) return std::max(minTtl, defaultTtl);
    return std::max(minTtl, std::min(maxAge, maxTtl));
}

SimTime errorKeptFor(int status, SimTime maxAge, SimTime errorMinTtl) {
    constexpr std::array always{404, 414, 500, 501, 502, 503, 504};
    constexpr std::array withMaxAge{400, 403, 405, 412, 415};
    const auto has = [status](const auto& list) { return std::find(list.begin(), list.end(), status) != list.end(); };
    if (has(always) || (has(withMaxAge) && maxAge.ns >= 0)) return std::max(errorMinTtl, maxAge);
    return {};
}

const std::vector<std::string_view>& managedCachePolicies() {
    static const std::vector<std::string_view> names = [] {
        std::vector<std::string_view> all;
        for (const Managed& policy : managed) all.push_back(policy.name);
        return all;
    }();
    return names;
}

CachePolicy managedCachePolicy(std::string_view name) {
    const auto found =
        std::find_if(managed.begin(), managed.end(), [name](const Managed& m) { return m.name == name; });
    assert(found != managed.end());
    return {.queryStrings = {.which = found->queryStrings},
            .cookies = {.which = found->cookies},
            .minTtl = seconds(found->minS),
            .defaultTtl = seconds(found->defaultS),
            .maxTtl = seconds(found->maxS)};
}

CachePolicy cachePolicyOf(const Settings& settings, const std::vector<Parameter>& parameters) {
    const std::string name = textAt(settings, parameters, "managed");
    const std::vector<std::string_view>& known = managedCachePolicies();
    if (std::find(known.begin(), known.end(), name) != known.end()) return managedCachePolicy(name);
    return {.queryStrings = ruleAt(settings, parameters, "query_strings", "query_string_names"),
            .cookies = ruleAt(settings, parameters, "cookies", "cookie_names"),
            .headers = ruleAt(settings, parameters, "headers", "header_names"),
            .minTtl = secondsAt(settings, parameters, "min_ttl_s"),
            .defaultTtl = secondsAt(settings, parameters, "default_ttl_s"),
            .maxTtl = secondsAt(settings, parameters, "max_ttl_s")};
}

OriginRequestPolicy originRequestPolicyOf(const Settings& settings, const std::vector<Parameter>& parameters) {
    return {.queryStrings = ruleAt(settings, parameters, "query_strings", "query_string_names"),
            .cookies = ruleAt(settings, parameters, "cookies", "cookie_names"),
            .headers = ruleAt(settings, parameters, "headers", "header_names")};
}

}  // namespace stampede
