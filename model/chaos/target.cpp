#include "model/chaos/target.h"

#include <algorithm>
#include <deque>
#include <set>

#include "model/architecture/traits.h"
#include "model/base/luck.h"
#include "model/cloud/reachability.h"

namespace stampede {

namespace {

using Ids = std::set<ResourceId, std::less<>>;

/// True when packets of an interface in `subnet` depend on `scope`.
bool rules(const Cloud& cloud, const CloudResource& scope, const ResourceId& subnet) {
    if (scope.kind->has(trait::subnet)) return scope.id == subnet;
    if (scope.kind->has(trait::routeTable)) return routeTableOf(cloud, subnet) == &scope;
    if (scope.kind->has(trait::networkAcl)) return networkAclOf(cloud, subnet) == &scope;
    if (scope.kind->has(trait::vpc)) return vpcOf(cloud, subnet) == scope.id;
    return scope.kind->has(trait::internetGateway) && vpcOf(cloud, subnet) == scope.parent;
}

bool isScope(const CloudResource& resource) {
    constexpr std::string_view scopes[] = {trait::subnet, trait::routeTable, trait::networkAcl, trait::vpc,
                                           trait::internetGateway};
    return std::any_of(std::begin(scopes), std::end(scopes), [&](auto scope) { return resource.kind->has(scope); });
}

/// True where others use it and it handles no request itself.
bool isUsed(const CloudResource& resource) {
    return resource.running == nullptr || resource.running->station() == noStation;
}

void collect(const Cloud& cloud, const CloudResource& resource, Ids& served) {
    if (!resource.isThere() || served.count(resource.id) > 0) return;
    served.insert(resource.id);
    if (isScope(resource)) {
        for (const auto& [id, other] : cloud.resources()) {
            const bool touched =
                other->isThere() && std::any_of(other->interfaces.begin(), other->interfaces.end(),
                                                [&](const Interface& i) { return rules(cloud, resource, i.subnet); });
            if (touched) served.insert(id);
        }
    } else if (resource.kind->has(trait::group)) {
        for (const CloudResource* member : cloud.members(resource.id)) served.insert(member->id);
    } else if (isUsed(resource)) {
        const auto by = resource.kind->has(trait::targetGroup) ? role::traffic : role::uses;
        for (const CloudResource* user : cloud.callers(resource.id, by)) collect(cloud, *user, served);
    }
}

/// Where a request at `from` may go next.
std::vector<ResourceId> nextHops(const Cloud& cloud, const CloudResource& from) {
    std::vector<ResourceId> next = from.linked(role::traffic);
    if (from.kind->has(trait::group)) {
        for (const CloudResource* member : cloud.members(from.id)) next.push_back(member->id);
    }
    if (from.kind->has(trait::elasticIp)) {
        for (const CloudResource* user : cloud.callers(from.id, role::uses)) next.push_back(user->id);
    }
    return next;
}

Ids entryPath(const Cloud& cloud) {
    std::deque<ResourceId> waiting;
    for (const auto& [id, resource] : cloud.resources()) {
        if (resource->isThere() && resource->kind->has(trait::clients)) waiting.push_back(id);
    }
    Ids seen;
    while (!waiting.empty()) {
        const CloudResource* hop = cloud.there(waiting.front());
        waiting.pop_front();
        if (hop == nullptr || !seen.insert(hop->id).second) continue;
        for (ResourceId& next : nextHops(cloud, *hop)) waiting.push_back(std::move(next));
    }
    return seen;
}

bool isOneOf(const ChaosSelect& select, const CloudResource& resource) {
    const bool kind = select.kinds.empty() ||
                      std::find(select.kinds.begin(), select.kinds.end(), resource.kind->key) != select.kinds.end();
    const bool any = select.trait.empty() || select.trait == ChaosSelect::onEntryPath;
    return kind && (any || resource.kind->has(select.trait));
}

bool fits(const Cloud& cloud, const ChaosSelect& select, const CloudResource& resource) {
    return resource.isThere() && resource.state != State::deleting && isOneOf(select, resource) &&
           (select.trait != ChaosSelect::onEntryPath || isOnEntryPath(cloud, resource)) &&
           (!select.serving || isServing(cloud, resource));
}

const CloudResource* pick(const Cloud& cloud, const ChaosEntry& entry, const std::vector<const CloudResource*>& from) {
    if (entry.select->pick == ChaosSelect::Pick::random) {
        return from[draw(cloud.seed(), entry.id, Purpose::choice, 0) % from.size()];
    }
    if (entry.select->pick == ChaosSelect::Pick::first) {
        return *std::min_element(from.begin(), from.end(), [](auto* a, auto* b) { return a->order < b->order; });
    }
    const CloudResource* most = from.front();
    for (const CloudResource* one : from) {
        if (recentTraffic(cloud, *one) > recentTraffic(cloud, *most)) most = one;
    }
    return most;
}

}  // namespace

std::vector<const CloudResource*> servedThrough(const Cloud& cloud, const CloudResource& resource) {
    Ids served;
    collect(cloud, resource, served);
    std::vector<const CloudResource*> list;
    for (const ResourceId& id : served) list.push_back(cloud.there(id));
    return list;
}

std::uint64_t recentTraffic(const Cloud& cloud, const CloudResource& resource) {
    std::uint64_t sum = 0;
    for (const CloudResource* one : servedThrough(cloud, resource)) {
        if (one->running != nullptr) sum += one->running->recentRequests();
    }
    return sum;
}

bool isOnEntryPath(const Cloud& cloud, const CloudResource& resource) {
    return entryPath(cloud).count(resource.id) > 0;
}

bool isServing(const Cloud& cloud, const CloudResource& resource) {
    if (recentTraffic(cloud, resource) > 0) return true;
    const Ids path = entryPath(cloud);
    const auto served = servedThrough(cloud, resource);
    return std::any_of(served.begin(), served.end(), [&](const CloudResource* one) { return path.count(one->id) > 0; });
}

const CloudResource* targetOf(const Cloud& cloud, const ChaosEntry& entry) {
    if (!entry.select) return cloud.there(entry.target);
    std::vector<const CloudResource*> candidates;
    for (const auto& [id, resource] : cloud.resources()) {
        if (fits(cloud, *entry.select, *resource)) candidates.push_back(resource.get());
    }
    return candidates.empty() ? nullptr : pick(cloud, entry, candidates);
}

}  // namespace stampede
