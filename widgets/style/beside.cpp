#include "widgets/style/beside.h"

#include <algorithm>

namespace stampede {

namespace {

QPoint cornerAt(Side side, const QRect& about, QSize size, QSize gap) {
    switch (side) {
        case Side::left: return {about.left() - gap.width() - size.width(), about.top()};
        case Side::right: return {about.right() + gap.width(), about.top()};
        case Side::above: return {about.left(), about.top() - gap.height() - size.height()};
        case Side::below: break;
    }
    return {about.left(), about.bottom() + gap.height()};
}

}  // namespace

QPoint cornerWithin(const QRect& room, QPoint corner, QSize size) {
    return {std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() + 1 - size.width())),
            std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() + 1 - size.height()))};
}

std::optional<QPoint> besideOf(const QRect& about, QSize size, const QRect& room, std::initializer_list<Side> sides,
                               QSize gap) {
    for (const Side side : sides) {
        const QPoint corner = cornerWithin(room, cornerAt(side, about, size, gap), size);
        if (!QRect(corner, size).intersects(about)) return corner;
    }
    return {};
}

}  // namespace stampede
