#include "widgets/canvas/tools/held_gesture.h"

#include <QApplication>

namespace stampede {

bool HeldGesture::reach(QPoint at) {
    m_dragged = m_dragged || (at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    return isDragged();
}

void HeldGesture::drag(const Pointer& pointer) {
    if (isDragged()) m_gesture->drag(pointer);
}

void HeldGesture::release(const Pointer& pointer) {
    if (!m_gesture) return;
    if (m_dragged)
        m_gesture->drop(pointer);
    else
        m_gesture->click(pointer);
}

}  // namespace stampede
