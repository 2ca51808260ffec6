#include "widgets/canvas/tools/free_place.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "widgets/canvas/measures.h"

namespace stampede {

namespace {

using M = Measures;

// Between cards: side by side, and below each other where one of them keeps room for what is told below it.
constexpr double beside = 8, below = 16, belowAutomatic = 48;
constexpr std::size_t mostInTheWay = 60;  // what is further away than so many others is not in the way
constexpr double anywhere = std::numeric_limits<double>::lowest();

double distance(QPointF one, QPointF other) { return std::hypot(one.x() - other.x(), one.y() - other.y()); }

double gridBelow(double value) { return std::floor(value / gridStep) * gridStep; }
double gridAbove(double value) { return std::ceil(value / gridStep) * gridStep; }

std::vector<QRectF> partsOf(const Box& box) {
    std::vector<QRectF> parts = box.others;
    parts.insert(parts.begin(), box.rect);
    return parts;
}

/// With the room that it needs around it. A frame fills its container to the bottom: it stands below all cards.
QRectF roomOf(const Architecture& drawing, const Box& box, const QRectF& part, const Box* container) {
    const Resource* drawn = drawing.find(box.id);
    const double under = !drawn || drawn->position ? below : belowAutomatic;
    QRectF room = part.adjusted(-beside, -under, beside, under);
    if (box.shape == Shape::frame && container)
        room.setBottom(std::max(room.bottom(), container->rect.bottom() + 4000));
    return room;
}

/// The corner nearest to that of `wanted` at which such a rectangle stands on none of `taken`, not left of or above
/// `least`, and right of `most` only where there is no other.
QPointF freeCorner(const QRectF& wanted, std::vector<QRectF> taken, QPointF least, double most) {
    const auto isFree = [&](QPointF corner) {
        const QRectF there(corner, wanted.size());
        return std::none_of(taken.begin(), taken.end(), [&](const QRectF& other) { return other.intersects(there); });
    };
    const auto away = [&](const QRectF& other) { return distance(other.center(), wanted.center()); };
    std::stable_sort(taken.begin(), taken.end(), [&](const auto& a, const auto& b) { return away(a) < away(b); });
    if (taken.size() > mostInTheWay) taken.resize(mostInTheWay);
    if (isFree(wanted.topLeft())) return wanted.topLeft();
    std::vector<double> xs{wanted.left()}, ys{wanted.top()};
    for (const QRectF& other : taken) {
        xs.insert(xs.end(), {gridAbove(other.right()), gridBelow(other.left() - wanted.width())});
        ys.insert(ys.end(), {gridAbove(other.bottom()), gridBelow(other.top() - wanted.height())});
    }
    std::vector<QPointF> corners;
    for (const double x : xs)
        for (const double y : ys)
            if (x >= least.x() && y >= least.y()) corners.emplace_back(x, y);
    const auto order = [&](QPointF corner) {
        return std::pair(corner.x() + wanted.width() > most, distance(corner, wanted.topLeft()));
    };
    std::stable_sort(corners.begin(), corners.end(), [&](QPointF a, QPointF b) { return order(a) < order(b); });
    const auto found = std::find_if(corners.begin(), corners.end(), isFree);
    return found == corners.end() ? wanted.topLeft() : *found;
}

}  // namespace

QRectF heldAt(const Box* parent, Shape shape, QPointF at) {
    const QSizeF size = Measures::ofNew(shape);
    const bool byCorner = shape == Shape::container;
    const QPointF grip = byCorner ? QPointF(cornerGrip, cornerGrip) : QPointF(size.width() / 2, size.height() / 2);
    const QPointF origin = parent ? parent->rect.topLeft() : QPointF();
    QPointF corner = snapped(at - grip - origin);
    if (parent) corner = {std::max(corner.x(), gridStep), std::max(corner.y(), 4 * gridStep)};
    return {origin + corner, size};
}

QPointF placeBeside(const Architecture& drawing, const CanvasLayout& layout, const Kind& kind, const QRectF& wanted,
                    const ResourceId& container, const std::vector<ResourceId>& moved) {
    const Box* around = layout.box(container);
    // What waits to be placed in subnets may stand over the network that these are in.
    const bool hovers = !around && mayBePlaced(kind);
    std::vector<QRectF> taken;
    for (const Box& box : layout.boxes()) {
        if (box.shape == Shape::chip || std::find(moved.begin(), moved.end(), box.id) != moved.end()) continue;
        const bool isBeside = hovers ? box.depth > 0 || box.shape != Shape::container : box.container == container;
        for (const QRectF& part : partsOf(box)) {
            const bool isOver = box.shape == Shape::frame && around && part.intersects(around->rect);
            if (isBeside || isOver) taken.push_back(roomOf(drawing, box, part, around));
        }
    }
    const QPointF least = around ? around->rect.topLeft() + M::cardLeast : QPointF(anywhere, anywhere);
    return freeCorner(wanted, std::move(taken), least, around ? around->rect.right() - beside : -anywhere);
}

}  // namespace stampede
