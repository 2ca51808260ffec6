#include "model/architecture/traits.h"
#include "model/cloud/parts/edge_policy.h"
#include "model/kinds/edge_policy_settings.h"
#include "model/kinds/quota.h"
#include "model/kinds/while_used.h"

namespace stampede {

namespace {

constexpr Source managedGuide{.mark = 'R', .where = "CloudFront developer guide, \"Use managed cache policies\""};
constexpr Source ttlGuide{.mark = 'R',
                          .where = "CloudFront developer guide, \"Manage how long content stays in the cache\""};
constexpr std::string_view noManaged = "none";

std::optional<Refusal> admit(const CallContext& context) {
    const Call& call = context.call;
    if (call.verb == Verb::remove) return refuseWhileUsed(context, "CachePolicyInUse");
    if (call.verb == Verb::create) {
        if (auto refusal = refuseBeyondQuota(context, "cache_policies", "TooManyCachePolicies")) return refusal;
    }
    if (call.setting("managed") != Value(noManaged)) return {};
    if (auto refusal = refuseNameRules(context)) return refusal;
    const double least = call.setting("min_ttl_s").number();
    const double usual = call.setting("default_ttl_s").number();
    const double most = call.setting("max_ttl_s").number();
    if (least <= usual && usual <= most) return {};
    return Refusal{"InvalidArgument",
                   STAMPEDE_TEXT("kinds", "The TTLs of \"%1\" must not fall: minimum, default, maximum.").arg(call.id),
                   {call.id}};
}

Parameter ttl(std::string_view key, Text label, int fallback, Text help) {
    return {.key = key,
            .label = std::move(label),
            .type = ParameterType::integer,
            .help = std::move(help),
            .fallback = fallback,
            .unit = "s",
            .least = 0,
            .most = 31536000,
            .source = ttlGuide};
}

std::vector<Parameter> settings() {
    std::vector<std::string_view> choices{noManaged};
    for (const std::string_view name : managedCachePolicies()) choices.push_back(name);
    std::vector<Parameter> result{
        {.key = "managed",
         .label = STAMPEDE_TEXT("kinds", "Managed"),
         .type = ParameterType::choice,
         .help = STAMPEDE_TEXT("kinds", "One of the provider's own policies, in place of everything set below."),
         .fallback = noManaged,
         .choices = choices,
         .source = managedGuide}};
    for (Parameter& parameter : nameRuleSettings()) result.push_back(std::move(parameter));
    result.push_back(ttl("min_ttl_s", STAMPEDE_TEXT("kinds", "Min TTL"), 1,
                         STAMPEDE_TEXT("kinds", "Kept for this long whatever the origin says.")));
    result.push_back(ttl("default_ttl_s", STAMPEDE_TEXT("kinds", "Default TTL"), 86400,
                         STAMPEDE_TEXT("kinds", "Kept for this long where the origin says nothing (no max-age).")));
    result.push_back(ttl("max_ttl_s", STAMPEDE_TEXT("kinds", "Max TTL"), 31536000,
                         STAMPEDE_TEXT("kinds", "Kept no longer than this whatever the origin says.")));
    return result;
}

}  // namespace

Kind cachePolicyKind(const Tables&) {
    return {
        .key = "cache-policy",
        .stem = "cp",
        .name = STAMPEDE_TEXT("kinds", "Cache policy"),
        .help = STAMPEDE_TEXT("kinds",
                              "What tells objects at the edge apart, and how long they are kept. What is in the key "
                              "is forwarded to the origin; what is not is dropped on the way, unless an origin request "
                              "policy forwards it. Does nothing until a distribution uses it."),
        .icon = "cache-policy",
        .section = Section::delivery,
        .shape = Shape::chip,
        .settings = settings(),
        .offers = {"cache-policy"},
        .traits = {trait::cachePolicy},
        .refusals = {{.call = "DeleteCachePolicy",
                      .code = "CachePolicyInUse",
                      .when = STAMPEDE_TEXT("kinds", "a distribution still uses it"),
                      .source = {.mark = 'R', .where = "CloudFront API reference, DeleteCachePolicy"}},
                     {.call = "CreateCachePolicy",
                      .code = "TooManyCachePolicies",
                      .when = STAMPEDE_TEXT("kinds", "the quota is reached"),
                      .source = {.mark = 'M', .where = "CloudFront API reference, CreateCachePolicy"}},
                     {.call = "CreateCachePolicy",
                      .code = "InvalidArgument",
                      .when = STAMPEDE_TEXT("kinds", "a list names nothing or too much, or the TTLs are out of order"),
                      .source = {.mark = 'M', .where = "CloudFront API reference, CreateCachePolicy"}}},
        .calls = {"CreateCachePolicy", "UpdateCachePolicy", "DeleteCachePolicy"},
        .admit = admit,
    };
}

}  // namespace stampede
