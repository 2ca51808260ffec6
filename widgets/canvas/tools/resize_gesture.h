#pragma once

#include "widgets/canvas/tools/tool.h"

namespace stampede {

/// Draws the right or lower border of a container.
class ResizeGesture : public Gesture {
public:
    ResizeGesture(const Canvas& canvas, ResourceId id, Qt::Edges edges, QPointF from);
    void drag(const Pointer& pointer) override;
    void drop(const Pointer& pointer) override;
    void click(const Pointer&) override { m_canvas.selection.select(std::vector{m_id}); }

    /// The borders of `id` that are within reach of `at`, none for what has no size of its own.
    static Qt::Edges edgesAt(const Canvas& canvas, const ResourceId& id, QPointF at);
    static Qt::CursorShape cursorFor(Qt::Edges edges);

private:
    QRectF resized(const Pointer& pointer) const;

    Canvas m_canvas;
    ResourceId m_id;
    Qt::Edges m_edges;
    QPointF m_from;
    QRectF m_rect;
};

/// Makes a container larger or smaller, e.g. by keys.
void resizeBy(const Canvas& canvas, const ResourceId& id, QPointF by);

}  // namespace stampede
