#pragma once

#include <optional>

#include "widgets/canvas/tools/tool.h"

class QPainter;

namespace stampede {

/// The small circles from which links are drawn, on what is selected and what is hovered, and the corner at which the
/// selected container is resized. In pixels of the view.
class Handles {
public:
    Handles(const Canvas& canvas, ResourceId hovered) : m_canvas(canvas), m_hovered(std::move(hovered)) {}

    /// Whose circle is there, empty for none.
    ResourceId at(QPoint at) const;
    void paint(QPainter& painter, const QPalette& palette) const;

private:
    std::optional<QPointF> of(const ResourceId& id) const;

    const Canvas& m_canvas;
    ResourceId m_hovered;
};

}  // namespace stampede
