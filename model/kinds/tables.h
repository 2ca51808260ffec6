#pragma once

#include "model/architecture/catalog.h"

namespace stampede {

/// Reads resources/tables (compiled into the library): tunables, prices, types of instances, cache nodes and databases.
/// An hour of a type is a price as well, under the type's name. Throws InputError where a table is not in shape, which
/// is a bug of ours.
Tables readTables();

}  // namespace stampede
