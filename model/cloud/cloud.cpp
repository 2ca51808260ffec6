#include "model/cloud/cloud.h"

#include <algorithm>
#include <cassert>

#include "model/cloud/parts/boot_script.h"

namespace stampede {

Cloud::Cloud(World world) : m_world(std::move(world)), m_releases(m_world.workload) {}

Cloud::~Cloud() {
    // What runs may look at others while it goes: the last made goes first.
    for (auto each = m_inOrder.rbegin(); each != m_inOrder.rend(); ++each) (*each)->running.reset();
}

double Cloud::tunable(std::string_view key) const {
    if (const auto limit = m_world.limits.find(key); limit != m_world.limits.end()) return limit->second;
    return m_world.catalog.tables().tunable(key).value;
}

SimTime Cloud::tunableTime(std::string_view key) const {
    const double value = tunable(key);
    const bool isMilliseconds = key.size() > 3 && key.substr(key.size() - 3) == "_ms";
    return isMilliseconds ? millisecondsOf(value) : secondsOf(value);
}

CloudResource* Cloud::find(std::string_view id) {
    const auto found = m_resources.find(id);
    return found == m_resources.end() ? nullptr : found->second.get();
}

const CloudResource* Cloud::find(std::string_view id) const {
    const auto found = m_resources.find(id);
    return found == m_resources.end() ? nullptr : found->second.get();
}

CloudResource* Cloud::there(std::string_view id) {
    CloudResource* resource = find(id);
    return resource && resource->isThere() ? resource : nullptr;
}

const CloudResource* Cloud::there(std::string_view id) const {
    const CloudResource* resource = find(id);
    return resource && resource->isThere() ? resource : nullptr;
}

CloudResource& Cloud::make(const ResourceId& id, const Kind& kind) {
    if (CloudResource* known = find(id)) {
        if (known->kind != &kind) {
            assert(!known->exists());
            known->kind = &kind;
            known->metrics.clear();
            known->metrics.resize(kind.metrics.size());
        }
        return *known;
    }
    auto made = std::make_unique<CloudResource>();
    made->id = id;
    made->kind = &kind;
    made->order = static_cast<std::uint32_t>(m_inOrder.size());
    made->metrics.resize(kind.metrics.size());
    m_inOrder.push_back(made.get());
    return *m_resources.emplace(id, std::move(made)).first->second;
}

void Cloud::enter(CloudResource& resource, State state) {
    resource.state = state;
    resource.since = now();
    noteVcpus(resource);
}

std::vector<CloudResource*> Cloud::holders(std::string_view id, std::string_view role) const {
    std::vector<CloudResource*> result;
    for (CloudResource* each : m_inOrder) {
        if (!each->exists()) continue;
        const bool links = std::any_of(each->links.begin(), each->links.end(),
                                       [&](const Link& link) { return link.to == id && link.role == role; });
        if (links) result.push_back(each);
    }
    return result;
}

std::vector<CloudResource*> Cloud::callers(std::string_view id, std::string_view role) const {
    std::vector<CloudResource*> result = holders(id, role);
    result.erase(
        std::remove_if(result.begin(), result.end(), [](const CloudResource* each) { return !each->isThere(); }),
        result.end());
    return result;
}

std::vector<CloudResource*> Cloud::children(std::string_view id) const {
    std::vector<CloudResource*> result;
    for (CloudResource* each : m_inOrder)
        if (each->isThere() && each->parent == id) result.push_back(each);
    return result;
}

bool Cloud::isPart(const CloudResource& resource) const {
    const CloudResource* owner = find(resource.parent);
    if (!owner) return false;
    return std::any_of(owner->kind->parts.begin(), owner->kind->parts.end(),
                       [&](const PartRule& rule) { return resource.id == partId(owner->id, rule); });
}

std::vector<CloudResource*> Cloud::members(std::string_view group) const {
    std::vector<CloudResource*> result;
    for (CloudResource* each : m_inOrder)
        if (each->isThere() && each->owner == group) result.push_back(each);
    return result;
}

const std::vector<BootStep>& Cloud::bootScript(const std::string& userData) {
    const auto [script, isNew] = m_bootScripts.try_emplace(userData);
    if (isNew) script->second = readBootScript(userData);
    return script->second;
}

void Cloud::touch() {
    engine().upset();
    ++m_epoch;
    if (m_rewirePending) return;
    m_rewirePending = true;
    engine().call(now(), EventClass::playerCall, 0, [this] { rewire(); });
}

void Cloud::rewire() {
    engine().upset();
    m_rewirePending = false;
    m_buried.clear();
    ++m_epoch;
    for (std::size_t i = 0; i < m_inOrder.size(); ++i)
        if (m_inOrder[i]->running) m_inOrder[i]->running->rewired();
}

std::uint32_t Cloud::note(std::string call, std::vector<ResourceId> ids, Text reason, CallOutcome outcome,
                          std::string code, Actor actor) {
    return m_log.add({.at = now(),
                      .actor = actor,
                      .call = std::move(call),
                      .resources = std::move(ids),
                      .outcome = outcome,
                      .code = std::move(code),
                      .reason = std::move(reason)});
}

std::uint16_t Cloud::zoneNumber(const ResourceId& subnet) {
    const CloudResource* resource = find(subnet);
    const std::string zone = resource ? resource->text("zone") : std::string();
    const auto known = std::find(m_zones.begin(), m_zones.end(), zone);
    const auto number = static_cast<std::uint16_t>(known - m_zones.begin());
    if (known == m_zones.end()) m_zones.push_back(zone);
    return number;
}

bool Cloud::addInterface(CloudResource& resource, const ResourceId& subnet, bool publicAddress) {
    const auto address = m_addresses.take(subnet, resource.id);
    if (!address) return false;
    resource.interfaces.push_back({subnet, *address, publicAddress, zoneNumber(subnet)});
    resource.lendAddress(resource.interfaces.back(), publicAddress, now());
    return true;
}

void Cloud::dropInterfaces(CloudResource& resource) {
    for (Interface& each : resource.interfaces) {
        resource.lendAddress(each, false, now());
        m_addresses.release(each.subnet, each.address);
    }
    resource.interfaces.clear();
}

void Cloud::dropInterfaces(CloudResource& resource, const ResourceId& subnet) {
    auto kept = resource.interfaces.begin();
    for (Interface& each : resource.interfaces) {
        if (each.subnet == subnet) {
            resource.lendAddress(each, false, now());
            m_addresses.release(each.subnet, each.address);
        } else
            *kept++ = each;
    }
    resource.interfaces.erase(kept, resource.interfaces.end());
}

void Cloud::minuteOver(int minute) {
    for (std::size_t i = 0; i < m_inOrder.size(); ++i)
        if (m_inOrder[i]->running) m_inOrder[i]->running->minuteOver(minute);
}

void Cloud::record(CloudResource& resource, std::string_view metric, int minute, double value) {
    const int index = resource.kind->metric(metric);
    assert(index >= 0);
    if (index >= 0) resource.metrics[static_cast<std::size_t>(index)].record(minute, value);
}

std::uint16_t Cloud::path(std::string_view path) {
    for (std::size_t i = 0; i < m_paths.size(); ++i)
        if (m_paths[i] == path) return static_cast<std::uint16_t>(i + 1);
    m_paths.emplace_back(path);
    return static_cast<std::uint16_t>(m_paths.size());
}

}  // namespace stampede
