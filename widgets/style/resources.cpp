#include "widgets/style/resources.h"

#include <QtGlobal>

// Outside any namespace, as Q_INIT_RESOURCE demands.
static void registerStampede() { Q_INIT_RESOURCE(stampede); }

namespace stampede {

void loadResources() { registerStampede(); }

}  // namespace stampede
