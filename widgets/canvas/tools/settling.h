#pragma once

#include "widgets/canvas/tools/adding.h"

namespace stampede {

/// Lets a container that is added among others come to rest: zones hold what is in them, so of where it is held, the
/// next place that is free, and where nobody asks for it, it takes the one that leaves most of what was there before.
/// Lays the whole drawing out several times: for what is let go of, not for every move of the pointer.
void settle(const Desk& desk, Addition& addition);

}  // namespace stampede
