#pragma once

#include <QString>

#include "model/actions/action.h"

namespace stampede {

/// `before` with `typed` in the language of the window, the others kept; as it is in every language where it has none
/// of its own for each.
Wording reworded(Wording before, const QString& typed);

/// Gives `resource` the name that was typed, in the language of the window where it has one for each; no name at all
/// where nothing was typed or its id.
RenameAction renaming(const Resource& resource, const QString& typed);

}  // namespace stampede
