#pragma once

#include <string_view>

#include "model/cloud/cloud.h"

namespace stampede {

/// What an update makes of a list. Where it does several things at once, the first of these.
enum class ListChange { none, added, changed, removed };

/// What the call makes of a setting that is a list of records, against what was accepted before. A list that is unset
/// has the service's own records: to set it takes those away, to unset it brings them back.
ListChange recordChange(const CallContext& context, std::string_view key);

/// What the call makes of the links by `role`, to what offers `offer` where one is named; `changed` where one gives way
/// to another.
ListChange linkChange(const CallContext& context, std::string_view role, std::string_view offer = {});

/// The same of the links by `role` to what has `trait`.
ListChange linkChangeOf(const CallContext& context, std::string_view role, std::string_view trait);

}  // namespace stampede
