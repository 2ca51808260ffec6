#pragma once

#include "widgets/canvas/tools/tool.h"

namespace stampede {

/// Selects what a rectangle touches; containers only where it holds them whole.
class RubberGesture : public Gesture {
public:
    /// `pressed` is what a mere click selects, empty for nothing.
    RubberGesture(const Canvas& canvas, ResourceId pressed, QPointF from)
        : m_canvas(canvas), m_pressed(std::move(pressed)), m_from(from) {}
    void drag(const Pointer& pointer) override;
    void drop(const Pointer& pointer) override;
    void click(const Pointer& pointer) override;

private:
    Canvas m_canvas;
    ResourceId m_pressed;
    QPointF m_from;
};

}  // namespace stampede
