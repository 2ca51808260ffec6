#pragma once

#include <vector>

#include "model/architecture/architecture.h"

namespace stampede {

/// The clients that are drawn beyond the first, in their order: the rate is for each, so each sends all of it again.
std::vector<ResourceId> furtherClients(const Architecture& architecture);

/// Says that the load is sent several times; empty where there are no further clients.
Text repeatedLoad(const Architecture& architecture);

}  // namespace stampede
