#include <algorithm>

#include "model/architecture/architecture.h"

namespace stampede {

namespace {

/// The links from a resource as a set: drawing one again after removing it is no difference.
std::vector<std::pair<std::string, std::string>> linkSet(const Architecture& drawing, std::string_view id) {
    std::vector<std::pair<std::string, std::string>> result;
    for (const Link& link : drawing.linksFrom(id)) result.emplace_back(link.role, link.to);
    std::sort(result.begin(), result.end());
    return result;
}

Change compared(const Architecture& before, const Architecture& after, const Architecture::ResourcePtr& now) {
    Change change{.id = now->id, .before = before.share(now->id), .after = now};
    if (!change.before) return change;
    const Resource& was = *change.before;
    change.links = linkSet(before, was.id) != linkSet(after, was.id);
    if (change.before == now) return change;
    change.settings = was.settings != now->settings || was.parent != now->parent || was.kind != now->kind;
    change.looks =
        was.name != now->name || was.position != now->position || was.size != now->size || was.unknown != now->unknown;
    return change;
}

}  // namespace

std::vector<Change> difference(const Architecture& before, const Architecture& after) {
    std::vector<Change> changes;
    for (const auto& resource : after.resources()) {
        Change change = compared(before, after, resource);
        if (!change.before || change.settings || change.links || change.looks) changes.push_back(std::move(change));
    }
    for (auto each = before.resources().rbegin(); each != before.resources().rend(); ++each)
        if (!after.find((*each)->id)) changes.push_back({.id = (*each)->id, .before = *each});
    return changes;
}

}  // namespace stampede
