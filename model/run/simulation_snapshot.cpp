#include <algorithm>

#include "model/architecture/traits.h"
#include "model/cloud/parts/console_trouble.h"
#include "model/cloud/parts/target_set.h"
#include "model/run/run_history.h"
#include "model/run/simulation.h"

namespace stampede {

namespace {

/// What a balancer says of a target that it calls unhealthy.
struct Verdict {
    ResourceId target = {};
    Text sentence = {};
};

Text unhealthyText(const ResourceId& balancer, const TargetSet::Target& target) {
    const Running* running = target.resource->running.get();
    if (target.lostAt)
        return STAMPEDE_TEXT("run", "\"%1\" calls it unhealthy: the checks are lost at \"%2\".")
            .resource(balancer)
            .resource(target.lostAt->id);
    if (running && !running->isListening(target.checkedPort))
        return textOf(ConsoleTrouble::nothingListens).resource(balancer).arg(std::int64_t{target.checkedPort});
    return STAMPEDE_TEXT("run", "\"%1\" calls it unhealthy: it does not answer the checks in time, or not as wanted.")
        .resource(balancer);
}

/// Of every target that a balancer calls unhealthy, by the target's id.
std::vector<Verdict> verdicts(const Cloud& cloud) {
    std::vector<Verdict> list;
    for (const auto& [id, resource] : cloud.resources()) {
        if (!resource->running || !resource->kind->has(trait::balancer)) continue;
        const TargetSet* set = resource->running->targets();
        if (!set) continue;
        for (const TargetSet::Target& target : set->targets()) {
            if (target.health == TargetHealth::unhealthy) list.push_back({target.id(), unhealthyText(id, target)});
        }
    }
    std::stable_sort(list.begin(), list.end(), [](const Verdict& a, const Verdict& b) { return a.target < b.target; });
    return list;
}

Text troubleOf(const CloudResource& resource, const std::optional<AddressCount>& addresses) {
    if (resource.state == State::refused && resource.refusal) return resource.refusal->reason;
    if (resource.running) return resource.running->trouble();
    if (addresses && addresses->free == 0) return STAMPEDE_TEXT("run", "No address is free in it.");
    return {};
}

std::optional<AddressCount> addressesOf(const Cloud& cloud, const ResourceId& id) {
    if (!cloud.addresses().has(id)) return {};
    const int free = cloud.addresses().free(id);
    return AddressCount{cloud.addresses().usable(id), free, free < cloud.tunable("load_balancer_free_addresses")};
}

ResourceSnapshot snapshotOf(const Cloud& cloud, const CloudResource& resource) {
    const Running* running = resource.running.get();
    const std::optional<AddressCount> addresses = addressesOf(cloud, resource.id);
    return {.id = resource.id,
            .kind = resource.kind,
            .parent = resource.parent,
            .owner = resource.owner,
            .state = resource.state,
            .since = resource.since,
            .status = running ? running->status() : Text{},
            .trouble = troubleOf(resource, addresses),
            .refusal = resource.refusal ? std::optional(*resource.refusal) : std::nullopt,
            .lastCall = resource.lastCall,
            .load = running ? running->load() : std::nullopt,
            .queue = running ? running->queue() : std::nullopt,
            .addresses = addresses};
}

std::vector<ResourceSnapshot> resourcesOf(const Cloud& cloud) {
    const std::vector<Verdict> unhealthy = verdicts(cloud);
    auto verdict = unhealthy.begin();
    std::vector<ResourceSnapshot> list;
    list.reserve(cloud.resources().size());
    for (const auto& [id, resource] : cloud.resources()) {
        list.push_back(snapshotOf(cloud, *resource));
        while (verdict != unhealthy.end() && verdict->target < id) ++verdict;
        if (verdict != unhealthy.end() && verdict->target == id) list.back().trouble = verdict->sentence;
    }
    return list;
}

/// Where the first clients' link leads, as it is there.
ResourceId entryOf(const Cloud& cloud) {
    for (const auto& [id, resource] : cloud.resources()) {
        if (!resource->running || !resource->kind->has(trait::clients)) continue;
        for (const ResourceId& entry : resource->linked(role::traffic)) {
            const CloudResource* target = cloud.there(entry);
            return target && target->isUp() ? entry : ResourceId{};
        }
    }
    return {};
}

}  // namespace

Snapshot Simulation::snapshot() const {
    Snapshot snapshot;
    snapshot.now = now();
    snapshot.duration = duration();
    snapshot.seed = m_seed;
    snapshot.resources = resourcesOf(m_cloud);
    snapshot.drift = m_controlPlane.drift(drawing());
    snapshot.entry = entryOf(m_cloud);
    snapshot.requests = m_book.totals();
    snapshot.lastSecond = m_book.second(now().wholeSeconds() - 1);
    Score score = m_score.read(now());
    snapshot.score = score.total;
    snapshot.trend = score.trend;
    snapshot.cost = score.costs.total;
    snapshot.costPerHour = m_score.costPerHour();
    snapshot.ledger = std::move(score.ledger);
    snapshot.notices = m_announcements.shown();
    if (m_kept) {
        m_kept->addTo(snapshot);
        snapshot.log = m_cloud.log().entries();
    }
    for (const Hint& hint : m_hints.hints()) snapshot.hints.push_back({hint.id, m_hints.opened(hint.id)});
    return snapshot;
}

std::optional<Detail> Simulation::detail(std::string_view id) const {
    const CloudResource* resource = m_cloud.find(id);
    if (!resource) return std::nullopt;
    Detail detail{.id = resource->id,
                  .settings = resource->settings,
                  .links = resource->links,
                  .interfaces = resource->interfaces};
    detail.cost = m_score.costOf(resource->id, now());
    if (resource->running) detail.console = resource->running->console();
    for (std::size_t i = 0; i < resource->metrics.size(); ++i) {
        const MetricSeries::Summary all = resource->metrics[i].summary();
        detail.metrics.push_back(
            {resource->kind->metrics[i].name, all.count > 0 ? std::optional(all.last) : std::nullopt});
    }
    return detail;
}

}  // namespace stampede
