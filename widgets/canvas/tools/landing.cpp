#include "widgets/canvas/tools/landing.h"

#include "model/actions/linking.h"

namespace stampede {

namespace {

bool isPlaced(const Architecture& drawing, const Resource& resource) {
    return !drawing.linked(resource.id, role::placement).empty();
}

}  // namespace

ResourceId placeFor(const Architecture& drawing, const ResourceId& id, const ResourceId& container) {
    for (const Resource* each = drawing.find(container); each; each = drawing.find(each->parent))
        if (!mayLink(drawing, {.from = id, .to = each->id, .role = std::string(role::placement)})) return each->id;
    return {};
}

void addLinks(const Architecture& drawing, const Resource& resource, const ResourceId& container,
              const std::vector<ResourceId>& under, Landing& landing) {
    if (resource.kind->shape == Shape::chip && !under.empty()) {
        for (const ResourceId& user : under)
            if (const auto offers = linkOffers(drawing, user, resource.id); !offers.empty()) {
                landing.links = offers.front().batch;
                landing.target = user;
                return;
            }
    } else if (!isPlaced(drawing, resource)) {
        const ResourceId place = placeFor(drawing, resource.id, container);
        if (place.empty()) return;
        landing.links = {
            {.what = ConnectAction{{.from = resource.id, .to = place, .role = std::string(role::placement)}}}};
        landing.target = place;
    }
}

Landing landingIn(const Architecture& drawing, const Kind& kind, const ResourceId& container) {
    Landing landing;
    for (const Resource* each = drawing.find(container); each; each = drawing.find(each->parent)) {
        if (mayContain(drawing, kind, each->id)) continue;
        landing.parent = landing.target = each->id;
        return landing;
    }
    const bool free = kind.parents.empty() || container.empty();
    landing.problem = mayContain(drawing, kind, free ? ResourceId{} : container);
    return landing;
}

Landing landingOf(const Architecture& drawing, const ResourceId& id, const ResourceId& container,
                  const std::vector<ResourceId>& under) {
    const Resource* resource = drawing.find(id);
    if (!resource) return {};
    if (resource->implied) return {.parent = resource->parent, .target = resource->parent};
    Landing landing = landingIn(drawing, *resource->kind, container);
    if (!landing.problem) addLinks(drawing, *resource, container, under, landing);
    return landing;
}

}  // namespace stampede
