#include "tests/support/classic/engine.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

#include "model/architecture/catalog.h"
#include "tests/support/classic/database.h"
#include "tests/support/classic/edge.h"

namespace stampede::classic {

namespace {

double number(const Resource& resource, std::string_view path) { return resource.setting(path).number(); }

std::string text(const Resource& resource, std::string_view path) {
    const Value value = resource.setting(path);
    return value.asString() ? *value.asString() : std::string();
}

bool flag(const Resource& resource, std::string_view path) {
    const Value value = resource.setting(path);
    return value.asBool() && *value.asBool();
}

bool isOf(const Resource& resource, std::string_view kind) { return resource.kind->key == kind; }

}  // namespace

Engine::Engine(std::shared_ptr<const Scenario> scenario, const Catalog& catalog, std::uint64_t seed)
    : m_scenario(std::move(scenario)), m_drawing(m_scenario->architecture), m_catalog(catalog), m_seed(seed) {
    for (const auto& resource : m_drawing.resources()) visit(resource->id);
    for (const auto& [machine, database] : m_databases) machine->use(*m_stations.at(database));
}

/// What is called is made before what calls it: so are places given out.
void Engine::visit(const std::string& id) {
    const Resource* resource = m_drawing.find(id);
    if (!resource || !m_visited.insert(id).second) return;
    visit(resource->parent);
    for (const Link& link : m_drawing.linksFrom(id)) visit(link.to);
    make(*resource);
}

void Engine::make(const Resource& resource) {
    if (isOf(resource, "instance")) makeMachine(resource.id, resource, zoneOf(resource.parent));
    if (isOf(resource, "auto-scaling-group")) makeGroup(resource);
    if (isOf(resource, "application-load-balancer") || isOf(resource, "classic-load-balancer")) makeBalancer(resource);
    if (isOf(resource, "database")) makeDatabase(resource);
    if (isOf(resource, "distribution")) makeEdge(resource);
    if (isOf(resource, "clients")) makeClients(resource);
}

double Engine::tunable(const std::string& key) const {
    const auto& numbers = m_scenario->limits.numbers;
    const auto found = numbers.find(key);
    return found != numbers.end() ? found->second : m_catalog.tables().tunable(key).value;
}

SimTime Engine::span(const std::string& key) const { return millisecondsOf(tunable(key)); }

const Resource& Engine::used(const Resource& resource, std::string_view kind) const {
    for (const Link& link : m_drawing.linksFrom(resource.id))
        if (const Resource* to = m_drawing.find(link.to); to && isOf(*to, kind)) return *to;
    throw std::logic_error(resource.id + " uses no " + std::string(kind));
}

Station& Engine::calledBy(const Resource& resource) const {
    return *m_stations.at(m_drawing.linked(resource.id, role::traffic).at(0));
}

std::string Engine::zoneOf(const std::string& subnet) const {
    const Resource* resource = m_drawing.find(subnet);
    return resource ? text(*resource, "zone") : std::string();
}

std::vector<std::string> Engine::zonesOf(const Resource& resource) const {
    std::vector<std::string> zones;
    for (const ResourceId& subnet : m_drawing.linked(resource.id, role::placement)) zones.push_back(zoneOf(subnet));
    return zones;
}

/// The program is the one whose artifact its script fetches, its database the one that follows its flag.
void Engine::makeMachine(const std::string& id, const Resource& recipe, const std::string& zone) {
    const std::string script = text(recipe, "user_data");
    Machine::Rules rules{.workload = &m_scenario->workload,
                         .vcpus = m_catalog.tables().instanceTypes.at(text(recipe, "type")).vcpus,
                         .trip = span("zone_latency_ms")};
    for (const Application& each : m_scenario->workload.applications)
        if (script.find(each.artifact + " ") != std::string::npos) rules.program = &each;
    if (!rules.program) throw std::logic_error("a machine without a program is nothing that the classic engine knows");
    auto made = std::make_unique<Machine>(m_clock, nextPlace(), rules);
    const std::string flag = rules.program->databaseFlag + " ";
    if (const auto at = script.find(flag); rules.program->databaseClient && at != std::string::npos) {
        const auto from = at + flag.size();
        m_databases[made.get()] = script.substr(from, script.find(':', from) - from);
    }
    m_zones[id] = zone;
    m_machines[id] = made.get();
    m_stations[id] = std::move(made);
}

/// Each member where there are the fewest, of equals where the name of the zone comes first.
void Engine::makeGroup(const Resource& group) {
    std::map<std::string, int> members;
    for (const std::string& zone : zonesOf(group)) members[zone] = 0;
    for (int number = 1; number <= static_cast<int>(classic::number(group, "desired")); ++number) {
        const auto least = std::min_element(members.begin(), members.end(),
                                            [](const auto& a, const auto& b) { return a.second < b.second; });
        ++least->second;
        const std::string id = group.id + "/" + std::to_string(number);
        makeMachine(id, used(group, "launch-configuration"), least->first);
        m_members[group.id].push_back(id);
    }
}

void Engine::makeBalancer(const Resource& resource) {
    const bool isClassic = isOf(resource, "classic-load-balancer");
    const Resource& rulesOf = isClassic ? resource : used(resource, "target-group");
    const bool inTurn = !isClassic && text(rulesOf, "algorithm") == "round-robin";
    Balancer::Rules rules{.isClassic = isClassic,
                          .byLeastOutstanding = !inTurn,
                          .crossesZones = !isClassic || flag(resource, "cross_zone"),
                          .zones = zonesOf(resource),
                          .trip = span("zone_latency_ms"),
                          .idleTimeout = secondsOf(number(resource, "idle_timeout_s")),
                          .mostHeldBack = static_cast<std::size_t>(tunable("surge_queue")),
                          .checkInterval = secondsOf(number(rulesOf, "health_check/interval_s")),
                          .checksToFail = static_cast<int>(number(rulesOf, "health_check/unhealthy")),
                          .checksToRecover = static_cast<int>(number(rulesOf, "health_check/healthy"))};
    std::vector<Balancer::Target> targets;
    for (const ResourceId& id : m_drawing.linked(rulesOf.id, role::traffic)) {
        const auto group = m_members.find(id);
        for (const std::string& member : group == m_members.end() ? std::vector{id} : group->second)
            targets.push_back({.station = m_stations.at(member).get(), .zone = m_zones.at(member)});
    }
    m_stations[resource.id] = std::make_unique<Balancer>(m_clock, nextPlace(), std::move(rules), std::move(targets));
}

void Engine::makeDatabase(const Resource& resource) {
    Database::Rules rules{.vcpus = m_catalog.tables().databaseTypes.at(text(resource, "type")).vcpus,
                          .connections = static_cast<std::int64_t>(number(resource, "max_connections")),
                          .trip = span("zone_latency_ms")};
    for (const Application& each : m_scenario->workload.applications)
        if (each.databaseClient) rules.asker = &each;
    m_stations[resource.id] = std::make_unique<Database>(m_clock, nextPlace(), rules);
}

void Engine::makeEdge(const Resource& resource) {
    const Resource& policy = used(resource, "cache-policy");
    Edge::Rules rules{.workload = &m_scenario->workload,
                      .keysParameter = text(policy, "query_strings") == "all",
                      .keysCookies = text(policy, "cookies") == "all",
                      .minTtl = secondsOf(number(policy, "min_ttl_s")),
                      .defaultTtl = secondsOf(number(policy, "default_ttl_s")),
                      .maxTtl = secondsOf(number(policy, "max_ttl_s")),
                      .errorTtl = secondsOf(number(resource, "error_caching_min_ttl_s")),
                      .hitTime = span("edge_hit_ms"),
                      .trip = span("edge_origin_latency_ms"),
                      .responseTimeout = secondsOf(number(resource, "origin_response_timeout_s")),
                      .attempts = static_cast<std::uint32_t>(number(resource, "origin_attempts")),
                      .objects = static_cast<std::size_t>(tunable("edge_objects"))};
    m_stations[resource.id] = std::make_unique<Edge>(m_clock, nextPlace(), rules, calledBy(resource));
}

void Engine::makeClients(const Resource& resource) {
    const bool isEdge = isOf(*m_drawing.find(m_drawing.linked(resource.id, role::traffic).at(0)), "distribution");
    const Clients::Rules rules{.latency = span(isEdge ? "edge_latency_ms" : "client_latency_ms"),
                               .backoff = span("client_retry_backoff_ms")};
    auto made = std::make_unique<Clients>(m_clock, nextPlace(), m_scenario->workload, m_seed, resource.id,
                                          calledBy(resource), rules);
    m_clients = made.get();
    m_stations[resource.id] = std::move(made);
}

void Engine::plan(const Action& action) {
    const auto* command = std::get_if<CommandAction>(&action.what);
    if (!command || command->command != "restart-process")
        throw std::logic_error("something is done that the classic engine does not know");
    Machine* restarted = m_machines.at(command->id);
    m_clock.plan({action.at, Turn::player, 0, 0, 0}, [restarted] { restarted->restart(); });
}

}  // namespace stampede::classic
