#include "model/cloud/parts/cache_node.h"
#include "model/base/number_text.h"

#include <algorithm>

namespace stampede {

namespace {

/// How many answers of the largest class fit into the memory of the node's type.
std::size_t capacityOf(const Cloud& cloud, const CloudResource& resource) {
    const InstanceType& type = cloud.catalog().tables().cacheNodeTypes.at(resource.text("type"));
    double each = 1;
    for (const RequestClass& requestClass : cloud.workload().classes)
        each = std::max(each, static_cast<double>(requestClass.answerBytes));
    each += cloud.tunable("cache_item_overhead_bytes");
    constexpr double most = 1e8;
    return static_cast<std::size_t>(std::clamp(type.memoryMib * 1048576.0 / each, 1.0, most));
}

}  // namespace

CacheNode::CacheNode(Cloud& cloud, CloudResource& resource, std::uint16_t port)
    : m_cloud(cloud), m_resource(resource), m_store(capacityOf(cloud, resource)) {
    m_store.port = port;
}

void CacheNode::minuteOver(int minute) {
    const CacheStore::Counts counts = m_store.takeCounts();
    const auto record = [&](std::string_view metric, std::int64_t value) {
        m_cloud.record(m_resource, metric, minute, static_cast<double>(value));
    };
    record("CurrConnections", counts.callers);
    record("GetTypeCmds", counts.gets);
    record("SetTypeCmds", counts.sets);
    record("CacheHits", counts.hits);
    record("CacheMisses", counts.misses());
    record("CurrItems", static_cast<std::int64_t>(m_store.size()));
    m_resource.usage.requests += counts.gets;
    m_recentRequests = static_cast<std::uint64_t>(counts.gets);
    m_isMeasured = true;
}

Text CacheNode::status() const {
    if (m_recentRequests == 0) return STAMPEDE_TEXT("cache-node", "nothing calls it");
    return STAMPEDE_TEXT("cache-node", "%1 req/s").arg(perSecondText(m_recentRequests));
}

Text CacheNode::trouble() const {
    if (!m_isMeasured || m_recentRequests > 0) return {};
    return STAMPEDE_TEXT("cache-node", "Nothing calls it: only a program that is told its address does.");
}

}  // namespace stampede
