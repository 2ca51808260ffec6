#include "model/run/remedies.h"

#include <algorithm>

namespace stampede {

Remedies remediesFor(const Snapshot& snapshot, std::string_view id) {
    const ResourceSnapshot* there = snapshot.find(id);
    if (!there) return {.restore = true};
    const bool differs =
        std::any_of(snapshot.drift.begin(), snapshot.drift.end(), [&](const Drift& each) { return each.id == id; });
    const bool comes = there->state == State::refused || there->state == State::provisioning;
    return {.retry = there->refusal.has_value(), .restore = differs && !comes};
}

}  // namespace stampede
