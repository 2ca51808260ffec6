#pragma once

#include <vector>

#include "model/architecture/architecture.h"

namespace stampede {

/// Every resource of a drawing: what contains or is called comes before what is contained or calls, and foundations
/// stand before what is put on them: a balancer asks for its VPC's gateway without being linked to it.
std::vector<ResourceId> dependencyOrder(const Architecture& drawing);

}  // namespace stampede
