#pragma once

#include <string_view>

namespace stampede {

/// What kinds say of themselves, so that nobody has to ask which kind something is.
namespace trait {
inline constexpr std::string_view vpc = "vpc";
inline constexpr std::string_view subnet = "subnet";
inline constexpr std::string_view internetGateway = "internet-gateway";
inline constexpr std::string_view routeTable = "route-table";
inline constexpr std::string_view networkAcl = "network-acl";
inline constexpr std::string_view securityGroup = "security-group";
inline constexpr std::string_view elasticIp = "elastic-ip";
inline constexpr std::string_view clients = "clients";
inline constexpr std::string_view balancer = "balancer";  ///< answers under a name of its own, forwards to targets
inline constexpr std::string_view targetGroup = "target-group";
inline constexpr std::string_view machine = "machine";             ///< runs a boot script, serves requests
inline constexpr std::string_view group = "group";                 ///< launches machines
inline constexpr std::string_view launchRecipe = "launch-recipe";  ///< what a group launches from
inline constexpr std::string_view edge = "edge";          ///< serves from outside the VPCs, reaches origins by name
inline constexpr std::string_view cache = "cache";        ///< a cache that applications may call
inline constexpr std::string_view database = "database";  ///< answers queries of applications
inline constexpr std::string_view cachePolicy = "cache-policy";                   ///< what an edge keeps
inline constexpr std::string_view originRequestPolicy = "origin-request-policy";  ///< what an edge passes on
inline constexpr std::string_view named = "named";                                ///< has a DNS name that goes with it
}  // namespace trait

}  // namespace stampede
