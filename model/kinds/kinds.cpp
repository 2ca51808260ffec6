#include "model/kinds/kinds.h"

#include "model/kinds/tables.h"

namespace stampede {

#define STAMPEDE_KIND(function) Kind function(const Tables& tables);
#include "model/kinds/kinds.def"
#undef STAMPEDE_KIND

Catalog makeCatalog() {
    Tables tables = readTables();
    std::vector<Kind> kinds;
#define STAMPEDE_KIND(function) kinds.push_back(function(tables));
#include "model/kinds/kinds.def"
#undef STAMPEDE_KIND
    return Catalog(std::move(kinds), std::move(tables));
}

}  // namespace stampede
