#include "widgets/canvas/layout.h"

#include <algorithm>

#include "widgets/canvas/layout_builder.h"

namespace stampede {

bool Box::encloses(QPointF at) const {
    return rect.contains(at) ||
           std::any_of(others.begin(), others.end(), [&](const QRectF& other) { return other.contains(at); });
}

const Box* CanvasLayout::box(std::string_view id) const {
    const auto at = m_index.find(id);
    return at == m_index.end() ? nullptr : &m_boxes[at->second];
}

ResourceId CanvasLayout::containerAt(QPointF at, const std::vector<ResourceId>& except) const {
    const auto isOut = [&](const Box& outer) {
        for (const Box* up = &outer; up; up = box(up->container))
            if (std::find(except.begin(), except.end(), up->id) != except.end()) return true;
        return false;
    };
    const Box* innermost = nullptr;
    for (const Box& each : m_boxes)
        if (each.shape == Shape::container && each.rect.contains(at) && !isOut(each))
            if (!innermost || each.depth >= innermost->depth) innermost = &each;
    return innermost ? innermost->id : ResourceId{};
}

QPainterPath CanvasLayout::route(const Link& link) const {
    for (const Route& route : m_routes)
        if (route.link.same(link)) return route.path;
    return {};
}

LayoutBuilder::LayoutBuilder(const Architecture& drawing, const std::vector<Member>& members)
    : m_drawing(drawing), m_members(members) {}

CanvasLayout LayoutBuilder::build() {
    sortResources();
    sortMembers();
    findHosts();
    for (const Resource* root : m_roots) m_local[root->id] = QRectF(QPointF(), measure(*root));
    placeFree();
    addSpanning();
    addChips();
    finish();
    addFeet();
    addRoutes();
    return std::move(m_layout);
}

CanvasLayout layoutOf(const Architecture& drawing, const std::vector<Member>& members) {
    return LayoutBuilder(drawing, members).build();
}

std::vector<ResourceId> standingOn(const Architecture& drawing, const CanvasLayout& layout,
                                   const std::vector<ResourceId>& ids) {
    std::vector<ResourceId> result;
    const auto isIn = [&](ResourceId id) {
        for (; !id.empty(); id = layout.box(id) ? layout.box(id)->container : ResourceId{})
            if (std::find(ids.begin(), ids.end(), id) != ids.end()) return true;
        return false;
    };
    for (const Architecture::ResourcePtr& resource : drawing.resources()) {
        if (!resource->position || !resource->parent.empty() || !isIn(resource->id)) continue;
        if (std::find(ids.begin(), ids.end(), resource->id) == ids.end()) result.push_back(resource->id);
    }
    return result;
}

}  // namespace stampede
