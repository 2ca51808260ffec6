#include <algorithm>

#include "widgets/canvas/layout_builder.h"

// What goes where: containers, free cards, what spans, members, chips and their hosts.

namespace stampede {

bool LayoutBuilder::isContainer(std::string_view id) const {
    const Resource* resource = m_drawing.find(id);
    return resource && resource->kind->shape == Shape::container;
}

void LayoutBuilder::sortResources() {
    for (const Architecture::ResourcePtr& resource : m_drawing.resources()) {
        if (resource->kind->shape == Shape::chip) continue;
        if (resource->kind->shape == Shape::container) {
            if (!isContainer(resource->parent)) m_roots.push_back(resource.get());
            continue;
        }
        Ids within = m_drawing.linked(resource->id, role::placement);
        std::erase_if(within, [&](const ResourceId& id) { return !isContainer(id); });
        if (!within.empty()) {
            m_within[resource->id] = std::move(within);
            (resource->kind->shape == Shape::frame ? m_frames : m_spanning).push_back(resource.get());
        } else if (isContainer(resource->parent)) {
            m_cells[resource->parent].push_back({resource->id, resource.get()});
        } else {
            m_free.push_back(resource.get());
        }
    }
}

void LayoutBuilder::sortMembers() {
    std::vector<const Member*> members;
    for (const Member& member : m_members)
        if (!m_drawing.find(member.id)) members.push_back(&member);
    // "asg-1/2" before "asg-1/10"
    std::stable_sort(members.begin(), members.end(), [](const Member* a, const Member* b) {
        return a->id.size() != b->id.size() ? a->id.size() < b->id.size() : a->id < b->id;
    });
    for (const Member* member : members) {
        const auto within = m_within.find(member->owner);
        const bool isFramed =
            within != m_within.end() && isContainer(member->subnet) &&
            std::find(within->second.begin(), within->second.end(), member->subnet) != within->second.end();
        if (isFramed)
            m_launched[member->owner][member->subnet].push_back(member->id);
        else if (isContainer(member->subnet))
            m_cells[member->subnet].push_back({member->id});
        else
            m_strays.push_back(member);
    }
}

/// Who uses the chip: what is linked to it for use, else by traffic, and through other chips where nobody else does.
LayoutBuilder::Ids LayoutBuilder::hostsOf(const Resource& chip, std::set<ResourceId>& seen) const {
    if (!seen.insert(chip.id).second) return {};
    for (const std::string_view wanted : {role::uses, role::traffic}) {
        Ids direct, through;
        for (const Link& link : m_drawing.linksTo(chip.id)) {
            if (link.role != wanted) continue;
            const Resource* user = m_drawing.find(link.from);
            if (user->kind->shape != Shape::chip)
                direct.push_back(user->id);
            else
                for (ResourceId& host : hostsOf(*user, seen)) through.push_back(std::move(host));
        }
        Ids& found = direct.empty() ? through : direct;
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        if (!found.empty()) return found;
    }
    return {};
}

void LayoutBuilder::findHosts() {
    for (const Architecture::ResourcePtr& chip : m_drawing.resources()) {
        if (chip->kind->shape != Shape::chip) continue;
        std::set<ResourceId> seen;
        const Ids hosts = hostsOf(*chip, seen);
        for (const ResourceId& host : hosts) m_chips[host].push_back(chip->id);
        if (!hosts.empty()) continue;
        // What nothing can be linked to, and a container's own part, serve the container as a whole.
        const bool servesContainer = chip->kind->offers.empty() || chip->implied;
        if (servesContainer && isContainer(chip->parent))
            m_edgeChips[chip->parent].push_back(chip->id);
        else
            m_unused[isContainer(chip->parent) ? chip->parent : ResourceId{}].push_back(chip->id);
    }
}

}  // namespace stampede
