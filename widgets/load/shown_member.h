#pragma once

#include <string_view>
#include <vector>

#include "model/architecture/parameter.h"

namespace stampede {

/// What the window says of a member of a file. Its type, default, limits, words and help are those of the file's
/// own description, its unit is the end of its key: "demand_ms".
struct ShownMember {
    std::string_view key = {};
    Text label = {};
    std::vector<ShownMember> members = {};
    UsedWith usedWith = {};
    bool leftOut = false;  ///< its default follows from the rest, so that nothing stands for it
};

/// What stands under `key` in a schema; empty for nothing.
const Record& memberIn(const Record& schema, std::string_view key);

/// How it is edited. `object` is the schema of what the member stands in, and must outlive the parameter.
Parameter parameterOf(const ShownMember& member, const Record& object);

}  // namespace stampede
