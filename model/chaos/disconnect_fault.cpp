#include "model/chaos/fault.h"

namespace stampede {

namespace {

constexpr FaultMember members[] = {
    {.name = "to", .help = "the other end of the link, which runs from the target."},
    {.name = "role", .help = "the role of the link."},
};

std::optional<Call> make(const Cloud&, const ChaosEntry& entry, Call call) {
    const auto removed = std::erase_if(
        call.links, [&](const Link& link) { return link.to == entry.text("to") && link.role == entry.text("role"); });
    if (removed == 0) return {};
    return call;
}

}  // namespace

const Fault disconnectFault = {.word = "disconnect", .members = members, .make = make};

}  // namespace stampede
