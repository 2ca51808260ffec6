#pragma once

#include "model/architecture/kind.h"

namespace stampede {

/// The fields "protocol" and "ports" of a rule about packets, as reachability reads them.
Parameter protocolField(std::string_view otherwise);
Parameter portsField();

/// The security groups of whatever has addresses: without any, the VPC's default one holds.
LinkRule securityGroupsLink(Text help);

}  // namespace stampede
