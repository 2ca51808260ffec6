#include "model/cloud/control_plane.h"

// Where what is there differs from what is drawn.

namespace stampede {

bool ControlPlane::differsFromDrawn(const Architecture& drawing, const Resource& drawn, Drift& drift) const {
    const CloudResource* known = m_cloud.find(drawn.id);
    drift.id = drawn.id;
    drift.state = known ? known->state : State::drawn;
    drift.missing = !known || !known->isThere();
    if (drift.missing) return true;
    drift.settings = known->settings != drawn.settings || known->parent != drawn.parent ||
                     (known->running && known->running->differs());
    drift.links = !sameLinks(known->links, drawing.linksFrom(drawn.id));
    return drift.settings || drift.links;
}

std::vector<Drift> ControlPlane::drift(const Architecture& drawing) const {
    std::vector<Drift> result;
    for (const auto& drawn : drawing.resources()) {
        Drift drift;
        if (differsFromDrawn(drawing, *drawn, drift)) result.push_back(drift);
    }
    for (const auto& [id, resource] : m_cloud.resources())
        if (resource->isThere() && resource->owner.empty() && !drawing.find(id))
            result.push_back({.id = id, .state = resource->state, .extra = true});
    return result;
}

}  // namespace stampede
