#include "model/chaos/fault.h"

namespace stampede {

namespace {

constexpr FaultMember members[] = {
    {.name = "command", .help = "one of the commands of its kind."},
    {.name = "args", .type = FaultMember::Type::record, .needed = false, .help = "what the command takes."},
};

Record argsOf(const ChaosEntry& entry) {
    const Value args = entry.detail("args");
    return args.asRecord() ? *args.asRecord() : Record();
}

std::optional<Call> make(const Cloud&, const ChaosEntry& entry, Call call) {
    const std::string command = entry.text("command");
    call.verb = Verb::command;
    call.command = command;
    call.args = argsOf(entry);
    return call;
}

/// A command that a kind it may meet does not have, or does not take so, would be refused.
std::vector<Problem> check(const ChaosEntry& entry, const Kind& kind) {
    const std::string command = entry.text("command");
    if (command.empty()) return {};
    const CommandRule* rule = kind.command(command);
    if (!rule)
        return {{"command", STAMPEDE_TEXT("scenario", "A resource of the kind %1 has no command \"%2\".")
                                .arg(std::string(kind.key), kind.name)
                                .arg(command)}};
    std::vector<Problem> problems = checkAll(rule->args, argsOf(entry), UnknownFields::refused);
    for (Problem& problem : problems) problem.path = "args/" + problem.path;
    return problems;
}

}  // namespace

const Fault commandFault = {.word = "command", .members = members, .make = make, .check = check};

}  // namespace stampede
