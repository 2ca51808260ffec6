#include "model/cloud/parts/placement.h"

#include <algorithm>
#include <set>

#include "model/architecture/traits.h"
#include "model/cloud/reachability.h"

namespace stampede {

namespace {

bool hasGateway(const Cloud& cloud, const ResourceId& vpc) {
    const auto children = cloud.children(vpc);
    return std::any_of(children.begin(), children.end(),
                       [](const CloudResource* each) { return each->kind->has(trait::internetGateway); });
}

bool contains(const std::vector<ResourceId>& ids, const ResourceId& id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

std::optional<Refusal> refuseZones(const CallContext& context, const std::vector<ResourceId>& subnets, int leastZones) {
    std::set<std::string> zones;
    for (const ResourceId& subnet : subnets) {
        const CloudResource* resource = context.cloud.there(subnet);
        if (!resource)
            return Refusal{"SubnetNotFound", STAMPEDE_TEXT("kinds", "\"%1\" is not there.").arg(subnet), {subnet}};
        if (!zones.insert(zoneOf(context.cloud, subnet)).second)
            return Refusal{"InvalidConfigurationRequest",
                           STAMPEDE_TEXT("kinds",
                                         "A load balancer cannot be attached to multiple subnets in the same "
                                         "Availability Zone: \"%1\" is in zone %2 as well.")
                               .arg(subnet)
                               .arg(zoneOf(context.cloud, subnet)),
                           {subnet}};
    }
    if (static_cast<int>(zones.size()) >= leastZones) return {};
    return Refusal{
        "ValidationError",
        leastZones > 1
            ? STAMPEDE_TEXT("kinds", "At least two subnets in two different Availability Zones must be specified.")
            : STAMPEDE_TEXT("kinds", "At least one subnet must be specified."),
        subnets};
}

}  // namespace

std::optional<Refusal> refuseBalancerPlacement(const CallContext& context, int leastZones) {
    const Cloud& cloud = context.cloud;
    const std::vector<ResourceId> subnets = context.call.linked(role::placement);
    if (auto refusal = refuseZones(context, subnets, leastZones)) return refusal;
    std::vector<ResourceId> had;
    if (context.there)
        for (const Link& link : context.there->linksToBe())
            if (link.role == role::placement) had.push_back(link.to);
    const int needed = static_cast<int>(cloud.tunable("load_balancer_free_addresses"));
    for (const ResourceId& subnet : subnets) {
        const ResourceId vpc = vpcOf(cloud, subnet);
        if (!hasGateway(cloud, vpc))
            return Refusal{
                "InvalidSubnet", STAMPEDE_TEXT("kinds", "VPC \"%1\" has no internet gateway.").arg(vpc), {vpc}};
        const int free = cloud.addresses().free(subnet);
        if (contains(had, subnet) || free >= needed) continue;
        return Refusal{"InvalidSubnet",
                       STAMPEDE_TEXT("kinds",
                                     "Not enough IP space available in \"%1\": %2 free. ELB requires at least %3 free "
                                     "IP addresses in each subnet.")
                           .arg(subnet)
                           .arg(free)
                           .arg(needed),
                       {subnet}};
    }
    return {};
}

RefusalRule subnetNotFound(std::string_view call) {
    return {.call = call,
            .code = "SubnetNotFound",
            .when = STAMPEDE_TEXT("kinds", "a subnet is not there"),
            .source = {.mark = 'M', .where = "Elastic Load Balancing API reference, CreateLoadBalancer"}};
}

void holdBalancerNodes(const CallContext& context, CloudResource& resource) {
    Cloud& cloud = context.cloud;
    const std::vector<ResourceId> wanted = context.call.linked(role::placement);
    std::vector<ResourceId> had;
    for (const Interface& node : resource.interfaces)
        if (!contains(had, node.subnet)) had.push_back(node.subnet);
    for (const ResourceId& subnet : had)
        if (!contains(wanted, subnet)) cloud.dropInterfaces(resource, subnet);
    const int nodes = static_cast<int>(cloud.tunable("load_balancer_nodes_per_subnet"));
    for (const ResourceId& subnet : wanted) {
        if (contains(had, subnet)) continue;
        for (int i = 0; i < nodes; ++i) cloud.addInterface(resource, subnet, true);
    }
}

std::string_view balancerCallName(const CallContext& context) {
    if (context.call.verb != Verb::update || !context.there) return {};
    const auto before = [&](std::string_view role) {
        std::vector<ResourceId> ids;
        for (const Link& link : context.there->linksToBe())
            if (link.role == role) ids.push_back(link.to);
        return ids;
    };
    if (context.call.linked(role::placement) != before(role::placement)) return "SetSubnets";
    if (context.call.linked(role::uses) != before(role::uses)) return "SetSecurityGroups";
    if (context.call.linked(role::traffic) != before(role::traffic)) return "ModifyListener";
    return {};
}

}  // namespace stampede
