#pragma once

#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "model/architecture/resource.h"
#include "model/base/cidr.h"

namespace stampede {

/// Who holds which private address of which subnet. The first four addresses and the last are the provider's
/// (VPC user guide, subnet sizing), so a /28 has 11 usable ones. held + free = usable, always.
class AddressLedger {
public:
    void open(const ResourceId& subnet, Cidr block);
    /// The subnet must hold nothing.
    void close(const ResourceId& subnet);
    bool has(const ResourceId& subnet) const;

    int usable(const ResourceId& subnet) const;
    int held(const ResourceId& subnet) const;
    int free(const ResourceId& subnet) const { return usable(subnet) - held(subnet); }

    /// The lowest free address, or nullopt when there is none.
    std::optional<std::uint32_t> take(const ResourceId& subnet, const ResourceId& holder);
    void release(const ResourceId& subnet, std::uint32_t address);
    /// Who holds how many, by id.
    std::map<ResourceId, int> holders(const ResourceId& subnet) const;

    struct Holding {
        ResourceId subnet = {};
        std::uint32_t address = 0;
        ResourceId holder = {};
        auto operator<=>(const Holding&) const = default;
    };
    /// Every address that is held, by subnet and address.
    std::vector<Holding> holdings() const;

private:
    struct Block {
        Cidr cidr;
        std::map<std::uint32_t, ResourceId> held;
    };
    std::map<ResourceId, Block, std::less<>> m_blocks;
};

}  // namespace stampede
