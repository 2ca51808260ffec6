#include "model/cloud/parts/edge_rules.h"

#include <algorithm>

namespace stampede {

void EdgeRules::apply(const CachePolicy& policy, const OriginRequestPolicy& forwarded, const Workload& workload) {
    cache = policy;
    classes.clear();
    for (const RequestClass& requestClass : workload.classes) {
        const auto anyCookie = [&](const NameRule& rule) {
            return std::any_of(requestClass.cookies.begin(), requestClass.cookies.end(),
                               [&](const Cookie& cookie) { return rule.covers(cookie.name); });
        };
        const std::string& parameter = requestClass.parameter;
        ClassRule rule;
        rule.keyedParameter = !parameter.empty() && policy.queryStrings.covers(parameter);
        rule.keyedCookies = anyCookie(policy.cookies);
        rule.forwardsParameter =
            rule.keyedParameter || (!parameter.empty() && forwarded.queryStrings.covers(parameter));
        rule.forwardsCookies = rule.keyedCookies || anyCookie(forwarded.cookies);
        classes.push_back(rule);
    }
}

}  // namespace stampede
