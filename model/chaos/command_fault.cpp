#include "model/chaos/fault.h"

namespace stampede {

namespace {

constexpr FaultMember members[] = {
    {.name = "command", .help = "one of the commands of its kind."},
    {.name = "args", .type = FaultMember::Type::record, .needed = false, .help = "what the command takes."},
};

std::optional<Call> make(const Cloud&, const ChaosEntry& entry, Call call) {
    const std::string command = entry.text("command");
    call.verb = Verb::command;
    call.command = command;
    if (const Value args = entry.detail("args"); args.asRecord()) call.args = *args.asRecord();
    return call;
}

}  // namespace

const Fault commandFault = {.word = "command", .members = members, .make = make};

}  // namespace stampede
