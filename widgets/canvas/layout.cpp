#include "widgets/canvas/layout.h"

namespace stampede {

const Box* CanvasLayout::box(std::string_view id) const {
    const auto at = m_index.find(id);
    return at == m_index.end() ? nullptr : &m_boxes[at->second];
}

QPainterPath CanvasLayout::route(const Link& link) const {
    for (const Route& route : m_routes)
        if (route.link.same(link)) return route.path;
    return {};
}

/// Builds a layout step by step.
class LayoutBuilder {
public:
    explicit LayoutBuilder(const Architecture& drawing) : m_drawing(drawing) {}

    CanvasLayout build() {
        qreal y = 0;
        for (const Architecture::ResourcePtr& resource : m_drawing.resources()) {
            const QSizeF size = resource->kind->shape == Shape::container ? QSizeF(400, 300) : QSizeF(152, 62);
            const QPointF at =
                resource->position ? QPointF(resource->position->x, resource->position->y) : QPointF(0, y);
            const Box* parent = m_layout.box(resource->parent);
            m_layout.m_index.emplace(resource->id, m_layout.m_boxes.size());
            m_layout.m_boxes.push_back({.id = resource->id,
                                        .shape = resource->kind->shape,
                                        .rect = QRectF(at + (parent ? parent->rect.topLeft() : QPointF()), size),
                                        .container = resource->parent,
                                        .depth = parent ? parent->depth + 1 : 0});
            y += size.height() + 24;
            m_layout.m_bounds |= m_layout.m_boxes.back().rect;
        }
        return std::move(m_layout);
    }

private:
    const Architecture& m_drawing;
    CanvasLayout m_layout;
};

CanvasLayout layoutOf(const Architecture& drawing, const std::vector<Member>&) {
    return LayoutBuilder(drawing).build();
}

}  // namespace stampede
