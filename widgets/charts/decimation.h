#pragma once

#include <QList>
#include <QPointF>
#include <vector>

namespace stampede {

/// Readings of one line in order of x; no value where y is NaN.
using Readings = std::vector<QPointF>;

/// The runs of values between gaps, of at most `most` points together (at least 8). Where there are more readings, each
/// of the equal stretches that the axis of `span` (no less than what the readings cover) is cut into shows its least
/// and its greatest, so that no peak is lost. The cuts are at whole multiples of their distance from x = `origin`, so
/// that a window that moves on does not change what it showed. The last reading is always there.
std::vector<QList<QPointF>> decimated(const Readings& readings, std::size_t most, double span, double origin = 0);

}  // namespace stampede
