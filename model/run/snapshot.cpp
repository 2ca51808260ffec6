#include "model/run/snapshot.h"

#include <algorithm>

namespace stampede {

const ResourceSnapshot* Snapshot::find(std::string_view id) const {
    const auto before = [](const ResourceSnapshot& resource, std::string_view sought) { return resource.id < sought; };
    const auto at = std::lower_bound(resources.begin(), resources.end(), id, before);
    return at != resources.end() && at->id == id ? &*at : nullptr;
}

}  // namespace stampede
