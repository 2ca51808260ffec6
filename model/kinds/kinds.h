// model/kinds: one file per kind, each saying everything about it in one constant object; kinds.def lists them and
// reads as a table of contents. The only place where a kind's key may be compared.
#pragma once

#include "model/architecture/catalog.h"

namespace stampede {

/// Every kind of kinds.def with the tables of resources/tables. Takes a few milliseconds; make it once per program.
Catalog makeCatalog();

}  // namespace stampede
