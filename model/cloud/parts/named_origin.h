#pragma once

#include <vector>

#include "model/cloud/cloud.h"
#include "model/cloud/parts/edge_cache.h"

namespace stampede {

/// Reaches an origin from the internet by the name it had when the distribution was deployed: a restored balancer has
/// another name. While a dead name's old addresses are cached (dns_ttl_s), attempts to connect time out; afterwards the
/// name does not resolve.
class NamedOrigin final : public OriginRoute {
public:
    struct Name {
        ResourceId id = {};
        std::uint32_t incarnation = 0;  ///< which life of the resource; 0: none
        bool operator==(const Name&) const = default;
    };
    /// The name that the resource has now; a balancer has it as soon as it is being made.
    static Name nameOf(const Cloud& cloud, const ResourceId& id);

    explicit NamedOrigin(const Cloud& cloud);

    void point(const Name& name);
    const Name& name() const { return m_name; }
    /// True when the life of the resource that the name belonged to is over.
    bool isDead() const;
    OriginAim aim(Luck luck, std::uint32_t attempt) override;
    /// What every request to it reaches from now on; null where some are lost.
    const CloudResource* onlyHost();

private:
    struct Door {
        bool open = true;
        std::uint32_t because = 0;
    };
    void findDoors();

    const Cloud& m_cloud;
    SimTime m_dnsTtl;
    Name m_name;
    const CloudResource* m_resource = nullptr;
    StationIndex m_station = noStation;
    std::vector<Door> m_doors;  ///< one for each network interface
    std::uint64_t m_epoch = 0;
    bool m_known = false;  ///< what stands here was worked out under m_epoch
};

}  // namespace stampede
