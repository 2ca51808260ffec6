#pragma once

#include <utility>

#include "widgets/canvas/tools/tool.h"

namespace stampede {

/// Moves what is selected, resizes it with Ctrl, scrolls where nothing is selected; by single pixels with Shift. False
/// for other keys.
bool moveByArrow(const Canvas& canvas, int key, Qt::KeyboardModifiers modifiers);

/// The next thing of the drawing; false after the last, so that the key leads out of the canvas.
bool selectNext(const Canvas& canvas, bool next);

/// The space bar: tapped it asks for the search, held down it makes the mouse pan.
class SpaceBar {
public:
    void press(bool again) { m_held = m_held || !again; }
    bool isPanning() const { return m_pans; }
    /// At a press of the mouse: whether that pans.
    bool takesMouse() {
        m_pans = m_pans || m_held;
        m_held = false;
        return m_pans;
    }
    /// True when it was tapped.
    bool release() {
        m_pans = false;
        return std::exchange(m_held, false);
    }

private:
    bool m_held = false;  ///< and not used for panning yet
    bool m_pans = false;
};

}  // namespace stampede
