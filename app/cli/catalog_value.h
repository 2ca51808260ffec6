#pragma once

#include "model/architecture/catalog.h"

namespace stampede {

/// Everything the catalog says of one kind, in the shape of JSON: settings, links, commands, lead times, prices,
/// refusals, metrics, each number with its source and mark.
Record catalogValue(const Catalog& catalog, const Kind& kind);

/// Every kind, and the tables they read.
Record catalogValue(const Catalog& catalog);

}  // namespace stampede
