#pragma once

#include "widgets/canvas/tools/tool.h"

namespace stampede {

/// Selects, moves, resizes and, from the handle of a card, connects.
class SelectTool : public Tool {
public:
    explicit SelectTool(const Canvas& canvas) : m_canvas(canvas) {}
    ToolId id() const override { return ToolId::select; }
    std::unique_ptr<Gesture> press(const Pointer& pointer) override;
    void hover(const Pointer& pointer) override;

private:
    std::unique_ptr<Gesture> pressOn(const ResourceId& id, const Pointer& pointer);
    bool selectsLink(const ResourceId& under, const Pointer& pointer);

    Canvas m_canvas;
};

}  // namespace stampede
