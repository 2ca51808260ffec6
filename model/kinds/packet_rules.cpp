#include "model/kinds/packet_rules.h"

namespace stampede {

Parameter protocolField(std::string_view otherwise) {
    return {.key = "protocol",
            .label = STAMPEDE_TEXT("kinds", "Protocol"),
            .type = ParameterType::choice,
            .help = STAMPEDE_TEXT("kinds", "Which packets it is about."),
            .fallback = otherwise,
            .choices = {"all", "tcp", "udp", "icmp"}};
}

Parameter portsField() {
    return {.key = "ports",
            .label = STAMPEDE_TEXT("kinds", "Ports"),
            .type = ParameterType::ports,
            .help = STAMPEDE_TEXT("kinds", "A port, a range such as 1024-65535, or all."),
            .fallback = "all"};
}

LinkRule securityGroupsLink(Text help) {
    return {.role = role::uses,
            .to = "security-group",
            .help = std::move(help),
            .without = STAMPEDE_TEXT("kinds", "No security group of its own: the VPC's default one holds.")};
}

}  // namespace stampede
