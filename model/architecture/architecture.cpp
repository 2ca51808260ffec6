#include "model/architecture/architecture.h"

#include <algorithm>

#include "model/architecture/catalog.h"

namespace stampede {

namespace {

Problem unknownId(std::string_view id, const char* path) {
    return {path, STAMPEDE_TEXT("drawing", "There is no resource \"%1\" in the drawing.").arg(std::string(id))};
}

std::optional<Problem> checkSettings(const Kind& kind, const Record& settings) {
    auto problems = checkAll(kind.settings, settings, UnknownFields::kept);
    if (problems.empty()) return std::nullopt;
    problems.front().path = "settings/" + problems.front().path;
    return problems.front();
}

}  // namespace

std::optional<std::size_t> Architecture::indexOf(std::string_view id) const {
    const auto found = m_index.find(id);
    if (found == m_index.end()) return std::nullopt;
    return found->second;
}

const Resource* Architecture::find(std::string_view id) const {
    const auto index = indexOf(id);
    return index ? m_resources[*index].get() : nullptr;
}

Architecture::ResourcePtr Architecture::share(std::string_view id) const {
    const auto index = indexOf(id);
    return index ? m_resources[*index] : nullptr;
}

bool Architecture::has(const Link& link) const {
    const auto found = m_from.find(link.from);
    if (found == m_from.end()) return false;
    return std::any_of(found->second.begin(), found->second.end(),
                       [&](std::size_t index) { return m_links[index].same(link); });
}

std::vector<const Resource*> Architecture::children(std::string_view id) const {
    std::vector<const Resource*> result;
    for (const ResourcePtr& resource : m_resources)
        if (resource->parent == id) result.push_back(resource.get());
    return result;
}

std::vector<Link> Architecture::linksAt(const LinkIndex& index, std::string_view id) const {
    std::vector<Link> result;
    if (const auto found = index.find(id); found != index.end())
        for (const std::size_t at : found->second) result.push_back(m_links[at]);
    return result;
}

std::vector<Link> Architecture::linksFrom(std::string_view id) const { return linksAt(m_from, id); }

std::vector<Link> Architecture::linksTo(std::string_view id) const { return linksAt(m_to, id); }

std::vector<ResourceId> Architecture::linked(std::string_view from, std::string_view role) const {
    std::vector<ResourceId> result;
    for (const Link& link : linksFrom(from))
        if (link.role == role) result.push_back(link.to);
    return result;
}

std::optional<Problem> Architecture::mayAdd(const Resource& resource) const {
    if (find(resource.id)) return Problem{"id", STAMPEDE_TEXT("drawing", "The id \"%1\" is taken.").arg(resource.id)};
    if (!isIdText(resource.id) || resource.id == "scenario")
        return Problem{"id", STAMPEDE_TEXT("drawing",
                                           "\"%1\" cannot be an id: use up to 100 letters, digits, \".\", "
                                           "\"_\" and \"-\" (\"scenario\" is taken).")
                                 .arg(resource.id)};
    if (auto problem = mayContain(*this, *resource.kind, resource.parent)) return problem;
    return checkSettings(*resource.kind, resource.settings.explicitly());
}

std::optional<Problem> Architecture::describePart(Resource part, std::size_t index) {
    const Resource& there = *m_resources[index];
    if (part.kind != there.kind)
        return Problem{"kind", STAMPEDE_TEXT("drawing", "\"%1\" is of the kind %2.")
                                   .arg(part.id)
                                   .arg(std::string(there.kind->key), there.kind->name)};
    if (part.parent != there.parent)
        return Problem{"parent", STAMPEDE_TEXT("drawing", "\"%1\" stands in \"%2\".").arg(part.id).arg(there.parent)};
    if (auto problem = checkSettings(*part.kind, part.settings.explicitly())) return problem;
    part.implied = true;
    replace(index, std::move(part));
    return std::nullopt;
}

void Architecture::append(Resource resource, const Catalog& catalog) {
    const Kind& kind = *resource.kind;
    const ResourceId owner = resource.id;
    m_index.emplace(owner, m_resources.size());
    m_resources.push_back(std::make_shared<const Resource>(std::move(resource)));
    for (const PartRule& rule : kind.parts) {
        const Kind* partKind = catalog.find(rule.kind);
        if (!partKind) continue;
        Resource part;
        part.id = partId(owner, rule);
        part.kind = partKind;
        part.parent = owner;
        part.implied = true;
        m_index.emplace(part.id, m_resources.size());
        m_resources.push_back(std::make_shared<const Resource>(std::move(part)));
    }
}

std::optional<Problem> Architecture::add(Resource resource, const Catalog& catalog) {
    resource.settings = Settings(resource.settings.explicitly(), resource.kind->settings);
    if (const auto index = indexOf(resource.id); index && isUntouchedPart(*m_resources[*index]))
        return describePart(std::move(resource), *index);
    if (auto problem = mayAdd(resource)) return problem;
    append(std::move(resource), catalog);
    return std::nullopt;
}

bool Architecture::isWithin(std::string_view id, std::string_view container) const {
    const Resource* resource = find(id);
    while (resource && resource->id != container) resource = find(resource->parent);
    return resource != nullptr;
}

std::optional<Problem> Architecture::remove(std::string_view id) {
    const Resource* resource = find(id);
    if (!resource) return unknownId(id, "id");
    if (resource->implied)
        return Problem{"id", STAMPEDE_TEXT("drawing", "\"%1\" goes with \"%2\" and cannot be removed by itself.")
                                 .arg(std::string(id))
                                 .arg(resource->parent)};
    std::vector<ResourcePtr> kept;
    std::map<ResourceId, bool, std::less<>> gone;
    for (const ResourcePtr& each : m_resources) {
        if (isWithin(each->id, id))
            gone.emplace(each->id, true);
        else
            kept.push_back(each);
    }
    m_links.erase(
        std::remove_if(m_links.begin(), m_links.end(),
                       [&](const Link& link) { return gone.count(link.from) > 0 || gone.count(link.to) > 0; }),
        m_links.end());
    m_resources = std::move(kept);
    indexAgain();
    return std::nullopt;
}

void Architecture::indexAgain() {
    m_index.clear();
    m_from.clear();
    m_to.clear();
    for (std::size_t i = 0; i < m_resources.size(); ++i) m_index.emplace(m_resources[i]->id, i);
    for (std::size_t i = 0; i < m_links.size(); ++i) {
        m_from[m_links[i].from].push_back(i);
        m_to[m_links[i].to].push_back(i);
    }
}

void Architecture::replace(std::size_t index, Resource changed) {
    m_resources[index] = std::make_shared<const Resource>(std::move(changed));
}

std::optional<Problem> Architecture::set(std::string_view id, std::string_view path, Value value) {
    const auto index = indexOf(id);
    if (!index) return unknownId(id, "id");
    Resource changed = *m_resources[*index];
    if (auto problem = changed.settings.set(changed.kind->settings, path, std::move(value))) return problem;
    replace(*index, std::move(changed));
    return std::nullopt;
}

std::optional<Problem> Architecture::rename(std::string_view id, Wording name) {
    const auto index = indexOf(id);
    if (!index) return unknownId(id, "id");
    Resource changed = *m_resources[*index];
    changed.name = std::move(name);
    replace(*index, std::move(changed));
    return std::nullopt;
}

std::optional<Problem> Architecture::move(std::string_view id, const std::optional<ResourceId>& parent,
                                          std::optional<Point> position, std::optional<Size> size) {
    const auto index = indexOf(id);
    if (!index) return unknownId(id, "id");
    Resource changed = *m_resources[*index];
    if (parent && *parent != changed.parent) {
        if (changed.implied)
            return Problem{"parent",
                           STAMPEDE_TEXT("drawing", "\"%1\" stands in \"%2\".").arg(changed.id).arg(changed.parent)};
        if (isWithin(*parent, id))
            return Problem{"parent", STAMPEDE_TEXT("drawing", "\"%1\" cannot stand in itself.").arg(changed.id)};
        if (auto problem = mayContain(*this, *changed.kind, *parent)) return problem;
        changed.parent = *parent;
    }
    if (position) changed.position = position;
    if (size) changed.size = size;
    const auto above = indexOf(changed.parent);
    replace(*index, std::move(changed));
    if (above && *above > *index) putLast(id);
    return std::nullopt;
}

/// Who goes into a container that was drawn later goes behind it, with all that it contains: what contains stands
/// before what is contained, as in a file that is read.
void Architecture::putLast(std::string_view id) {
    std::vector<ResourcePtr> before, last;
    for (const ResourcePtr& each : m_resources) (isWithin(each->id, id) ? last : before).push_back(each);
    before.insert(before.end(), last.begin(), last.end());
    m_resources = std::move(before);
    indexAgain();
}

std::optional<Problem> Architecture::connect(Link link) {
    if (auto problem = mayLink(*this, link)) return problem;
    m_from[link.from].push_back(m_links.size());
    m_to[link.to].push_back(m_links.size());
    m_links.push_back(std::move(link));
    return std::nullopt;
}

std::optional<Problem> Architecture::disconnect(const Link& link) {
    if (!find(link.from)) return unknownId(link.from, "from");
    if (!find(link.to)) return unknownId(link.to, "to");
    const auto found = std::find_if(m_links.begin(), m_links.end(), [&](const Link& each) { return each.same(link); });
    if (found == m_links.end())
        return Problem{"", STAMPEDE_TEXT("drawing", "There is no %1 link from \"%2\" to \"%3\".")
                               .arg(link.role, roleWord(link.role))
                               .arg(link.from)
                               .arg(link.to)};
    m_links.erase(found);
    indexAgain();
    return std::nullopt;
}

bool Architecture::operator==(const Architecture& other) const {
    const auto sameResource = [](const ResourcePtr& a, const ResourcePtr& b) { return a == b || *a == *b; };
    return m_links == other.m_links && std::equal(m_resources.begin(), m_resources.end(), other.m_resources.begin(),
                                                  other.m_resources.end(), sameResource);
}

bool isUntouchedPart(const Resource& resource) {
    return resource.implied && resource.name.empty() && resource.settings.explicitly().empty() && !resource.position &&
           !resource.size && resource.unknown.empty();
}

}  // namespace stampede
