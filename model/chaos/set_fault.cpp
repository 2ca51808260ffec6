#include "model/chaos/fault.h"
#include "model/cloud/change_call.h"

namespace stampede {

namespace {

constexpr FaultMember members[] = {
    {.name = "key", .help = "the setting's path."},
    {.name = "value", .type = FaultMember::Type::any, .needed = false, .help = "the new value; null: the default."},
};

std::optional<Call> make(const Cloud&, const ChaosEntry& entry, Call call) {
    if (setOn(call, entry.text("key"), entry.detail("value"))) return {};
    return call;
}

/// A setting that a kind it may meet does not have can only be a slip.
std::vector<Problem> check(const ChaosEntry& entry, const Kind& kind) {
    const std::string key = entry.text("key");
    if (key.empty() || knowsPath(kind.settings, key)) return {};
    return {{"key", STAMPEDE_TEXT("scenario", "A resource of the kind %1 has no setting \"%2\".")
                        .arg(std::string(kind.key), kind.name)
                        .arg(key)}};
}

}  // namespace

const Fault setFault = {.word = "set", .members = members, .make = make, .check = check};

}  // namespace stampede
