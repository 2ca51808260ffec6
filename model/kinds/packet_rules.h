#pragma once

#include "model/architecture/parameter.h"

namespace stampede {

/// The fields "protocol" and "ports" of a rule about packets, as reachability reads them.
Parameter protocolField(std::string_view otherwise);
Parameter portsField();

}  // namespace stampede
