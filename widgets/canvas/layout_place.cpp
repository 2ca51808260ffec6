#include <algorithm>
#include <cmath>

#include "model/architecture/ground.h"
#include "widgets/canvas/layout_builder.h"

// Everything into the scene, from the outside in.

namespace stampede {

namespace {

using M = Measures;

int orderOf(const Box& box) {
    switch (box.shape) {
        case Shape::container: return 0;
        case Shape::frame: return 1;
        case Shape::card: return 2;
        case Shape::chip: return 3;
    }
    return 3;
}

/// Parts side by side become one: what stands at another height is a part of its own.
std::vector<QRectF> rowsOf(const std::vector<QRectF>& parts) {
    std::vector<QRectF> rows;
    for (const QRectF& part : parts) {
        const auto same = std::find_if(rows.begin(), rows.end(), [&](const QRectF& row) {
            return std::abs(row.top() - part.top()) < 1 && std::abs(row.height() - part.height()) < 1;
        });
        if (same == rows.end())
            rows.push_back(part);
        else
            *same |= part;
    }
    return rows;
}

}  // namespace

void LayoutBuilder::add(Box box) {
    m_layout.m_index.emplace(box.id, m_layout.m_boxes.size());
    m_layout.m_boxes.push_back(std::move(box));
}

QPointF LayoutBuilder::freeSpot(QSizeF size, qreal x, qreal y) const {
    QRectF rect(QPointF(x, y), size);
    for (bool moved = true; moved;) {
        moved = false;
        for (const QRectF& other : m_taken)
            if (other.intersects(rect.adjusted(-8, -8, 8, 8))) {
                rect.moveTop(other.bottom() + 24);
                moved = true;
            }
    }
    return rect.topLeft();
}

QPointF LayoutBuilder::besides(QSizeF size) const {
    QRectF rect(QPointF(M::outsideX, 0), size);
    for (bool moved = true; moved;) {
        moved = false;
        for (const QRectF& other : m_taken)
            if (other.intersects(rect.adjusted(-8, -8, 8, 8))) {
                rect.moveLeft(other.right() + M::outsideGap);
                moved = true;
            }
    }
    // A screen is wider than it is high, but not without end.
    return rect.left() > M::outsideMost ? freeSpot(size, M::outsideX, 0) : rect.topLeft();
}

void LayoutBuilder::placeFree() {
    const auto take = [&](const Resource& resource, QRectF rect) {
        // Cards have chips and words below them.
        const qreal below = resource.kind->shape == Shape::card ? M::freePitch - rect.height() - 24 : 0;
        m_taken.push_back(rect.adjusted(0, resource.kind->shape == Shape::frame ? -M::framePill / 2 : 0, 0, below));
        if (resource.kind->shape == Shape::container)
            addContainer(resource, rect.topLeft());
        else
            add({.id = resource.id, .shape = resource.kind->shape, .rect = rect});
    };
    const auto sizeOf = [&](const Resource& resource) {
        if (resource.kind->shape == Shape::container) return m_local[resource.id].size();
        return resource.kind->shape == Shape::frame ? M::frame : M::card;
    };
    std::vector<const Resource*> all = m_roots;
    all.insert(all.end(), m_free.begin(), m_free.end());
    for (const Resource* resource : all)
        if (resource->position)
            take(*resource, QRectF(QPointF(resource->position->x, resource->position->y), sizeOf(*resource)));
    for (const Resource* resource : m_free)
        if (!resource->position) {
            const QSizeF size = sizeOf(*resource);
            take(*resource, QRectF(freeSpot(size, 0, M::bandTop), size));
        }
    for (const Member* stray : m_strays) {
        const QRectF rect(freeSpot(M::card, 0, M::bandTop), M::card);
        m_taken.push_back(rect.adjusted(0, 0, 0, M::freePitch - rect.height() - 24));
        add({.id = stray->id, .shape = Shape::card, .rect = rect, .member = true});
    }
    for (const Resource* resource : m_roots)
        if (!resource->position) {
            const QSizeF size = sizeOf(*resource);
            take(*resource, QRectF(besides(size), size));
        }
}

void LayoutBuilder::addContainer(const Resource& container, QPointF origin) {
    const Box* up = m_layout.box(container.parent);
    const int depth = up ? up->depth + 1 : 0;
    const QRectF rect(origin, m_local[container.id].size());
    add({.id = container.id, .shape = Shape::container, .rect = rect, .container = container.parent, .depth = depth});
    for (const Resource* child : m_drawing.children(container.id))
        if (child->kind->shape == Shape::container) addContainer(*child, origin + m_local[child->id].topLeft());
    const auto addCard = [&](const ResourceId& id, bool member) {
        add({.id = id,
             .shape = Shape::card,
             .rect = m_local[id].translated(origin),
             .container = container.id,
             .depth = depth + 1,
             .member = member});
    };
    if (const auto cells = m_cells.find(container.id); cells != m_cells.end())
        for (const Cell& cell : cells->second) addCard(cell.id, !cell.drawn);
    for (const auto& [frame, parts] : m_launched)
        if (const auto launched = parts.find(container.id); launched != parts.end())
            for (const ResourceId& id : launched->second) addCard(id, true);
    addLanes(container);
}

void LayoutBuilder::addLanes(const Resource& container) {
    const QRectF outer = m_layout.box(container.id)->rect;
    const qreal bottom = outer.bottom() - M::laneGap - (m_unused.contains(container.id) ? M::tray : 0);
    for (const auto& [name, row] : lanesOf(container)) {
        if (name.empty()) continue;
        QRectF rect;
        for (const Resource* child : row) rect |= m_layout.box(child->id)->rect;
        rect.adjust(-M::laneMargin, 0, M::laneMargin, 0);
        rect.setTop(outer.top() + M::laneTop);
        rect.setBottom(bottom);
        m_layout.m_lanes.push_back({container.id, name, laneSetting(*row.front()->kind)->label, rect});
    }
}

/// Where its position says, as far as that is on its side of what it spans, in its container and free; else where there
/// is room for it.
QRectF LayoutBuilder::spanningRect(const Resource& resource, const Box* outer) const {
    QRectF over;
    for (const ResourceId& id : m_within.at(resource.id)) over |= m_layout.box(id)->rect;
    if (!outer)
        return {over.left() + M::spanInset, over.top() - M::bandPitch, over.width() - 2 * M::spanInset, M::spanHeight};
    const QPointF origin = outer->rect.topLeft();
    const QRectF automatic = m_local.at(resource.id).translated(origin);
    const bool below = standsBelow(resource);
    const qreal least = below ? over.bottom() + 8 : origin.y() + M::spanTop;
    const qreal most = (below ? automatic.bottom() : over.top() - 8) - M::spanHeight;
    if (!resource.position || most < least) return automatic;
    constexpr qreal narrowest = 200;
    QRectF rect(std::clamp(resource.position->x, over.left(), std::max(over.left(), over.right() - narrowest)),
                std::clamp(resource.position->y, least, most), narrowest, M::spanHeight);
    rect.setRight(std::max(rect.right(), over.right() - M::spanInset));
    const auto isInTheWay = [&](const ResourceId& id, const QRectF& other) {
        return id != resource.id && other.intersects(rect);
    };
    for (const Box& box : m_layout.m_boxes)
        if (box.container == outer->id && box.shape != Shape::frame && isInTheWay(box.id, box.rect)) return automatic;
    for (const Resource* other : m_spanning)
        if (const auto at = m_local.find(other->id); at != m_local.end() &&
                                                     spansIn(*other, *m_drawing.find(outer->id)) &&
                                                     isInTheWay(other->id, at->second.translated(origin)))
            return automatic;
    return rect;
}

void LayoutBuilder::addSpanning() {
    for (const Resource* frame : m_frames) {
        const Box* first = m_layout.box(m_within[frame->id].front());
        const Box* outer = m_layout.box(first->container);
        std::vector<QRectF> rows = rowsOf(m_frameParts[frame->id]);
        if (rows.empty())
            rows.emplace_back(M::frameInset, M::header + M::framePill, first->rect.width() - 2 * M::frameInset, 150);
        for (QRectF& row : rows) row.translate(outer ? outer->rect.topLeft() : first->rect.topLeft());
        add({.id = frame->id,
             .shape = Shape::frame,
             .rect = rows.front(),
             .others = {rows.begin() + 1, rows.end()},
             .container = outer ? outer->id : first->id,
             .depth = first->depth + 1});
    }
    for (const Resource* resource : m_spanning) {
        const Box* outer = m_layout.box(m_layout.box(m_within[resource->id].front())->container);
        add({.id = resource->id,
             .shape = Shape::card,
             .rect = spanningRect(*resource, outer),
             .container = outer ? outer->id : ResourceId{},
             .depth = outer ? outer->depth + 1 : 0});
    }
}

void LayoutBuilder::addFeet() {
    for (const Resource* resource : m_spanning) {
        const QRectF rect = m_layout.box(resource->id)->rect;
        for (const ResourceId& id : m_within[resource->id]) {
            const QRectF on = m_layout.box(id)->rect;
            const qreal left = std::max(rect.left(), on.left()), right = std::min(rect.right(), on.right());
            const qreal x = left < right ? std::min(left + 40, (left + right) / 2) : rect.center().x();
            const qreal end = std::clamp(x, on.left() + 12, on.right() - 12);
            if (rect.bottom() <= on.top())
                m_layout.m_feet.push_back({resource->id, id, {x, rect.bottom(), end, on.top()}});
            else if (rect.top() >= on.bottom())
                m_layout.m_feet.push_back({resource->id, id, {x, rect.top(), end, on.bottom()}});
            else
                m_layout.m_feet.push_back({resource->id, id, {x, rect.bottom(), x, rect.bottom()}});
        }
    }
}

/// Into the order of painting.
void LayoutBuilder::finish() {
    std::stable_sort(m_layout.m_boxes.begin(), m_layout.m_boxes.end(), [](const Box& a, const Box& b) {
        const int first = orderOf(a), second = orderOf(b);
        return first != second ? first < second : first == 0 && a.depth < b.depth;
    });
    m_layout.m_index.clear();
    for (std::size_t i = 0; i < m_layout.m_boxes.size(); ++i) {
        m_layout.m_index.emplace(m_layout.m_boxes[i].id, i);
        m_layout.m_bounds |= m_layout.m_boxes[i].rect;
    }
    for (const Tray& tray : m_layout.m_trays) m_layout.m_bounds |= tray.rect;
}

}  // namespace stampede
