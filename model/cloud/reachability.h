#pragma once

#include "model/cloud/cloud_resource.h"

namespace stampede {

class Cloud;

/// Whether packets arrive, and where they are lost if not. Lost packets are a time-out for the sender; whether anything
/// listens at the other end is the station's affair.
struct Reach {
    bool open = true;
    ResourceId where = {};      ///< what loses them: a route table, a network ACL, a security group ...
    std::uint32_t because = 0;  ///< the log entry that last changed it
};

// An answer needs the way back as well: a network ACL is stateless, a security group is not, and an internet client
// is answered through the subnet's route table (VPC user guide: route tables, internet gateways, network ACLs).

/// From an internet client to `port` of interface `index` of `to`.
Reach fromInternet(const Cloud& cloud, const CloudResource& to, std::size_t index, int port);
/// From interface `index` of `from` to `port` of an address in the internet: a boot script's download.
Reach toInternet(const Cloud& cloud, const CloudResource& from, std::size_t index, int port);
/// Inside a VPC. Interfaces of different VPCs do not reach each other.
Reach between(const Cloud& cloud, const CloudResource& from, std::size_t fromIndex, const CloudResource& to,
              std::size_t toIndex, int port);

/// Which of `to`'s interfaces a request takes: a name's addresses are given out evenly (ELB user guide).
std::size_t chosenInterface(const CloudResource& to, Luck luck, std::uint32_t attempt);

/// The VPC that contains `id` (a subnet, a part, an instance ...), empty for none.
ResourceId vpcOf(const Cloud& cloud, std::string_view id);
/// The zone ("a", "b", "c") of a subnet.
std::string zoneOf(const Cloud& cloud, std::string_view subnet);
/// The route table and the network ACL that a subnet uses: the one it is linked to, else its VPC's own.
const CloudResource* routeTableOf(const Cloud& cloud, std::string_view subnet);
const CloudResource* networkAclOf(const Cloud& cloud, std::string_view subnet);

}  // namespace stampede
