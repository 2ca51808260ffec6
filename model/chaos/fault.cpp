#include "model/chaos/fault.h"

#include <algorithm>

#include "model/cloud/change_call.h"

namespace stampede {

namespace {

using Fault = std::optional<Call> (*)(const Cloud&, const ChaosEntry&, Call);

std::optional<Call> set(const Cloud&, const ChaosEntry& entry, Call call) {
    if (setOn(call, entry.key, entry.value)) return {};
    return call;
}

std::optional<Call> remove(const Cloud&, const ChaosEntry&, Call call) {
    call.verb = Verb::remove;
    return call;
}

std::optional<Call> command(const Cloud&, const ChaosEntry& entry, Call call) {
    if (call.kind->command(entry.command) == nullptr) return {};
    call.verb = Verb::command;
    call.command = entry.command;
    call.args = entry.args;
    return call;
}

/// Where only one link of the role may be, the new one takes the place of the old one, as disconnecting and connecting
/// in one batch does.
std::optional<Call> connect(const Cloud& cloud, const ChaosEntry& entry, Call call) {
    const CloudResource* to = cloud.there(entry.to);
    const auto& rules = call.kind->links;
    const auto rule = std::find_if(rules.begin(), rules.end(), [&](const LinkRule& r) {
        return to != nullptr && r.role == entry.role && to->kind->offersTo(r.to);
    });
    if (rule == rules.end()) return {};
    if (rule->most == 1) {
        std::erase_if(call.links, [&](const Link& link) {
            const CloudResource* other = cloud.find(link.to);
            return link.role == entry.role && other != nullptr && other->kind->offersTo(rule->to);
        });
    }
    call.links.push_back({.from = call.id, .to = entry.to, .role = entry.role});
    return call;
}

std::optional<Call> disconnect(const Cloud&, const ChaosEntry& entry, Call call) {
    const auto removed =
        std::erase_if(call.links, [&](const Link& link) { return link.to == entry.to && link.role == entry.role; });
    if (removed == 0) return {};
    return call;
}

struct FaultRow {
    ChaosEntry::Do what;
    Fault make;
};
constexpr FaultRow faults[] = {
    {ChaosEntry::Do::set, set},         {ChaosEntry::Do::remove, remove},         {ChaosEntry::Do::command, command},
    {ChaosEntry::Do::connect, connect}, {ChaosEntry::Do::disconnect, disconnect},
};

}  // namespace

std::optional<Call> faultCall(const Cloud& cloud, const ChaosEntry& entry, const CloudResource& target) {
    const auto row =
        std::find_if(std::begin(faults), std::end(faults), [&](const FaultRow& r) { return r.what == entry.what; });
    return row->make(cloud, entry, updateOf(target, Actor::chaos, entry.by));
}

}  // namespace stampede
