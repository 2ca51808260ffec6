#include "model/architecture/common_commands.h"

#include <algorithm>

namespace stampede {

const std::vector<CommandRule>& commonCommands() {
    static const std::vector<CommandRule> commands{
        {.name = common_command::retry,
         .title = STAMPEDE_TEXT("architecture", "Retry"),
         .help = STAMPEDE_TEXT("architecture", "Calls again what was refused.")},
        {.name = common_command::restore,
         .title = STAMPEDE_TEXT("architecture", "Restore"),
         .help = STAMPEDE_TEXT("architecture",
                               "Makes what is drawn again, settings and links included; on an intact resource nothing "
                               "to do.")}};
    return commands;
}

const CommandRule* commonCommand(std::string_view name) {
    const auto& commands = commonCommands();
    const auto found =
        std::find_if(commands.begin(), commands.end(), [&](const CommandRule& rule) { return rule.name == name; });
    return found == commands.end() ? nullptr : &*found;
}

}  // namespace stampede
