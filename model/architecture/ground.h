#pragma once

#include <optional>
#include <string>

#include "model/architecture/kind.h"
#include "model/base/cidr.h"

namespace stampede {

/// The setting that gives one of `kind` its block of addresses, null for kinds that have none.
const Parameter* addressBlockSetting(const Kind& kind);
/// The addresses that are its own, none where it has no such setting.
std::optional<Cidr> addressBlockOf(const Resource& resource);

/// The setting by which one of `kind` stands apart from its siblings in a lane of their container, null for none.
const Parameter* laneSetting(const Kind& kind);
/// Its lane, empty for none.
std::string laneOf(const Resource& resource);

}  // namespace stampede
