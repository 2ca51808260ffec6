#include "model/cloud/reachability.h"

#include <algorithm>
#include <cstdlib>

#include "model/architecture/traits.h"
#include "model/cloud/cloud.h"

namespace stampede {

namespace {

// An address of the documentation range (RFC 5737) stands for every client of the internet.
constexpr std::uint32_t someClient = (203u << 24) | (113u << 8) | 10u;
// What a network ACL must let back out for a caller (ALB user guide: ephemeral ports 1024-65535).
constexpr int ephemeralPort = 49152;

Reach lostAt(const CloudResource& where) { return {false, where.id, where.lastCall}; }

/// The implied part of `vpc` that has `trait`, null where it is not there.
const CloudResource* partOf(const Cloud& cloud, std::string_view vpc, std::string_view trait) {
    const CloudResource* owner = cloud.there(vpc);
    if (!owner) return nullptr;
    for (const PartRule& rule : owner->kind->parts) {
        const CloudResource* part = cloud.there(partId(owner->id, rule));
        if (part && part->kind->has(trait)) return part;
    }
    return nullptr;
}

const CloudResource* usedBy(const Cloud& cloud, std::string_view subnet, std::string_view trait) {
    const CloudResource* resource = cloud.there(subnet);
    if (!resource) return nullptr;
    for (const ResourceId& id : resource->linked(role::uses)) {
        const CloudResource* used = cloud.there(id);
        if (used && used->kind->has(trait)) return used;
    }
    return partOf(cloud, vpcOf(cloud, subnet), trait);
}

std::string word(const Record& rule, std::string_view key) {
    const Value* value = rule.find(key);
    return value && value->asString() ? *value->asString() : std::string();
}

bool coversPort(const std::string& ports, int port) {
    if (ports.empty() || ports == "all") return true;
    const auto dash = ports.find('-');
    const int from = std::atoi(ports.c_str());
    const int to = dash == std::string::npos ? from : std::atoi(ports.c_str() + dash + 1);
    return port >= from && port <= to;
}

bool coversProtocol(const std::string& protocol) { return protocol.empty() || protocol == "all" || protocol == "tcp"; }

/// Rules in ascending number, the first that matches decides, none means deny. A VPC's own ACL lets everything pass
/// until it is changed; one of the player's own lets nothing pass until it is given rules.
bool aclAllows(const Cloud& cloud, const CloudResource& acl, std::string_view direction, std::uint32_t other,
               int port) {
    const Value value = acl.setting(direction);
    if (value.isNull()) return cloud.isPart(acl);
    std::vector<std::pair<int, const Record*>> rules;
    for (const Value& each : *value.asList())
        if (const Record* rule = each.asRecord()) rules.emplace_back(std::atoi(word(*rule, "name").c_str()), rule);
    std::stable_sort(rules.begin(), rules.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    const std::string_view side = direction == "inbound" ? "from" : "to";
    for (const auto& [number, rule] : rules) {
        const auto block = Cidr::parse(word(*rule, side));
        if (!block || !block->contains(other) || !coversProtocol(word(*rule, "protocol")) ||
            !coversPort(word(*rule, "ports"), port))
            continue;
        return word(*rule, "action") == "allow";
    }
    return false;
}

std::vector<const CloudResource*> securityGroupsOf(const Cloud& cloud, const CloudResource& resource,
                                                   std::string_view subnet) {
    std::vector<const CloudResource*> groups;
    for (const ResourceId& id : resource.linked(role::uses)) {
        const CloudResource* used = cloud.there(id);
        if (used && used->kind->has(trait::securityGroup)) groups.push_back(used);
    }
    if (groups.empty())
        if (const CloudResource* own = partOf(cloud, vpcOf(cloud, subnet), trait::securityGroup)) groups.push_back(own);
    return groups;
}

using Groups = std::vector<const CloudResource*>;

/// Allow rules only, the union of all groups (VPC user guide, security groups). `others` are the other side's groups.
bool groupsAllow(const Cloud& cloud, const Groups& groups, std::string_view direction, std::uint32_t other,
                 const Groups& others, int port) {
    const std::string_view side = direction == "inbound" ? "from" : "to";
    for (const CloudResource* group : groups) {
        const Value value = group->setting(direction);
        if (value.isNull()) {
            // Unset: all out; in, only a VPC's own group lets its own members in.
            if (direction != "inbound") return true;
            if (cloud.isPart(*group) && std::find(others.begin(), others.end(), group) != others.end()) return true;
            continue;
        }
        for (const Value& each : *value.asList()) {
            const Record* rule = each.asRecord();
            if (!rule || !coversProtocol(word(*rule, "protocol")) || !coversPort(word(*rule, "ports"), port)) continue;
            const std::string peer = word(*rule, side);
            if (const auto block = Cidr::parse(peer); block && block->contains(other)) return true;
            const bool member = std::any_of(others.begin(), others.end(), [&](const CloudResource* each2) {
                return each2->id == peer || (peer == "self" && each2 == group);
            });
            if (member) return true;
        }
    }
    return false;
}

/// The gateway that the subnet's route table sends `address` to, or where the packets are lost.
Reach routeOut(const Cloud& cloud, std::string_view subnet, std::uint32_t address) {
    const CloudResource* table = routeTableOf(cloud, subnet);
    if (!table) return {false, std::string(subnet), 0};
    const Value routes = table->setting("routes");
    const Record* best = nullptr;
    int bestPrefix = -1;
    if (routes.asList()) {
        for (const Value& each : *routes.asList()) {
            const Record* route = each.asRecord();
            const auto block = route ? Cidr::parse(word(*route, "to")) : std::nullopt;
            if (!block || !block->contains(address) || block->prefix() <= bestPrefix) continue;
            best = route;
            bestPrefix = block->prefix();
        }
    }
    if (!best) return lostAt(*table);
    const CloudResource* gateway = cloud.find(word(*best, "via"));
    if (!gateway) return lostAt(*table);
    const bool isOpen =
        gateway->isThere() && gateway->kind->has(trait::internetGateway) && gateway->parent == vpcOf(cloud, subnet);
    return isOpen ? Reach{} : lostAt(*gateway);
}

Reach throughAcl(const Cloud& cloud, std::string_view subnet, std::string_view direction, std::uint32_t other,
                 int port) {
    const CloudResource* acl = networkAclOf(cloud, subnet);
    if (!acl) return {false, std::string(subnet), 0};
    return aclAllows(cloud, *acl, direction, other, port) ? Reach{} : lostAt(*acl);
}

/// What a group that lets nothing through is blamed on: the first one, else the resource itself.
Reach lostAtGroups(const Groups& groups, const CloudResource& resource) {
    return groups.empty() ? lostAt(resource) : lostAt(*groups.front());
}

}  // namespace

std::size_t chosenInterface(const CloudResource& to, Luck luck, std::uint32_t attempt) {
    return to.interfaces.empty() ? 0 : draw(luck, Purpose::node, attempt) % to.interfaces.size();
}

ResourceId vpcOf(const Cloud& cloud, std::string_view id) {
    const CloudResource* resource = cloud.find(id);
    while (resource && !resource->kind->has(trait::vpc)) resource = cloud.find(resource->parent);
    return resource ? resource->id : ResourceId();
}

std::string zoneOf(const Cloud& cloud, std::string_view subnet) {
    const CloudResource* resource = cloud.find(subnet);
    return resource ? resource->text("zone") : std::string();
}

const CloudResource* routeTableOf(const Cloud& cloud, std::string_view subnet) {
    return usedBy(cloud, subnet, trait::routeTable);
}

const CloudResource* networkAclOf(const Cloud& cloud, std::string_view subnet) {
    return usedBy(cloud, subnet, trait::networkAcl);
}

Reach fromInternet(const Cloud& cloud, const CloudResource& to, std::size_t index, int port) {
    if (index >= to.interfaces.size()) return lostAt(to);
    const Interface& at = to.interfaces[index];
    if (!at.publicAddress) return lostAt(to);
    if (Reach way = routeOut(cloud, at.subnet, someClient); !way.open) return way;
    if (Reach way = throughAcl(cloud, at.subnet, "inbound", someClient, port); !way.open) return way;
    if (Reach way = throughAcl(cloud, at.subnet, "outbound", someClient, ephemeralPort); !way.open) return way;
    const Groups groups = securityGroupsOf(cloud, to, at.subnet);
    if (!groupsAllow(cloud, groups, "inbound", someClient, {}, port)) return lostAtGroups(groups, to);
    return {};
}

Reach toInternet(const Cloud& cloud, const CloudResource& from, std::size_t index, int port) {
    if (index >= from.interfaces.size()) return lostAt(from);
    const Interface& at = from.interfaces[index];
    if (!at.publicAddress) return lostAt(from);
    const Groups groups = securityGroupsOf(cloud, from, at.subnet);
    if (!groupsAllow(cloud, groups, "outbound", someClient, {}, port)) return lostAtGroups(groups, from);
    if (Reach way = throughAcl(cloud, at.subnet, "outbound", someClient, port); !way.open) return way;
    if (Reach way = throughAcl(cloud, at.subnet, "inbound", someClient, ephemeralPort); !way.open) return way;
    return routeOut(cloud, at.subnet, someClient);
}

Reach between(const Cloud& cloud, const CloudResource& from, std::size_t fromIndex, const CloudResource& to,
              std::size_t toIndex, int port) {
    if (fromIndex >= from.interfaces.size()) return lostAt(from);
    if (toIndex >= to.interfaces.size()) return lostAt(to);
    const Interface& here = from.interfaces[fromIndex];
    const Interface& there = to.interfaces[toIndex];
    if (vpcOf(cloud, here.subnet) != vpcOf(cloud, there.subnet)) return lostAt(to);
    const Groups ours = securityGroupsOf(cloud, from, here.subnet);
    const Groups theirs = securityGroupsOf(cloud, to, there.subnet);
    if (!groupsAllow(cloud, ours, "outbound", there.address, theirs, port)) return lostAtGroups(ours, from);
    if (!groupsAllow(cloud, theirs, "inbound", here.address, ours, port)) return lostAtGroups(theirs, to);
    if (here.subnet == there.subnet) return {};  // an ACL acts on the subnet's boundary only
    if (Reach way = throughAcl(cloud, here.subnet, "outbound", there.address, port); !way.open) return way;
    if (Reach way = throughAcl(cloud, there.subnet, "inbound", here.address, port); !way.open) return way;
    if (Reach way = throughAcl(cloud, there.subnet, "outbound", here.address, ephemeralPort); !way.open) return way;
    return throughAcl(cloud, here.subnet, "inbound", there.address, ephemeralPort);
}

}  // namespace stampede
