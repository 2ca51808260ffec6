#pragma once

#include <QObject>
#include <optional>
#include <vector>

#include "model/architecture/resource.h"

namespace stampede {

/// What is selected in the window: some resources, or one link. Every panel shows the same selection. It may name what
/// is not drawn (a member of a group, what is there but not drawn any more).
class Selection : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    const std::vector<ResourceId>& resources() const { return m_resources; }
    const std::optional<Link>& link() const { return m_link; }
    bool isEmpty() const { return m_resources.empty() && !m_link; }
    bool holds(const ResourceId& id) const;
    /// The one resource that is selected, empty where there is none or more than one.
    ResourceId single() const { return m_resources.size() == 1 ? m_resources.front() : ResourceId{}; }

    void select(std::vector<ResourceId> ids);
    void select(const Link& link);
    /// Adds it, or takes it out where it is in.
    void toggle(const ResourceId& id);
    void clear() { select(std::vector<ResourceId>{}); }

Q_SIGNALS:
    void changed();

private:
    std::vector<ResourceId> m_resources;
    std::optional<Link> m_link;
};

}  // namespace stampede
