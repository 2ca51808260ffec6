#include <algorithm>

#include "model/architecture/architecture.h"
#include "model/base/worded.h"

namespace stampede {

namespace {

/// What a link of each role is called, to stand before "link" in a sentence.
const auto& roleWords() {
    static const std::array all{
        Worded{role::traffic, STAMPEDE_TEXT("drawing", "traffic")},
        Worded{role::placement, STAMPEDE_TEXT("drawing", "placement")},
        Worded{role::uses, STAMPEDE_TEXT("drawing", "use")},
    };
    static_assert(std::tuple_size_v<decltype(all)> == std::size(role::all));
    return all;
}

Text described(const Resource& resource) {
    //: An id and the name of its kind
    return STAMPEDE_TEXT("drawing", "%1 (%2)").arg(resource.id).noun(resource.kind->displayName());
}

/// "VPC", or "VPC or a subnet".
Text parentsOf(const Kind& kind) {
    Text words;
    for (const Text& name : kind.parentNames)
        words = words.empty() ? STAMPEDE_TEXT("drawing", "%1").noun(name)
                              : STAMPEDE_TEXT("drawing", "%1 or a %2").arg(words).noun(name);
    return words;
}

bool mayRun(const Resource& from, const Resource& to, std::string_view role) {
    return &from != &to && std::any_of(from.kind->links.begin(), from.kind->links.end(), [&](const LinkRule& rule) {
        return rule.role == role && to.kind->offersTo(rule.to);
    });
}

/// Says what would be right: the other direction, or what is drawn and may be linked.
Problem noSuchLink(const Architecture& drawing, const Resource& from, const Resource& to, const Link& link) {
    std::string others;
    for (const auto& each : drawing.resources())
        if (mayRun(from, *each, link.role)) others += (others.empty() ? "" : ", ") + each->id;
    const bool reverse = mayRun(to, from, link.role);
    const Text sentence =
        reverse          ? STAMPEDE_TEXT("drawing",
                                         "No %1 link can run from %2 to %3, only the other way: from the caller or user to the "
                                                  "called or used.")
        : others.empty() ? STAMPEDE_TEXT("drawing", "No %1 link can run from %2 to %3.")
                         : STAMPEDE_TEXT("drawing", "No %1 link can run from %2 to %3; it can to %4.");
    return {"", sentence.arg(link.role, roleWord(link.role)).arg(described(from)).arg(described(to)).arg(others)};
}

/// How many links `from` has already that `rule` counts.
std::vector<ResourceId> countedBy(const LinkRule& rule, const Architecture& drawing, const Link& link) {
    std::vector<ResourceId> result;
    for (const ResourceId& to : drawing.linked(link.from, link.role))
        if (drawing.find(to)->kind->offersTo(rule.to)) result.push_back(to);
    return result;
}

}  // namespace

bool mayBePlaced(const Kind& kind) {
    return std::any_of(kind.links.begin(), kind.links.end(),
                       [](const LinkRule& rule) { return rule.role == role::placement; });
}

Text roleWord(std::string_view role) { return textOf(roleWords(), role); }

std::optional<Problem> mayLink(const Architecture& drawing, const Link& link) {
    const Resource* from = drawing.find(link.from);
    const Resource* to = drawing.find(link.to);
    if (!from || !to)
        return Problem{
            from ? "to" : "from",
            STAMPEDE_TEXT("drawing", "There is no resource \"%1\" in the drawing.").arg(from ? link.to : link.from)};
    if (!rowOf(roleWords(), link.role))
        return Problem{
            "role",
            STAMPEDE_TEXT("drawing", "A link's role is traffic, placement or uses, not \"%1\".").arg(link.role)};
    const LinkRule* rule = nullptr;
    for (const LinkRule& each : from->kind->links)
        if (!rule && each.role == link.role && to->kind->offersTo(each.to)) rule = &each;
    if (!rule || from == to) return noSuchLink(drawing, *from, *to, link);
    if (drawing.has(link))
        return Problem{"",
                       STAMPEDE_TEXT("drawing", "\"%1\" and \"%2\" are linked already.").arg(link.from).arg(link.to)};
    if (rule->most == 0) return std::nullopt;
    const auto others = countedBy(*rule, drawing, link);
    if (static_cast<int>(others.size()) < rule->most) return std::nullopt;
    if (rule->most == 1)
        return Problem{"", STAMPEDE_TEXT("drawing",
                                         "\"%1\" is linked to \"%2\" and takes one such link: disconnect the "
                                         "other first.")
                               .arg(link.from)
                               .arg(others.front())};
    return Problem{"",
                   STAMPEDE_TEXT("drawing", "\"%1\" has %2 such links, the most it takes: disconnect another first.")
                       .arg(link.from)
                       .arg(std::int64_t{rule->most})};
}

std::optional<Problem> mayContain(const Architecture& drawing, const Kind& kind, std::string_view parent) {
    if (parent.empty()) {
        if (kind.parents.empty() || kind.parentOptional) return std::nullopt;
        return Problem{
            "parent",
            STAMPEDE_TEXT("drawing", "Every %1 stands in a %2.").noun(kind.displayName()).arg(parentsOf(kind))};
    }
    const Resource* container = drawing.find(parent);
    if (!container)
        return Problem{
            "parent", STAMPEDE_TEXT("drawing", "There is no resource \"%1\" in the drawing.").arg(std::string(parent))};
    if (std::find(kind.parents.begin(), kind.parents.end(), container->kind->key) != kind.parents.end())
        return std::nullopt;
    if (kind.parents.empty())
        return Problem{"parent", STAMPEDE_TEXT("drawing", "No %1 stands in anything else.").noun(kind.displayName())};
    return Problem{"parent", STAMPEDE_TEXT("drawing", "Every %1 stands in a %2, not in %3.")
                                 .noun(kind.displayName())
                                 .arg(parentsOf(kind))
                                 .arg(described(*container))};
}

}  // namespace stampede
