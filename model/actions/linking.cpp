#include "model/actions/linking.h"

#include <algorithm>

#include "model/architecture/traits.h"

namespace stampede {

namespace {

std::optional<LinkOffer> offerBy(const LinkRule& rule, const Architecture& drawing, const Resource& from,
                                 const Resource& to) {
    if (&from == &to || !to.kind->offersTo(rule.to)) return {};
    const Link link{.from = from.id, .to = to.id, .role = std::string(rule.role)};
    if (drawing.has(link)) return {};
    if (!mayLink(drawing, link)) return LinkOffer{link.role, {{.what = ConnectAction{link}}}, {}};
    if (rule.most != 1) return {};
    for (const ResourceId& other : drawing.linked(from.id, rule.role)) {
        if (!drawing.find(other)->kind->offersTo(rule.to)) continue;
        if (from.kind->has(trait::clients) && rule.role == role::traffic)
            return LinkOffer{link.role, {{.what = EntryAction{to.id}}}, other};
        const Link old{.from = from.id, .to = other, .role = link.role};
        return LinkOffer{link.role, {{.what = DisconnectAction{old}}, {.what = ConnectAction{link}}}, other};
    }
    return {};
}

bool runsBack(const Resource& from, const Resource& to, std::string_view role) {
    return std::any_of(to.kind->links.begin(), to.kind->links.end(),
                       [&](const LinkRule& rule) { return rule.role == role && from.kind->offersTo(rule.to); });
}

}  // namespace

std::vector<LinkOffer> linkOffers(const Architecture& drawing, const ResourceId& from, const ResourceId& to) {
    const Resource* caller = drawing.find(from);
    const Resource* called = drawing.find(to);
    std::vector<LinkOffer> offers;
    if (!caller || !called) return offers;
    for (const LinkRule& rule : caller->kind->links) {
        auto offer = offerBy(rule, drawing, *caller, *called);
        const bool known = offer && std::any_of(offers.begin(), offers.end(),
                                                [&](const LinkOffer& each) { return each.role == offer->role; });
        if (offer && !known) offers.push_back(std::move(*offer));
    }
    return offers;
}

Problem whyNoLink(const Architecture& drawing, const ResourceId& from, const ResourceId& to) {
    const Resource* caller = drawing.find(from);
    const Resource* called = drawing.find(to);
    // The role to speak about: one that is there already, else one that runs the other way, else the caller's first.
    std::string_view chosen = caller && !caller->kind->links.empty() ? caller->kind->links.front().role : role::traffic;
    if (caller && called) {
        const auto back = std::find_if(role::all.begin(), role::all.end(),
                                       [&](std::string_view each) { return runsBack(*caller, *called, each); });
        if (back != role::all.end()) chosen = *back;
        for (const LinkRule& rule : caller->kind->links)
            if (called->kind->offersTo(rule.to)) chosen = rule.role;
    }
    const auto problem = mayLink(drawing, {.from = from, .to = to, .role = std::string(chosen)});
    return problem.value_or(Problem{});
}

bool mayCall(const Architecture& drawing, const ResourceId& id) {
    const Resource* resource = drawing.find(id);
    return resource && !resource->kind->links.empty();
}

}  // namespace stampede
