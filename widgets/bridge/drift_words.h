#pragma once

#include <QString>
#include <optional>

#include "model/run/snapshot.h"

namespace stampede {

/// In what a resource that is drawn, or there, is not as it is drawn.
enum class Difference { gone, neverMade, notDrawn, settings, links, settingsAndLinks };

/// The one answer to whether drawing and what is there differ, for every place that marks it. None for what is still
/// being made, changed or removed: it differs because that is on its way.
std::optional<Difference> differenceOf(const Snapshot& now, const ResourceId& id);

/// "Drawn and there differ", and what that is, as a sentence.
struct DriftWords {
    QString title = {};
    QString sentence = {};

    explicit DriftWords(Difference difference);
};

}  // namespace stampede
