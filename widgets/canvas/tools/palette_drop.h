#pragma once

#include "widgets/canvas/tools/tool.h"

class QDropEvent;

namespace stampede {

struct Kind;

/// What is dragged here from the palette: a ghost while it hovers, one new resource where it is let go. Accepted even
/// where it cannot stand: a refused drop says why.
class PaletteDrop {
public:
    explicit PaletteDrop(const Canvas& canvas) : m_canvas(canvas) {}

    void hover(QDropEvent& event) const;
    /// True when it was drawn.
    bool drop(QDropEvent& event) const;

private:
    const Kind* accepted(QDropEvent& event) const;
    QPointF sceneAt(const QDropEvent& event) const;

    const Canvas& m_canvas;
};

}  // namespace stampede
