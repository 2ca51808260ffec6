#pragma once

#include "model/run/snapshot.h"

namespace stampede {

/// Which of the commands that every drawn resource has would do something for it now.
struct Remedies {
    bool retry = false;    ///< its last call was refused
    bool restore = false;  ///< what is there is not as drawn; not of what was refused and never there: retry that
    bool operator==(const Remedies&) const = default;
};

/// Of the drawn resource `id` at the moment of a snapshot.
Remedies remediesFor(const Snapshot& snapshot, std::string_view id);

}  // namespace stampede
