#include "widgets/bridge/selection.h"

#include <algorithm>

namespace stampede {

bool Selection::holds(const ResourceId& id) const {
    return std::find(m_resources.begin(), m_resources.end(), id) != m_resources.end();
}

void Selection::select(std::vector<ResourceId> ids) {
    if (ids == m_resources && !m_link) return;
    m_resources = std::move(ids);
    m_link.reset();
    Q_EMIT changed();
}

void Selection::select(const Link& link) {
    if (m_link && m_link->same(link)) return;
    m_resources.clear();
    m_link = link;
    Q_EMIT changed();
}

void Selection::toggle(const ResourceId& id) {
    m_link.reset();
    if (!std::erase(m_resources, id)) m_resources.push_back(id);
    Q_EMIT changed();
}

}  // namespace stampede
