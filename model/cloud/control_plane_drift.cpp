#include "model/cloud/control_plane.h"

// Where what is there differs from what is drawn.

namespace stampede {

namespace {

/// How something differs from its drawing, were these its settings and links: those that are there, or those that will
/// be when the calls accepted so far are in effect.
Drift comparedWith(const Architecture& drawing, const Resource& drawn, const CloudResource& known,
                   const Settings& settings, const std::vector<Link>& links) {
    return {.id = known.id,
            .state = known.state,
            .settings = settings != drawn.settings || known.parent != drawn.parent ||
                        (known.running && known.running->differs()),
            .links = !sameLinks(links, drawing.linksFrom(known.id))};
}

}  // namespace

std::optional<Drift> ControlPlane::driftOf(const Architecture& drawing, const Resource& drawn) const {
    const CloudResource* known = m_cloud.find(drawn.id);
    if (!known) return Drift{.id = drawn.id, .missing = true};
    if (!known->isThere()) return Drift{.id = drawn.id, .state = known->state, .missing = true};
    const Drift drift = comparedWith(drawing, drawn, *known, known->settings, known->links);
    return drift.settings || drift.links ? std::optional(drift) : std::nullopt;
}

bool ControlPlane::willBeAsDrawn(const Architecture& drawing, const Resource& drawn) const {
    const CloudResource* known = m_cloud.find(drawn.id);
    if (!known || !known->staysAs(*drawn.kind)) return false;
    const Drift drift = comparedWith(drawing, drawn, *known, known->accepted, known->linksToBe());
    return !drift.settings && !drift.links;
}

std::vector<Drift> ControlPlane::drift(const Architecture& drawing) const {
    std::vector<Drift> result;
    for (const auto& drawn : drawing.resources())
        if (const auto drift = driftOf(drawing, *drawn)) result.push_back(*drift);
    for (const auto& [id, resource] : m_cloud.resources())
        if (resource->isThere() && resource->owner.empty() && !drawing.find(id))
            result.push_back({.id = id, .state = resource->state, .extra = true});
    return result;
}

}  // namespace stampede
