#include "widgets/canvas/tools/adding.h"

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

ResourceId outermostAround(const Architecture& drawing, const ResourceId& id) {
    const Resource* each = drawing.find(id);
    while (each && drawing.find(each->parent)) each = drawing.find(each->parent);
    return each ? each->id : ResourceId{};
}

/// Where nobody points: where `near` is or is placed, else the only place that there is, empty for none or many.
ResourceId placeNear(const Architecture& drawing, const ResourceId& id, const ResourceId& near) {
    std::vector<ResourceId> around = drawing.linked(near, role::placement);
    around.insert(around.begin(), near);
    for (const ResourceId& each : around)
        if (ResourceId place = placeFor(drawing, id, each); !place.empty()) return place;
    const ResourceId outermost = outermostAround(drawing, around.back());
    const Resource* network = drawing.find(outermost);
    const bool isIn = network && network->kind->shape == Shape::container;
    std::vector<ResourceId> places;
    for (const auto& each : drawing.resources())
        if (!isIn || outermostAround(drawing, each->id) == outermost)
            if (!mayLink(drawing, {.from = id, .to = each->id, .role = std::string(role::placement)}))
                places.push_back(each->id);
    return places.size() == 1 ? places.front() : ResourceId{};
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
                  const std::vector<ResourceId>& under, std::optional<QPointF> at) {
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

std::string zoneOfLane(const CanvasScene& scene, const Kind& kind, const ResourceId& parent, QPointF at) {
    if (!laneSetting(kind)) return {};
    for (const Lane& lane : scene.layout().lanes())
        if (isOver(lane, parent, at)) return lane.name;
    return {};
}

Addition additionAt(const CanvasScene& scene, const Desk& desk, const Kind& kind, QPointF at) {
    const ResourceId container = scene.layout().containerAt(at);
    const Landing landing = landingIn(desk.drawing(), kind, container);
    const QPointF held = at - QPointF(cornerGrip, cornerGrip);
    if (landing.problem) return {.target = container, .corner = held, .problem = landing.problem};
    return finished(scene, desk, newOne(scene, desk, kind, landing.parent, at), container, scene.takersAt(at), at);
}

Addition additionNear(const CanvasScene& scene, const Desk& desk, const Kind& kind, const ResourceId& near,
                      QPointF at) {
    const auto home = homeFor(desk.drawing(), kind, near);
    if (!home) return {.problem = mayContain(desk.drawing(), kind, {})};
    const AddAction add = newOne(scene, desk, kind, *home, std::nullopt);
    if (mayBePlaced(kind)) {
        Architecture trial = desk.drawing();
        const bool isDrawn = !apply(trial, {.what = add}, desk.catalog());
        const ResourceId place = isDrawn ? placeNear(trial, add.id, near) : ResourceId{};
        // One that waits to be placed stands over the network that it will be in: where it is seen.
        return finished(scene, desk, add, place, {near}, at);
    }
    const QRectF room = QRectF(at - QPointF(96, 64), QSizeF(192, 128));
    const auto& boxes = scene.layout().boxes();
    const bool free = std::none_of(boxes.begin(), boxes.end(), [&](const Box& box) {
        const bool around = box.id == *home || (box.shape == Shape::container && box.rect.contains(room));
        return !around && box.rect.intersects(room);
    });
    const bool here = free && scene.layout().containerAt(at) == *home;
    return finished(scene, desk, add, near, {near}, here ? std::optional(at) : std::nullopt);
}

}  // namespace stampede
