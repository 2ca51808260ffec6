#pragma once

#include "tests/support/drawn_case.h"

namespace stampede::classic {

/// A day at random of those that the classic engine knows.
rc::Gen<Case> anyDay();

}  // namespace stampede::classic
