#pragma once

#include <QMargins>
#include <QRect>

class QWidget;

namespace stampede {

/// `wanted`, without its frame, moved and made smaller so that it stands in `room` with the frame around it.
QRect placedIn(QRect wanted, QMargins frame, QRect room);

/// Puts a window that is not shown yet where its screen has room for all of it.
void keepOnScreen(QWidget& window);

}  // namespace stampede
