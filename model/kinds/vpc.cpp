#include "model/architecture/traits.h"
#include "model/cloud/cloud.h"
#include "model/kinds/quota.h"

namespace stampede {

namespace {

constexpr int widest = 16, narrowest = 28;  // VPC user guide, VPC CIDR blocks

std::optional<Refusal> admit(const CallContext& context) {
    const Call& call = context.call;
    const Cloud& cloud = context.cloud;
    if (call.verb == Verb::create) {
        const Value cidr = call.setting("cidr");
        const auto block = cidr.asString() ? Cidr::parse(*cidr.asString()) : std::nullopt;
        if (!block || block->prefix() < widest || block->prefix() > narrowest)
            return Refusal{"InvalidVpc.Range",
                           STAMPEDE_TEXT("kinds", "A VPC's block must be between /16 and /28; this one is %1.")
                               .arg(cidr.asString() ? *cidr.asString() : std::string()),
                           {call.id}};
        if (auto refusal = refuseBeyondQuota(context, "vpcs", "VpcLimitExceeded")) return refusal;
    }
    if (call.verb == Verb::remove) {
        for (const CloudResource* child : cloud.children(call.id)) {
            if (child->state == State::deleting || cloud.isPart(*child)) continue;
            return Refusal{"DependencyViolation",
                           STAMPEDE_TEXT("kinds", "\"%1\" still contains \"%2\".").arg(call.id).arg(child->id),
                           {child->id}};
        }
    }
    return {};
}

}  // namespace

Kind vpcKind(const Tables&) {
    return {
        .key = "vpc",
        .stem = "vpc",
        .name = STAMPEDE_TEXT("kinds", "VPC"),
        .help = STAMPEDE_TEXT(
            "kinds", "A private network of your own. What stands in different VPCs does not reach each other."),
        .icon = "vpc",
        .section = Section::network,
        .shape = Shape::container,
        .foundation = true,
        .settings = {{.key = "cidr",
                      .label = STAMPEDE_TEXT("kinds", "CIDR block"),
                      .type = ParameterType::cidr,
                      .help =
                          STAMPEDE_TEXT("kinds", "The block of private addresses, /16 to /28. It cannot be resized."),
                      .fallback = "10.0.0.0/16",
                      .fixed = true,
                      .ownBlock = true,
                      .source = {.mark = 'R', .where = "Amazon VPC user guide, VPC CIDR blocks"}}},
        .traits = {trait::vpc},
        .parts = {{"main-route-table", "route-table"},
                  {"default-network-acl", "network-acl"},
                  {"default-security-group", "security-group"}},
        .refusals = {{.call = "CreateVpc",
                      .code = "InvalidVpc.Range",
                      .when = STAMPEDE_TEXT("kinds", "the block is not between /16 and /28"),
                      .source = {.mark = 'M', .where = "Amazon VPC user guide for the rule"}},
                     {.call = "CreateVpc",
                      .code = "VpcLimitExceeded",
                      .when = STAMPEDE_TEXT("kinds", "the quota of VPCs is used up"),
                      .source = {.mark = 'R', .where = "Amazon VPC user guide, quotas"}},
                     {.call = "DeleteVpc",
                      .code = "DependencyViolation",
                      .when = STAMPEDE_TEXT("kinds", "something is still in it"),
                      .source = {.mark = 'M', .where = "Amazon VPC user guide for the rule"}}},
        .calls = {"CreateVpc", "ModifyVpcAttribute", "DeleteVpc"},
        .admit = admit,
    };
}

}  // namespace stampede
