#include "model/cloud/address_ledger.h"

#include <cassert>

namespace stampede {

namespace {
// Network address, router, DNS, one kept for the future, and the last (VPC user guide, subnet sizing).
constexpr std::uint32_t reservedAtStart = 4;
constexpr std::uint32_t reservedAtEnd = 1;
}  // namespace

void AddressLedger::open(const ResourceId& subnet, Cidr block) { m_blocks[subnet] = Block{block, {}}; }

void AddressLedger::close(const ResourceId& subnet) {
    assert(held(subnet) == 0);
    m_blocks.erase(subnet);
}

bool AddressLedger::has(const ResourceId& subnet) const { return m_blocks.count(subnet) > 0; }

int AddressLedger::usable(const ResourceId& subnet) const {
    const auto block = m_blocks.find(subnet);
    if (block == m_blocks.end()) return 0;
    return static_cast<int>(block->second.cidr.size()) - static_cast<int>(reservedAtStart + reservedAtEnd);
}

int AddressLedger::held(const ResourceId& subnet) const {
    const auto block = m_blocks.find(subnet);
    return block == m_blocks.end() ? 0 : static_cast<int>(block->second.held.size());
}

std::optional<std::uint32_t> AddressLedger::take(const ResourceId& subnet, const ResourceId& holder) {
    const auto found = m_blocks.find(subnet);
    if (found == m_blocks.end() || free(subnet) <= 0) return std::nullopt;
    Block& block = found->second;
    const std::uint32_t first = block.cidr.first() + reservedAtStart;
    const auto count = static_cast<std::uint32_t>(block.held.size());
    std::uint32_t address = first;
    if (count > 0 && block.held.rbegin()->first == first + count - 1) {
        address += count;  // no gap
    } else {
        for (const auto& [taken, who] : block.held) {
            if (taken != address) break;
            ++address;
        }
    }
    block.held.emplace_hint(block.held.end(), address, holder);
    return address;
}

void AddressLedger::release(const ResourceId& subnet, std::uint32_t address) {
    if (const auto block = m_blocks.find(subnet); block != m_blocks.end()) block->second.held.erase(address);
}

std::map<ResourceId, int> AddressLedger::holders(const ResourceId& subnet) const {
    std::map<ResourceId, int> result;
    if (const auto block = m_blocks.find(subnet); block != m_blocks.end())
        for (const auto& [address, holder] : block->second.held) ++result[holder];
    return result;
}

std::vector<AddressLedger::Holding> AddressLedger::holdings() const {
    std::vector<Holding> result;
    for (const auto& [subnet, block] : m_blocks)
        for (const auto& [address, holder] : block.held) result.push_back({subnet, address, holder});
    return result;
}

}  // namespace stampede
