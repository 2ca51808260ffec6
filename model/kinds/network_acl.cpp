#include "model/architecture/traits.h"
#include "model/cloud/cloud.h"
#include "model/kinds/list_change.h"
#include "model/kinds/packet_rules.h"
#include "model/kinds/vpc_rules.h"

namespace stampede {

namespace {

Parameter rules(std::string_view key, Text label, std::string_view side, Text sideLabel, Text help) {
    return {
        .key = key,
        .label = std::move(label),
        .type = ParameterType::records,
        .help = std::move(help),
        .unset = STAMPEDE_TEXT("kinds", "The VPC's own one lets everything pass, one of your own nothing."),
        .fields = {{.key = "name",
                    .label = STAMPEDE_TEXT("kinds", "Name"),
                    .type = ParameterType::text,
                    .help = STAMPEDE_TEXT("kinds", "The rule's number, 1 to 32766: the lowest that matches decides."),
                    .least = 1,
                    .most = 32766,
                    .required = true},
                   {.key = "action",
                    .label = STAMPEDE_TEXT("kinds", "Action"),
                    .type = ParameterType::choice,
                    .help = STAMPEDE_TEXT("kinds", "Whether it lets packets pass."),
                    .fallback = "allow",
                    .choices = {"allow", "deny"}},
                   protocolField("all"),
                   portsField(),
                   {.key = side,
                    .label = std::move(sideLabel),
                    .type = ParameterType::cidr,
                    .help = STAMPEDE_TEXT("kinds", "The block at the other end."),
                    .fallback = "0.0.0.0/0"}},
        .source = {.mark = 'R', .where = "Amazon VPC user guide, network ACLs"}};
}

std::string_view callName(const CallContext& context) {
    if (context.call.verb != Verb::update) return {};
    const ListChange outbound = recordChange(context, "outbound");
    switch (outbound == ListChange::none ? recordChange(context, "inbound") : outbound) {
        case ListChange::added: return "CreateNetworkAclEntry";
        case ListChange::removed: return "DeleteNetworkAclEntry";
        default: return "ReplaceNetworkAclEntry";
    }
}

}  // namespace

Kind networkAclKind(const Tables&) {
    return {
        .key = "network-acl",
        .stem = "acl",
        .name = STAMPEDE_TEXT("kinds", "Network ACL"),
        .help = STAMPEDE_TEXT(
            "kinds",
            "A gate at a subnet's boundary, stateless: the way back needs a rule too. The VPC's own one lets "
            "everything pass until it is changed, one of your own lets nothing pass until it has rules."),
        .icon = "network-acl",
        .section = Section::network,
        .shape = Shape::chip,
        .foundation = true,
        .parents = {"vpc"},
        .settings = {rules("inbound", STAMPEDE_TEXT("kinds", "Inbound"), "from", STAMPEDE_TEXT("kinds", "From"),
                           STAMPEDE_TEXT("kinds", "What may come in.")),
                     rules("outbound", STAMPEDE_TEXT("kinds", "Outbound"), "to", STAMPEDE_TEXT("kinds", "To"),
                           STAMPEDE_TEXT("kinds", "What may go out, answers included."))},
        .offers = {"network-acl"},
        .traits = {trait::networkAcl},
        .refusals = {withoutVpc("CreateNetworkAcl"),
                     {.call = "DeleteNetworkAcl",
                      .code = "DependencyViolation",
                      .when = STAMPEDE_TEXT("kinds", "a subnet uses it"),
                      .source = {.mark = 'M', .where = "Amazon VPC user guide for the rule"}}},
        .calls = {"CreateNetworkAcl", "ReplaceNetworkAclEntry", "DeleteNetworkAcl"},
        .callName = callName,
        .admit = admitUsedInVpc,
    };
}

}  // namespace stampede
