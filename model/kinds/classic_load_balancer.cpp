#include "model/architecture/traits.h"
#include "model/cloud/billing.h"
#include "model/cloud/parts/balancer.h"
#include "model/cloud/parts/placement.h"
#include "model/kinds/health_check.h"
#include "model/kinds/list_change.h"
#include "model/kinds/listeners.h"
#include "model/kinds/packet_rules.h"
#include "model/kinds/quota.h"

namespace stampede {

namespace {

std::optional<Refusal> admit(const CallContext& context) {
    const Call& call = context.call;
    if (call.verb == Verb::remove) return {};
    if (call.verb == Verb::create) {
        if (auto refusal = refuseBeyondQuota(context, "classic_load_balancers", "TooManyLoadBalancers")) return refusal;
    }
    return refuseBalancerPlacement(context, 1);
}

std::unique_ptr<Running> run(Cloud& cloud, CloudResource& resource) {
    return std::make_unique<Balancer>(
        cloud, resource,
        BalancerRules{.failsOpen = false, .ownsTargets = true, .surgeQueue = true, .alwaysCrossZone = false});
}

std::vector<BillLine> bill(const Cloud& cloud, const CloudResource&, const Usage& usage) {
    const Tables& tables = cloud.catalog().tables();
    std::vector<BillLine> lines = {startedHours(tables, "clb_hour", usage),
                                   counted(tables, "clb_gb", usage.bytesOut, 1'000'000'000),
                                   counted(tables, "internet_out_gb", usage.bytesOut, 1'000'000'000)};
    addPublicAddresses(lines, cloud, usage.addresses, usage.now);
    return lines;
}

std::string_view callName(const CallContext& context) {
    const std::string_view name = balancerCallName(context);
    if (name == "SetSubnets")
        return linkChange(context, role::placement) == ListChange::removed ? "DetachLoadBalancerFromSubnets"
                                                                           : "AttachLoadBalancerToSubnets";
    if (name == "SetSecurityGroups") return "ApplySecurityGroupsToLoadBalancer";
    if (name == "ModifyListener") {
        // Of a group the call is one of Auto Scaling, which registers the members itself (its API reference).
        const ListChange ofGroups = linkChangeOf(context, role::traffic, trait::group);
        if (ofGroups != ListChange::none)
            return ofGroups == ListChange::removed ? "DetachLoadBalancers" : "AttachLoadBalancers";
        return linkChange(context, role::traffic) == ListChange::removed ? "DeregisterInstancesFromLoadBalancer"
                                                                         : "RegisterInstancesWithLoadBalancer";
    }
    switch (recordChange(context, "listeners")) {
        case ListChange::added:
        case ListChange::changed: return "CreateLoadBalancerListeners";  // a listener cannot be changed, only made anew
        case ListChange::removed: return "DeleteLoadBalancerListeners";
        case ListChange::none: break;
    }
    if (context.call.verb == Verb::update && !context.call.keys.empty() &&
        context.call.keys.front().rfind("health_check", 0) == 0)
        return "ConfigureHealthCheck";
    return name;
}

Parameter healthCheck() {
    return healthCheckSetting({.help = STAMPEDE_TEXT("kinds",
                                                     "How it finds out whether a target serves. A TCP check is content "
                                                     "with a connection."),
                               .protocols = {"TCP", "HTTP"},
                               .ownPort = true,
                               .longestTimeoutS = 60,
                               .healthy = 10,
                               .source = {.mark = 'R', .where = "CLB user guide, health checks"}});
}

std::vector<Parameter> settings() {
    return {healthCheck(),
            {.key = "idle_timeout_s",
             .label = STAMPEDE_TEXT("kinds", "Idle timeout"),
             .type = ParameterType::integer,
             .help = STAMPEDE_TEXT("kinds", "How long a target may take to answer before the client gets 504."),
             .fallback = 60,
             .unit = "s",
             .least = 1,
             .most = 4000,
             .source = {.mark = 'R', .where = "CLB user guide, idle timeout"}},
            {.key = "draining_s",
             .label = STAMPEDE_TEXT("kinds", "Draining"),
             .type = ParameterType::integer,
             .help = STAMPEDE_TEXT("kinds", "How long a deregistered target may finish what it has in hand."),
             .fallback = 300,
             .unit = "s",
             .least = 0,
             .most = 3600,
             .source = {.mark = 'R', .where = "CLB user guide, connection draining"}},
            {.key = "cross_zone",
             .label = STAMPEDE_TEXT("kinds", "Cross-zone"),
             .type = ParameterType::boolean,
             .help = STAMPEDE_TEXT("kinds", "Each node sends to the targets of all zones, not only of its own."),
             .fallback = true,
             .source = {.mark = 'R', .where = "ELB user guide: on where the console made it"}},
            listenersSetting(InstancePort::own, {.mark = 'R', .where = "CLB user guide, listeners"})};
}

}  // namespace

Kind classicLoadBalancerKind(const Tables& tables) {
    const auto leastFree = static_cast<std::int64_t>(tables.tunable("load_balancer_free_addresses").value);
    return {
        .key = "classic-load-balancer",
        .stem = "clb",
        .name = STAMPEDE_TEXT("kinds", "Classic Load Balancer"),
        .help = STAMPEDE_TEXT(
            "kinds",
            "The old balancer: one zone is enough, targets register with it directly, and with no healthy "
            "target it answers 503. It has no deletion protection and no request-count metric for a group."),
        .icon = "load-balancer",
        .section = Section::balance,
        .settings = settings(),
        .offers = {"entry", "origin"},
        .links = {{.role = role::traffic,
                   .to = "target",
                   .help = STAMPEDE_TEXT("kinds", "The instances and groups that are registered.")},
                  {.role = role::placement,
                   .to = "subnet",
                   .help = STAMPEDE_TEXT("kinds", "At most one subnet in each zone.")},
                  securityGroupsLink(STAMPEDE_TEXT("kinds", "Who may reach it."))},
        .traits = {trait::balancer, trait::named},
        .metrics = {{.name = "RequestCount",
                     .unit = "requests",
                     .statistic = Statistic::sum,
                     .onlyWithTraffic = true,
                     .help = STAMPEDE_TEXT("kinds", "Requests for which a target was chosen.")},
                    {.name = "Latency",
                     .unit = "s",
                     .statistic = Statistic::mean,
                     .onlyWithTraffic = true,
                     .help = STAMPEDE_TEXT("kinds", "From leaving it to the target's answer.")},
                    {.name = "HTTPCode_ELB_5XX",
                     .unit = "requests",
                     .statistic = Statistic::sum,
                     .onlyWithTraffic = true,
                     .help = STAMPEDE_TEXT("kinds", "5xx answers it made itself.")},
                    {.name = "HTTPCode_Backend_2XX",
                     .unit = "requests",
                     .statistic = Statistic::sum,
                     .onlyWithTraffic = true,
                     .help = STAMPEDE_TEXT("kinds", "2xx answers of its targets.")},
                    {.name = "HTTPCode_Backend_5XX",
                     .unit = "requests",
                     .statistic = Statistic::sum,
                     .onlyWithTraffic = true,
                     .help = STAMPEDE_TEXT("kinds", "5xx answers of its targets.")},
                    {.name = "BackendConnectionErrors",
                     .unit = "errors",
                     .statistic = Statistic::sum,
                     .onlyWithTraffic = true,
                     .help = STAMPEDE_TEXT("kinds", "Connections to targets that failed.")},
                    {.name = "SurgeQueueLength",
                     .unit = "requests",
                     .statistic = Statistic::maximum,
                     .help = STAMPEDE_TEXT("kinds", "The longest its queue was.")},
                    {.name = "SpilloverCount",
                     .unit = "requests",
                     .statistic = Statistic::sum,
                     .help = STAMPEDE_TEXT("kinds", "Requests refused because the queue was full.")},
                    {.name = "HealthyHostCount",
                     .unit = "targets",
                     .statistic = Statistic::mean,
                     .help = STAMPEDE_TEXT("kinds", "Targets in service.")},
                    {.name = "UnHealthyHostCount",
                     .unit = "targets",
                     .statistic = Statistic::mean,
                     .help = STAMPEDE_TEXT("kinds", "Targets out of service.")}},
        .refusals = {{.call = "CreateLoadBalancer",
                      .code = "InvalidSubnet",
                      .when =
                          STAMPEDE_TEXT("kinds",
                                        "fewer than %1 free addresses in a subnet, or a VPC without internet gateway")
                              .arg(leastFree),
                      .source = {.mark = 'R', .where = "CLB user guide, subnets for your load balancer"}},
                     {.call = "CreateLoadBalancer",
                      .code = "InvalidConfigurationRequest",
                      .when = STAMPEDE_TEXT("kinds", "two subnets of one zone"),
                      .source = {.mark = 'R', .where = "CLB user guide"}},
                     {.call = "CreateLoadBalancer",
                      .code = "ValidationError",
                      .when = STAMPEDE_TEXT("kinds", "no subnet"),
                      .source = {.mark = 'M',
                                 .where = "Elastic Load Balancing API reference (2012-06-01), CreateLoadBalancer"}},
                     subnetNotFound("CreateLoadBalancer"),
                     {.call = "CreateLoadBalancer",
                      .code = "TooManyLoadBalancers",
                      .when = STAMPEDE_TEXT("kinds", "the quota is used up"),
                      .source = {.mark = 'M',
                                 .where = "Elastic Load Balancing API reference (2012-06-01), CreateLoadBalancer"}}},
        .prices = {"clb_hour", "clb_gb", "internet_out_gb", "public_ipv4_hour"},
        .calls = {"CreateLoadBalancer", "ModifyLoadBalancerAttributes", "DeleteLoadBalancer"},
        .leadTimes = {.create = "clb_create_s", .remove = "load_balancer_delete_s"},
        .callName = callName,
        .admit = admit,
        .hold = holdBalancerNodes,
        .run = run,
        .bill = bill,
    };
}

}  // namespace stampede
