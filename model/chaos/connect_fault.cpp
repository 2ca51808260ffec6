#include <algorithm>

#include "model/chaos/fault.h"

namespace stampede {

namespace {

constexpr FaultMember members[] = {
    {.name = "to", .help = "the other end of the link, which runs from the target."},
    {.name = "role", .help = "the role of the link."},
};

/// Where only one link of the role may be, the new one takes the place of the old one, as disconnecting and connecting
/// in one batch does.
std::optional<Call> make(const Cloud& cloud, const ChaosEntry& entry, Call call) {
    const std::string role = entry.text("role");
    const CloudResource* to = cloud.there(entry.text("to"));
    const auto& rules = call.kind->links;
    const auto rule = std::find_if(rules.begin(), rules.end(), [&](const LinkRule& r) {
        return to != nullptr && r.role == role && to->kind->offersTo(r.to);
    });
    if (rule == rules.end()) return {};
    if (rule->most == 1) {
        std::erase_if(call.links, [&](const Link& link) {
            const CloudResource* other = cloud.find(link.to);
            return link.role == role && other != nullptr && other->kind->offersTo(rule->to);
        });
    }
    call.links.push_back({.from = call.id, .to = to->id, .role = role});
    return call;
}

}  // namespace

const Fault connectFault = {.word = "connect", .members = members, .make = make};

}  // namespace stampede
