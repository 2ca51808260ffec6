#include <algorithm>

#include "model/architecture/common_commands.h"
#include "model/architecture/traits.h"
#include "model/cloud/billing.h"
#include "model/cloud/parts/machine.h"
#include "model/cloud/parts/vcpu_quota.h"
#include "model/kinds/launch_rules.h"
#include "model/kinds/packet_rules.h"

namespace stampede {

namespace {

bool isElasticIp(const Cloud& cloud, const Link& link) {
    const CloudResource* used = cloud.there(link.to);
    return used && used->kind->has(trait::elasticIp);
}

bool linksElasticIp(const Cloud& cloud, const std::vector<Link>& links) {
    return std::any_of(links.begin(), links.end(), [&](const Link& link) { return isElasticIp(cloud, link); });
}

std::optional<Refusal> admitCreate(const CallContext& context) {
    const Call& call = context.call;
    if (auto refusal = notOnOffer(context.cloud, call)) return refusal;
    if (auto refusal = groupOfOtherVpc(context.cloud, call, call.parent)) return refusal;
    if (auto refusal = beyondVcpuQuota(context.cloud, *call.setting("type").asString(), call.id)) return refusal;
    return noFreeAddress(context.cloud, call.parent);
}

std::optional<Refusal> admitUpdate(const CallContext& context) {
    const Call& call = context.call;
    if (auto refusal = groupOfOtherVpc(context.cloud, call, call.parent)) return refusal;
    if (!context.there || context.there->state == State::stopped) return notOnOffer(context.cloud, call);
    for (const std::string_view key : {"type", "user_data"}) {
        if (call.setting(key) == context.there->setting(key)) continue;
        return Refusal{"IncorrectInstanceState",
                       STAMPEDE_TEXT("kinds", "The instance '%1' is not in the 'stopped' state.").arg(call.id),
                       {call.id}};
    }
    return {};
}

std::optional<Refusal> admit(const CallContext& context) {
    if (context.call.verb == Verb::create) return admitCreate(context);
    if (context.call.verb == Verb::update) return admitUpdate(context);
    return {};
}

void hold(const CallContext& context, CloudResource& machine) {
    const Call& call = context.call;
    if (call.verb != Verb::create) return;
    const Value wish = call.setting("public_ip");
    const CloudResource* subnet = context.cloud.there(call.parent);
    const bool ownPublic = wish.asBool() ? *wish.asBool() : subnet && subnet->flag("public_ip_on_launch");
    const bool hasElastic = linksElasticIp(context.cloud, call.links);
    if (!context.cloud.addInterface(machine, call.parent, ownPublic && !hasElastic)) return;
    machine.interfaces.back().publicAddress = ownPublic || hasElastic;
    machine.interfaces.back().ownPublic = ownPublic;
}

SimTime pendingTime(const CallContext& context, std::uint32_t) {
    const CloudResource* known = context.cloud.find(context.call.id);
    return spreadTime(context.cloud, context.call.id, Purpose::leadTime, known ? known->incarnation() : 0,
                      "pending_median_s", "pending_sigma");
}

std::string_view callName(const CallContext& context) {
    const Call& call = context.call;
    if (call.verb != Verb::update || !context.there) return {};
    const auto wasSet = [&](std::string_view key) {
        return std::find(call.keys.begin(), call.keys.end(), key) != call.keys.end();
    };
    if (wasSet("type") || wasSet("user_data")) return "ModifyInstanceAttribute";
    if (wasSet("detailed_monitoring"))
        return call.setting("detailed_monitoring") == Value(true) ? "MonitorInstances" : "UnmonitorInstances";
    const bool had = linksElasticIp(context.cloud, context.there->linksToBe());
    const bool has = linksElasticIp(context.cloud, call.links);
    if (has && !had) return "AssociateAddress";
    if (had && !has) return "DisassociateAddress";
    return "ModifyInstanceAttribute";
}

std::unique_ptr<Running> run(Cloud& cloud, CloudResource& resource) {
    return std::make_unique<Machine>(cloud, resource);
}

/// Each start by the second, a minute at the least (EC2 user guide, instance life cycle).
std::vector<BillLine> bill(const Cloud& cloud, const CloudResource& machine, const Usage& usage) {
    const Tables& tables = cloud.catalog().tables();
    const InstanceType& type = tables.instanceTypes.at(machine.text("type"));
    constexpr std::int64_t leastS = 60, bytesPerGb = 1'000'000'000;
    std::vector<BillLine> lines = {startedSeconds(type.key, type.perHour, usage, leastS)};
    if (usage.bytesOut > 0) lines.push_back(counted(tables, "internet_out_gb", usage.bytesOut, bytesPerGb));
    if (usage.surplusCredits > 0) {
        constexpr double milliCredits = 1000, creditsPerVcpuHour = 60;
        lines.push_back(counted(tables, "cpu_surplus_vcpu_hour",
                                static_cast<std::int64_t>(usage.surplusCredits * milliCredits),
                                static_cast<std::int64_t>(milliCredits * creditsPerVcpuHour)));
    }
    if (machine.flag("detailed_monitoring")) {
        constexpr std::int64_t secondsPerMonth = 730 * 3600;  // the price list's month
        lines.push_back(counted(tables, "detailed_monitoring_month", usage.total().wholeSeconds(), secondsPerMonth));
    }
    addPublicAddresses(lines, cloud, usage.addresses, usage.now);
    return lines;
}

std::vector<MetricRule> metrics() {
    return {
        {.name = "CPUUtilization",
         .unit = "%",
         .statistic = Statistic::mean,
         .help = STAMPEDE_TEXT("metrics", "Share of the vCPUs that is busy.")},
        {.name = "NetworkIn",
         .unit = "bytes",
         .statistic = Statistic::sum,
         .help = STAMPEDE_TEXT("metrics", "Bytes received.")},
        {.name = "NetworkOut",
         .unit = "bytes",
         .statistic = Statistic::sum,
         .help = STAMPEDE_TEXT("metrics", "Bytes sent.")},
        {.name = "StatusCheckFailed",
         .unit = "Count",
         .statistic = Statistic::maximum,
         .help = STAMPEDE_TEXT("metrics", "Whether the machine itself is broken; says nothing about its programs.")},
        {.name = "CPUCreditBalance",
         .unit = "Count",
         .statistic = Statistic::mean,
         .help = STAMPEDE_TEXT("metrics", "CPU credits left; at none the machine falls to its baseline.")},
        {.name = "CPUSurplusCreditBalance",
         .unit = "Count",
         .statistic = Statistic::mean,
         .help = STAMPEDE_TEXT("metrics", "CPU credits owed by a machine in unlimited mode.")},
        {.name = "Requests",
         .unit = "Count",
         .statistic = Statistic::sum,
         .help = STAMPEDE_TEXT("metrics", "Requests that arrived.")},
        {.name = "QueueLength",
         .unit = "Count",
         .statistic = Statistic::mean,
         .help = STAMPEDE_TEXT("metrics", "Requests that wait for a worker.")},
        {.name = "Programs",
         .unit = "Count",
         .statistic = Statistic::mean,
         .help = STAMPEDE_TEXT("metrics", "Programs that listen.")},
        {.name = "MemoryUsed",
         .unit = "MiB",
         .statistic = Statistic::mean,
         .help = STAMPEDE_TEXT("metrics", "Memory taken by the system and its programs.")}};
}

std::vector<CommandRule> commands() {
    return {{.name = "terminate",
             .title = STAMPEDE_TEXT("kinds", "Terminate"),
             .help = STAMPEDE_TEXT("kinds", "Ends it for good."),
             .call = "TerminateInstances",
             .removes = true},
            {.name = startCommand,
             .title = STAMPEDE_TEXT("kinds", "Start"),
             .help = STAMPEDE_TEXT("kinds", "Boots a stopped machine; its script does not run again."),
             .call = "StartInstances"},
            {.name = "stop",
             .title = STAMPEDE_TEXT("kinds", "Stop"),
             .help = STAMPEDE_TEXT("kinds", "Shuts it down; it keeps its private address and costs nothing."),
             .call = "StopInstances"},
            {.name = "reboot",
             .title = STAMPEDE_TEXT("kinds", "Reboot"),
             .help = STAMPEDE_TEXT("kinds", "Boots it again; its script does not run again."),
             .call = "RebootInstances"},
            {.name = "restart-process",
             .title = STAMPEDE_TEXT("kinds", "Restart process"),
             .help = STAMPEDE_TEXT("kinds", "Starts its programs again, each with its own command line.")}};
}

std::vector<RefusalRule> refusals() {
    return {
        {.call = "RunInstances",
         .code = "InsufficientFreeAddressesInSubnet",
         .when = STAMPEDE_TEXT("kinds", "the subnet has no free address"),
         .source = {.mark = 'R', .where = "philips-labs/terraform-aws-github-runner issue 3271; karpenter issue 3380"}},
        {.call = "RunInstances",
         .code = "VcpuLimitExceeded",
         .when = STAMPEDE_TEXT("kinds", "the quota of running vCPUs would be exceeded"),
         .source = {.mark = 'M', .where = "EC2 API reference, error codes"}},
        {.call = "RunInstances",
         .code = "InvalidParameter",
         .when = STAMPEDE_TEXT("kinds", "a security group is of another VPC"),
         .source = {.mark = 'R', .where = "Amazon EC2 API, the text"}},
        {.call = "RunInstances",
         .code = "not-on-offer",
         .when = STAMPEDE_TEXT("kinds", "the scenario leaves the type out"),
         .source = {.mark = 'O', .where = "a rule of the scenario, not of the service"}},
        {.call = "ModifyInstanceAttribute",
         .code = "IncorrectInstanceState",
         .when = STAMPEDE_TEXT("kinds", "the type or the script is changed while it runs"),
         .source = {.mark = 'M', .where = "EC2 API reference, error codes"}},
        {.call = "StartInstances",
         .code = "IncorrectInstanceState",
         .when = STAMPEDE_TEXT("kinds", "it is not stopped, or for the other commands not running"),
         .source = {.mark = 'M', .where = "EC2 API reference, error codes"}}};
}

std::vector<std::string_view> prices(const Tables& tables) {
    std::vector<std::string_view> keys = {"internet_out_gb", "cpu_surplus_vcpu_hour", "detailed_monitoring_month",
                                          "public_ipv4_hour"};
    for (const auto& [key, type] : tables.instanceTypes) keys.push_back(key);
    return keys;
}

}  // namespace

Kind instanceKind(const Tables& tables) {
    return {
        .key = "instance",
        .stem = "i",
        .name = STAMPEDE_TEXT("kinds", "Instance"),
        .help = STAMPEDE_TEXT("kinds",
                              "A virtual machine. It is billed from the moment it runs; whether it serves depends on "
                              "what its script has started."),
        .icon = "instance",
        .section = Section::compute,
        .shape = Shape::card,
        .parents = {"subnet"},
        .settings = launchSettings(tables, false),
        .offers = {"entry", "origin", "target"},
        .links = {securityGroupsLink(STAMPEDE_TEXT("kinds", "Decides what may reach it.")),
                  {.role = role::uses,
                   .to = "elastic-ip",
                   .most = 1,
                   .help = STAMPEDE_TEXT("kinds", "A public address that stays.")},
                  {.role = role::traffic,
                   .to = "cache",
                   .help = STAMPEDE_TEXT("kinds", "Intent only: whether it calls the cache, its script decides.")},
                  {.role = role::traffic,
                   .to = "database",
                   .help = STAMPEDE_TEXT("kinds", "Intent only: whether it asks the database, its script decides.")}},
        .commands = commands(),
        .traits = {trait::machine},
        .metrics = metrics(),
        .refusals = refusals(),
        .prices = prices(tables),
        .calls = {"RunInstances", "ModifyInstanceAttribute", "TerminateInstances"},
        .leadTimes = {.create = "pending_median_s", .remove = "release_interface_s"},
        .callName = callName,
        .admit = admit,
        .hold = hold,
        .leadTime = pendingTime,
        .run = run,
        .bill = bill,
    };
}

}  // namespace stampede
