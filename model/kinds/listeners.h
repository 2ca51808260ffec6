#pragma once

#include "model/architecture/parameter.h"

namespace stampede {

/// Whether a listener says which port of its targets it sends to; else their target group does.
enum class InstancePort { none, own };

/// The setting "listeners": the ports that a balancer of either generation takes requests on.
Parameter listenersSetting(InstancePort instancePort, Source source);

}  // namespace stampede
