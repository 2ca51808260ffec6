#pragma once

#include "model/architecture/kind.h"

namespace stampede {

namespace common_command {
inline constexpr std::string_view retry = "retry";
inline constexpr std::string_view restore = "restore";
}  // namespace common_command

/// What brings back what was stopped, for the kinds that can be.
inline constexpr std::string_view startCommand = "start";

/// The commands that every drawn resource understands, whatever its kind.
const std::vector<CommandRule>& commonCommands();

/// The one of that name, null where there is none.
const CommandRule* commonCommand(std::string_view name);

}  // namespace stampede
