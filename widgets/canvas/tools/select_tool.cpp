#include "widgets/canvas/tools/select_tool.h"

#include "widgets/canvas/tools/connect_tool.h"
#include "widgets/canvas/tools/move_gesture.h"
#include "widgets/canvas/tools/resize_gesture.h"
#include "widgets/canvas/tools/rubber_gesture.h"
#include "widgets/canvas/view.h"

namespace stampede {

namespace {

constexpr double linkSlack = 6;     // pixels of the screen
constexpr double titleHeight = 32;  // of a container, where it is held

bool isGround(const CanvasScene& scene, const ResourceId& id) {
    const Box* box = scene.layout().box(id);
    return !box || box->shape == Shape::container;
}

/// A click on what an item offers, such as "restore".
class OfferGesture : public Gesture {
public:
    explicit OfferGesture(const Canvas& canvas) : m_canvas(canvas) {}
    void drag(const Pointer&) override {}
    void drop(const Pointer&) override {}
    void click(const Pointer& pointer) override { m_canvas.scene.clickAt(pointer.scene); }

private:
    Canvas m_canvas;
};

}  // namespace

bool SelectTool::selectsLink(const ResourceId& under, const Pointer& pointer) {
    if (!isGround(m_canvas.scene, under)) return false;
    const auto link = m_canvas.scene.linkAt(pointer.scene, linkSlack / m_canvas.view.zoom());
    if (link) m_canvas.selection.select(*link);
    return link.has_value();
}

std::unique_ptr<Gesture> SelectTool::press(const Pointer& pointer) {
    if (m_canvas.scene.isClickable(pointer.scene)) return std::make_unique<OfferGesture>(m_canvas);
    if (const ResourceId from = m_canvas.view.handleAt(pointer.view); !from.empty())
        return std::make_unique<ConnectGesture>(m_canvas, from);
    const ResourceId under = m_canvas.scene.resourceAt(pointer.scene);
    for (const ResourceId& id : {m_canvas.selection.single(), under})
        if (const Qt::Edges edges = ResizeGesture::edgesAt(m_canvas, id, pointer.scene); edges && !pointer.adds())
            return std::make_unique<ResizeGesture>(m_canvas, id, edges, pointer.scene);
    if (selectsLink(under, pointer)) return nullptr;
    if (under.empty()) return std::make_unique<RubberGesture>(m_canvas, under, pointer.scene);
    return pressOn(under, pointer);
}

std::unique_ptr<Gesture> SelectTool::pressOn(const ResourceId& id, const Pointer& pointer) {
    const bool selected = m_canvas.selection.holds(id);
    const Box* box = m_canvas.scene.layout().box(id);
    const bool inside = isGround(m_canvas.scene, id) && box && pointer.scene.y() > box->rect.top() + titleHeight;
    // The inside of a container is ground for a rubber band until the container is selected.
    if (inside && !selected && !pointer.adds()) return std::make_unique<RubberGesture>(m_canvas, id, pointer.scene);
    if (pointer.adds()) {
        m_canvas.selection.toggle(id);
        if (selected) return nullptr;
    } else if (!selected) {
        m_canvas.selection.select(std::vector{id});
    }
    return std::make_unique<MoveGesture>(m_canvas, id, pointer.scene);
}

void SelectTool::hover(const Pointer& pointer) {
    m_canvas.view.setHovered(m_canvas.scene.resourceAt(pointer.scene));
    Qt::CursorShape shape = Qt::ArrowCursor;
    for (const ResourceId& id : {m_canvas.scene.resourceAt(pointer.scene), m_canvas.selection.single()})
        if (const Qt::Edges edges = ResizeGesture::edgesAt(m_canvas, id, pointer.scene))
            shape = ResizeGesture::cursorFor(edges);
    if (!m_canvas.view.handleAt(pointer.view).empty()) shape = Qt::CrossCursor;
    if (m_canvas.scene.isClickable(pointer.scene)) shape = Qt::PointingHandCursor;
    m_canvas.view.viewport()->setCursor(shape);
}

}  // namespace stampede
