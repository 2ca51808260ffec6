#include "app/desktop/window_place.h"

#include <QScreen>
#include <QStyle>
#include <QWidget>
#include <algorithm>

namespace stampede {

QRect placedIn(QRect wanted, QMargins frame, QRect room) {
    const QRect free = room.marginsRemoved(frame);
    wanted.setSize(wanted.size().boundedTo(free.size()));
    wanted.moveLeft(std::clamp(wanted.left(), free.left(), free.right() + 1 - wanted.width()));
    wanted.moveTop(std::clamp(wanted.top(), free.top(), free.bottom() + 1 - wanted.height()));
    return wanted;
}

void keepOnScreen(QWidget& window) {
    if (window.windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen)) return;
    // The frame is not known before the window manager has made it: what the style holds for usual.
    const int bar = window.style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, &window);
    const int edge = window.style()->pixelMetric(QStyle::PM_MdiSubWindowFrameWidth, nullptr, &window);
    window.setGeometry(
        placedIn(window.geometry(), {edge, std::max(bar, edge), edge, edge}, window.screen()->availableGeometry()));
}

}  // namespace stampede
