#include "model/cloud/parts/cache_node.h"
#include "model/architecture/traits.h"
#include "model/cloud/billing.h"
#include "model/kinds/launch_rules.h"
#include "model/kinds/packet_rules.h"
#include "model/kinds/quota.h"

namespace stampede {

namespace {

std::uint16_t portOfEngine(const std::string& engine) {
    constexpr std::uint16_t memcached = 11211, redis = 6379;
    return engine == "redis" ? redis : memcached;
}

std::optional<Refusal> admitCreate(const CallContext& context) {
    const Call& call = context.call;
    const auto subnets = call.linked(role::placement);
    if (subnets.empty())
        return Refusal{"CacheSubnetGroupNotFoundFault",
                       STAMPEDE_TEXT("kinds", "\"%1\" is placed in no subnet.").arg(call.id),
                       {call.id}};
    if (auto refusal = refuseBeyondQuota(context, "cache_nodes", "NodeQuotaForCustomerExceeded")) return refusal;
    if (auto refusal = groupOfOtherVpc(context.cloud, call, subnets.front())) return refusal;
    return noFreeAddress(context.cloud, subnets.front());
}

std::optional<Refusal> admit(const CallContext& context) {
    const Call& call = context.call;
    if (call.verb == Verb::create) return admitCreate(context);
    if (call.verb != Verb::update || !context.there) return {};
    if (call.linked(role::placement) != context.there->linked(role::placement))
        return Refusal{"not-modifiable",
                       STAMPEDE_TEXT("kinds", "\"%1\" cannot be moved: make a new one there.").arg(call.id),
                       {call.id}};
    const auto subnets = call.linked(role::placement);
    return subnets.empty() ? std::nullopt : groupOfOtherVpc(context.cloud, call, subnets.front());
}

void hold(const CallContext& context, CloudResource& node) {
    if (context.call.verb == Verb::create)
        context.cloud.addInterface(node, context.call.linked(role::placement).front(), false);
}

std::unique_ptr<Running> run(Cloud& cloud, CloudResource& resource) {
    return std::make_unique<CacheNode>(cloud, resource, portOfEngine(resource.text("engine")));
}

std::vector<BillLine> bill(const Cloud& cloud, const CloudResource& node, const Usage& usage) {
    const Tables& tables = cloud.catalog().tables();
    return {startedHours(tables, tables.cacheNodeTypes.at(node.text("type")).key, usage)};
}

std::vector<MetricRule> metrics() {
    return {{.name = "CurrConnections",
             .unit = "Count",
             .statistic = Statistic::maximum,
             .help = STAMPEDE_TEXT("metrics", "Programs that called it in the minute.")},
            {.name = "GetTypeCmds",
             .unit = "Count",
             .statistic = Statistic::sum,
             .help = STAMPEDE_TEXT("metrics", "Look-ups.")},
            {.name = "SetTypeCmds",
             .unit = "Count",
             .statistic = Statistic::sum,
             .help = STAMPEDE_TEXT("metrics", "Values stored.")},
            {.name = "CacheHits",
             .unit = "Count",
             .statistic = Statistic::sum,
             .help = STAMPEDE_TEXT("metrics", "Look-ups that found a value.")},
            {.name = "CacheMisses",
             .unit = "Count",
             .statistic = Statistic::sum,
             .help = STAMPEDE_TEXT("metrics", "Look-ups that found none.")},
            {.name = "CurrItems",
             .unit = "Count",
             .statistic = Statistic::maximum,
             .help = STAMPEDE_TEXT("metrics", "Values kept.")}};
}

}  // namespace

Kind cacheNodeKind(const Tables& tables) {
    std::vector<std::string_view> types;
    for (const auto& [key, type] : tables.cacheNodeTypes) types.push_back(key);
    return {
        .key = "cache-node",
        .stem = "cache",
        .name = STAMPEDE_TEXT("kinds", "Cache node"),
        .help = STAMPEDE_TEXT("kinds",
                              "Memory that applications may call. Unless the application itself looks things up in it, "
                              "it receives no request and only costs."),
        .icon = "cache-node",
        .section = Section::data,
        .shape = Shape::card,
        .settings = {{.key = "type",
                      .label = STAMPEDE_TEXT("kinds", "Type"),
                      .type = ParameterType::choice,
                      .help = STAMPEDE_TEXT("kinds", "The node type: memory and price."),
                      .fallback = "cache.t2.micro",
                      .choices = types,
                      .fixed = true,
                      .source = {.mark = 'R', .where = "Amazon ElastiCache user guide, node types"}},
                     {.key = "engine",
                      .label = STAMPEDE_TEXT("kinds", "Engine"),
                      .type = ParameterType::choice,
                      .help = STAMPEDE_TEXT("kinds", "Decides the port: memcached 11211, redis 6379."),
                      .fallback = "memcached",
                      .choices = {"memcached", "redis"},
                      .fixed = true,
                      .source = {.mark = 'R', .where = "Amazon ElastiCache user guide"}}},
        .offers = {"cache"},
        .links = {{.role = role::placement,
                   .to = "subnet",
                   .most = 1,
                   .help = STAMPEDE_TEXT("kinds", "Where it takes its address.")},
                  securityGroupsLink(STAMPEDE_TEXT("kinds", "Decides what may reach it."))},
        .traits = {trait::cache},
        .metrics = metrics(),
        .refusals =
            {{.call = "CreateCacheCluster",
              .code = "CacheSubnetGroupNotFoundFault",
              .when = STAMPEDE_TEXT("kinds", "it is placed in no subnet"),
              .source = {.mark = 'M', .where = "ElastiCache API reference, CreateCacheCluster"}},
             {.call = "CreateCacheCluster",
              .code = "NodeQuotaForCustomerExceeded",
              .when = STAMPEDE_TEXT("kinds", "the quota of nodes is used up"),
              .source = {.mark = 'M', .where = "ElastiCache API reference, CreateCacheCluster"}},
             {.call = "CreateCacheCluster",
              .code = "InsufficientFreeAddressesInSubnet",
              .when = STAMPEDE_TEXT("kinds", "the subnet has no free address"),
              .source = {.mark = 'M',
                         .where = "EC2 API reference, error codes (a node takes its address as a machine does)"}},
             {.call = "CreateCacheCluster",
              .code = "InvalidParameter",
              .when = STAMPEDE_TEXT("kinds", "a security group is of another VPC"),
              .source = {.mark = 'M',
                         .where = "EC2 API reference, error codes (security groups are checked as a machine's are)"}}},
        .prices = types,
        .calls = {"CreateCacheCluster", "ModifyCacheCluster", "DeleteCacheCluster"},
        .leadTimes = {.create = "cache_create_s", .remove = "cache_delete_s"},
        .admit = admit,
        .hold = hold,
        .run = run,
        .bill = bill,
    };
}

}  // namespace stampede
