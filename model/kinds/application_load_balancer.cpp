#include <algorithm>

#include "model/architecture/traits.h"
#include "model/cloud/billing.h"
#include "model/cloud/parts/balancer.h"
#include "model/cloud/parts/placement.h"
#include "model/kinds/list_change.h"
#include "model/kinds/listeners.h"
#include "model/kinds/packet_rules.h"
#include "model/kinds/quota.h"

namespace stampede {

namespace {

constexpr int leastZones = 2;  // botocore elbv2 CreateLoadBalancer; kasmtech/terraform issue 5 for the text

std::optional<Refusal> refuseTargetGroup(const CallContext& context) {
    for (const ResourceId& group : context.call.linked(role::traffic)) {
        for (const CloudResource* other : context.cloud.holders(group, role::traffic)) {
            if (!other->kind->has(trait::balancer) || !other->stays() || other->id == context.call.id) continue;
            return Refusal{
                "TargetGroupAssociationLimit",
                STAMPEDE_TEXT("kinds",
                              "\"%1\" is associated with \"%2\" already: one load balancer for each target group.")
                    .arg(group)
                    .arg(other->id),
                {group, other->id}};
        }
    }
    return {};
}

std::optional<Refusal> admit(const CallContext& context) {
    const Call& call = context.call;
    if (call.verb == Verb::remove) {
        if (!context.there || !context.there->flag("deletion_protection")) return {};
        return Refusal{
            "OperationNotPermitted",
            STAMPEDE_TEXT("kinds", "\"%1\" cannot be deleted because deletion protection is enabled.").arg(call.id),
            {call.id}};
    }
    if (call.verb == Verb::create) {
        if (auto refusal = refuseBeyondQuota(context, "application_load_balancers", "TooManyLoadBalancers"))
            return refusal;
    }
    if (auto refusal = refuseBalancerPlacement(context, leastZones)) return refusal;
    return refuseTargetGroup(context);
}

std::string_view callName(const CallContext& context) {
    if (const std::string_view name = balancerCallName(context); !name.empty()) return name;
    switch (recordChange(context, "listeners")) {
        case ListChange::added: return "CreateListener";
        case ListChange::changed: return "ModifyListener";
        case ListChange::removed: return "DeleteListener";
        case ListChange::none: return {};
    }
    return {};
}

std::unique_ptr<Running> run(Cloud& cloud, CloudResource& resource) {
    return std::make_unique<Balancer>(cloud, resource, BalancerRules{});
}

/// Hours and LCUs: the largest of new connections (25 a second), and bytes (1 GB an hour) (ELB pricing).
std::vector<BillLine> bill(const Cloud& cloud, const CloudResource&, const Usage& usage) {
    const Tables& tables = cloud.catalog().tables();
    const BillLine connections = counted(tables, "alb_lcu_hour", usage.requests, 25 * 3600);
    const BillLine bytes = counted(tables, "alb_lcu_hour", usage.bytesOut, 1'000'000'000);
    std::vector<BillLine> lines = {startedHours(tables, "alb_hour", usage),
                                   connections.cost < bytes.cost ? bytes : connections,
                                   counted(tables, "internet_out_gb", usage.bytesOut, 1'000'000'000)};
    addPublicAddresses(lines, cloud, usage.addresses, usage.now);
    return lines;
}

}  // namespace

Kind applicationLoadBalancerKind(const Tables& tables) {
    const auto leastFree = static_cast<std::int64_t>(tables.tunable("load_balancer_free_addresses").value);
    return {
        .key = "application-load-balancer",
        .stem = "alb",
        .name = STAMPEDE_TEXT("kinds", "Application Load Balancer"),
        .help = STAMPEDE_TEXT(
            "kinds",
            "Takes requests in at least two zones and sends each to a target of its target group. With no "
            "healthy target it sends to all of them."),
        .icon = "load-balancer",
        .section = Section::balance,
        .settings = {{.key = "deletion_protection",
                      .label = STAMPEDE_TEXT("kinds", "Deletion protection"),
                      .type = ParameterType::boolean,
                      .help = STAMPEDE_TEXT("kinds", "Refuses its deletion until it is switched off, whoever asks."),
                      .fallback = false,
                      .source = {.mark = 'R',
                                 .where = "botocore elbv2 LoadBalancerAttribute; rebuy-de/aws-nuke issue 258"}},
                     {.key = "idle_timeout_s",
                      .label = STAMPEDE_TEXT("kinds", "Idle timeout"),
                      .type = ParameterType::integer,
                      .help =
                          STAMPEDE_TEXT("kinds", "How long a target may take to answer before the client gets 504."),
                      .fallback = 60,
                      .unit = "s",
                      .least = 1,
                      .most = 4000,
                      .source = {.mark = 'R', .where = "ALB user guide, load balancer attributes"}},
                     listenersSetting(InstancePort::none, {.mark = 'R', .where = "ALB user guide, listeners"})},
        .offers = {"entry", "origin"},
        .links = {{.role = role::traffic,
                   .to = "target-group",
                   .most = 1,
                   .help = STAMPEDE_TEXT("kinds", "Where its listener forwards to.")},
                  {.role = role::placement,
                   .to = "subnet",
                   .help = STAMPEDE_TEXT("kinds", "One subnet in each of at least two zones.")},
                  securityGroupsLink(STAMPEDE_TEXT("kinds", "Who may reach it."))},
        .traits = {trait::balancer, trait::named},
        .metrics = {{.name = "RequestCount",
                     .unit = "requests",
                     .statistic = Statistic::sum,
                     .onlyWithTraffic = true,
                     .help = STAMPEDE_TEXT("kinds", "Requests for which a target was chosen.")},
                    {.name = "HTTPCode_ELB_5XX",
                     .unit = "requests",
                     .statistic = Statistic::sum,
                     .onlyWithTraffic = true,
                     .help = STAMPEDE_TEXT("kinds", "5xx answers it made itself.")},
                    {.name = "TargetResponseTime",
                     .unit = "s",
                     .statistic = Statistic::mean,
                     .onlyWithTraffic = true,
                     .help = STAMPEDE_TEXT("kinds", "From leaving it to the target's answer.")}},
        .refusals =
            {{.call = "CreateLoadBalancer",
              .code = "InvalidSubnet",
              .when =
                  STAMPEDE_TEXT("kinds", "fewer than %1 free addresses in a subnet, or a VPC without internet gateway")
                      .arg(leastFree),
              .source = {.mark = 'R',
                         .where =
                             "kubernetes-sigs/aws-load-balancer-controller PR 1233; openshift/installer issue 1110"}},
             {.call = "CreateLoadBalancer",
              .code = "ValidationError",
              .when = STAMPEDE_TEXT("kinds", "fewer than two zones"),
              .source = {.mark = 'R', .where = "kasmtech/terraform issue 5"}},
             {.call = "CreateLoadBalancer",
              .code = "InvalidConfigurationRequest",
              .when = STAMPEDE_TEXT("kinds", "two subnets of one zone"),
              .source = {.mark = 'R', .where = "coldbrewcloud/coldbrew-cli issue 44"}},
             subnetNotFound("CreateLoadBalancer"),
             {.call = "CreateLoadBalancer",
              .code = "TooManyLoadBalancers",
              .when = STAMPEDE_TEXT("kinds", "the quota is used up"),
              .source = {.mark = 'M',
                         .where = "Elastic Load Balancing API reference (2015-12-01), CreateLoadBalancer"}},
             {.call = "CreateListener",
              .code = "TargetGroupAssociationLimit",
              .when = STAMPEDE_TEXT("kinds", "the target group belongs to another balancer"),
              .source = {.mark = 'R', .where = "botocore elbv2"}},
             {.call = "SetSubnets",
              .code = "InvalidSubnet",
              .when = STAMPEDE_TEXT("kinds", "fewer than %1 free addresses in a new subnet").arg(leastFree),
              .source = {.mark = 'R', .where = "kubernetes-sigs/aws-load-balancer-controller PR 1233"}},
             {.call = "DeleteLoadBalancer",
              .code = "OperationNotPermitted",
              .when = STAMPEDE_TEXT("kinds", "deletion protection is on"),
              .source = {.mark = 'R', .where = "rebuy-de/aws-nuke issue 258"}}},
        .prices = {"alb_hour", "alb_lcu_hour", "internet_out_gb", "public_ipv4_hour"},
        .calls = {"CreateLoadBalancer", "ModifyLoadBalancerAttributes", "DeleteLoadBalancer"},
        .leadTimes = {.create = "alb_create_s", .update = "alb_update_s", .remove = "load_balancer_delete_s"},
        .callName = callName,
        .admit = admit,
        .hold = holdBalancerNodes,
        .run = run,
        .bill = bill,
    };
}

}  // namespace stampede
