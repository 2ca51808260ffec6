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

/// A setting that none of the kinds it may meet has can only be a slip.
std::vector<Problem> check(const ChaosEntry& entry, const Catalog& catalog) {
    std::vector<Problem> problems;
    const std::string key = entry.text("key");
    if (!entry.select || key.empty()) return problems;
    for (const std::string& word : entry.select->kinds) {
        const Kind* kind = catalog.find(word);
        if (!kind || knowsPath(kind->settings, key)) continue;
        problems.push_back(
            {"key", STAMPEDE_TEXT("scenario", "A resource of the kind %1 has no setting \"%2\".").arg(word).arg(key)});
    }
    return problems;
}

}  // namespace

const Fault setFault = {.word = "set", .members = members, .make = make, .check = check};

}  // namespace stampede
