#include "model/kinds/vpc_rules.h"

#include "model/kinds/while_used.h"

namespace stampede {

std::optional<Refusal> refuseWithoutVpc(const CallContext& context) {
    const ResourceId& vpc = context.call.parent;
    if (context.call.verb == Verb::remove || vpc.empty() || context.cloud.there(vpc)) return {};
    return Refusal{"InvalidVpcID.NotFound", STAMPEDE_TEXT("kinds", "The vpc ID '%1' does not exist").arg(vpc), {vpc}};
}

std::optional<Refusal> admitUsedInVpc(const CallContext& context) {
    return context.call.verb == Verb::remove ? refuseWhileUsed(context) : refuseWithoutVpc(context);
}

RefusalRule withoutVpc(std::string_view call) {
    return {.call = call,
            .code = "InvalidVpcID.NotFound",
            .when = STAMPEDE_TEXT("kinds", "its VPC is not there"),
            .source = {.mark = 'M', .where = "EC2 API reference, error codes"}};
}

}  // namespace stampede
