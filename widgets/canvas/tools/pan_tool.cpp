#include "widgets/canvas/tools/pan_tool.h"

#include "widgets/canvas/view.h"

namespace stampede {

void PanGesture::drag(const Pointer& pointer) {
    m_canvas.view.panBy(m_last - pointer.view);
    m_last = pointer.view;
}

std::unique_ptr<Gesture> PanTool::press(const Pointer& pointer) {
    return std::make_unique<PanGesture>(m_canvas, pointer.view);
}

}  // namespace stampede
