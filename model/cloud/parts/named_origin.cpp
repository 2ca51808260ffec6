#include "model/cloud/parts/named_origin.h"

#include <algorithm>

#include "model/cloud/reachability.h"

namespace stampede {

namespace {

constexpr int httpPort = 80;

}  // namespace

NamedOrigin::Name NamedOrigin::nameOf(const Cloud& cloud, const ResourceId& id) {
    const CloudResource* resource = cloud.find(id);
    if (!resource) return {id, 0};
    return {id, resource->incarnation() + (resource->state == State::provisioning ? 1u : 0u)};
}

NamedOrigin::NamedOrigin(const Cloud& cloud) : m_cloud(cloud), m_dnsTtl(cloud.tunableTime("dns_ttl_s")) {}

void NamedOrigin::point(const Name& name) {
    m_name = name;
    m_known = false;
}

bool NamedOrigin::isDead() const {
    const CloudResource* resource = m_cloud.find(m_name.id);
    return resource && m_name.incarnation > 0 && resource->incarnation() >= m_name.incarnation &&
           resource->lives[m_name.incarnation - 1].to != never;
}

void NamedOrigin::findDoors() {
    m_known = true;
    m_epoch = m_cloud.epoch();
    m_resource = m_cloud.find(m_name.id);
    m_station = m_resource && m_resource->running ? m_resource->running->station() : noStation;
    m_doors.clear();
    if (!m_resource) return;
    for (std::size_t index = 0; index < m_resource->interfaces.size(); ++index) {
        const Reach reach = fromInternet(m_cloud, *m_resource, index, httpPort);
        m_doors.push_back({reach.open, reach.because});
    }
}

const CloudResource* NamedOrigin::onlyHost() {
    if (!m_known || m_epoch != m_cloud.epoch()) findDoors();
    if (!m_resource || m_name.incarnation == 0 || m_resource->incarnation() < m_name.incarnation) return nullptr;
    if (m_resource->lives[m_name.incarnation - 1].to != never || !m_resource->isUp() || m_station == noStation)
        return nullptr;
    const bool isOpen = std::all_of(m_doors.begin(), m_doors.end(), [](const Door& door) { return door.open; });
    return isOpen ? m_resource : nullptr;
}

OriginAim NamedOrigin::aim(Luck luck, std::uint32_t attempt) {
    using Way = OriginAim::Way;
    if (!m_known || m_epoch != m_cloud.epoch()) findDoors();
    if (!m_resource || m_name.incarnation == 0 || m_resource->incarnation() < m_name.incarnation) return {};
    const Life& life = m_resource->lives[m_name.incarnation - 1];
    if (life.to != never) {
        const bool cached = m_cloud.now() < life.to + m_dnsTtl;
        return {.way = cached ? Way::lost : Way::noName, .because = life.endedBy};
    }
    if (!m_resource->isUp() || m_station == noStation) return {.way = Way::lost, .because = m_resource->lastCall};
    if (m_doors.empty()) return {.way = Way::open, .station = m_station};
    const Door& door = m_doors[chosenInterface(*m_resource, luck, attempt)];
    return {.way = door.open ? Way::open : Way::lost, .station = m_station, .because = door.open ? 0 : door.because};
}

}  // namespace stampede
