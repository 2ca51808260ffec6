#include "widgets/outline/outline_tree.h"

#include <algorithm>
#include <map>

namespace stampede {

namespace {

using Above = std::map<ResourceId, ResourceId, std::less<>>;

bool isBelow(const Above& above, const ResourceId& id, const ResourceId& other) {
    for (auto found = above.find(id); found != above.end(); found = above.find(found->second))
        if (found->second == other) return true;
    return false;
}

/// Those that call or use it as what it sits on.
std::vector<ResourceId> usersOf(const Architecture& drawing, const Resource& chip) {
    std::vector<ResourceId> users;
    for (const Link& link : drawing.linksTo(chip.id))
        if (std::find(users.begin(), users.end(), link.from) == users.end()) users.push_back(link.from);
    return users;
}

void addBelow(const std::vector<OutlineEntry>& all, const std::multimap<ResourceId, std::size_t>& below,
              const ResourceId& id, std::vector<OutlineEntry>& into) {
    const auto [first, last] = below.equal_range(id);
    for (auto each = first; each != last; ++each) {
        into.push_back(all[each->second]);
        addBelow(all, below, all[each->second].id, into);
    }
}

bool isShown(const Architecture& drawing, const ResourceSnapshot& there) {
    return !drawing.find(there.id) && there.kind && there.exists();
}

}  // namespace

std::vector<OutlineEntry> outlineOf(const Architecture& drawing, const Snapshot* now) {
    Above above;
    std::vector<OutlineEntry> all;
    for (const auto& drawn : drawing.resources()) {
        above[drawn->id] = drawn->parent;
        all.push_back({drawn->id, drawn->parent, drawn->kind});
    }
    for (OutlineEntry& entry : all) {
        if (entry.kind->shape != Shape::chip) continue;
        const auto users = usersOf(drawing, *drawing.find(entry.id));
        if (users.size() == 1 && !isBelow(above, users.front(), entry.id))
            above[entry.id] = entry.under = users.front();
    }
    if (now)
        for (const ResourceSnapshot& there : now->resources) {
            if (!isShown(drawing, there)) continue;
            const ResourceId& under = there.owner.empty() ? there.parent : there.owner;
            all.push_back({there.id, drawing.find(under) ? under : ResourceId{}, there.kind});
        }
    std::multimap<ResourceId, std::size_t> below;
    for (std::size_t i = 0; i < all.size(); ++i) below.emplace(all[i].under, i);
    std::vector<OutlineEntry> result;
    addBelow(all, below, {}, result);
    return result;
}

}  // namespace stampede
