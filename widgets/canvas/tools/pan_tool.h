#pragma once

#include "widgets/canvas/tools/tool.h"

namespace stampede {

/// Moves the view over the drawing.
class PanGesture : public Gesture {
public:
    PanGesture(const Canvas& canvas, QPoint from) : m_canvas(canvas), m_last(from) {}
    void drag(const Pointer& pointer) override;
    void drop(const Pointer&) override {}

private:
    Canvas m_canvas;
    QPoint m_last;
};

class PanTool : public Tool {
public:
    explicit PanTool(const Canvas& canvas) : m_canvas(canvas) {}
    ToolId id() const override { return ToolId::pan; }
    QCursor cursor() const override { return Qt::OpenHandCursor; }
    std::unique_ptr<Gesture> press(const Pointer& pointer) override;

private:
    Canvas m_canvas;
};

}  // namespace stampede
