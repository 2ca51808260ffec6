#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/architecture/kind.h"
#include "model/chaos/chaos_plan.h"
#include "model/cloud/cloud.h"

namespace stampede {

/// A member that a fault has in the plan's entry besides those of every entry. Faults may share one, of the same type.
struct FaultMember {
    enum class Type { text, record, any };

    const char* name = "";
    Type type = Type::text;
    bool needed = true;
    const char* help = "";
};

/// One sort of thing that chaos does: a word of the plan, and the call that it becomes. One file per fault with its
/// constant, and a line of faults.def; reading, writing, schema and checks follow from it.
struct Fault {
    std::string_view word = {};  ///< of "do" in a plan
    std::span<const FaultMember> members = {};
    /// The call that the entry makes, given an update of its target that changes nothing: from what is there and not
    /// from what is drawn. nullopt where there is nothing to do it on (no such setting, no such link).
    std::optional<Call> (*make)(const Cloud&, const ChaosEntry&, Call) = nullptr;
    /// What in an entry no resource of that kind allows, which it may meet, with paths from there; null: it allows all.
    std::vector<Problem> (*check)(const ChaosEntry&, const Kind&) = nullptr;
};

#define STAMPEDE_FAULT(name) extern const Fault name;
#include "model/chaos/faults.def"
#undef STAMPEDE_FAULT

/// Every fault of faults.def.
std::span<const Fault* const> allFaults();

/// A member of any fault, with the words of the faults that have it.
struct SharedMember {
    FaultMember member = {};  ///< as the first of them describes it
    std::string help = {};    ///< with those words
};

/// The members of all faults, each once, in the order of faults.def.
const std::vector<SharedMember>& allFaultMembers();

/// The call that the entry makes on `target`; nullopt where there is nothing to do it on.
std::optional<Call> faultCall(const Cloud& cloud, const ChaosEntry& entry, const CloudResource& target);

}  // namespace stampede
