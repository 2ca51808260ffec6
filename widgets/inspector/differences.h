#pragma once

#include <QStringList>

#include "widgets/inspector/inspector_context.h"

namespace stampede {

/// In what the resource is not there as it is drawn, a setting or a link a line: what is drawn, and what is there.
/// Empty while nobody has looked closer, and for what differs as a whole because it is missing or not drawn.
QStringList differencesOf(const InspectorContext& context, const ResourceId& id);

}  // namespace stampede
