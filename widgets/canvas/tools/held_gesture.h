#pragma once

#include "widgets/canvas/tools/tool.h"

namespace stampede {

/// The gesture that is under way, from the press to the release. A press becomes a drag only when the mouse has left
/// where it was pressed by more than a trembling hand does.
class HeldGesture {
public:
    HeldGesture() = default;
    HeldGesture(std::unique_ptr<Gesture> gesture, QPoint pressedAt)
        : m_gesture(std::move(gesture)), m_pressedAt(pressedAt) {}

    bool isHeld() const { return m_gesture != nullptr; }
    bool isDragged() const { return m_gesture && m_dragged; }
    /// The mouse is there now; returns isDragged().
    bool reach(QPoint at);
    void drag(const Pointer& pointer);
    void release(const Pointer& pointer);

private:
    std::unique_ptr<Gesture> m_gesture;
    QPoint m_pressedAt;
    bool m_dragged = false;
};

}  // namespace stampede
