#include "model/architecture/traits.h"
#include "model/cloud/cloud.h"
#include "model/kinds/list_change.h"
#include "model/kinds/packet_rules.h"
#include "model/kinds/vpc_rules.h"

namespace stampede {

namespace {

Parameter rules(std::string_view key, Text label, std::string_view side, Text sideLabel, Text help, Text unset) {
    return {
        .key = key,
        .label = std::move(label),
        .type = ParameterType::records,
        .help = std::move(help),
        .unset = std::move(unset),
        .fields = {{.key = "name",
                    .label = STAMPEDE_TEXT("kinds", "Name"),
                    .type = ParameterType::text,
                    .help = STAMPEDE_TEXT("kinds", "A name of your own."),
                    .required = true},
                   protocolField("tcp"),
                   portsField(),
                   {.key = side,
                    .label = std::move(sideLabel),
                    .type = ParameterType::text,
                    .help = STAMPEDE_TEXT("kinds", "A block such as 0.0.0.0/0, another security group's id, or self."),
                    .fallback = "0.0.0.0/0"}},
        .source = {.mark = 'R', .where = "Amazon VPC user guide, security groups"}};
}

std::string_view callName(const CallContext& context) {
    if (context.call.verb != Verb::update) return {};
    const ListChange outbound = recordChange(context, "outbound"), inbound = recordChange(context, "inbound");
    if (outbound == ListChange::removed) return "RevokeSecurityGroupEgress";
    if (outbound != ListChange::none) return "AuthorizeSecurityGroupEgress";
    return inbound == ListChange::removed ? "RevokeSecurityGroupIngress" : "AuthorizeSecurityGroupIngress";
}

}  // namespace

Kind securityGroupKind(const Tables&) {
    return {
        .key = "security-group",
        .stem = "sg",
        .name = STAMPEDE_TEXT("kinds", "Security group"),
        .help =
            STAMPEDE_TEXT("kinds",
                          "What may reach a network interface. Allow rules only; answers always pass. A new one lets "
                          "nothing in and everything out."),
        .icon = "security-group",
        .section = Section::network,
        .shape = Shape::chip,
        .foundation = true,
        .parents = {"vpc"},
        .settings = {rules("inbound", STAMPEDE_TEXT("kinds", "Inbound"), "from", STAMPEDE_TEXT("kinds", "From"),
                           STAMPEDE_TEXT("kinds", "What may come in."),
                           STAMPEDE_TEXT("kinds", "Nothing may come in; into the VPC's own group, its members may.")),
                     rules("outbound", STAMPEDE_TEXT("kinds", "Outbound"), "to", STAMPEDE_TEXT("kinds", "To"),
                           STAMPEDE_TEXT("kinds", "What may go out. Unset: everything."),
                           STAMPEDE_TEXT("kinds", "Everything may go out."))},
        .offers = {"security-group"},
        .traits = {trait::securityGroup},
        .refusals = {withoutVpc("CreateSecurityGroup"),
                     {.call = "DeleteSecurityGroup",
                      .code = "DependencyViolation",
                      .when = STAMPEDE_TEXT("kinds", "something uses it"),
                      .source = {.mark = 'M', .where = "Amazon VPC user guide for the rule"}}},
        .calls = {"CreateSecurityGroup", "AuthorizeSecurityGroupIngress", "DeleteSecurityGroup"},
        .callName = callName,
        .admit = admitUsedInVpc,
    };
}

}  // namespace stampede
