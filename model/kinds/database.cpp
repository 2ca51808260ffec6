#include "model/cloud/parts/database.h"

#include <algorithm>
#include <set>

#include "model/architecture/traits.h"
#include "model/cloud/billing.h"
#include "model/cloud/reachability.h"
#include "model/kinds/launch_rules.h"
#include "model/kinds/packet_rules.h"
#include "model/kinds/quota.h"

namespace stampede {

namespace {

constexpr std::string_view createCall = "CreateDBInstance";
constexpr std::string_view modifyCall = "ModifyDBInstance";
constexpr std::string_view subnetsCall = "ModifyDBSubnetGroup";

bool isPostgres(const CloudResource& resource) { return resource.text("engine") == "postgres"; }

/// Ports and defaults of max_connections (Amazon RDS user guide: creating a DB instance; quotas and constraints).
DatabaseEngine engineOf(const CloudResource& resource) {
    if (isPostgres(resource))
        return {.port = 5432, .bytesPerConnection = 9531392, .mostByDefault = 5000, .limitIsDynamic = false};
    return {.port = 3306, .bytesPerConnection = 12582880};
}

std::optional<Refusal> refuseSubnets(const CallContext& context) {
    const auto subnets = context.call.linked(role::placement);
    std::set<std::string> zones;
    for (const ResourceId& subnet : subnets) {
        if (!context.cloud.there(subnet))
            return Refusal{"InvalidSubnet", STAMPEDE_TEXT("kinds", "\"%1\" is not there.").arg(subnet), {subnet}};
        if (vpcOf(context.cloud, subnet) != vpcOf(context.cloud, subnets.front()))
            return Refusal{
                "InvalidSubnet",
                STAMPEDE_TEXT("kinds", "\"%1\" and \"%2\" are not in one VPC.").arg(subnets.front()).arg(subnet),
                {subnets.front(), subnet}};
        zones.insert(zoneOf(context.cloud, subnet));
    }
    if (zones.size() >= 2) return {};
    return Refusal{
        "DBSubnetGroupDoesNotCoverEnoughAZs",
        STAMPEDE_TEXT("kinds",
                      "The DB subnet group doesn't meet Availability Zone (AZ) coverage requirement. Current "
                      "AZ coverage: %1. Add subnets to cover at least 2 AZs.")
            .arg(static_cast<std::int64_t>(zones.size())),
        {context.call.id}};
}

std::optional<Refusal> refuseGroups(const CallContext& context) {
    const auto subnets = context.call.linked(role::placement);
    auto refusal = groupOfOtherVpc(context.cloud, context.call, subnets.front());
    if (refusal) refusal->code = "InvalidParameterCombination";
    return refusal;
}

/// The service chooses where the instance stands: here the first subnet, as drawn, that has an address for it.
const ResourceId* subnetFor(const CallContext& context, const std::vector<ResourceId>& subnets) {
    const auto hasFree = [&](const ResourceId& subnet) { return context.cloud.addresses().free(subnet) > 0; };
    const auto found = std::find_if(subnets.begin(), subnets.end(), hasFree);
    return found == subnets.end() ? nullptr : &*found;
}

std::optional<Refusal> admitCreate(const CallContext& context) {
    if (auto refusal = refuseSubnets(context)) return refusal;
    if (auto refusal = refuseBeyondQuota(context, "databases", "InstanceQuotaExceeded")) return refusal;
    if (auto refusal = refuseGroups(context)) return refusal;
    const auto subnets = context.call.linked(role::placement);
    if (subnetFor(context, subnets)) return {};
    return Refusal{"InvalidVPCNetworkStateFault",
                   STAMPEDE_TEXT("kinds", "None of the subnets of \"%1\" has a free address.").arg(context.call.id),
                   subnets};
}

std::optional<Refusal> admitUpdate(const CallContext& context) {
    const Call& call = context.call;
    if (auto refusal = refuseSubnets(context)) return refusal;
    const auto subnets = call.linked(role::placement);
    for (const Interface& each : context.there->interfaces) {
        if (std::find(subnets.begin(), subnets.end(), each.subnet) != subnets.end()) continue;
        return Refusal{"SubnetAlreadyInUse",
                       STAMPEDE_TEXT("kinds", "\"%1\" has its address in \"%2\".").arg(call.id).arg(each.subnet),
                       {call.id, each.subnet}};
    }
    if (call.setting("storage_gib").number() < context.there->number("storage_gib"))
        return Refusal{"InvalidParameterCombination",
                       STAMPEDE_TEXT("kinds", "The storage of \"%1\" can grow, but never shrink.").arg(call.id),
                       {call.id}};
    return refuseGroups(context);
}

std::optional<Refusal> admit(const CallContext& context) {
    const Call& call = context.call;
    if (call.verb == Verb::create) return admitCreate(context);
    if (!context.there) return {};
    if (call.verb == Verb::update) return admitUpdate(context);
    if (call.verb != Verb::remove || !context.there->flag("deletion_protection")) return {};
    return Refusal{"InvalidParameterCombination",
                   STAMPEDE_TEXT("kinds",
                                 "Cannot delete protected DB Instance, please disable deletion protection and try "
                                 "again."),
                   {call.id}};
}

std::string_view callName(const CallContext& context) {
    const Call& call = context.call;
    if (call.verb != Verb::update || !context.there) return {};
    if (call.linked(role::placement) != context.there->linked(role::placement)) return subnetsCall;
    return call.keys == std::vector<std::string>{"max_connections"} ? "ModifyDBParameterGroup" : std::string_view();
}

void hold(const CallContext& context, CloudResource& database) {
    if (context.call.verb != Verb::create) return;
    const auto subnets = context.call.linked(role::placement);
    if (const ResourceId* subnet = subnetFor(context, subnets)) context.cloud.addInterface(database, *subnet, false);
}

std::unique_ptr<Running> run(Cloud& cloud, CloudResource& resource) {
    return std::make_unique<Database>(cloud, resource, engineOf(resource));
}

const Price& hourOf(const Tables& tables, const CloudResource& database, std::string_view type) {
    std::string key = type.empty() ? database.text("type") : std::string(type);
    if (isPostgres(database)) key += ".postgres";
    return tables.price(key);
}

/// By the second, ten minutes at the least after it was made and after each change of class or storage (Amazon RDS user
/// guide, on-demand DB instances).
void addHours(std::vector<BillLine>& lines, const Price& hour, const Usage::Span& span, SimTime now) {
    constexpr std::int64_t leastS = 600;
    const BillLine line = startedSeconds(hour.key, hour.price, {.running = {span}, .now = now}, leastS);
    const auto same = [&](const BillLine& each) { return each.price == hour.key; };
    const auto found = std::find_if(lines.begin(), lines.end(), same);
    if (found == lines.end()) return lines.push_back(line);
    found->quantity += line.quantity;
    found->cost += line.cost;
}

std::vector<BillLine> bill(const Cloud& cloud, const CloudResource& database, const Usage& usage) {
    const Tables& tables = cloud.catalog().tables();
    std::vector<BillLine> lines;
    std::int64_t gibSeconds = 0;
    for (const Usage::Span& span : usage.running) {
        addHours(lines, hourOf(tables, database, span.price), span, usage.now);
        gibSeconds += span.storageGib * startedBlocks(std::min(span.to, usage.now) - span.from, seconds(1));
    }
    constexpr std::int64_t monthS = 730 * 3600;  // as the service's price pages count a month
    lines.push_back(counted(tables, "db_storage_gb_month", gibSeconds, monthS));
    return lines;
}

std::vector<Parameter> settings(const std::vector<std::string_view>& types) {
    return {
        {.key = "type",
         .label = STAMPEDE_TEXT("kinds", "Type"),
         .type = ParameterType::choice,
         .help = STAMPEDE_TEXT("kinds",
                               "The instance class: vCPUs, memory and price, shown with MySQL; PostgreSQL costs a "
                               "little more. A change restarts it. db.t3 classes work at full speed all the time; the "
                               "extra CPU credits that this may cost are not billed here."),
         .fallback = "db.t3.micro",
         .choices = types,
         .source = {.mark = 'R', .where = "Amazon RDS user guide, DB instance classes"}},
        {.key = "engine",
         .label = STAMPEDE_TEXT("kinds", "Engine"),
         .type = ParameterType::choice,
         .help = STAMPEDE_TEXT("kinds", "Decides the port: mysql 3306, postgres 5432."),
         .fallback = "mysql",
         .choices = {"mysql", "postgres"},
         .fixed = true,
         .source = {.mark = 'R', .where = "Amazon RDS user guide, settings for DB instances"}},
        {.key = "storage_gib",
         .label = STAMPEDE_TEXT("kinds", "Storage"),
         .type = ParameterType::integer,
         .help =
             STAMPEDE_TEXT("kinds", "General purpose storage (gp2), paid for whether it is used or not. It can grow."),
         .fallback = 20,
         .unit = "GiB",
         .least = 20,
         .most = 65536,
         .source = {.mark = 'R', .where = "Amazon RDS user guide, DB instance storage"}},
        {.key = "max_connections",
         .label = STAMPEDE_TEXT("kinds", "Most connections"),
         .type = ParameterType::integer,
         .help = STAMPEDE_TEXT("kinds",
                               "Queries that may be there at once, those that wait included; 0: as many as its "
                               "memory is enough for (MySQL memory / 12582880, PostgreSQL memory / 9531392 and 5000 "
                               "at the most). PostgreSQL takes another limit over when it restarts."),
         .fallback = 0,
         .least = 0,
         .most = 100000,
         .source = {.mark = 'R',
                    .where = "Amazon RDS user guide, quotas and constraints; memory without the share that the "
                             "service keeps for itself, which it does not tell"}},
        {.key = "deletion_protection",
         .label = STAMPEDE_TEXT("kinds", "Deletion protection"),
         .type = ParameterType::boolean,
         .help = STAMPEDE_TEXT("kinds", "Refuses its deletion until it is switched off, whoever asks."),
         .fallback = false,
         .source = {.mark = 'R', .where = "Amazon RDS user guide, deleting a DB instance"}}};
}

std::vector<LinkRule> links() {
    return {{.role = role::placement,
             .to = "subnet",
             .help = STAMPEDE_TEXT("kinds",
                                   "Its DB subnet group: subnets of at least two zones, one of which it stands in.")},
            securityGroupsLink(STAMPEDE_TEXT("kinds", "Decides what may reach it."))};
}

std::vector<MetricRule> metrics() {
    return {{.name = "CPUUtilization",
             .unit = "%",
             .statistic = Statistic::mean,
             .help = STAMPEDE_TEXT("metrics", "How busy its vCPUs were.")},
            {.name = "DatabaseConnections",
             .unit = "Count",
             .statistic = Statistic::maximum,
             .help = STAMPEDE_TEXT("metrics", "Connections taken at a time, the most in the minute.")}};
}

std::vector<RefusalRule> refusals() {
    return {{.call = createCall,
             .code = "DBSubnetGroupDoesNotCoverEnoughAZs",
             .when = STAMPEDE_TEXT("kinds", "its subnets are of fewer than two zones"),
             .source = {.mark = 'R',
                        .where = "RDS API reference, CreateDBInstance; aws-cloudformation-resource-providers-rds pull "
                                 "request 189 for the text"}},
            {.call = createCall,
             .code = "InvalidSubnet",
             .when = STAMPEDE_TEXT("kinds", "a subnet is not there, or they are not all of one VPC"),
             .source = {.mark = 'R', .where = "RDS API reference, CreateDBInstance"}},
            {.call = createCall,
             .code = "InstanceQuotaExceeded",
             .when = STAMPEDE_TEXT("kinds", "the quota of databases is used up"),
             .source = {.mark = 'R', .where = "RDS API reference, CreateDBInstance"}},
            {.call = createCall,
             .code = "InvalidVPCNetworkStateFault",
             .when = STAMPEDE_TEXT("kinds", "none of its subnets has a free address"),
             .source = {.mark = 'M', .where = "RDS API reference, CreateDBInstance"}},
            {.call = createCall,
             .code = "InvalidParameterCombination",
             .when = STAMPEDE_TEXT("kinds", "a security group is of another VPC"),
             .source = {.mark = 'M',
                        .where = "RDS API, the text: the DB instance and the security group are in "
                                 "different VPCs"}},
            {.call = modifyCall,
             .code = "InvalidParameterCombination",
             .when = STAMPEDE_TEXT("kinds", "its storage would shrink, or a security group is of another VPC"),
             .source = {.mark = 'M', .where = "Amazon RDS user guide, increasing DB instance storage capacity"}},
            {.call = subnetsCall,
             .code = "DBSubnetGroupDoesNotCoverEnoughAZs",
             .when = STAMPEDE_TEXT("kinds", "its subnets are of fewer than two zones"),
             .source = {.mark = 'R', .where = "RDS API reference, ModifyDBSubnetGroup"}},
            {.call = subnetsCall,
             .code = "InvalidSubnet",
             .when = STAMPEDE_TEXT("kinds", "a subnet is not there, or they are not all of one VPC"),
             .source = {.mark = 'R', .where = "RDS API reference, ModifyDBSubnetGroup"}},
            {.call = subnetsCall,
             .code = "SubnetAlreadyInUse",
             .when = STAMPEDE_TEXT("kinds", "it has its address in a subnet that is left out"),
             .source = {.mark = 'R', .where = "RDS API reference, ModifyDBSubnetGroup"}},
            {.call = "DeleteDBInstance",
             .code = "InvalidParameterCombination",
             .when = STAMPEDE_TEXT("kinds", "deletion protection is on"),
             .source = {.mark = 'M', .where = "RDS API, the text, as infrastructure tools quote it"}},
            {.call = "RebootDBInstance",
             .code = "InvalidDBInstanceState",
             .when = STAMPEDE_TEXT("kinds", "it is restarting already"),
             .source = {.mark = 'R', .where = "RDS API reference, RebootDBInstance"}}};
}

}  // namespace

Kind databaseKind(const Tables& tables) {
    std::vector<std::string_view> types;
    std::vector<std::string_view> prices{"db_storage_gb_month"};
    for (const auto& [key, type] : tables.databaseTypes) {
        types.push_back(key);
        prices.push_back(key);
        prices.push_back(tables.price(key + ".postgres").key);
    }
    return {
        .key = "database",
        .stem = "db",
        .name = STAMPEDE_TEXT("kinds", "Database"),
        .help =
            STAMPEDE_TEXT("kinds",
                          "An Amazon RDS DB instance: answers the queries of applications that are told its address, "
                          "as many at once as it has vCPUs. Each query that is there holds a connection, and those "
                          "are limited."),
        .icon = "database",
        .section = Section::data,
        .shape = Shape::card,
        .settings = settings(types),
        .offers = {"database"},
        .links = links(),
        .commands = {{.name = "reboot",
                      .title = STAMPEDE_TEXT("kinds", "Reboot"),
                      .help =
                          STAMPEDE_TEXT("kinds", "Restarts it: its connections are cut, and it takes none meanwhile."),
                      .call = "RebootDBInstance"}},
        .traits = {trait::database},
        .metrics = metrics(),
        .refusals = refusals(),
        .prices = prices,
        .calls = {createCall, modifyCall, "DeleteDBInstance"},
        .leadTimes = {.create = "database_create_s", .update = "database_modify_s", .remove = "database_delete_s"},
        .callName = callName,
        .admit = admit,
        .hold = hold,
        .run = run,
        .bill = bill,
    };
}

}  // namespace stampede
