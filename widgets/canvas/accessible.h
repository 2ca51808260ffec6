#pragma once

namespace stampede {

/// From then on a graphics view of a CanvasScene tells screen readers of its items as its children, in the order of the
/// drawing. Any number of times.
void makeCanvasAccessible();

}  // namespace stampede
