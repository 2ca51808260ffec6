#include "model/architecture/traits.h"
#include "model/kinds/edge_policy_settings.h"
#include "model/kinds/quota.h"
#include "model/kinds/while_used.h"

namespace stampede {

namespace {

std::optional<Refusal> admit(const CallContext& context) {
    if (context.call.verb == Verb::remove) return refuseWhileUsed(context, "OriginRequestPolicyInUse");
    if (context.call.verb == Verb::create) {
        if (auto refusal = refuseBeyondQuota(context, "cache_policies", "TooManyOriginRequestPolicies")) return refusal;
    }
    return refuseNameRules(context);
}

}  // namespace

Kind originRequestPolicyKind(const Tables&) {
    return {
        .key = "origin-request-policy",
        .stem = "orp",
        .name = STAMPEDE_TEXT("kinds", "Origin request policy"),
        .help = STAMPEDE_TEXT("kinds",
                              "What the edge forwards to the origin besides what is in the cache key. It splits no "
                              "objects: what is forwarded but not keyed gets everybody the first visitor's answer."),
        .icon = "origin-request-policy",
        .section = Section::delivery,
        .shape = Shape::chip,
        .settings = nameRuleSettings(),
        .offers = {"origin-request-policy"},
        .traits = {trait::originRequestPolicy},
        .refusals = {{.call = "DeleteOriginRequestPolicy",
                      .code = "OriginRequestPolicyInUse",
                      .when = STAMPEDE_TEXT("kinds", "a distribution still uses it"),
                      .source = {.mark = 'M', .where = "as CachePolicyInUse"}},
                     {.call = "CreateOriginRequestPolicy",
                      .code = "TooManyOriginRequestPolicies",
                      .when = STAMPEDE_TEXT("kinds", "the quota is reached"),
                      .source = {.mark = 'M', .where = "CloudFront API reference, CreateOriginRequestPolicy"}},
                     {.call = "CreateOriginRequestPolicy",
                      .code = "InvalidArgument",
                      .when = STAMPEDE_TEXT("kinds", "a list names nothing or too much"),
                      .source = {.mark = 'M', .where = "CloudFront API reference, CreateOriginRequestPolicy"}}},
        .calls = {"CreateOriginRequestPolicy", "UpdateOriginRequestPolicy", "DeleteOriginRequestPolicy"},
        .admit = admit,
    };
}

}  // namespace stampede
