#include "model/architecture/traits.h"
#include "model/cloud/cloud.h"
#include "model/cloud/reachability.h"
#include "model/kinds/list_change.h"
#include "model/kinds/vpc_rules.h"

namespace stampede {

namespace {

constexpr int widest = 16, narrowest = 28;  // VPC user guide, subnet sizing

std::optional<Cidr> blockOf(const Value& value) {
    return value.asString() ? Cidr::parse(*value.asString()) : std::nullopt;
}

std::optional<Refusal> admitCreate(const CallContext& context) {
    const Call& call = context.call;
    if (auto refusal = refuseWithoutVpc(context)) return refusal;
    const CloudResource* vpc = context.cloud.there(call.parent);
    const auto block = blockOf(call.setting("cidr"));
    const auto whole = blockOf(vpc->setting("cidr"));
    if (!block || block->prefix() < widest || block->prefix() > narrowest || !whole || !whole->contains(*block))
        return Refusal{"InvalidSubnet.Range",
                       STAMPEDE_TEXT("kinds", "The block of \"%1\" must lie inside %2 and be between /16 and /28.")
                           .arg(call.id)
                           .arg(whole ? whole->text() : std::string()),
                       {vpc->id}};
    for (const CloudResource* other : context.cloud.children(call.parent)) {
        if (!other->kind->has(trait::subnet) || other->id == call.id) continue;
        const auto taken = blockOf(other->setting("cidr"));
        if (taken && taken->overlaps(*block))
            return Refusal{"InvalidSubnet.Conflict",
                           STAMPEDE_TEXT("kinds", "The block %1 overlaps %2 of \"%3\".")
                               .arg(block->text())
                               .arg(taken->text())
                               .arg(other->id),
                           {other->id}};
    }
    return {};
}

std::optional<Refusal> admit(const CallContext& context) {
    const Call& call = context.call;
    if (call.verb == Verb::create) return admitCreate(context);
    if (call.verb != Verb::remove) return {};
    const auto holders = context.cloud.addresses().holders(call.id);
    if (holders.empty()) return {};
    return Refusal{
        "DependencyViolation",
        STAMPEDE_TEXT("kinds", "\"%1\" still holds an address in \"%2\".").arg(holders.begin()->first).arg(call.id),
        {holders.begin()->first}};
}

void hold(const CallContext& context, CloudResource& subnet) {
    if (context.call.verb == Verb::create)
        if (const auto block = blockOf(context.call.setting("cidr"))) context.cloud.addresses().open(subnet.id, *block);
}

/// The links of a subnet are associations; its one changeable setting is the public address. Without a network ACL of
/// its own it has the VPC's: that is a replacement too.
std::string_view callName(const CallContext& context) {
    const Call& call = context.call;
    if (call.verb != Verb::update || !context.there) return {};
    if (!call.keys.empty()) return "ModifySubnetAttribute";
    switch (linkChange(context, role::uses, "route-table")) {
        case ListChange::added: return "AssociateRouteTable";
        case ListChange::changed: return "ReplaceRouteTableAssociation";
        case ListChange::removed: return "DisassociateRouteTable";
        case ListChange::none: return "ReplaceNetworkAclAssociation";
    }
    return {};
}

}  // namespace

Kind subnetKind(const Tables&) {
    return {
        .key = "subnet",
        .stem = "subnet",
        .name = STAMPEDE_TEXT("kinds", "Subnet"),
        .help =
            STAMPEDE_TEXT("kinds",
                          "A block of addresses in one zone. Five of them are the provider's. It is public only where "
                          "its route table leads to an internet gateway."),
        .icon = "subnet",
        .section = Section::network,
        .shape = Shape::container,
        .foundation = true,
        .parents = {"vpc"},
        .settings = {{.key = "cidr",
                      .label = STAMPEDE_TEXT("kinds", "CIDR block"),
                      .type = ParameterType::cidr,
                      .help = STAMPEDE_TEXT(
                          "kinds", "The block of addresses, inside the VPC's, /16 to /28. It cannot be resized."),
                      .fallback = "10.0.0.0/24",
                      .fixed = true,
                      .ownBlock = true,
                      .source = {.mark = 'R', .where = "Amazon VPC user guide, subnet sizing"}},
                     {.key = "zone",
                      .label = STAMPEDE_TEXT("kinds", "Zone"),
                      .type = ParameterType::choice,
                      .help = STAMPEDE_TEXT("kinds", "The availability zone. A subnet is in exactly one."),
                      .fallback = "a",
                      .choices = {"a", "b", "c"},
                      .fixed = true,
                      .lane = true,
                      .source = {.mark = 'R', .where = "Amazon VPC user guide, configure subnets"}},
                     {.key = "public_ip_on_launch",
                      .label = STAMPEDE_TEXT("kinds", "Public IP on launch"),
                      .type = ParameterType::boolean,
                      .help = STAMPEDE_TEXT(
                          "kinds", "Whether a machine launched here gets a public address. Off unless switched on."),
                      .fallback = false,
                      .source = {.mark = 'R', .where = "Amazon VPC user guide, public IPv4 addresses"}}},
        .offers = {"subnet"},
        .links = {{.role = role::uses,
                   .to = "route-table",
                   .most = 1,
                   .help = STAMPEDE_TEXT("kinds", "Where packets that leave it go."),
                   .without = STAMPEDE_TEXT("kinds", "No route table of its own: the VPC's main one holds.")},
                  {.role = role::uses,
                   .to = "network-acl",
                   .most = 1,
                   .help = STAMPEDE_TEXT("kinds", "What may pass its boundary."),
                   .without = STAMPEDE_TEXT("kinds", "No network ACL of its own: the VPC's default one holds.")}},
        .traits = {trait::subnet},
        .refusals = {withoutVpc("CreateSubnet"),
                     {.call = "CreateSubnet",
                      .code = "InvalidSubnet.Range",
                      .when = STAMPEDE_TEXT("kinds", "the block is outside the VPC's, or not /16 to /28"),
                      .source = {.mark = 'M', .where = "Amazon VPC user guide for the rule"}},
                     {.call = "CreateSubnet",
                      .code = "InvalidSubnet.Conflict",
                      .when = STAMPEDE_TEXT("kinds", "the block overlaps another subnet's"),
                      .source = {.mark = 'M', .where = "Amazon VPC user guide for the rule"}},
                     {.call = "DeleteSubnet",
                      .code = "DependencyViolation",
                      .when = STAMPEDE_TEXT("kinds", "something holds an address in it"),
                      .source = {.mark = 'R', .where = "Amazon VPC user guide, delete a subnet, for the rule"}}},
        .calls = {"CreateSubnet", "ModifySubnetAttribute", "DeleteSubnet"},
        .callName = callName,
        .admit = admit,
        .hold = hold,
    };
}

}  // namespace stampede
