#include "model/cloud/dependency_order.h"

#include <set>

namespace stampede {

namespace {

class DependencyOrder {
public:
    explicit DependencyOrder(const Architecture& drawing) : m_drawing(drawing) {}

    void visit(const ResourceId& id) {
        const Resource* resource = m_drawing.find(id);
        if (!resource || !m_seen.insert(id).second) return;
        visit(resource->parent);
        for (const Link& link : m_drawing.linksFrom(id)) visit(link.to);
        order.push_back(id);
    }

    std::vector<ResourceId> order = {};

private:
    const Architecture& m_drawing;
    std::set<ResourceId, std::less<>> m_seen;
};

}  // namespace

std::vector<ResourceId> dependencyOrder(const Architecture& drawing) {
    DependencyOrder order(drawing);
    for (const auto& resource : drawing.resources())
        if (resource->kind->foundation) order.visit(resource->id);
    for (const auto& resource : drawing.resources()) order.visit(resource->id);
    return order.order;
}

}  // namespace stampede
