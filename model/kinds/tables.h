#pragma once

#include "model/architecture/catalog.h"

namespace stampede {

/// Reads resources/tables (compiled into the library): tunables, prices, instance and cache node types.
Tables readTables();

}  // namespace stampede
