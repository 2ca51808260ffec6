#include "model/architecture/traits.h"
#include "model/cloud/cloud.h"
#include "model/cloud/reachability.h"
#include "model/kinds/vpc_rules.h"

namespace stampede {

namespace {

std::string_view callName(const CallContext& context) {
    if (context.call.verb != Verb::update || !context.there || context.call.parent == context.there->parent) return {};
    return context.call.parent.empty() ? "DetachInternetGateway" : "AttachInternetGateway";
}

std::optional<Refusal> admit(const CallContext& context) {
    const Call& call = context.call;
    if (call.verb == Verb::remove || call.parent.empty()) return {};
    if (auto refusal = refuseWithoutVpc(context)) return refusal;
    for (const CloudResource* other : context.cloud.children(call.parent)) {
        if (!other->kind->has(trait::internetGateway) || other->id == call.id) continue;
        return Refusal{
            "InvalidParameterValue",
            STAMPEDE_TEXT("kinds", "\"%1\" already has the internet gateway \"%2\".").arg(call.parent).arg(other->id),
            {other->id}};
    }
    return {};
}

}  // namespace

Kind internetGatewayKind(const Tables&) {
    return {
        .key = "internet-gateway",
        .stem = "igw",
        .name = STAMPEDE_TEXT("kinds", "Internet gateway"),
        .help = STAMPEDE_TEXT(
            "kinds", "The VPC's door to the internet: free, redundant, one for each VPC. A route must lead to it."),
        .icon = "internet-gateway",
        .section = Section::network,
        .shape = Shape::chip,
        .foundation = true,
        .parents = {"vpc"},
        .parentOptional = true,
        .traits = {trait::internetGateway},
        .refusals = {withoutVpc("AttachInternetGateway"),
                     {.call = "AttachInternetGateway",
                      .code = "InvalidParameterValue",
                      .when = STAMPEDE_TEXT("kinds", "the VPC already has one"),
                      .source = {.mark = 'M', .where = "Amazon VPC user guide for the rule"}}},
        .calls = {"CreateInternetGateway", "AttachInternetGateway", "DeleteInternetGateway"},
        .callName = callName,
        .admit = admit,
    };
}

}  // namespace stampede
