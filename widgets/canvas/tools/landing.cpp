#include "widgets/canvas/tools/landing.h"

#include <algorithm>

#include "model/actions/addition.h"
#include "model/actions/linking.h"
#include "model/architecture/ground.h"
#include "widgets/canvas/tools/free_place.h"

namespace stampede {

namespace {

bool isOver(const Lane& lane, const ResourceId& container, QPointF at) {
    return lane.container == container && lane.rect.contains(at);
}

/// The zone of the lane under the pointer, else the one that has least.
Value zoneAt(const CanvasScene& scene, const Architecture& drawing, const Parameter& zone, const ResourceId& parent,
             std::optional<QPointF> at) {
    for (const Lane& lane : scene.layout().lanes())
        if (at && isOver(lane, parent, *at)) return lane.name;
    const auto used = [&](std::string_view choice) {
        const auto siblings = drawing.children(parent);
        return std::count_if(siblings.begin(), siblings.end(),
                             [&](const Resource* sibling) { return laneOf(*sibling) == choice; });
    };
    std::string_view least = zone.choices.front();
    for (const std::string_view choice : zone.choices)
        if (used(choice) < used(least)) least = choice;
    return least;
}

bool isPlaced(const Architecture& drawing, const Resource& resource) {
    return !drawing.linked(resource.id, role::placement).empty();
}

/// The subnet around `container` that it can be placed in, empty for none.
ResourceId placeFor(const Architecture& drawing, const ResourceId& id, const ResourceId& container) {
    for (const Resource* each = drawing.find(container); each; each = drawing.find(each->parent))
        if (!mayLink(drawing, {.from = id, .to = each->id, .role = std::string(role::placement)})) return each->id;
    return {};
}

void addLinks(const Architecture& drawing, const Resource& resource, const ResourceId& container,
              const ResourceId& under, Landing& landing) {
    if (resource.kind->shape == Shape::chip && !under.empty()) {
        if (const auto offers = linkOffers(drawing, under, resource.id); !offers.empty()) {
            landing.links = offers.front().batch;
            landing.target = under;
        }
    } else if (!isPlaced(drawing, resource)) {
        const ResourceId place = placeFor(drawing, resource.id, container);
        if (place.empty()) return;
        landing.links = {
            {.what = ConnectAction{{.from = resource.id, .to = place, .role = std::string(role::placement)}}}};
        landing.target = place;
    }
}

AddAction newOne(const CanvasScene& scene, const Desk& desk, const Kind& kind, const ResourceId& parent,
                 std::optional<QPointF> at) {
    AddAction add{.kind = std::string(kind.key), .id = desk.freshId(kind), .parent = parent};
    add.settings = settingsForNew(desk.drawing(), kind, parent);
    const Parameter* zone = laneSetting(kind);
    if (zone && !zone->choices.empty()) add.settings.set(zone->key, zoneAt(scene, desk.drawing(), *zone, parent, at));
    return add;
}

Addition finished(const CanvasScene& scene, const Desk& desk, AddAction add, const ResourceId& container,
                  const ResourceId& under, std::optional<QPointF> at) {
    Addition addition{.id = add.id, .target = add.parent};
    Architecture trial = desk.drawing();
    if ((addition.problem = apply(trial, {.what = add}, desk.catalog()))) return addition;
    Landing landing{.parent = add.parent, .target = add.parent};
    const Resource& drawn = *trial.find(add.id);
    addLinks(trial, drawn, container, under, landing);
    addition.target = landing.target;
    addition.corner = at.value_or(QPointF()) - QPointF(cornerGrip, cornerGrip);
    if (at && drawn.kind->shape != Shape::chip && landing.links.empty()) {
        const Box* parent = scene.layout().box(add.parent);
        const QPointF origin = parent ? parent->rect.topLeft() : QPointF();
        const QRectF held = heldAt(parent, drawn.kind->shape, *at);
        addition.corner = placeBeside(desk.drawing(), scene.layout(), *drawn.kind, held, add.parent);
        const auto inParent = [&](QPointF corner) { return Point{corner.x() - origin.x(), corner.y() - origin.y()}; };
        add.position = inParent(addition.corner);
        if (parent && drawn.kind->shape == Shape::container) addition.wanted = inParent(held.topLeft());
    }
    addition.batch.push_back({.what = std::move(add)});
    addition.batch.insert(addition.batch.end(), landing.links.begin(), landing.links.end());
    addition.problem = desk.check(addition.batch);
    return addition;
}

}  // namespace

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
                  const ResourceId& under) {
    const Resource* resource = drawing.find(id);
    if (!resource) return {};
    if (resource->implied) return {.parent = resource->parent, .target = resource->parent};
    Landing landing = landingIn(drawing, *resource->kind, container);
    if (!landing.problem) addLinks(drawing, *resource, container, under, landing);
    return landing;
}

std::string zoneOfLane(const CanvasScene& scene, const Kind& kind, const ResourceId& parent, QPointF at) {
    if (!laneSetting(kind)) return {};
    for (const Lane& lane : scene.layout().lanes())
        if (isOver(lane, parent, at)) return lane.name;
    return {};
}

Addition additionAt(const CanvasScene& scene, const Desk& desk, const Kind& kind, QPointF at) {
    const ResourceId container = scene.containerAt(at);
    const Landing landing = landingIn(desk.drawing(), kind, container);
    const QPointF held = at - QPointF(cornerGrip, cornerGrip);
    if (landing.problem) return {.target = container, .corner = held, .problem = landing.problem};
    return finished(scene, desk, newOne(scene, desk, kind, landing.parent, at), container, scene.resourceAt(at), at);
}

Addition additionNear(const CanvasScene& scene, const Desk& desk, const Kind& kind, const ResourceId& near,
                      QPointF at) {
    const auto home = homeFor(desk.drawing(), kind, near);
    if (!home) return {.problem = mayContain(desk.drawing(), kind, {})};
    const AddAction add = newOne(scene, desk, kind, *home, std::nullopt);
    const QRectF room = QRectF(at - QPointF(96, 64), QSizeF(192, 128));
    const auto& boxes = scene.layout().boxes();
    const bool free = std::none_of(boxes.begin(), boxes.end(), [&](const Box& box) {
        const bool around = box.id == *home || (box.shape == Shape::container && box.rect.contains(room));
        return !around && box.rect.intersects(room);
    });
    const bool here = free && scene.containerAt(at) == *home;
    return finished(scene, desk, add, near, near, here ? std::optional(at) : std::nullopt);
}

}  // namespace stampede
