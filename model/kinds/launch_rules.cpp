#include "model/kinds/launch_rules.h"

#include <algorithm>

#include "model/architecture/traits.h"
#include "model/cloud/reachability.h"

namespace stampede {

std::vector<Parameter> launchSettings(const Tables& tables, bool fixed) {
    std::vector<std::string_view> types;
    for (const auto& [key, type] : tables.instanceTypes) types.push_back(key);
    return {{.key = "type",
             .label = STAMPEDE_TEXT("kinds", "Type"),
             .type = ParameterType::choice,
             .help = STAMPEDE_TEXT("kinds", "The instance type: vCPUs, memory, CPU credits and price."),
             .fallback = "t2.micro",
             .choices = std::move(types),
             .fixed = fixed,
             .source = {.mark = 'R', .where = "Amazon EC2 user guide, instance types"}},
            {.key = "user_data",
             .label = STAMPEDE_TEXT("kinds", "User data"),
             .type = ParameterType::script,
             .help = STAMPEDE_TEXT("kinds",
                                   "The script that runs once, at the first boot: install, download, make executable, "
                                   "start."),
             .fallback = "",
             .fixed = fixed,
             .source = {.mark = 'R', .where = "Amazon EC2 user guide, run commands at launch"}},
            {.key = "public_ip",
             .label = STAMPEDE_TEXT("kinds", "Public IP"),
             .type = ParameterType::boolean,
             .help = STAMPEDE_TEXT("kinds", "Whether it gets a public address. Unset, the subnet decides."),
             .unset = STAMPEDE_TEXT("kinds", "The subnet decides."),
             .fixed = true,
             .source = {.mark = 'R', .where = "Amazon VPC user guide, public IPv4 addresses"}},
            {.key = "detailed_monitoring",
             .label = STAMPEDE_TEXT("kinds", "Detailed monitoring"),
             .type = ParameterType::boolean,
             .help = STAMPEDE_TEXT("kinds", "Metrics every minute instead of every five, for a price."),
             .fallback = false,
             .fixed = fixed,
             .source = {.mark = 'R', .where = "Amazon EC2 user guide, basic and detailed monitoring"}}};
}

std::optional<Refusal> notOnOffer(const Cloud& cloud, const Call& call) {
    const std::vector<std::string>& offered = cloud.world().instanceTypes;
    const Value type = call.setting("type");
    if (offered.empty() || std::find(offered.begin(), offered.end(), *type.asString()) != offered.end()) return {};
    return Refusal{
        "not-on-offer", STAMPEDE_TEXT("kinds", "%1 is not on offer today.").arg(*type.asString()), {call.id}};
}

std::optional<Refusal> noFreeAddress(const Cloud& cloud, const ResourceId& subnet) {
    if (!cloud.addresses().has(subnet))
        return Refusal{"InvalidSubnetID.NotFound",
                       STAMPEDE_TEXT("kinds", "The subnet ID '%1' does not exist").arg(subnet),
                       {subnet}};
    if (cloud.addresses().free(subnet) > 0) return {};
    return Refusal{"InsufficientFreeAddressesInSubnet",
                   STAMPEDE_TEXT("kinds",
                                 "There are not enough free addresses in subnet '%1' to satisfy the requested number "
                                 "of instances.")
                       .arg(subnet),
                   {subnet}};
}

std::optional<Refusal> groupOfOtherVpc(const Cloud& cloud, const Call& call, const ResourceId& subnet) {
    for (const ResourceId& id : call.linked(role::uses)) {
        const CloudResource* used = cloud.there(id);
        if (!used || !used->kind->has(trait::securityGroup) || vpcOf(cloud, id) == vpcOf(cloud, subnet)) continue;
        return Refusal{
            "InvalidParameter",
            STAMPEDE_TEXT("kinds", "Security group %1 and subnet %2 belong to different networks.").arg(id).arg(subnet),
            {id, subnet}};
    }
    return {};
}

}  // namespace stampede
