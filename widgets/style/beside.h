#pragma once

#include <QRect>
#include <initializer_list>
#include <optional>

namespace stampede {

enum class Side { left, right, above, below };

/// The corner nearest to `corner` at which a box of that size stands within `room`.
QPoint cornerWithin(const QRect& room, QPoint corner, QSize size);

/// The corner of a box of that size on the first of `sides` of `about` where it is within `room` and covers nothing of
/// `about`, which `gap` keeps it away from; none where it would on all of them.
std::optional<QPoint> besideOf(const QRect& about, QSize size, const QRect& room, std::initializer_list<Side> sides,
                               QSize gap);

}  // namespace stampede
