#include "model/scenario/repeated_load.h"

#include "model/architecture/kind.h"
#include "model/architecture/traits.h"

namespace stampede {

std::vector<ResourceId> furtherClients(const Architecture& architecture) {
    std::vector<ResourceId> clients;
    for (const auto& resource : architecture.resources())
        if (resource->kind->has(trait::clients)) clients.push_back(resource->id);
    if (!clients.empty()) clients.erase(clients.begin());
    return clients;
}

Text repeatedLoad(const Architecture& architecture) {
    const std::size_t further = furtherClients(architecture).size();
    if (further == 0) return {};
    return STAMPEDE_TEXT("scenario",
                         "Each of the %1 clients that are drawn sends the whole load: together they send it %1 times.")
        .arg(static_cast<std::int64_t>(further + 1));
}

}  // namespace stampede
