#include <algorithm>

#include "model/chaos/fault.h"
#include "model/cloud/change_call.h"

namespace stampede {

namespace {

constexpr const Fault* faults[] = {
#define STAMPEDE_FAULT(name) &name,
#include "model/chaos/faults.def"
#undef STAMPEDE_FAULT
};

std::vector<SharedMember> collectMembers() {
    std::vector<SharedMember> all;
    for (const Fault* fault : faults) {
        for (const FaultMember& member : fault->members) {
            const auto known = std::find_if(all.begin(), all.end(), [&](const SharedMember& one) {
                return std::string_view(one.member.name) == member.name;
            });
            if (known == all.end())
                all.push_back({.member = member, .help = "Of " + std::string(fault->word)});
            else
                known->help += ", " + std::string(fault->word);
        }
    }
    for (SharedMember& one : all) one.help += std::string(": ") + one.member.help;
    return all;
}

}  // namespace

std::span<const Fault* const> allFaults() { return faults; }

const std::vector<SharedMember>& allFaultMembers() {
    static const std::vector<SharedMember> all = collectMembers();
    return all;
}

Value ChaosEntry::detail(std::string_view member) const {
    const Value* said = details.find(member);
    return said ? *said : Value();
}

std::string ChaosEntry::text(std::string_view member) const {
    const Value said = detail(member);
    return said.asString() ? *said.asString() : std::string();
}

std::optional<Call> faultCall(const Cloud& cloud, const ChaosEntry& entry, const CloudResource& target) {
    return entry.fault->make(cloud, entry, updateOf(target, Actor::chaos, entry.by));
}

}  // namespace stampede
